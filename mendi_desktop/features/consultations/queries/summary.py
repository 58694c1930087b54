# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The running month in a few numbers, for the mentor's own page (not for reports: nothing is suppressed here)."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, func, select, union_all
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Day

_TALKS: Final = Prepared(
    select(Consultation.held_on, Consultation.minutes, Consultation.colleague_id, Consultation.concerns).where(
        Consultation.held_on.between(bindparam("first", type_=Day), bindparam("last", type_=Day)), ~Consultation.draft
    )
)
_FIRST_DAY: Final = Prepared(select(func.min(Consultation.held_on)).where(~Consultation.draft))


@dataclass(frozen=True, slots=True)
class WeekMinutes:
    """Minutes of one ISO week, as far as it lies in the month."""

    year: int
    week: int
    minutes: int


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How many talks named a code."""

    code: str
    count: int


@dataclass(frozen=True, slots=True)
class MonthSummary:
    """From the first of the month to today, without drafts. ``colleagues``: different ones with an alias."""

    first: date
    last: date
    talks: int
    colleagues: int
    minutes: int
    weeks: tuple[WeekMinutes, ...]
    concerns: tuple[CodeCount, ...]


def month_summary(session: Session, today: date, top: int = 3) -> MonthSummary:
    """The month of ``today`` so far, with the ``top`` concerns; weeks without a talk have 0 minutes."""
    first = today.replace(day=1)
    weeks = {_week(first + timedelta(days=day)): 0 for day in range((today - first).days + 1)}
    colleagues: set[UUID] = set()
    concerns: Counter[str] = Counter()
    talks = 0
    for held_on, minutes, colleague_id, codes in _TALKS.rows(session, {"first": first, "last": today}):
        talks += 1
        weeks[_week(held_on)] += minutes or 0
        concerns.update(codes)
        if colleague_id is not None:
            colleagues.add(colleague_id)
    return MonthSummary(
        first=first,
        last=today,
        talks=talks,
        colleagues=len(colleagues),
        minutes=sum(weeks.values()),
        weeks=tuple(WeekMinutes(year, week, minutes) for (year, week), minutes in weeks.items()),
        concerns=tuple(CodeCount(*entry) for entry in sorted(concerns.items(), key=lambda e: (-e[1], e[0]))[:top]),
    )


def first_talk_on(session: Session) -> date | None:
    """The day of the first recorded talk."""
    found: date | None = _FIRST_DAY.rows(session)[0][0]
    return found


def org_units(session: Session) -> list[str]:
    """Every department that was ever entered, the most used first."""
    used = union_all(select(Consultation.org_unit.label("unit")), select(Colleague.org_unit)).subquery()
    query = select(used.c.unit).where(used.c.unit.is_not(None)).group_by(used.c.unit)
    return list(session.scalars(query.order_by(func.count().desc(), used.c.unit)))


def _week(day: date) -> tuple[int, int]:
    year, week, _ = day.isocalendar()
    return year, week
