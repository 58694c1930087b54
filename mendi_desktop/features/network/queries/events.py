# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads events as frozen rows, with how many contacts and open tasks hang on each."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, bindparam, column, func, select, table
from sqlalchemy.orm import Session

from mendi_desktop.features.network.model import Event, EventContact, EventTask, Organisation
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Id

_PROJECTS = table("company_project", column("id", Id), column("title"))
"""Of another area, which this one does not know: only what a project is called."""


@dataclass(frozen=True, slots=True)
class EventRow:
    """One line of the list. ``organiser``: the organisation's name, or the words kept instead.

    ``own_role``: a code of ``event_role``. ``contacts``: whom the mentor met there. ``searchable``: see ContactRow.
    """

    id: UUID
    title: str
    kind: str
    starts_on: date
    ends_on: date | None
    starts_at: str
    ends_at: str
    place: str
    online: bool
    organiser_id: UUID | None
    organiser: str
    registration_until: date | None
    registered_on: date | None
    own_role: str | None
    minutes: int | None
    attended: bool
    project_id: UUID | None
    project: str
    contacts: int
    open_tasks: int
    searchable: str = field(repr=False)

    @property
    def last_day(self) -> date:
        return self.ends_on or self.starts_on


_COLUMNS = (
    Event.id,
    Event.title,
    Event.kind,
    Event.starts_on,
    Event.ends_on,
    Event.starts_at,
    Event.ends_at,
    Event.place,
    Event.online,
    Event.organiser_id,
    func.coalesce(Organisation.name, Event.organiser),
    Event.registration_until,
    Event.registered_on,
    Event.own_role,
    Event.minutes,
    Event.attended,
    Event.project_id,
    func.coalesce(_PROJECTS.c.title, ""),
)


def list_events(session: Session) -> list[EventRow]:
    """All events, the newest first."""
    return [_row(row) for row in _ALL.rows(session)]


def event_row(session: Session, event_id: UUID) -> EventRow | None:
    """One event; None if it has gone."""
    return next((_row(row) for row in _ONE.rows(session, {"event": event_id})), None)


def events_of(session: Session, organisation_id: UUID) -> list[EventRow]:
    """The events an organisation organised, the newest first."""
    return [_row(row) for row in _ORGANISED.rows(session, {"organisation": organisation_id})]


def events_with(session: Session, contact_id: UUID) -> list[EventRow]:
    """The events at which the mentor met a contact, the newest first."""
    return [_row(row) for row in _MET.rows(session, {"contact": contact_id})]


def _query() -> Select[*tuple[Any, ...]]:
    contacts = select(func.count()).where(EventContact.event_id == Event.id).correlate(Event)
    tasks = select(func.count()).where(EventTask.event_id == Event.id, EventTask.done_on.is_(None)).correlate(Event)
    return (
        select(*_COLUMNS, contacts.scalar_subquery(), tasks.scalar_subquery(), Event.folded, Organisation.name_key)
        .outerjoin(Organisation, Organisation.id == Event.organiser_id)
        .outerjoin(_PROJECTS, _PROJECTS.c.id == Event.project_id)
        .order_by(Event.starts_on.desc(), Event.id.desc())
    )


_ALL: Final = Prepared(_query())
_ONE: Final = Prepared(_query().where(Event.id == bindparam("event", type_=Id)))
_ORGANISED: Final = Prepared(_query().where(Event.organiser_id == bindparam("organisation", type_=Id)))
_MET: Final = Prepared(
    _query().where(
        Event.id.in_(select(EventContact.event_id).where(EventContact.contact_id == bindparam("contact", type_=Id)))
    )
)


def _row(values: Sequence[Any]) -> EventRow:
    *own, folded, organiser_key = values
    fields = (*own, f"{folded}\n{organiser_key}" if organiser_key else folded)
    return EventRow(*fields)
