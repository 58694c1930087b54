# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Periods to filter by: months, quarters and years back from today."""

from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.reports.period import Period, parse_period

_QUARTERS_BACK = 6
_YEARS_BACK = 3


def period_options(today: date) -> list[Option]:
    """This month and the last, six quarters, three years; the code is readable by :func:`period_of`."""
    found = []
    for back in range(2):
        year, month = divmod(today.year * 12 + today.month - 1 - back, 12)
        found.append(Option(f"{year}-{month + 1:02d}", f"{month_name(month + 1)} {year}", tr("Monate")))
    quarter = today.year * 4 + (today.month - 1) // 3
    for back in range(_QUARTERS_BACK):
        year, number = divmod(quarter - back, 4)
        found.append(
            Option(f"{year}-Q{number + 1}", tr("{n}. Quartal {year}", n=number + 1, year=year), tr("Quartale"))
        )
    for back in range(_YEARS_BACK):
        found.append(Option(str(today.year - back), str(today.year - back), tr("Jahre")))
    return found


def period_of(code: str | None) -> Period | None:
    """The days of a code from :func:`period_options`."""
    if code is None:
        return None
    year, dash, month = code.partition("-")
    if dash and month.isdecimal():
        return Period.of_months(int(year), int(month), 1)
    return parse_period(code, "period")
