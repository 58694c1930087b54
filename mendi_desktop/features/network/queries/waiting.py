# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is open in the network up to a day, and what was closed today. One query for each kind of thing."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Contact, Event, EventTask, Organisation

QUESTIONS_AT_ONCE: Final = 5
"""Questions whether somebody is still active, of organisations and contacts each: an address book taken over in one go
would fill the whole day a year later."""


@dataclass(frozen=True, slots=True)
class ContactStep:
    """The next step with a contact. ``who``: the name, or the function where there is none."""

    contact_id: UUID
    who: str
    organisation: str
    text: str
    due_on: date
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Registration:
    """An event to register for. ``done_on``: when the mentor did."""

    event_id: UUID
    title: str
    kind: str
    starts_on: date
    due_on: date
    done_on: date | None


@dataclass(frozen=True, slots=True)
class Task:
    """A task; ``title`` is the event's."""

    task_id: UUID
    event_id: UUID
    title: str
    text: str
    due_on: date
    done_on: date | None


@dataclass(frozen=True, slots=True)
class ActiveQuestion:
    """Whether an organisation or a contact is still active. ``checked_on``: the last answer."""

    table: Literal["organisation", "contact"]
    id: UUID
    name: str
    checked_on: date | None
    due_on: date
    done_on: date | None

    @property
    def organisation_id(self) -> UUID | None:
        return self.id if self.table == "organisation" else None

    @property
    def contact_id(self) -> UUID | None:
        return self.id if self.table == "contact" else None


def contact_steps(session: Session, today: date, until: date) -> list[ContactStep]:
    """Next steps with a day."""
    query: Select[*tuple[Any, ...]] = (
        select(
            Contact.id,
            Contact.name,
            Contact.function,
            func.coalesce(Organisation.name, ""),
            Contact.next_step,
            Contact.next_step_on,
            Contact.next_step_done_on,
        )
        .outerjoin(Organisation, Organisation.id == Contact.organisation_id)
        .where(Contact.next_step != "", _wanted(Contact.next_step_on, Contact.next_step_done_on, today, until))
    )
    return [
        ContactStep(contact_id, name or function, organisation, text, due_on, done_on)
        for contact_id, name, function, organisation, text, due_on, done_on in session.execute(query)
    ]


def registrations(session: Session, today: date, until: date) -> list[Registration]:
    """Events to register for; once an event has begun, nobody asks any more."""
    query: Select[*tuple[Any, ...]] = select(
        Event.id, Event.title, Event.kind, Event.starts_on, Event.registration_until, Event.registered_on
    ).where(
        ~Event.attended,
        Event.starts_on >= today,
        _wanted(Event.registration_until, Event.registered_on, today, until),
    )
    return [Registration(*row) for row in session.execute(query)]


def event_tasks(session: Session, today: date, until: date) -> list[Task]:
    """Tasks with a day."""
    query: Select[*tuple[Any, ...]] = (
        select(EventTask.id, EventTask.event_id, Event.title, EventTask.text, EventTask.due_on, EventTask.done_on)
        .join(Event, Event.id == EventTask.event_id)
        .where(_wanted(EventTask.due_on, EventTask.done_on, today, until))
    )
    return [Task(*row) for row in session.execute(query)]


def active_questions(session: Session, today: date, until: date) -> list[ActiveQuestion]:
    """The oldest few questions of each table, and what was answered today."""
    return [*_questions(session, Organisation, today, until), *_questions(session, Contact, today, until)]


def _questions(
    session: Session, kind: type[Organisation] | type[Contact], today: date, until: date
) -> list[ActiveQuestion]:
    table: Literal["organisation", "contact"] = "organisation" if kind is Organisation else "contact"
    name = Organisation.name if kind is Organisation else func.coalesce(func.nullif(Contact.name, ""), Contact.function)
    columns: tuple[Any, ...] = (kind.id, name, kind.active_checked_on, kind.ask_active_on)
    is_open = and_(kind.active != rules.ENDED, kind.ask_active_on <= until)
    asked = select(*columns).where(is_open).order_by(kind.ask_active_on, kind.id).limit(QUESTIONS_AT_ONCE)
    made_before = kind.created_at < datetime.combine(today, time(), UTC)
    answered = select(*columns).where(kind.active_checked_on == today, made_before, ~func.coalesce(is_open, False))
    found = [
        ActiveQuestion(table, row_id, shown, checked_on, ask_on, None)
        for row_id, shown, checked_on, ask_on in session.execute(asked)
    ]
    return found + [
        ActiveQuestion(table, row_id, shown, checked_on, today, today)
        for row_id, shown, checked_on, _ in session.execute(answered)
    ]


def _wanted(due_on: Any, done_on: Any, today: date, until: date) -> ColumnElement[bool]:
    return and_(due_on.is_not(None), or_(and_(done_on.is_(None), due_on <= until), done_on == today))
