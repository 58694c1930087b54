# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The four lines of a code as they stand on the sheet: checked while they are typed, pasted all at once."""

import re

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import column, keep_room, row
from mendi_desktop.gui.kit.text import Glyph, label, restyle
from mendi_desktop.gui.kit.tokens import S2, S3
from mendi_desktop.vault.recovery import LINES, Kind, check_line, is_complete
from mendi_desktop.vault.recovery_line import LENGTH, grouped, tidy

_LABELS = (re.compile(r"\b(?:Zeile|Line) [1-4]\b", re.IGNORECASE), re.compile(r"(?<!\S)[1-4][.:)]?(?!\S)"))
"""What may stand in front of a line: "Zeile 1" as on the sheet, "1." as in a list."""


class CodeLines(QWidget):
    """A right line says so, and the keyboard goes to the next one by itself."""

    def __init__(self, kind: Kind, heading: str = "") -> None:
        super().__init__()
        self._kind = kind
        self._fields = [_CodeLine(kind, number, heading) for number in range(1, LINES + 1)]
        for each in self._fields:
            each.edit.textEdited.connect(self._on_edited)
        self.setLayout(column(*self._fields, None, gap=S3))

    def lines(self) -> tuple[str, ...]:
        """As they were typed."""
        return tuple(each.edit.text() for each in self._fields)

    def forget(self) -> None:
        """Nothing of the code stays."""
        for each in self._fields:
            each.edit.setText("")
            each.check()

    def focus_start(self) -> None:
        """On the first line that is not right yet."""
        following = next((each for each in self._fields if not each.is_right), self._fields[0])
        following.edit.setFocus()

    def show_trouble(self, number: int, sentence: str) -> None:
        """``number``: which line, from 1."""
        self._fields[number - 1].set_error(sentence)
        self._fields[number - 1].edit.setFocus()

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        here = next(at for at, each in enumerate(self._fields) if each.edit is self.sender())
        signs = _signs_of_paste(text)
        if len(signs) >= 2 * LENGTH:
            for at, each in enumerate(self._fields[here:]):
                each.edit.setText(grouped(signs[at * LENGTH : (at + 1) * LENGTH]) or each.edit.text())
                each.check()
            self.focus_start()
            return
        self._fields[here].check()
        if self._fields[here].is_right and here + 1 < LINES:
            self._fields[here].tidy_up()
            self._fields[here + 1].edit.setFocus()


class _CodeLine(QWidget):
    """Name, line, and a tick once it is right; below only what is wrong with it."""

    def __init__(self, kind: Kind, number: int, heading: str) -> None:
        super().__init__()
        name = tr("Zeile {number}", number=number)
        self.edit = TextEdit(f"{heading}, {name}" if heading else name)
        self._kind, self._number = kind, number
        self._title = label(name, "small_strong", "2")
        self._title.setBuddy(self.edit)
        self._tick = Glyph("check", "accent_text")
        keep_room(self._tick)
        self._trouble = label("", "small", "due", wrap=True)
        line = row(self._title, (self.edit, 1), self._tick, gap=S2)
        self.setLayout(column(line, self._trouble, gap=0))
        self.edit.editingFinished.connect(self.tidy_up)
        self.check()

    @property
    def is_right(self) -> bool:
        return is_complete(self.edit.text()) and not check_line(self._kind, self._number, self.edit.text())

    @Slot()
    def check(self) -> None:
        self.set_error(check_line(self._kind, self._number, self.edit.text()))

    def set_error(self, sentence: str) -> None:
        """Say what is wrong, or nothing; it is read out, too, and so is the tick."""
        self._trouble.setText(sentence)
        self._trouble.setVisible(bool(sentence))
        self._tick.setVisible(self.is_right)
        restyle(self.edit, troubled=bool(sentence))
        self.edit.setAccessibleDescription(sentence or (tr("stimmt") if self.is_right else ""))

    @Slot()
    def tidy_up(self) -> None:
        """Written as on the sheet, so that it can be compared."""
        if is_complete(self.edit.text()):
            self.edit.setText(grouped(tidy(self.edit.text())))


def _signs_of_paste(text: str) -> str:
    """Of a text copied from the sheet. A single digit may be a number in front of a line, or a sign of the code."""
    found = _LABELS[0].sub(" ", text)
    if len(tidy(found)) % LENGTH:
        found = _LABELS[1].sub(" ", found)
    return tidy(found)
