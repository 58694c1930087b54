# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks for a contact: a name or a function is enough."""

from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import AddContact, ChangeContact
from mendi_desktop.features.network.queries import ContactDetail, contact_detail, list_organisations
from mendi_desktop.gui.consultations.options import choose_if_offered
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.due_field import DueField
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import NETWORK_FORM, S4
from mendi_desktop.gui.network.form import FormHead, NetworkForm, lines
from mendi_desktop.gui.network.row_words import joined


def organisation_options(desk: Desk) -> list[Option]:
    """All organisations; the region stands behind, because there is more than one Agentur für Arbeit."""
    rows = desk.vault.read(list_organisations)
    return [Option(str(at.id), joined(at.name, at.region)) for at in rows]


class ContactForm(NetworkForm):
    """A new contact (of the organisation ``at``), or the one with the id ``entry``. ``written`` with its id."""

    kind = "contact"

    def __init__(self, parent: QWidget, desk: Desk, entry: UUID | None = None, at: UUID | None = None) -> None:
        super().__init__(parent, desk, _head(entry), NETWORK_FORM, entry)
        today = desk.vault.clock.today
        self._detail: ContactDetail | None = desk.vault.read(contact_detail, entry) if entry else None
        self.name, self.function = TextEdit(tr("Name")), TextEdit(tr("Funktion"))
        self.organisation = Combo(tr("Organisation"), organisation_options(desk))
        self.phone, self.email = TextEdit(tr("Telefon")), TextEdit(tr("E-Mail"))
        self.topic = TextEdit(tr("Worum es geht"))
        self.last_contact_on = DateField(tr("Zuletzt gesprochen"), today)
        self.next_step = TextEdit(tr("Nächster Schritt"))
        self.next_step_on = DueField(tr("Bis wann?"), today, desk.workdays)
        self.note = lines(tr("Notiz"))
        self._make_fields()
        if self._detail is not None:
            self._put_detail(self._detail)
        elif at is not None:
            choose_if_offered(self.organisation, str(at))
        self._place()
        self.close_with_acts()

    def _make_fields(self) -> None:
        hints = {
            "function": tr("Name oder Funktion genügt."),
            "organisation_id": tr("Darf leer bleiben."),
            "topic": tr("Zum Beispiel „Teilqualifizierung“."),
            "next_step": tr("Zum Beispiel „Flyer schicken“."),
        }
        controls: dict[str, QWidget] = {
            "name": self.name,
            "function": self.function,
            "organisation_id": self.organisation,
            "phone": self.phone,
            "email": self.email,
            "topic": self.topic,
            "last_contact_on": self.last_contact_on,
            "next_step": self.next_step,
            "next_step_on": self.next_step_on,
            "note": self.note,
        }
        for name, control in controls.items():
            self.fields[name] = field(
                control.accessibleName(),
                control,
                *([control.hint] if isinstance(control, DueField) else []),
                hint=hints.get(name, ""),
                stores=f"contact.{name}",
            )
        for day, name in ((self.last_contact_on, "last_contact_on"), (self.next_step_on, "next_step_on")):
            day.troubled.connect(self.fields[name].set_error)
        edits = (self.name, self.function, self.phone, self.email, self.topic, self.next_step)
        for edit in (*edits, self.last_contact_on, self.next_step_on):
            edit.returnPressed.connect(self.try_write)

    def _place(self) -> None:
        f = self.fields
        self.fill_form(
            row((f["name"], 1), (f["function"], 1), gap=S4),
            f["organisation_id"],
            row((f["phone"], 1), (f["email"], 1), gap=S4),
            row((f["topic"], 3), (f["last_contact_on"], 2), gap=S4),
            row((f["next_step"], 3), (f["next_step_on"], 2), gap=S4),
            f["note"],
        )

    def _put_detail(self, detail: ContactDetail) -> None:
        line = detail.row
        for edit, text in (
            (self.name, line.name),
            (self.function, line.function),
            (self.phone, line.phone),
            (self.email, line.email),
            (self.topic, line.topic),
            (self.next_step, line.next_step),
        ):
            edit.setText(text)
        choose_if_offered(self.organisation, str(line.organisation_id) if line.organisation_id else None)
        self.last_contact_on.set_date(line.last_contact_on)
        self.next_step_on.set_date(line.next_step_on)
        self.note.setPlainText(detail.note)

    def write(self) -> None:
        self.organisation.settle()
        code = self.organisation.code()
        texts: dict[str, Any] = {
            "name": self.name.text(),
            "function": self.function.text(),
            "phone": self.phone.text(),
            "email": self.email.text(),
            "topic": self.topic.text(),
            "next_step": self.next_step.text(),
            "note": self.note.text(),
        }
        last = self.last_contact_on.checked("last_contact_on")
        until = self.next_step_on.checked("next_step_on")
        at = UUID(code) if code else None
        run = self.desk.dispatcher.run
        if self.entry is None:
            made = run(AddContact(organisation_id=at, last_contact_on=last, next_step_on=until, **texts))
            self.written.emit(made)
            return
        run(ChangeContact(contact_id=self.entry, organisation_id=at, last_contact_on=last, next_step_on=until, **texts))
        self.written.emit(self.entry)


def _head(entry: UUID | None) -> FormHead:
    if entry is not None:
        return FormHead(tr("Ansprechperson ändern"), "", tr("Ändern"))
    says = tr("Steht in keinem Bericht. Am besten nur, was dienstlich bekannt ist.")
    return FormHead(tr("Ansprechperson aufnehmen"), says, tr("Aufnehmen"))
