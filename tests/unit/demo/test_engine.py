# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of the story teller: days, phrases, the plan."""

from datetime import date, timedelta
from random import Random

import pytest

from mendi_desktop.core.easter import easter
from mendi_desktop.demo.people import fewest_in_a_quarter
from mendi_desktop.demo.phrases import Phrasebook
from mendi_desktop.demo.stage import months_before, set_stage
from mendi_desktop.demo.workdays import is_holiday, last_workday, near, next_workday, weight

SLOTS = {"baum": ["Ahorn", "Birke", "Linde"], "ort": ["im {haus}"], "haus": ["Hof"]}


def luck(seed: int) -> Random:
    return Random(seed)  # noqa: S311 - tests shall be lucky in the same way every time


@pytest.mark.parametrize(
    "sunday", [date(2000, 4, 23), date(2024, 3, 31), date(2026, 4, 5), date(2027, 3, 28), date(2038, 4, 25)]
)
def test_easter_is_known(sunday: date) -> None:
    assert easter(sunday.year) == sunday
    assert is_holiday(sunday + timedelta(days=1))
    assert not is_holiday(sunday + timedelta(days=2))


def test_saturdays_count_only_where_there_are_shifts() -> None:
    saturday, sunday, tuesday = date(2026, 11, 21), date(2026, 11, 22), date(2026, 11, 24)
    assert weight(saturday) == 0 < weight(saturday, shifts=True) < weight(tuesday)
    assert weight(sunday, shifts=True) == 0
    assert weight(date(2026, 7, 21)) < weight(tuesday)


def test_working_days_are_found_around_christmas() -> None:
    assert next_workday(date(2026, 12, 24)) == date(2026, 12, 28)
    assert last_workday(date(2026, 12, 27)) == date(2026, 12, 23)


def test_a_day_nearby_stays_within_its_limits() -> None:
    first, last = date(2026, 11, 2), date(2026, 11, 13)
    days = {near(date(2026, 11, 12), first, last, luck(seed)) for seed in range(200)}
    assert first <= min(days) <= max(days) <= last
    assert len(days) >= 4
    assert all(day.weekday() < 5 for day in days)


@pytest.mark.parametrize(
    ("day", "before"),
    [
        (date(2028, 2, 29), date(2026, 8, 29)),
        (date(2027, 8, 31), date(2026, 2, 28)),
        (date(2027, 1, 1), date(2025, 7, 1)),
        (date(2026, 6, 30), date(2024, 12, 30)),
    ],
)
def test_eighteen_months_before(day: date, before: date) -> None:
    assert months_before(day, 18) == before


def test_slots_are_filled_with_different_values_and_what_is_known_comes_first() -> None:
    phrases = Phrasebook(SLOTS)
    filled = {phrases.fill("{baum_upper} und {baum2} {ort}.", luck(seed)) for seed in range(60)}
    assert len(filled) == 6
    assert all(text.endswith("im Hof.") for text in filled)
    assert phrases.fill("{baum_upper}", luck(1), baum="eibe") == "Eibe"


def test_no_sentence_comes_twice_until_the_book_is_empty() -> None:
    phrases, rng = Phrasebook(SLOTS), luck(1)
    said = [phrases.say(["Da steht {baum}. Schön."], rng) for _ in range(2)]
    assert said[0] is not None
    assert said[1] is None
    assert len({phrases.say(["{baum}."], rng) for _ in range(3)}) == 3


def test_a_large_book_repeats_itself_instead_of_falling_silent() -> None:
    phrases, rng = Phrasebook(SLOTS, strict=False), luck(1)
    assert {phrases.say(["Ruhe."], rng) for _ in range(3)} == {"Ruhe."}


@pytest.mark.parametrize("scenario", ["metall", "verwaltung"])
@pytest.mark.parametrize("seed", range(1, 16))
@pytest.mark.parametrize("today", [date(2026, 11, 22), date(2027, 1, 1), date(2028, 2, 29), date(2026, 8, 16)])
def test_plans_hold_for_every_seed_and_day(scenario: str, seed: int, today: date) -> None:
    stage = set_stage(scenario, seed, today)
    assert stage.meetings == 150
    assert fewest_in_a_quarter(stage.people, stage.first_day, today) >= 14
    assert len({person.alias for person in stage.people}) == 40
    for person in stage.people:
        assert list(person.visits) == sorted(set(person.visits))
        assert stage.first_day <= person.visits[0]
        assert person.visits[-1] < today
