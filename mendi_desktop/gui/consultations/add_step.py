# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for a step that was agreed after the form was closed."""

from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.commands import AddStep
from mendi_desktop.features.consultations.queries import HistoryTalk
from mendi_desktop.gui.consultations.options import options
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import Field, TextEdit, field
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import S4


class AddStepDialog(Dialog):
    """Adds the step to ``talk``, the newest one with the colleague."""

    def __init__(self, parent: QWidget, desk: Desk, talk: HistoryTalk) -> None:
        day = format_day(talk.held_on, desk.vault.clock.today())
        super().__init__(parent, tr("Schritt hinzufügen"), tr("Gehört zum Gespräch vom {day}.", day=day))
        self._desk, self._talk_id = desk, talk.id
        self.text = TextEdit(tr("Was ist vereinbart?"))
        self.who = Combo(tr("Wer macht es?"), options("step_responsible", desk.vault.options.workplace_kind))
        self.who.set_code("mentor")
        self.due = DueField(tr("Bis wann?"), desk.vault.clock.today, desk.workdays)
        self._fields: dict[str, Field] = {
            "text": field(tr("Was ist vereinbart?"), self.text, stores="agreed_step.text"),
            "responsible": field(tr("Wer macht es?"), self.who, stores="agreed_step.responsible"),
            "due_on": field(
                tr("Bis wann?"),
                self.due,
                self.due.hint,
                hint=tr("Darf leer bleiben."),
                stores="agreed_step.due_on",
            ),
        }
        self.due.troubled.connect(self._fields["due_on"].set_error)
        for edit in (self.text, self.due):
            edit.returnPressed.connect(self._on_add)
        cancel = button(tr("Abbrechen"), Kind.QUIET)
        add = button(tr("Hinzufügen"), Kind.PRIMARY)
        cancel.clicked.connect(self.reject)
        add.clicked.connect(self._on_add)
        both = row((self._fields["responsible"], 1), (self._fields["due_on"], 1), gap=S4)
        self.fill(self._fields["text"], S4, both)
        self.set_acts(cancel, add)

    @property
    def talk_id(self) -> UUID:
        return self._talk_id

    @Slot()
    def _on_add(self) -> None:
        for shown in self._fields.values():
            shown.set_error("")
        try:
            step = AddStep(
                consultation_id=self._talk_id,
                text=self.text.text(),
                responsible=self.who.code() or "mentor",
                due_on=self.due.checked("due_on"),
            )
            self._desk.dispatcher.run(step)
        except UserError as error:
            shown = self._fields.get(error.field or "", self._fields["text"])
            shown.set_error(error.message)
            shown.control.setFocus()
            return
        self.accept()
