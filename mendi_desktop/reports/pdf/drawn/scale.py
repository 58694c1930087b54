# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A scale of time: where a day lies, and the ticks that say so, as many as there is room for."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.reports.wording import month_short

_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120)
_DAY_STEPS: Final = (1, 2, 7, 14)
_DAYS_ONLY: Final = 62
"""Up to so many days the ticks are days."""
_MONTHS_TOO: Final = 900
"""Up to so many days they are months; from then on years."""


@dataclass(frozen=True, slots=True)
class Tick:
    x: float
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """From ``first`` at ``left`` to ``last`` at ``right``; ``first`` lies before ``last``."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        share = (day - self.first).days / (self.last - self.first).days
        return self.left + share * (self.right - self.left)

    def ticks(self, room: float) -> list[Tick]:
        """Days, months or years at equal steps, each with at least ``room`` to the next."""
        days = (self.last - self.first).days
        a_day = (self.right - self.left) / days
        if days <= _DAYS_ONLY:
            step = next((step for step in _DAY_STEPS if step * a_day >= room), _DAY_STEPS[-1])
            return [Tick(self.x(day), _day(day)) for day in self._days(step)]
        steps = [step for step in _MONTH_STEPS if step >= 12 or days <= _MONTHS_TOO]
        months = next((step for step in steps if step * 30 * a_day >= room), steps[-1])
        ticks: list[Tick] = []
        for day in self._months(months):
            with_year = months >= 12 or day.month == 1 or not ticks
            ticks.append(Tick(self.x(day), _month(day, months, with_year=with_year)))
        return ticks

    def _days(self, step: int) -> Iterator[date]:
        day = self.first
        while day <= self.last:
            yield day
            day += timedelta(days=step)

    def _months(self, step: int) -> Iterator[date]:
        """The first days of months that are multiples of ``step`` since the year 0."""
        at = self.first.year * 12 + self.first.month - 1
        while True:
            day = date(at // 12, at % 12 + 1, 1)
            if day > self.last:
                return
            if at % step == 0 and day >= self.first:
                yield day
            at += 1


def _day(day: date) -> str:
    return tr("{day}.{month}.", day=day.day, month=day.month)


def _month(day: date, step: int, *, with_year: bool) -> str:
    if step >= 12:
        return str(day.year)
    name = month_short(day)
    return tr("{month} {year}", month=name, year=f"{day.year % 100:02d}") if with_year else name
