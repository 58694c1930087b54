# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to an event: planned, registered for, been there, whom one met."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.commands.contacts import AddContact
from mendi_desktop.features.network.model import Contact, Event, EventContact, EventTask, Organisation
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class EventFields:
    """What is kept about an event; title, kind and first day are needed.

    ``kind``: a code of ``event_kind``, ``own_role`` of ``event_role``. Times as "9", "9.30" or "09:30". ``tables`` and
    ``results``: one a line. ``minutes``: own time at an event that took place; with it the event is ``attended``.
    """

    title: str
    kind: str
    starts_on: date
    ends_on: date | None = None
    starts_at: str = ""
    ends_at: str = ""
    place: str = ""
    online: bool = False
    organiser_id: UUID | None = None
    organiser: str = ""
    topic: str = ""
    registration_until: date | None = None
    registered_on: date | None = None
    own_role: str | None = None
    tables: str = ""
    results: str = ""
    benefit: str = ""
    project_id: UUID | None = None
    minutes: int | None = None
    attended: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEvent(EventFields, Command[UUID]):
    """Add an event, past or coming."""

    label: ClassVar[str] = QT_TR_NOOP("Veranstaltung aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Veranstaltung aufgenommen")

    def execute(self, work: Work) -> UUID:
        event = Event()
        _fill_event(work, event, self)
        return work.add(event)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEvent(EventFields, Command[None]):
    """Replace all fields of an event; its tasks and contacts stay."""

    label: ClassVar[str] = QT_TR_NOOP("Veranstaltung ändern")
    done: ClassVar[str] = QT_TR_NOOP("Veranstaltung geändert")

    event_id: UUID

    def execute(self, work: Work) -> None:
        _fill_event(work, work.get(Event, self.event_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveEvent(Command[None]):
    """Take an event away with its tasks; the contacts made there stay."""

    label: ClassVar[str] = QT_TR_NOOP("Veranstaltung entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Veranstaltung entfernt")

    event_id: UUID

    def execute(self, work: Work) -> None:
        event = work.get(Event, self.event_id)
        for link in work.session.scalars(select(EventContact).where(EventContact.event_id == event.id)):
            work.session.delete(link)
        for task in work.session.scalars(select(EventTask).where(EventTask.event_id == event.id)):
            work.session.delete(task)
        work.session.flush()
        forget_entry(work.session, event.id)
        work.session.delete(event)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterForEvent(Command[None]):
    """The mentor has registered, today unless ``registered_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldung festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldung festgehalten")

    event_id: UUID
    registered_on: date | None = None

    def execute(self, work: Work) -> None:
        event = work.get(Event, self.event_id)
        day = self.registered_on or work.today
        rules.check_not_ahead(day, work.today, "registered_on")
        event.registered_on = day


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawRegistration(Command[None]):
    """The mentor has not registered after all."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldung zurücknehmen")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldung zurückgenommen")

    event_id: UUID

    def execute(self, work: Work) -> None:
        work.get(Event, self.event_id).registered_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeRegistration(Command[None]):
    """Registration is possible until another day."""

    label: ClassVar[str] = QT_TR_NOOP("Anmeldefrist ändern")
    done: ClassVar[str] = QT_TR_NOOP("Anmeldefrist geändert")

    event_id: UUID
    registration_until: date

    def execute(self, work: Work) -> None:
        event = work.get(Event, self.event_id)
        rules.check_registration(self.registration_until, event.ends_on or event.starts_on)
        event.registration_until = self.registration_until


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkContact(Command[UUID]):
    """The mentor met a contact at an event; whoever is linked already stays so."""

    label: ClassVar[str] = QT_TR_NOOP("Begegnung festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Begegnung festgehalten")

    event_id: UUID
    contact_id: UUID

    def execute(self, work: Work) -> UUID:
        event, contact = work.get(Event, self.event_id), work.get(Contact, self.contact_id)
        found = _link(work, event.id, contact.id)
        return found.id if found else work.add(EventContact(event_id=event.id, contact_id=contact.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetNewContact(Command[UUID]):
    """The mentor met somebody at an event who is not in the network yet: the new contact, met there, in one step."""

    label: ClassVar[str] = QT_TR_NOOP("Neue Begegnung festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Neue Begegnung festgehalten")

    event_id: UUID
    name: str
    organisation_id: UUID | None = None

    def execute(self, work: Work) -> UUID:
        event = work.get(Event, self.event_id)
        contact_id = AddContact(name=self.name, organisation_id=self.organisation_id).execute(work)
        work.add(EventContact(event_id=event.id, contact_id=contact_id))
        return contact_id


@dataclass(frozen=True, slots=True, kw_only=True)
class UnlinkContact(Command[None]):
    """The mentor did not meet a contact at an event after all."""

    label: ClassVar[str] = QT_TR_NOOP("Begegnung entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Begegnung entfernt")

    event_id: UUID
    contact_id: UUID

    def execute(self, work: Work) -> None:
        found = _link(work, self.event_id, self.contact_id)
        if found is not None:
            work.session.delete(found)


def _link(work: Work, event_id: UUID, contact_id: UUID) -> EventContact | None:
    query = select(EventContact).where(EventContact.event_id == event_id, EventContact.contact_id == contact_id)
    return work.session.scalar(query)


def _fill_event(work: Work, event: Event, given: EventFields) -> None:
    """Write ``given`` into ``event``; UserError where it breaks a rule."""
    title = clean_line(given.title)
    rules.check_title(title)
    assert title is not None
    _check_event(work, given)
    event.title = title
    event.kind = given.kind
    event.starts_on = given.starts_on
    event.ends_on = given.ends_on if given.ends_on != given.starts_on else None
    event.starts_at = rules.clock_time(given.starts_at, "starts_at")
    event.ends_at = rules.clock_time(given.ends_at, "ends_at")
    rules.check_times(event.starts_at, event.ends_at, one_day=event.ends_on is None)
    event.place = clean_line(given.place) or ""
    event.online = given.online
    event.organiser_id = given.organiser_id
    event.organiser = clean_line(given.organiser) or ""
    event.topic = clean_line(given.topic) or ""
    event.registration_until = given.registration_until
    event.registered_on = given.registered_on
    event.own_role = given.own_role
    event.tables = clean_text(given.tables)
    event.results = clean_text(given.results)
    event.benefit = clean_text(given.benefit)
    event.project_id = given.project_id
    event.minutes = given.minutes
    event.attended = given.attended or given.minutes is not None
    event.folded = rules.folded_text(
        title, event.place, event.organiser, event.topic, event.tables, event.results, event.benefit
    )


def _check_event(work: Work, given: EventFields) -> None:
    code_list("event_kind").code(given.kind, field="kind")
    if given.own_role is not None:
        code_list("event_role").code(given.own_role, field="own_role")
    rules.check_days(given.starts_on, given.ends_on)
    rules.check_registration(given.registration_until, given.ends_on or given.starts_on)
    rules.check_not_ahead(given.registered_on, work.today, "registered_on")
    rules.check_minutes(given.minutes)
    rules.check_attended(given.attended or given.minutes is not None, given.starts_on, work.today)
    if given.organiser_id is not None:
        work.get(Organisation, given.organiser_id)
