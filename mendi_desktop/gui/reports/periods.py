# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The periods a report can cover, the likeliest first: what is over and as short as it may be."""

from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.option import Option

_YEARS_AT_MOST = 12
_MONTHS = 24


def report_periods(today: date, first_talk: date | None) -> list[Option]:
    """Quarters, half-years and years back to the first talk; first the last finished ones of each length."""
    since = max((first_talk or today).year, today.year - _YEARS_AT_MOST)
    quarters = [(year, n) for year in range(today.year, since - 1, -1) for n in (4, 3, 2, 1)]
    halves = [(year, n) for year in range(today.year, since - 1, -1) for n in (2, 1)]
    running_quarter = (today.year, (today.month - 1) // 3 + 1)
    running_half = (today.year, (today.month - 1) // 6 + 1)
    past_quarters = [q for q in quarters if q < running_quarter]
    past_halves = [h for h in halves if h < running_half]
    past_years = list(range(today.year - 1, since - 1, -1))
    first = [
        *(_quarter(*q) for q in past_quarters[:1]),
        *(_half(*h) for h in past_halves[:1]),
        *(_year(year) for year in past_years[:1]),
        _quarter(*running_quarter),
    ]
    others = [
        *(_quarter(*q) for q in past_quarters[1:]),
        *(_half(*h) for h in (running_half, *past_halves[1:])),
        *(_year(year) for year in (today.year, *past_years[1:])),
    ]
    if since < today.year:
        others.append(Option(f"{since}-01-01..{today.year}-12-31", f"{since} bis {today.year}", tr("Mehrere Jahre")))
    return [*first, *others]


def any_periods(today: date) -> list[Option]:
    """Months first, for papers that do not count people: the last ones, the quarters and years of two years."""
    running = today.year * 12 + today.month - 1
    months = [_month(*divmod(number, 12)) for number in range(running, running - _MONTHS, -1)]
    quarter = (today.year, (today.month - 1) // 3 + 1)
    quarters = [q for q in ((year, n) for year in (today.year, today.year - 1) for n in (4, 3, 2, 1)) if q <= quarter]
    first = [months[1], months[0], _quarter(*quarters[1]), _quarter(*quarters[0])]
    rest = [*months[2:], *(_quarter(*each) for each in quarters[2:])]
    return [*first, *rest, _year(today.year), _year(today.year - 1)]


def _month(year: int, month: int) -> Option:
    return Option(f"{year}-{month + 1:02d}", f"{month_name(month + 1)} {year}", tr("Monate"))


def _quarter(year: int, number: int) -> Option:
    return Option(f"{year}-Q{number}", tr("{n}. Quartal {year}", n=number, year=year), tr("Quartale"))


def _half(year: int, number: int) -> Option:
    return Option(f"{year}-H{number}", tr("{n}. Halbjahr {year}", n=number, year=year), tr("Halbjahre"))


def _year(year: int) -> Option:
    return Option(str(year), str(year), tr("Jahre"))
