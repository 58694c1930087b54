# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chips that wrap: a layout with height for width, which a row cannot have."""

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QLayoutItem, QSizePolicy, QWidget

from mendi_desktop.gui.kit.tokens import CHIP_GAP


class Flow(QLayout):
    """Places its widgets like words in a line and breaks the line where the room ends."""

    def __init__(self, *widgets: QWidget, gap: int = CHIP_GAP) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.gap = gap
        self.setContentsMargins(0, 0, 0, 0)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def insert(self, position: int, widget: QWidget) -> None:
        """Put ``widget`` before the item at ``position``."""
        self.addWidget(widget)
        self._items.insert(position, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return False  # its FlowBox fixes the height

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wish = sum(hint.width() for hint in shown) + self.gap * max(0, len(shown) - 1)
        return QSize(wish, max((hint.height() for hint in shown), default=0)) + self._margins()

    def minimumSize(self) -> QSize:
        hints = [item.minimumSize() for item in self._items if not item.isEmpty()]
        least = QSize(max((h.width() for h in hints), default=0), max((h.height() for h in hints), default=0))
        return least + self._margins()

    def _margins(self) -> QSize:
        around = self.contentsMargins()
        return QSize(around.left() + around.right(), around.top() + around.bottom())

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay out inside ``rect`` and return the height needed."""
        inner = rect.marginsRemoved(self.contentsMargins())
        y = inner.y()
        for line in self._lines(inner.width()):
            height = max(size.height() for _, size in line)
            x = inner.x()
            for item, size in line:
                if move:  # things of different height share their middle
                    item.setGeometry(QRect(QPoint(x, y + (height - size.height()) // 2), size))
                x += size.width() + self.gap
            y += height + self.gap
        return max(0, y - self.gap - inner.y()) + self._margins().height()

    def _lines(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(width, item.minimumSize().width()), item.sizeHint().height()))
            if room < size.width() or not lines:
                lines.append([])
                room = width
            lines[-1].append((item, size))
            room -= size.width() + self.gap
        return lines


class FlowBox(QFrame):
    """A frame with a :class:`Flow` that fixes its own height whenever its width or its content changes.

    Qt's height for width gets lost in nested layouts, and lines of chips would be cut.
    """

    def __init__(self, *widgets: QWidget, gap: int = CHIP_GAP) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.chips = Flow(*widgets, gap=gap)
        self.setLayout(self.chips)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest, QEvent.Type.Show):
            self.fit_height()
        return done

    def fit_height(self) -> None:
        """Take the height the chips need in the width there is."""
        height = self.chips.heightForWidth(self.width())
        if height != self.maximumHeight() or height != self.minimumHeight():
            self.setFixedHeight(height)


def flow(*widgets: QWidget, gap: int = CHIP_GAP) -> FlowBox:
    """Make a :class:`FlowBox`."""
    return FlowBox(*widgets, gap=gap)
