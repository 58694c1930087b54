# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The span of days a report covers."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import format_date, month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy import period as calendar

_NAMED = re.compile(r"(\d{4})(?:-?([QH])([1-4]))?", re.IGNORECASE)
_MONTH = re.compile(r"(\d{4})-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True, order=True)
class Period:
    """From ``first`` to ``last``, both included."""

    first: date
    last: date

    @classmethod
    def of_months(cls, year: int, month: int, count: int) -> "Period":
        """``count`` whole months of one year, beginning with ``month`` (1 to 12)."""
        end = month + count - 1
        return cls(date(year, month, 1), date(year, end, monthrange(year, end)[1]))

    @classmethod
    def quarter(cls, year: int, number: int) -> "Period":
        return cls.of_months(year, number * 3 - 2, 3)


def period_title(period: Period) -> str:
    """In a few words: "Juli 2026", "3. Quartal 2026", "2026"; days that are no such period are both named."""
    if period == Period.of_months(period.first.year, period.first.month, 1):
        return f"{month_name(period.first.month)} {period.first.year}"
    try:
        return calendar.Period(period.first, period.last).title
    except ValueError:  # no period of the calendar
        first, last = format_date(period.first), format_date(period.last)
        return first if first == last else tr("{first} bis {last}", first=first, last=last)


def parse_date(text: str, field: str) -> date:
    """A day written as 2026-07-31 or 31.7.2026; raises UserError."""
    german = re.fullmatch(r"(\d{1,2})\.(\d{1,2})\.(\d{4})", text.strip())
    try:
        if german:
            day, month, year = map(int, german.groups())
            return date(year, month, day)
        return date.fromisoformat(text.strip())
    except ValueError:
        raise UserError(tr("„{text}“ ist kein Tag. So geht es: 2026-07-31.", text=text), field=field) from None


def parse_period(text: str, field: str) -> Period:
    """Written as "2026", "2026-H1", "2026-Q3", "2026-07" or two days joined by ".."; raises UserError."""
    first, dots, last = text.partition("..")
    if dots:
        period = Period(parse_date(first, field), parse_date(last, field))
        if period.last < period.first:
            raise UserError(tr("Das Ende des Zeitraums liegt vor dem Anfang."), field=field)
        return period
    month = _MONTH.fullmatch(text.strip())
    if month and int(month[1]) > 0:
        return Period.of_months(int(month[1]), int(month[2]), 1)
    named = _NAMED.fullmatch(text.strip())
    if named and int(named[1]) > 0:
        year, kind, number = int(named[1]), (named[2] or "").upper(), int(named[3] or 1)
        if kind == "Q":
            return Period.quarter(year, number)
        if kind == "" or number <= 2:
            return Period.of_months(year, number * 6 - 5, 6 if kind else 12)
    raise UserError(
        tr("„{text}“ ist kein Zeitraum. So geht es: 2026-Q3, 2026-H1, 2026 oder 2026-07-01..2026-09-30.", text=text),
        field=field,
    )
