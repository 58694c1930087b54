# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The fixed calendar of reports: quarters, half-years, years, runs of whole years, and nothing between them.

Free periods cross each other, and crossing periods can be subtracted (the differencing problem, Wooton and Fraser, ABS
1352.0.55.072). Calendar periods lie inside one another or side by side. The shortest is a quarter (handbook 5.6).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, NamedTuple

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr

_LENGTHS: Final = (3, 6, 12)


class Span(NamedTuple):
    """Whole months from ``start`` up to, not including, ``end``; a month is ``12 * year + month - 1``."""

    start: int
    end: int

    @property
    def days(self) -> tuple[date, date]:
        """First and last day."""
        return _first_day(self.start), _first_day(self.end) - timedelta(days=1)

    def holds(self, other: "Span") -> bool:
        """``other`` lies inside, or is the same."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def crosses(self, other: "Span") -> bool:
        """They share months, and neither lies inside the other."""
        return self.meets(other) and not self.holds(other) and not other.holds(self)


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """A calendar period from ``first`` to ``last`` day, both included. ValueError when it is none of the calendar's."""

    first: date
    last: date

    def __post_init__(self) -> None:
        start, end = self.span
        length = end - start
        whole = self.first.day == 1 and (self.last + timedelta(days=1)).day == 1
        fits = length in _LENGTHS and start % length == 0
        runs = length > 0 and length % 12 == 0 and start % 12 == 0
        if not whole or not (fits or runs):
            raise ValueError("not a quarter, a half-year, a year or a run of years")

    @classmethod
    def of(cls, span: Span) -> "Period":
        """The period of whole months; ValueError when the calendar has no such period."""
        return cls(*span.days)

    @property
    def span(self) -> Span:
        return Span(_month(self.first), _month(self.last) + 1)

    @property
    def title(self) -> str:
        """As a German report says it: ``3. Quartal 2026``, ``1. Halbjahr 2026``, ``2026``, ``2025 bis 2026``."""
        start, end = self.span
        year, part = self.first.year, start % 12
        if end - start == 3:
            return tr("{number}. Quartal {year}", number=part // 3 + 1, year=year)
        if end - start == 6:
            return tr("{number}. Halbjahr {year}", number=part // 6 + 1, year=year)
        return str(year) if self.last.year == year else tr("{first} bis {last}", first=year, last=self.last.year)

    def is_over(self, today: date) -> bool:
        """No day of it is still to come. A report before that day stays as it was printed (see ``ledger``)."""
        return self.last < today


def enclosing(start: date, end: date) -> Period:
    """The smallest calendar period that holds both days; UserError when ``end`` lies before ``start``."""
    if end < start:
        raise UserError(tr("Das Ende des Zeitraums liegt vor dem Anfang; bitte die Daten tauschen."), field="end")
    asked = Span(_month(start), _month(end) + 1)
    for length in _LENGTHS:
        begin = asked.start - asked.start % length
        if asked.end <= begin + length:
            return Period.of(Span(begin, begin + length))
    return Period.of(Span(start.year * 12, end.year * 12 + 12))


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_day(month: int) -> date:
    return date(month // 12, month % 12 + 1, 1)
