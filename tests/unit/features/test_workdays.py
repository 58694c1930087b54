# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Working days know the holidays of every Land, year by year, and what the law leaves to the community."""

from collections.abc import Iterator
from datetime import date, timedelta

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.resources import resource
from mendi_desktop.demo.workdays import is_holiday
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.workdays import (
    REGIONS,
    UNKNOWN,
    Workdays,
    holiday,
    is_workday,
    next_workday,
    workdays_later,
)

# Days of 2026 beside the nine nationwide ones (and the two Sundays of Brandenburg), from the laws of the Länder.
BESIDES = {
    UNKNOWN: (),
    "bb": ((4, 5), (5, 24), (10, 31)),
    "be": ((3, 8),),
    "bw": ((1, 6), (6, 4), (11, 1)),
    "by": ((1, 6), (6, 4), (11, 1)),
    "by_m": ((1, 6), (6, 4), (8, 15), (11, 1)),
    "by_a": ((1, 6), (6, 4), (8, 8), (8, 15), (11, 1)),
    "hb": ((10, 31),),
    "he": ((6, 4),),
    "hh": ((10, 31),),
    "mv": ((3, 8), (10, 31)),
    "ni": ((10, 31),),
    "nw": ((6, 4), (11, 1)),
    "rp": ((6, 4), (11, 1)),
    "sh": ((10, 31),),
    "sl": ((6, 4), (8, 15), (11, 1)),
    "sn": ((10, 31), (11, 18)),
    "sn_f": ((6, 4), (10, 31), (11, 18)),
    "st": ((1, 6), (10, 31)),
    "th": ((9, 20), (10, 31)),
    "th_f": ((6, 4), (9, 20), (10, 31)),
}
NATIONWIDE = ((1, 1), (4, 3), (4, 6), (5, 1), (5, 14), (5, 25), (10, 3), (12, 25), (12, 26))


def days_of(year: int) -> Iterator[date]:
    first = date(year, 1, 1)
    return (first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days))


@pytest.fixture
def english() -> Iterator[None]:
    i18n.use_language("en", resource("i18n"))
    yield
    i18n.use_language("de", resource("i18n"))


@pytest.mark.parametrize("region", REGIONS)
def test_every_land_has_its_days(region: str) -> None:
    found = {(day.month, day.day) for day in days_of(2026) if holiday(day, region)}
    assert found == {*NATIONWIDE, *BESIDES[region]}


def test_the_pick_list_offers_what_is_known() -> None:
    assert {code.code for code in code_list("region").codes} | {UNKNOWN} == set(REGIONS)


@pytest.mark.parametrize(
    ("day", "region", "free"),
    [
        (date(2017, 10, 31), "bw", True),  # the one year in which it was a holiday everywhere
        (date(2016, 10, 31), "ni", False),
        (date(2018, 10, 31), "ni", True),
        (date(2018, 3, 8), "be", False),
        (date(2019, 3, 8), "be", True),
        (date(2022, 3, 8), "mv", False),
        (date(2023, 3, 8), "mv", True),
        (date(2018, 9, 20), "th", False),
        (date(2019, 9, 20), "th", True),
        (date(2025, 5, 8), "be", True),
        (date(2026, 5, 8), "be", False),
        (date(2028, 6, 17), "be", True),
        (date(2026, 11, 18), "by", False),  # Buß- und Bettag: only Sachsen
        (date(2026, 12, 24), "by", False),
        (date(2026, 12, 31), "sn", False),
    ],
)
def test_a_day_counts_in_the_years_in_which_the_law_says_so(day: date, region: str, free: bool) -> None:
    assert (holiday(day, region) is not None) is free


def test_a_century_of_movable_days_agrees_with_easter_as_computed() -> None:
    """The demo computes Easter by itself; it rests on 24 and 31 December besides, and knows no single years."""
    alone = {(12, 24), (12, 31)}
    for year in range(2000, 2101):
        for day in days_of(year):
            if (day.month, day.day) not in alone and day != date(2017, 10, 31):
                assert is_holiday(day) == (holiday(day, UNKNOWN) is not None), day


def test_names_are_those_people_use() -> None:
    assert holiday(date(2026, 5, 1), "nw") == "Tag der Arbeit"
    assert holiday(date(2008, 5, 1), "nw") == "Christi Himmelfahrt, Tag der Arbeit"
    assert holiday(date(2025, 5, 8), "be") == "Tag der Befreiung"
    assert holiday(date(2026, 8, 8), "by_a") == "Augsburger Hohes Friedensfest"
    assert holiday(date(2026, 5, 4), "nw") is None


def test_names_follow_the_language(english: None) -> None:
    assert holiday(date(2026, 4, 3), "nw") == "Good Friday"


def test_a_weekend_and_a_holiday_are_passed_over() -> None:
    thursday, monday = date(2026, 4, 2), date(2026, 4, 6)  # Karfreitag and Ostermontag around the weekend
    assert is_workday(thursday, "he")
    assert not is_workday(monday, "he")
    assert next_workday(thursday, "he") == thursday
    assert workdays_later(thursday, 1, "he") == date(2026, 4, 7)
    assert workdays_later(thursday, 5, "he") == date(2026, 4, 13)


def test_saturdays_count_where_they_are_wanted_and_sundays_never() -> None:
    friday = date(2026, 11, 20)
    assert Workdays("he").later(friday) == date(2026, 11, 23)
    with_saturdays = Workdays("he", saturdays=True)
    assert with_saturdays.later(friday) == date(2026, 11, 21)
    assert with_saturdays.later(friday, 2) == date(2026, 11, 23)
    assert not with_saturdays.is_workday(date(2026, 12, 26))


def test_a_region_of_a_later_version_counts_as_none() -> None:
    assert holiday(date(2026, 6, 4), "xx") is None
    assert holiday(date(2026, 5, 1), "xx") == "Tag der Arbeit"
