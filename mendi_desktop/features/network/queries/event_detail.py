# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything about one event."""

from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.model import Event, EventTask
from mendi_desktop.features.network.queries.contacts import ContactRow, contacts_met
from mendi_desktop.features.network.queries.events import EventRow, event_row
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Id


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
    row = event_row(session, event_id)
    if row is None:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    which = {"event": event_id}
    ((organiser_words, topic, tables, results, benefit),) = _TEXTS.rows(session, which)
    return EventDetail(
        row,
        organiser_words,
        topic,
        tables,
        results,
        benefit,
        contacts=tuple(contacts_met(session, event_id)),
        tasks=tuple(EventTaskRow(*task) for task in _TASKS.rows(session, which)),
    )


_WHICH: Final = bindparam("event", type_=Id)
_TEXTS: Final = Prepared(
    select(Event.organiser, Event.topic, Event.tables, Event.results, Event.benefit).where(Event.id == _WHICH)
)
_TASKS: Final = Prepared(
    select(EventTask.id, EventTask.text, EventTask.due_on, EventTask.done_on)
    .where(EventTask.event_id == _WHICH)
    .order_by(EventTask.done_on.is_not(None), EventTask.due_on.nulls_last(), EventTask.id)
)
