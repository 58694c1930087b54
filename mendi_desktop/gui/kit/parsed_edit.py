# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line in which something is written the way people write it, and understood: a day, a duration."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.lead_edit import LeadEdit


class ParsedEdit(LeadEdit):
    """Reads while typing, complains only when left or asked, and then writes what it understood in full.

    Subclasses say how words are read (:meth:`_parse`) and how a value is written (:meth:`_written`).
    """

    changed = Signal(object)  # the value, or None; only for acts of the user
    troubled = Signal(str)  # the sentence for the line below, empty when all is well: connect to Field.set_error

    def __init__(self, name: str, icon: str) -> None:
        super().__init__(name, icon)
        self._value: Any = None
        self._error = ""
        self.textEdited.connect(self._on_edited)

    def _parse(self, words: str) -> Any:
        """The value of ``words`` (not empty), or UserError."""
        raise NotImplementedError

    def _written(self, value: Any) -> str:
        """How a value is written; :meth:`_parse` understands it."""
        raise NotImplementedError

    def error(self) -> str:
        """The sentence about what is typed, or nothing."""
        return self._error

    def _checked(self, field: str) -> Any:
        self.read()
        if self._error:
            raise UserError(self._error, field=field)
        return self._value

    def _set_value(self, value: Any) -> None:
        self._value = value
        self._set_error("")
        self.setText("" if value is None else self._written(value))
        self.setCursorPosition(0)

    def _choose(self, value: Any) -> None:
        """Like :meth:`_set_value`, as an act of the user."""
        differs = value != self._value
        self._set_value(value)
        if differs:
            self.changed.emit(value)

    def read(self) -> None:
        """Take what is typed: what is understood is written out, anything else stays and gets its sentence."""
        try:
            value = self._understood()
        except UserError as error:
            self._note(None)
            self._set_error(error.message)
        else:
            self._choose(value)

    def _understood(self) -> Any:
        words = self.text().strip()
        return self._parse(words) if words else None

    def _note(self, value: Any) -> None:
        if value != self._value:
            self._value = value
            self.changed.emit(value)

    @Slot(str)
    def _on_edited(self, _text: str) -> None:
        self._set_error("")
        try:
            value = self._understood()
        except UserError:
            value = None  # perhaps only half typed
        self._note(value)

    def _set_error(self, sentence: str) -> None:
        if sentence != self._error:
            self._error = sentence
            self.troubled.emit(sentence)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.read()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.read()
        super().keyPressEvent(event)
