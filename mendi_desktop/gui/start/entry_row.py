# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One row of the start page: what it is, a quiet line of facts, at the right when; a press opens it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.text import ElidedLabel, chip, label
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tokens import S2, S3

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryRow(QFrame):
    """``opened`` by a click anywhere, or Eingabe on the title. Up and Down ask to go to the next row."""

    opened = Signal()
    moved = Signal(int)

    def __init__(self, words: str, facts: str, *, done: bool = False) -> None:
        super().__init__()
        self.setProperty("kind", "row")
        self.title = TextButton(words, done=done)
        self.title.clicked.connect(self.opened)
        self.title.setAccessibleDescription(facts)
        self._facts = ElidedLabel(facts, "small", "2")
        self._parts: dict[str, QWidget] = {}
        self.take_part("title", self.title)

    def place(self, before: list[Item], after: list[Item]) -> None:
        """Lay out: what stands before the words, the words, what stands at the right."""
        words = column(self.title, self._facts, gap=0)
        self.setLayout(row(*before, (words, 1), *after, gap=S3, margins=(S2, S2, S2, S2)))

    def take_part(self, name: str, part: QWidget) -> None:
        """Know ``part`` as a stop of the keyboard, so that the focus can come back to it."""
        self._parts[name] = part
        part.installEventFilter(self)

    def focused_part(self) -> str | None:
        """The name of the part that has the focus."""
        return next((name for name, part in self._parts.items() if part.hasFocus()), None)

    def focus_part(self, name: str) -> None:
        """Put the keyboard on a part, on the title if there is no such part."""
        part = self._parts.get(name, self.title)
        (part if part.isVisibleTo(self) else self.title).setFocus(Qt.FocusReason.TabFocusReason)

    def set_lit(self, lit: bool) -> None:
        """The keyboard is in this row, or has left it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                self.moved.emit(step)
                return True
        return False

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.opened.emit()


def entry_row(words: str, facts: str, when: str, *, as_chip: bool = False) -> EntryRow:
    """A row that can only be opened; ``when`` stands at the right."""
    made = EntryRow(words, facts)
    made.place([], [chip(when) if as_chip else label(when, "small", "2")])
    return made
