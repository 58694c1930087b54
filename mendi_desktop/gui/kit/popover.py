# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A pane that opens under a control, inside its window: for lists and the calendar.

Not a window of its own: the focus stays in the control, nothing grabs the keyboard, and pictures of the window show it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFrame, QLayout, QVBoxLayout, QWidget

from mendi_desktop.gui.kit.tokens import S1

_Type = QEvent.Type
_ELSEWHERE = frozenset((_Type.MouseButtonPress, _Type.WindowDeactivate, _Type.Wheel))


class Popover(QFrame):
    """Opens below its ``anchor``, or above where there is no room; closes on a click elsewhere.

    The owner sends it the keys; Esc is the owner's to handle too.
    """

    closed = Signal()

    def __init__(self, anchor: QWidget) -> None:
        super().__init__(anchor)  # so that it goes with the anchor; it moves into the window when it opens
        self._anchor = anchor
        self.setProperty("kind", "popover")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(S1, S1, S1, S1)
        self._inner.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.hide()

    def fill(self, content: QWidget) -> None:
        """Put the content in."""
        self._inner.addWidget(content)

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def open_at_wish(self) -> None:
        """Open in the size the content wishes."""
        self.ensurePolished()
        wish = self._inner.sizeHint()
        self.open_at(wish.width(), wish.height())

    def open_at(self, width: int, height: int) -> None:
        """Open, or move and resize while open. Sizes are wishes; the window's edge limits them."""
        window = self._anchor.window()
        if self.parentWidget() is not window:
            self.setParent(window)
            self._anchor.destroyed.connect(self.deleteLater)
        place = QRect(self._anchor.mapTo(window, QPoint()), self._anchor.size())
        width = min(width, window.width() - 2 * S1)
        below, above = window.height() - place.bottom() - 2 * S1, place.top() - 2 * S1
        up = height > below and above > below
        height = min(height, above if up else below)
        left = max(S1, min(place.left(), window.width() - width - S1))
        top = place.top() - S1 - height if up else place.bottom() + 1 + S1
        self.setGeometry(left, top, width, height)
        self.raise_()
        if self.isHidden():
            self.show()
            app = QApplication.instance()
            if app:
                app.installEventFilter(self)

    @Slot()
    def close_it(self) -> None:
        """Close; does nothing while closed."""
        if self.isHidden():
            return
        app = QApplication.instance()
        if app:
            app.removeEventFilter(self)
        self.hide()
        self.closed.emit()

    def go_home(self) -> None:
        """Close, and hang in the anchor again: where the anchor is hidden, so is what was offered there."""
        self.close_it()
        if self.parentWidget() is not self._anchor:
            self.setParent(self._anchor)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and self._leads_away(watched, event.type()):
            self.close_it()
        return False

    def _leads_away(self, watched: QWidget, kind: QEvent.Type) -> bool:
        if kind in _ELSEWHERE:
            return not self._concerns(watched)
        if watched is self._anchor:
            return kind in (_Type.Hide, _Type.Move)
        return watched is self.parentWidget() and kind == _Type.Resize

    def _concerns(self, widget: QWidget) -> bool:
        return widget in (self, self._anchor) or self.isAncestorOf(widget) or self._anchor.isAncestorOf(widget)
