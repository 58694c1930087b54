# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""On which days people meet: working days, fewer in summer and around New Year.

The nationwide holidays are computed here: the library that knows those of the Länder (``features/workdays.py``) takes a
fifth of a second to load, and a demo is told in little more than one.
"""

from datetime import date, timedelta
from random import Random
from typing import Final

from mendi_desktop.core.easter import easter

_WEEKDAY: Final = (1.0, 1.2, 1.2, 1.15, 0.7)
_SATURDAY: Final = 0.08
_FIXED: Final = frozenset({(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)})
_MOVABLE: Final = (-2, 1, 39, 50)
"""Days from Easter Sunday: Good Friday, Easter Monday, Ascension, Whit Monday. The nationwide ones only."""


def is_holiday(day: date) -> bool:
    return (day.month, day.day) in _FIXED or (day - easter(day.year)).days in _MOVABLE


def weight(day: date, *, shifts: bool = False) -> float:
    """How likely a talk is on ``day``, 0 for never; about 1 on a usual working day."""
    if is_holiday(day) or day.weekday() == 6:
        return 0.0
    base = _WEEKDAY[day.weekday()] if day.weekday() < 5 else _SATURDAY * shifts
    if day.month in (7, 8):
        return base * 0.6
    around_new_year = (day.month == 12 and day.day > 19) or (day.month == 1 and day.day < 7)
    return base * 0.2 if around_new_year else base


def near(target: date, first: date, last: date, rng: Random, *, shifts: bool = False) -> date:
    """A plausible day close to ``target`` within ``first`` and ``last``; ``last`` if there is none."""
    for reach in (3, 8, 15):
        around = [target + timedelta(days=days) for days in range(-reach, reach + 1)]
        days = [day for day in around if first <= day <= last]
        weights = [weight(day, shifts=shifts) for day in days]
        if any(weights):
            return rng.choices(days, weights)[0]
    return last


def next_workday(day: date) -> date:
    """``day`` itself or the first working day after it."""
    while weight(day) == 0:
        day += timedelta(days=1)
    return day


def last_workday(day: date) -> date:
    """``day`` itself or the last working day before it."""
    while weight(day) == 0:
        day -= timedelta(days=1)
    return day
