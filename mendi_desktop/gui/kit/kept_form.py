# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A form whose half-typed input can be put away and put back, understood or not."""

from collections.abc import Mapping
from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.gui.kit.choice import Choice, Segments
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import PlainText
from mendi_desktop.gui.kit.form_dialog import FormDialog
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.tick import Check


class KeptForm(FormDialog):
    """``kind`` names the form among those of its page; ``entry`` is what it is about, None for something new."""

    kind: ClassVar[str] = ""

    def __init__(self, parent: QWidget, desk: Desk, title: str, says: str, act: str, width: int) -> None:
        super().__init__(parent, desk, title, says, act, width)
        self.entry: UUID | None = None
        self._before: dict[str, object] = {}

    def open_it(self, start: QWidget | None = None) -> None:
        self._before = self.typed()
        super().open_it(start)

    @property
    def touched(self) -> bool:
        """Whether there is anything to put away."""
        return self.is_open and self.typed() != self._before

    def about(self) -> dict[str, object]:
        """Which form this is, as JSON values: two with the same answer are drafts of the same."""
        return {"kind": self.kind, "entry": str(self.entry) if self.entry else None}

    def draft(self) -> dict[str, object]:
        """Everything that is needed to open this form again as it is now."""
        return {**self.about(), "typed": self.typed()}

    def typed(self) -> dict[str, object]:
        """What stands in the fields, understood or not."""
        return {name: _typed(shown.control) for name, shown in self.fields.items()}

    def put_typed(self, typed: Mapping[str, object]) -> None:
        """Put back what :meth:`typed` said; fields that are not here any more are passed over."""
        for name, value in typed.items():
            if name in self.fields:
                _put(self.fields[name].control, value)


def _typed(control: QWidget) -> object:
    match control:
        case MultiCombo() | Choice() | Segments():
            return list(control.codes())
        case Combo():
            return [control.code(), control.words()]
        case Check():
            return control.isChecked()
        case PlainText():
            return control.toPlainText()
        case QLineEdit():
            return control.typed() if isinstance(control, DateField) else control.text()
    return None


def _put(control: QWidget, value: object) -> None:
    match control, value:
        case ((MultiCombo() | Choice() | Segments()), list()):
            control.set_codes([str(code) for code in value])
        case Combo(), [str() | None as code, str() as words]:
            _put_choice(control, code, words)
        case Combo(), str():
            _put_choice(control, value)
        case Check(), bool():
            control.setChecked(value)
        case PlainText(), str():
            control.setPlainText(value)
        case QLineEdit(), str():
            control.setText(value)
            if isinstance(control, ParsedEdit):
                control.read()


def _put_choice(combo: Combo, code: str | None, words: str = "") -> None:
    try:
        combo.set_code(code)
    except KeyError:  # the entry has gone meanwhile
        combo.set_code(None)
    if code is None:
        combo.set_words(words)
