# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything about one event."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.model import Contact, Event, EventContact, EventTask
from mendi_desktop.features.network.queries.contacts import ContactRow, contact_rows
from mendi_desktop.features.network.queries.events import EventRow, event_rows


@dataclass(frozen=True, slots=True)
class EventTaskRow:
    """One task; done when ``done_on`` is set."""

    id: UUID
    text: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class EventDetail:
    """An event as it is read and edited. ``tables`` and ``results``: one a line; ``organiser_words``: as typed."""

    row: EventRow
    organiser_words: str
    topic: str
    tables: str
    results: str
    benefit: str
    contacts: tuple[ContactRow, ...]
    tasks: tuple[EventTaskRow, ...]


def event_detail(session: Session, event_id: UUID) -> EventDetail:
    """One event with contacts and tasks, open tasks first; UserError if the entry has gone."""
    rows = event_rows(session, ids=select(Event.id).where(Event.id == event_id))
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    columns = (Event.organiser, Event.topic, Event.tables, Event.results, Event.benefit)
    texts = session.execute(select(*columns).where(Event.id == event_id)).one()
    met = select(EventContact.contact_id).where(EventContact.event_id == event_id)
    tasks = session.execute(
        select(EventTask.id, EventTask.text, EventTask.due_on, EventTask.done_on)
        .where(EventTask.event_id == event_id)
        .order_by(EventTask.done_on.is_not(None), EventTask.due_on.nulls_last(), EventTask.id)
    )
    return EventDetail(
        rows[0],
        *texts,
        contacts=tuple(contact_rows(session, Contact.id.in_(met))),
        tasks=tuple(EventTaskRow(*task) for task in tasks),
    )
