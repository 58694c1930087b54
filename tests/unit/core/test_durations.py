# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Durations as mentors write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.core.durations import LONGEST, format_minutes, format_minutes_long, parse_minutes
from mendi_desktop.core.errors import UserError

UNDERSTOOD = {
    "15": 15,
    " 15 min": 15,
    "15min.": 15,
    "15 Minuten": 15,
    "1 Minute": 1,
    "15 m": 15,
    "90'": 90,
    "1 h": 60,
    "1h": 60,
    "1 Std.": 60,
    "2 Stunden": 120,
    "1:30": 90,
    "0:05": 5,
    "1:30 Stunden": 90,
    "1,5 h": 90,
    "1.5 h": 90,
    "0,25 h": 15,
    "1 h 20": 80,
    "1 h 20 min": 80,
    "halbe Stunde": 30,
    "eine halbe Stunde": 30,
    "Viertelstunde": 15,
    "Dreiviertelstunde": 45,
    "eine Stunde": 60,
    "anderthalb Stunden": 90,
    "half an hour": 30,
    "an hour and a half": 90,
    "quarter of an hour": 15,
    "2 hours": 120,
    "24 h": LONGEST,
}
UNCLEAR = ("", "bald", "1:75", "h", "15 Äpfel", "1,5", "-5", "1 h 20 h", "lange", "1:5", "1,234 h")


@pytest.mark.parametrize(("typed", "minutes"), UNDERSTOOD.items())
def test_a_duration_is_understood(typed: str, minutes: int) -> None:
    assert parse_minutes(typed) == minutes


@pytest.mark.parametrize("typed", UNCLEAR)
def test_what_is_no_duration_gets_an_example(typed: str) -> None:
    with pytest.raises(UserError, match="verständlich sind zum Beispiel"):
        parse_minutes(typed)


@pytest.mark.parametrize(("typed", "reason"), [("0", "mindestens"), ("0:00", "mindestens"), ("25 h", "24 Stunden")])
def test_a_duration_belongs_to_a_day(typed: str, reason: str) -> None:
    with pytest.raises(UserError, match=reason):
        parse_minutes(typed)


@given(st.integers(1, LONGEST))
def test_every_duration_the_program_writes_is_understood(minutes: int) -> None:
    assert parse_minutes(format_minutes_long(minutes)) == minutes
    assert parse_minutes(format_minutes(minutes)) == minutes


def test_durations_are_written_short_and_long() -> None:
    assert [format_minutes(n) for n in (0, 15, 60, 145)] == ["0 min", "15 min", "1 h", "2 h 25 min"]
    written = [format_minutes_long(n) for n in (1, 15, 60, 120, 90, 65)]
    assert written == ["1 Minute", "15 Minuten", "1 Stunde", "2 Stunden", "1:30 Stunden", "1:05 Stunden"]
