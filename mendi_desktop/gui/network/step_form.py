# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Short forms: the next step with a contact, a task of an event, since when an organisation has ended."""

from typing import ClassVar
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import AddEventTask, ChangeContact, ChangeEventTask, ConfirmActive
from mendi_desktop.features.network.queries import EventTaskRow, contact_detail, organisation_detail
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.tokens import DIALOG, S4
from mendi_desktop.gui.network.form import FormHead, NetworkForm


class _TwoFields(NetworkForm):
    """What is to be done, and until when."""

    table: ClassVar[str]

    def __init__(self, parent: QWidget, desk: Desk, head: FormHead, entry: UUID, says: str) -> None:
        super().__init__(parent, desk, head, DIALOG, entry)
        self.what = TextEdit(says)
        self.until = DueField(tr("Bis wann?"), desk.vault.clock.today, desk.workdays)
        self._name_of_what, self._name_of_until = self.names()
        self.fields = {
            self._name_of_what: field(says, self.what, stores=f"{self.table}.{self._name_of_what}"),
            self._name_of_until: field(
                tr("Bis wann?"),
                self.until,
                self.until.hint,
                hint=tr("Darf leer bleiben."),
                stores=f"{self.table}.{self._name_of_until}",
            ),
        }
        self.until.troubled.connect(self.fields[self._name_of_until].set_error)
        for edit in (self.what, self.until):
            edit.returnPressed.connect(self.try_write)
        self.fill(row((self.fields[self._name_of_what], 3), (self.fields[self._name_of_until], 2), gap=S4))
        self.close_with_acts()

    def names(self) -> tuple[str, str]:
        """The names of the two fields in the command."""
        raise NotImplementedError


class StepForm(_TwoFields):
    """The next step with the contact ``entry``; the rest of the contact stays as it is."""

    kind = "step"
    table = "contact"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID) -> None:
        self._detail = desk.vault.read(contact_detail, entry)
        line = self._detail.row
        head = FormHead(tr("Nächster Schritt"), line.name or line.function, tr("Festhalten"))
        super().__init__(parent, desk, head, entry, tr("Was kommt als Nächstes?"))
        if line.is_open:
            self.what.setText(line.next_step)
            self.until.set_date(line.next_step_on)

    def names(self) -> tuple[str, str]:
        return "next_step", "next_step_on"

    def write(self) -> None:
        line = self._detail.row
        if not self.what.text().strip():
            raise UserError(tr("Was als Nächstes kommt, fehlt noch."), field="next_step")
        self.desk.dispatcher.run(
            ChangeContact(
                contact_id=line.id,
                name=line.name,
                organisation_id=line.organisation_id,
                function=line.function,
                phone=line.phone,
                email=line.email,
                topic=line.topic,
                last_contact_on=line.last_contact_on,
                next_step=self.what.text(),
                next_step_on=self.until.checked("next_step_on"),
                note=self._detail.note,
            )
        )
        self.written.emit(line.id)


class EndedForm(NetworkForm):
    """Since when the organisation ``entry`` is no more; an empty day says only that it has ended."""

    kind = "ended"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID) -> None:
        self._row = desk.vault.read(organisation_detail, entry).row
        super().__init__(parent, desk, FormHead(tr("Beendet"), self._row.name, tr("Festhalten")), DIALOG, entry)
        self.ended_on = DateField(tr("Beendet am"), desk.vault.clock.today)
        self.ended_on.set_date(self._row.ended_on)
        self.ended_on.returnPressed.connect(self.try_write)
        self.fields = {
            "ended_on": field(
                tr("Beendet am"), self.ended_on, hint=tr("Darf leer bleiben."), stores="organisation.ended_on"
            )
        }
        self.ended_on.troubled.connect(self.fields["ended_on"].set_error)
        self.fill(self.fields["ended_on"])
        self.close_with_acts()

    def write(self) -> None:
        ended_on = self.ended_on.checked("ended_on")
        self.desk.dispatcher.run(ConfirmActive(organisation_id=self._row.id, active="ended", ended_on=ended_on))
        self.written.emit(self._row.id)


class TaskForm(_TwoFields):
    """A new task of the event ``entry``, or ``task`` of it to change."""

    kind = "task"
    table = "event_task"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID, task: EventTaskRow | None = None) -> None:
        title = tr("Aufgabe ändern") if task else tr("Aufgabe hinzufügen")
        head = FormHead(title, "", tr("Ändern") if task else tr("Hinzufügen"))
        super().__init__(parent, desk, head, entry, tr("Was ist zu tun?"))
        self._task = task
        if task is not None:
            self.what.setText(task.text)
            self.until.set_date(task.due_on)

    def names(self) -> tuple[str, str]:
        return "text", "due_on"

    def write(self) -> None:
        assert self.entry is not None
        text, due_on = self.what.text(), self.until.checked("due_on")
        if self._task is not None:
            self.desk.dispatcher.run(ChangeEventTask(task_id=self._task.id, text=text, due_on=due_on))
        else:
            self.desk.dispatcher.run(AddEventTask(event_id=self.entry, text=text, due_on=due_on))
        self.written.emit(self.entry)
