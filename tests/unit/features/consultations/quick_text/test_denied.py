# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is said to be no trouble is no barrier, and takes nothing else with it."""

from datetime import date

import pytest

from mendi_desktop.features.consultations.quick_text import Known, QuickReading, read_line, values


def read(text: str) -> QuickReading:
    return read_line(text, date(2026, 11, 25), Known())


@pytest.mark.parametrize(
    "said",
    [
        "kein Problem mit Schicht",
        "kein Problem mit der Schicht",
        "Schicht passt",
        "Schicht: kein Problem",
        "Schicht, kein Problem",
        "Kosten sind geklärt",
    ],
)
def test_what_is_no_trouble_is_no_barrier_and_stays_in_the_text(said: str) -> None:
    reading = read(f"20 min {said}")

    assert reading.barriers == ()
    assert reading.record == said
    assert "verneint" in reading.doubts[0]


@pytest.mark.parametrize("said", ["Schicht passt nicht", "Schicht passt nie zum Kurs"])
def test_what_does_not_fit_is_a_barrier(said: str) -> None:
    assert values(read(f"20 min {said}").barriers) == ("shift_schedule",)


def test_a_place_before_a_comma_is_not_denied_by_what_comes_behind_it() -> None:
    reading = read("halbe Std Kantine, kein Problem mit Schicht")

    assert reading.place is not None
    assert reading.place.value == "canteen"


def test_what_stands_before_a_comma_keeps_its_meaning_when_something_else_is_no_trouble() -> None:
    assert values(read("20 min Kosten, kein Problem mit Schicht").barriers) == ("costs",)
