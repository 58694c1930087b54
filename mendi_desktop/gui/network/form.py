# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The forms of the network: what is half-typed can be put away when the window locks, and comes back."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import Field, PlainText
from mendi_desktop.gui.kit.form_dialog import FormDialog
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.tick import Check

DRAFT = "network"
"""The form under which half-typed input of this page is kept."""


@dataclass(frozen=True, slots=True)
class FormHead:
    """What stands above and below a form: title, one sentence, the word of its primary act."""

    title: str
    says: str
    act: str


class NetworkForm(FormDialog):
    """``kind`` and ``entry`` say which form this is: kept together with what was typed."""

    kind = ""
    written = Signal(object)
    """The id of the entry to show."""

    def __init__(self, parent: QWidget, desk: Desk, head: FormHead, width: int, entry: UUID | None = None) -> None:
        super().__init__(parent, desk, head.title, head.says, head.act, width)
        self.entry = entry
        self._before: dict[str, object] = {}

    def open_it(self, start: QWidget | None = None) -> None:
        self._before = self.typed()
        super().open_it(start)

    @property
    def touched(self) -> bool:
        """Whether there is anything to put away."""
        return self.is_open and self.typed() != self._before

    def draft(self) -> dict[str, object]:
        """Everything that is needed to open this form again as it is now."""
        return {"kind": self.kind, "entry": str(self.entry) if self.entry else None, "typed": self.typed()}

    def typed(self) -> dict[str, object]:
        """What stands in the fields, understood or not."""
        return {name: _typed(shown) for name, shown in self.fields.items()}

    def put_typed(self, typed: Mapping[str, object]) -> None:
        """Put back what :meth:`typed` said; fields that are not here any more are passed over."""
        for name, value in typed.items():
            if name in self.fields:
                _put(self.fields[name], value)


def lines(name: str, most: int = 2) -> PlainText:
    """A field of several lines that says its height like all others, so that the form knows its own."""
    made = PlainText(name, lines=most)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setFixedHeight(made.minimumHeight())
    return made


def _typed(shown: Field) -> object:
    control = shown.control
    if isinstance(control, Combo):
        return [control.code(), control.words()]
    if isinstance(control, Check):
        return control.isChecked()
    if isinstance(control, PlainText):
        return control.toPlainText()
    return control.text() if isinstance(control, QLineEdit) else None


def _put(shown: Field, value: object) -> None:
    control = shown.control
    if isinstance(control, Combo) and isinstance(value, list):
        _put_choice(control, *map(_word, value))
    elif isinstance(control, Check):
        control.setChecked(bool(value))
    elif isinstance(control, PlainText):
        control.setPlainText(_word(value))
    elif isinstance(control, QLineEdit):
        control.setText(_word(value))
        if isinstance(control, ParsedEdit):
            control.read()


def _put_choice(combo: Combo, code: str, words: str) -> None:
    try:
        combo.set_code(code or None)
    except KeyError:  # the entry has gone meanwhile
        combo.set_code(None)
    if not code:
        combo.set_words(words)


def _word(value: object) -> str:
    return value if isinstance(value, str) else ""
