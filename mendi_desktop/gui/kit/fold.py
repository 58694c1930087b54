# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A section that folds away and then says what is inside, so that nothing has to be opened to be known."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleStateChangeEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.faces import FoldFace
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.tab_order import put_behind
from mendi_desktop.gui.kit.text import ElidedLabel, Line
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ICON, ICON_GAP, S1, S3


class _Head(Button):
    def make_face(self) -> FoldFace:
        return FoldFace(self)


class Fold(QWidget):
    """Hairline, title, summary at the right, content below. Required things are never hidden in one.

    ``content``: what is folded away, or what makes it when it is unfolded for the first time.
    """

    toggled = Signal(bool)

    def __init__(
        self, title: str, content: QWidget | Callable[[], QWidget], *, summary: str = "", unfolded: bool = False
    ) -> None:
        super().__init__()
        self._title = title
        self._make = None if isinstance(content, QWidget) else content
        self._content = content if isinstance(content, QWidget) else None
        self._head = _Head(title, Kind.FOLD, "chevron-right")
        self._head.setCheckable(True)
        self._head.clicked.connect(self._on_clicked)
        self._summary = ElidedLabel(summary, "small", "3")
        self._summary.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        holder = column(margins=(0, 0, 0, S3))
        self._holder = QWidget()
        self._holder.setLayout(holder)
        self.setLayout(column(Line(), row(self._head, (self._summary, 1)), self._holder, gap=0))
        if self._content is not None:
            holder.addWidget(self._content)  # last of all: Qt styles everything in it anew each time it moves
        self._measure()
        theme.current().changed.connect(self._measure)
        self.set_unfolded(unfolded)

    @Slot()
    def _measure(self) -> None:
        inner = self._holder.layout()
        if inner:  # the content starts under the title's words; its focus rings need room at the left
            inner.setContentsMargins(px(ICON) + px(ICON_GAP) + S1, 0, 0, S3)

    def content(self) -> QWidget:
        """What is folded away, made now if it was not before."""
        if self._content is None:
            assert self._make is not None
            with undisturbed():
                self._content = self._make()
                self._fill(self._content)
        return self._content

    def _fill(self, content: QWidget) -> None:
        holder = self._holder.layout()
        assert holder is not None
        holder.addWidget(content)
        put_behind(self._head, content)

    @property
    def unfolded(self) -> bool:
        """Whether the content is to be seen."""
        return self._head.isChecked()

    @property
    def head(self) -> Button:
        """The button that folds."""
        return self._head

    def set_unfolded(self, unfolded: bool) -> None:
        """Show or hide the content."""
        if unfolded:
            self.content()
        self._head.setChecked(unfolded)
        self._head.set_glyph("chevron-down" if unfolded else "chevron-right")
        self._holder.setVisible(unfolded)
        self._name()

    def set_summary(self, summary: str) -> None:
        """Say what is inside, such as "Hürde: Kosten" or "leer"."""
        self._summary.setText(summary)
        self._name()

    def _name(self) -> None:
        summary = self._summary.text()
        self._head.setAccessibleName(f"{self._title}, {summary}" if summary else self._title)

    @Slot()
    def _on_clicked(self) -> None:
        self.set_unfolded(self._head.isChecked())
        state = QAccessible.State()
        state.expanded = True
        QAccessible.updateAccessibility(QAccessibleStateChangeEvent(self._head, state))
        self.toggled.emit(self.unfolded)


def fold(title: str, content: QWidget | Callable[[], QWidget], *, summary: str = "", unfolded: bool = False) -> Fold:
    """Make a :class:`Fold`."""
    return Fold(title, content, summary=summary, unfolded=unfolded)
