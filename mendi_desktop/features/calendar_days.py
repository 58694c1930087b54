# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on each day of a few weeks: what waits in all areas, events of the network, how many talks there were."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.consultations.queries import ConsultationRow, consultation_rows
from mendi_desktop.features.due import Due, DueQuery, all_due
from mendi_desktop.features.network.model import Event


@dataclass(frozen=True, slots=True)
class EventOn:
    """An event of the network. ``starts_at``: "HH:MM" or empty; ``last`` is its first day where it has only one."""

    id: UUID
    title: str
    kind: str
    place: str
    first: date
    last: date
    starts_at: str
    ends_at: str


@dataclass(frozen=True, slots=True)
class DayFacts:
    """One day. ``due`` holds what is open on it and what was closed today; ``talks`` counts drafts, too."""

    day: date
    due: tuple[Due, ...] = ()
    events: tuple[EventOn, ...] = ()
    talks: int = 0

    @property
    def open(self) -> int:
        """How many of the things that are due are not done."""
        return sum(item.done_on is None for item in self.due)

    @property
    def is_empty(self) -> bool:
        return not (self.due or self.events or self.talks)


def days_between(
    session: Session, queries: Sequence[DueQuery], first: date, last: date, today: date
) -> dict[date, DayFacts]:
    """All days from ``first`` to ``last``; one query for each area and two more, however many talks there are."""
    due: dict[date, list[Due]] = {}
    for item in all_due(session, queries, today, (last - today).days):
        if first <= item.due_on <= last:
            due.setdefault(item.due_on, []).append(item)
    events: dict[date, list[EventOn]] = {}
    for event in events_between(session, first, last):
        begin, end = max(first, event.first), min(last, event.last)
        for number in range((end - begin).days + 1):
            events.setdefault(begin + timedelta(days=number), []).append(event)
    talks = _talks_between(session, first, last)
    days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
    return {day: DayFacts(day, tuple(due.get(day, ())), tuple(events.get(day, ())), talks.get(day, 0)) for day in days}


def events_between(session: Session, first: date, last: date) -> list[EventOn]:
    """Events that begin in these days or go on, in the order of their beginning."""
    ends_on = func.coalesce(Event.ends_on, Event.starts_on)
    query = (
        select(
            Event.id,
            Event.title,
            Event.kind,
            Event.place,
            Event.starts_on,
            Event.ends_on,
            Event.starts_at,
            Event.ends_at,
        )
        .where(Event.starts_on <= last, ends_on >= first)
        .order_by(Event.starts_on, Event.starts_at, Event.id)
    )
    return [
        EventOn(row.id, row.title, row.kind, row.place, row.starts_on, row.ends_on or row.starts_on, *row[6:])
        for row in session.execute(query)
    ]


def talks_on(session: Session, day: date, limit: int) -> list[ConsultationRow]:
    """The talks of a day, the latest first."""
    query = select(Consultation.id).where(Consultation.held_on == day).order_by(Consultation.id.desc()).limit(limit)
    return list(consultation_rows(session, list(session.scalars(query))))


def _talks_between(session: Session, first: date, last: date) -> dict[date, int]:
    query = (
        select(Consultation.held_on, func.count())
        .where(Consultation.held_on.between(first, last))
        .group_by(Consultation.held_on)
    )
    return {day: count for day, count in session.execute(query)}
