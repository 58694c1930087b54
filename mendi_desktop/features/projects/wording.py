# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How days, values and kinds of a project are said, the same on the screen, on paper and in the console."""

from datetime import date

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import language
from mendi_desktop.features.codes import COMPANY, label


def when_words(day: date, precision: str = "day") -> str:
    """A day as exactly as it is meant: "14.4.2026", "April 2026" or "2026"."""
    if precision == "year":
        return str(day.year)
    if precision == "month":
        return f"{month_name(day.month)} {day.year}"
    if language() == "en":
        return f"{day.day} {month_name(day.month)[:3]} {day.year}"
    return f"{day.day}.{day.month}.{day.year}"


def told_day(day: date | None, precision: str | None) -> date | str | None:
    """A day that is meant as one stays a day; of a month or a year it is said only as exactly as it is meant."""
    return day if day is None or precision in (None, "day") else when_words(day, precision)


def value_words(value: float, unit: str = "") -> str:
    """A counted value with its unit: "41 Personen", "37,5 %"; never more than two decimals."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    number = text if language() == "en" else text.replace(".", ",")
    return f"{number} {unit}".rstrip()


def hurdle_title(kind: str | None, text: str, workplace_kind: str = COMPANY) -> str:
    """What a hurdle is called: its kind, else what was written."""
    return label("project_hurdle", kind, workplace_kind) if kind and kind != "other" else text or _other(kind)


def indicator_title(kind: str | None, title: str, workplace_kind: str = COMPANY) -> str:
    """What an indicator is called: what was written, else its kind."""
    return title or label("project_indicator", kind or "other", workplace_kind)


def _other(kind: str | None) -> str:
    return label("project_hurdle", kind or "other")
