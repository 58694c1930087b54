# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the time went, from own activities, talks and events: days, minutes and codes.

No column of text is read here, so that nothing made of these facts can tell a name, a topic or a note.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.model import Activity
from mendi_desktop.features.activities.queries.budgets import agreed_in, list_budgets
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.features.network.model import Event

Source = Literal["activity", "talks", "event"]
UsualBasis = Callable[[date], str | None]

_ORDER: Final = {"activity": 0, "talks": 1, "event": 2}


@dataclass(frozen=True, slots=True)
class TimeFact:
    """Some minutes of one day: one activity, one event, or all talks of the day in one role.

    ``kind``: code of ``activity_kind``, None for talks and events. ``time_basis``: the activity's own, else the usual
    one of the month, None where none is known. ``entry``: the activity, the event or the first of the ``count`` talks.
    """

    source: Source
    on: date
    minutes: int
    role: str
    kind: str | None
    time_basis: str | None
    entry: UUID
    count: int = 1


def time_facts(session: Session, first: date, last: date) -> list[TimeFact]:
    """Everything from ``first`` to ``last``, by day. Drafts and events that did not take place are left out.

    Talks and events are read where they are kept; a day with a talk and an activity has the minutes of each once.
    """
    budgets = list_budgets(session)

    def usual(day: date) -> str | None:
        agreed = agreed_in(budgets, rules.month_of(day))
        return agreed.time_basis if agreed else None

    facts = list(_activities(session, first, last, usual))
    for (on, role), (minutes, count, entry) in _talks(session, first, last).items():
        facts.append(TimeFact("talks", on, minutes, role, None, usual(on), entry, count))
    for entry, on, minutes in _events(session, first, last):
        facts.append(TimeFact("event", on, minutes, "networker", None, usual(on), entry))
    return sorted(facts, key=lambda fact: (fact.on, _ORDER[fact.source], fact.entry))


def _activities(session: Session, first: date, last: date, usual: UsualBasis) -> Iterator[TimeFact]:
    columns = (Activity.id, Activity.done_on, Activity.minutes, Activity.role, Activity.kind, Activity.time_basis)
    query = select(*columns).where(Activity.done_on.between(first, last))
    for entry, on, minutes, role, kind, basis in session.execute(query):
        yield TimeFact("activity", on, minutes, role, kind, basis or usual(on), entry)


def _talks(session: Session, first: date, last: date) -> dict[tuple[date, str], tuple[int, int, UUID]]:
    """Minutes, number and first of the talks of each day and role."""
    query = (
        select(
            Consultation.held_on,
            Consultation.contact_kind,
            func.sum(Consultation.minutes),
            func.count(),
            func.min(Consultation.id),
        )
        .where(Consultation.held_on.between(first, last), ~Consultation.draft, Consultation.minutes.is_not(None))
        .group_by(Consultation.held_on, Consultation.contact_kind)
    )
    found: dict[tuple[date, str], tuple[int, int, UUID]] = {}
    for on, kind, minutes, count, entry in session.execute(query):
        place = (on, rules.role_of_talk(kind))
        before = found.get(place, (0, 0, entry))
        found[place] = (before[0] + (minutes or 0), before[1] + count, min(before[2], entry))
    return found


def _events(session: Session, first: date, last: date) -> Iterator[tuple[UUID, date, int]]:
    query = select(Event.id, Event.starts_on, Event.minutes).where(
        Event.starts_on.between(first, last), Event.attended, Event.minutes.is_not(None)
    )
    for entry, on, minutes in session.execute(query):
        if minutes is not None:
            yield entry, on, minutes
