# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The lines of a statement of hours: own activities and events by day, talks only in sums.

The exact minutes of the talks of one day would tell somebody who keeps the working hours whose absence they fit: one
talk of 25 minutes on a Tuesday and one machine that stood still for 25 minutes are the same talk. Over a week there are
usually several talks and more absences, and their sum fits no single one; a week with one talk tells how long that was,
though not on which day. Part of a week at the end of a month is less protection still: it joins the week beside it. The
same holds for the few other tasks during which one colleague is there.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Literal

from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.queries import TimeFact
from mendi_desktop.reports.period import Period

Grain = Literal["day", "week", "month"]
"""How finely talks are told."""

WHOLE: Final = 5
"""Days, counted from Monday: a shorter part of a week is hardly more than a day."""


@dataclass(frozen=True, slots=True)
class Line:
    """Minutes of one day, or of what was done with colleagues over several.

    ``kind``: a code of ``activity_kind``, or talks or event.
    """

    first: date
    last: date
    kind: str
    time_basis: str | None
    minutes: int


def lines(facts: Iterable[TimeFact], period: Period, grain: Grain) -> list[Line]:
    """What was done from first to last day, equal tasks of a day together. Nothing is left out and nothing doubled."""
    spans = [Period(day, day) for day in _days(period)] if grain == "day" else stretches(period, grain)
    span_of = {day: span for span in spans for day in _days(span)}
    sums: defaultdict[tuple[date, date, str, str | None], int] = defaultdict(int)
    for fact in facts:
        kind = kind_of(fact)
        span = span_of[fact.on] if is_with_colleagues(fact) else Period(fact.on, fact.on)
        sums[span.first, span.last, kind, fact.time_basis] += fact.minutes
    made = [Line(*place, minutes) for place, minutes in sums.items()]
    return sorted(
        made,
        key=lambda line: (line.last, line.first, line.kind == rules.CALLED_TALKS, line.kind, line.time_basis or ""),
    )


def is_with_colleagues(fact: TimeFact) -> bool:
    """A colleague was there, so that its day is nobody's business."""
    return fact.source == "talks" or fact.kind in rules.WITH_ONE_COLLEAGUE


def kind_of(fact: TimeFact) -> str:
    """What it is called in a line: see :class:`Line`."""
    return fact.kind or (rules.CALLED_TALKS if fact.source == "talks" else rules.CALLED_EVENT)


def stretches(period: Period, grain: Grain) -> list[Period]:
    """The spans over which talks are summed: none crosses the end of a month, so that months add up too."""
    found: list[Period] = []
    for month in months(period):
        weeks = [month] if grain == "month" else _weeks(month)
        found += _joined(weeks)
    return found


def tells_single_days(facts: Iterable[TimeFact], period: Period, grain: Grain) -> bool:
    """Some of the talks would be summed over hardly more than a day, though days are not to be told."""
    short = [] if grain == "day" else [span for span in stretches(period, grain) if _length(span) < WHOLE]
    days = {day for span in short for day in _days(span)}
    return any(fact.on in days for fact in facts if is_with_colleagues(fact))


def months(period: Period) -> list[Period]:
    """The months of a period, the first and the last as far as they lie in it."""
    found = []
    first = period.first
    while first <= period.last:
        end = (first.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)
        found.append(Period(first, min(end, period.last)))
        first = end + timedelta(days=1)
    return found


def _weeks(month: Period) -> list[Period]:
    found = []
    first = month.first
    while first <= month.last:
        sunday = first + timedelta(days=6 - first.weekday())
        found.append(Period(first, min(sunday, month.last)))
        first = sunday + timedelta(days=1)
    return found


def _joined(weeks: Sequence[Period]) -> list[Period]:
    """A first or last part of a week that is too short goes with its neighbour."""
    joined = list(weeks)
    if len(joined) > 1 and _length(joined[0]) < WHOLE:
        joined[:2] = [Period(joined[0].first, joined[1].last)]
    if len(joined) > 1 and _length(joined[-1]) < WHOLE:
        joined[-2:] = [Period(joined[-2].first, joined[-1].last)]
    return joined


def _length(span: Period) -> int:
    return (span.last - span.first).days + 1


def _days(span: Period) -> list[date]:
    return [span.first + timedelta(days=number) for number in range(_length(span))]
