# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to a contact: added, spoken with, next step agreed and done."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Contact, EventContact, Organisation
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactFields:
    """What is kept about a contact; a name or a function is needed. ``topic``: what one speaks about."""

    name: str = ""
    organisation_id: UUID | None = None
    function: str = ""
    phone: str = ""
    email: str = ""
    topic: str = ""
    last_contact_on: date | None = None
    next_step: str = ""
    next_step_on: date | None = None
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddContact(ContactFields, Command[UUID]):
    """Add a contact. ``active``: a code of ``active_state``, as known on ``active_checked_on`` (today if None)."""

    label: ClassVar[str] = QT_TR_NOOP("Ansprechperson aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Ansprechperson aufgenommen")

    active: str = rules.ACTIVE
    active_checked_on: date | None = None

    def execute(self, work: Work) -> UUID:
        contact = Contact()
        fill_contact(work, contact, self)
        code_list("active_state").code(self.active, field="active")
        asked_on = self.active_checked_on or work.today
        rules.check_not_ahead(asked_on, work.today, "active_checked_on")
        contact.active = self.active
        contact.active_checked_on = asked_on
        contact.ask_active_on = rules.next_question(self.active, asked_on)
        return work.add(contact)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeContact(ContactFields, Command[None]):
    """Replace all fields of a contact. Another next step, or another day for it, is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Ansprechperson ändern")
    done: ClassVar[str] = QT_TR_NOOP("Ansprechperson geändert")

    contact_id: UUID

    def execute(self, work: Work) -> None:
        contact = work.get(Contact, self.contact_id)
        before = (contact.next_step, contact.next_step_on)
        fill_contact(work, contact, self)
        if (contact.next_step, contact.next_step_on) != before:
            contact.next_step_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveContact(Command[None]):
    """Take a contact away, also out of the events where the two met."""

    label: ClassVar[str] = QT_TR_NOOP("Ansprechperson entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Ansprechperson entfernt")

    contact_id: UUID

    def execute(self, work: Work) -> None:
        contact = work.get(Contact, self.contact_id)
        for link in work.session.scalars(select(EventContact).where(EventContact.contact_id == contact.id)):
            work.session.delete(link)
        work.session.flush()
        forget_entry(work.session, contact.id)
        work.session.delete(contact)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteContactMade(Command[None]):
    """The two have spoken, today unless ``on`` says otherwise. An earlier day than the last one changes nothing."""

    label: ClassVar[str] = QT_TR_NOOP("Kontakt festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Kontakt festgehalten")

    contact_id: UUID
    on: date | None = None

    def execute(self, work: Work) -> None:
        contact = work.get(Contact, self.contact_id)
        day = self.on or work.today
        rules.check_not_ahead(day, work.today, "on")
        contact.last_contact_on = max(day, contact.last_contact_on or day)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseContactStep(Command[None]):
    """The next step with a contact is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk erledigt")

    contact_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        contact = _with_step(work, self.contact_id)
        day = self.done_on or work.today
        rules.check_not_ahead(day, work.today, "done_on")
        contact.next_step_done_on = day


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenContactStep(Command[None]):
    """The next step with a contact is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk wieder offen")

    contact_id: UUID

    def execute(self, work: Work) -> None:
        _with_step(work, self.contact_id).next_step_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeContactStep(Command[None]):
    """Set the next step with a contact to another day; it is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Schritt im Netzwerk verschoben")

    contact_id: UUID
    next_step_on: date

    def execute(self, work: Work) -> None:
        contact = _with_step(work, self.contact_id)
        contact.next_step_on = self.next_step_on
        contact.next_step_done_on = None


def fill_contact(work: Work, contact: Contact, given: ContactFields) -> None:
    """Write ``given`` into ``contact``; UserError where it breaks a rule."""
    name, function = clean_line(given.name) or "", clean_line(given.function) or ""
    next_step = clean_line(given.next_step) or ""
    rules.check_person(name, function)
    rules.check_step(next_step, given.next_step_on)
    rules.check_not_ahead(given.last_contact_on, work.today, "last_contact_on")
    if given.organisation_id is not None:
        work.get(Organisation, given.organisation_id)
    contact.organisation_id = given.organisation_id
    contact.name = name
    contact.name_key = folded_words(name)
    contact.function = function
    contact.phone = clean_line(given.phone) or ""
    contact.email = clean_line(given.email) or ""
    contact.topic = clean_line(given.topic) or ""
    contact.last_contact_on = given.last_contact_on
    contact.next_step = next_step
    contact.next_step_on = given.next_step_on
    contact.note = clean_text(given.note)
    contact.folded = rules.folded_text(
        name, function, contact.phone, contact.email, contact.topic, next_step, contact.note
    )


def _with_step(work: Work, contact_id: UUID) -> Contact:
    contact = work.get(Contact, contact_id)
    if not contact.next_step:
        raise UserError(tr("Zu dieser Ansprechperson ist kein nächster Schritt vermerkt."), field="next_step")
    return contact
