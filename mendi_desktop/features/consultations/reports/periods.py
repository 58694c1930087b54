# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which days a report covers when nobody says so: the shortest finished period that has something to show."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from sqlalchemy import Date, Integer, bindparam, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.privacy import period as calendar
from mendi_desktop.privacy.policy import Audience, Policy
from mendi_desktop.reports.options import ChoosePeriod
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.prepared import Prepared

_MONTHS: Final = (3, 6, 12)
_ENOUGH: Final = 3
"""Times the minimum count: with so many persons the frequent concerns usually reach it."""
_LAST_TALK: Final = Prepared(
    select(func.max(Consultation.held_on)).where(
        ~Consultation.draft, Consultation.held_on < bindparam("before", type_=Date)
    )
)


def period_for(audience: Audience) -> ChoosePeriod:
    """Chooses the calendar period around what was asked for.

    Without a wish it is the last quarter with talks that is over, if at least three times the audience's minimum count
    of persons came; else the last half-year, else the last year, on the same terms; else the first of them with persons
    enough for any number at all; else that quarter all the same.
    While no quarter with talks is over it is the running one.
    """
    policy = Policy.of(audience)

    def choose(session: Session, asked: Period | None, today: date) -> Period:
        if asked is not None:
            return _plain(calendar.enclosing(asked.first, asked.last))
        finished = list(_finished(session, today))
        if not finished:
            return _plain(calendar.enclosing(today, today))
        wishes = (_ENOUGH * policy.k, policy.need)
        telling = (period for enough in wishes for period in finished if _came(session, period, enough))
        return _plain(next(telling, finished[0]))

    return choose


def _finished(session: Session, today: date) -> Iterator[calendar.Period]:
    """The last quarter, half-year and year that are over and in which there were talks."""
    for months in _MONTHS:
        running = _around(today, months)
        ((last,),) = _LAST_TALK.rows(session, {"before": running.first})
        if last is not None:
            yield _around(last, months)


def _around(day: date, months: int) -> calendar.Period:
    month = day.year * 12 + day.month - 1
    start = month - month % months
    return calendar.Period.of(calendar.Span(start, start + months))


def _came(session: Session, period: calendar.Period, enough: int) -> bool:
    """So many persons came, nearly as the report counts them: who only stood at an information stand is left out."""
    events = tuple(code.code for code in code_list("contact_kind").codes if code.tally)
    days = {"first": period.first, "last": period.last}
    return len(_persons(events).rows(session, {**days, "enough": enough})) == enough


@cache
def _persons(events: tuple[str, ...]) -> Prepared:
    """Who came from one day to another, as many as are enough; ``events``: the kinds of contact that do not count."""
    return Prepared(
        select(Consultation.colleague_id)
        .where(
            Consultation.held_on.between(bindparam("first", type_=Date), bindparam("last", type_=Date)),
            ~Consultation.draft,
            Consultation.colleague_id.is_not(None),
            *(Consultation.contact_kind != event for event in events),
        )
        .distinct()
        .limit(bindparam("enough", type_=Integer))
    )


def _plain(period: calendar.Period) -> Period:
    return Period(period.first, period.last)
