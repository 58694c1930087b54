# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads events as frozen rows, with how many contacts and open tasks hang on each."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, column, func, select, table
from sqlalchemy.orm import Session

from mendi_desktop.features.network.model import Event, EventContact, EventTask, Organisation
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
    Event.folded,
    Organisation.name_key,
)


def list_events(session: Session) -> list[EventRow]:
    """All events, the newest first."""
    return event_rows(session)


def event_rows(session: Session, ids: Select[UUID] | None = None) -> list[EventRow]:
    """All events or those of ``ids``, the newest first."""
    query = (
        select(*_COLUMNS)
        .outerjoin(Organisation, Organisation.id == Event.organiser_id)
        .outerjoin(_PROJECTS, _PROJECTS.c.id == Event.project_id)
        .order_by(Event.starts_on.desc(), Event.id.desc())
    )
    if ids is not None:
        query = query.where(Event.id.in_(ids))
    contacts = _counts(session, select(EventContact.event_id, func.count()).group_by(EventContact.event_id))
    tasks = _counts(
        session,
        select(EventTask.event_id, func.count()).where(EventTask.done_on.is_(None)).group_by(EventTask.event_id),
    )
    return [_row(contacts.get(row[0], 0), tasks.get(row[0], 0), *row) for row in session.execute(query)]


def _counts(session: Session, query: Select[UUID, int]) -> dict[UUID, int]:
    return {event_id: count for event_id, count in session.execute(query)}


def _row(contacts: int, tasks: int, *values: Any) -> EventRow:
    own, (folded, organiser_key) = values[:-2], values[-2:]
    fields = (*own, contacts, tasks, f"{folded}\n{organiser_key}" if organiser_key else folded)
    return EventRow(*fields)
