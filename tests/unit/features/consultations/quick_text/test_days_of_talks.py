# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""No talk comes to lie in another year, and no plan for life becomes a follow-up, without a word about it."""

from datetime import date
from uuid import UUID

import pytest

from mendi_desktop.features.consultations.quick_text import Known, Person, QuickReading, read_line

TODAY = date(2026, 11, 25)  # a Wednesday


def read(text: str) -> QuickReading:
    return read_line(text, TODAY, Known([Person(UUID(int=1), "Ahorn-7")]))


def days(reading: QuickReading) -> tuple[date | None, date | None]:
    """The day of the talk and that of the follow-up."""
    return (
        reading.held_on.value if reading.held_on else None,
        reading.follow_up_on.value if reading.follow_up_on else None,
    )


@pytest.mark.parametrize("said", ["Fr 27.11. 10 Uhr", "27.11."])
def test_a_day_of_this_week_is_ahead_and_not_a_year_ago(said: str) -> None:
    assert days(read(f"Ahorn-7 {said} 30 min")) == (None, date(2026, 11, 27))


@pytest.mark.parametrize(("said", "held_on"), [("22.10.2025", date(2025, 10, 22)), ("18.5.", date(2026, 5, 18))])
def test_a_day_with_its_year_or_half_a_year_back_is_that_of_the_talk(said: str, held_on: date) -> None:
    assert days(read(f"Ahorn-7 {said} 30 min")) == (held_on, None)


@pytest.mark.parametrize("said", ["in 3 Jahren Rente", "vor 2 Jahren abgebrochen", "in 6 Monaten Prüfung"])
def test_what_is_counted_in_half_years_tells_of_a_life_and_stays_in_the_text(said: str) -> None:
    reading = read(f"Ahorn-7 20 min {said}")

    assert days(reading) == (None, None)
    assert reading.record == said
    assert "liegt weit weg" in reading.doubts[0]


def test_a_follow_up_may_be_far_away_where_it_is_called_one() -> None:
    assert days(read("Ahorn-7 20 min WV in 6 Monaten")) == (None, date(2027, 5, 25))


@pytest.mark.parametrize("said", ["Di 20.11.", "WV Mo 1.12."])
def test_a_weekday_that_does_not_fit_its_date_is_told(said: str) -> None:
    assert any("Wochentag" in doubt for doubt in read(f"Ahorn-7 20 min {said}").doubts)


@pytest.mark.parametrize("said", ["31.02.", "30.2.2026"])
def test_a_day_that_does_not_exist_is_told(said: str) -> None:
    reading = read(f"Ahorn-7 20 min {said}")

    assert reading.held_on is None
    assert said in reading.doubts[0]


@pytest.mark.parametrize("said", ["19.11", "Do 19.11", "am 19.11"])
def test_a_date_needs_no_dot_at_its_end(said: str) -> None:
    assert days(read(f"{said} Ahorn-7 20 min")) == (date(2026, 11, 19), None)


@pytest.mark.parametrize("said", ["12.10 Euro", "Modul 3.10", "10.10 Uhr", "von 10.10 bis 11.10", "§ 82.10", "2.10 h"])
def test_other_numbers_with_a_dot_are_no_dates(said: str) -> None:
    assert days(read(f"Ahorn-7 {said}")) == (None, None)


@pytest.mark.parametrize(
    ("said", "minutes"),
    [("11-13 Uhr", 120), ("14-14:30", 30), ("7:30 - 8 Uhr", 30), ("von 9 bis 10 Uhr", 60), ("10.30-11.00", 30)],
)
def test_from_one_time_to_another_is_a_duration(said: str, minutes: int) -> None:
    found = read(f"Ahorn-7 {said} Flur").minutes

    assert found is not None
    assert found.value == minutes


@pytest.mark.parametrize("said", ["Kita 8-16 Uhr", "10.10-11.11", "1.12.-3.12.", "5-10"])
def test_opening_hours_and_two_days_are_no_duration(said: str) -> None:
    assert read(f"Ahorn-7 {said} Flur").minutes is None


def test_a_duration_with_its_unit_goes_before_hours_of_the_day() -> None:
    found = read("Sprechstunde 14-16 Uhr, Ahorn-7 20 min").minutes

    assert found is not None
    assert found.value == 20


@pytest.mark.parametrize(
    ("said", "step"),
    [
        ("Fr Ahorn-7 anrufen", "anrufen"),
        ("Rückruf Ahorn-7 Fr 10 Uhr", "Rückruf"),
        ("Nachfragen bei Ahorn-7 am Freitag", "Nachfragen"),
    ],
)
def test_somebody_may_stand_between_an_act_and_its_day(said: str, step: str) -> None:
    reading = read(f"{said}, heut 5 min")

    assert reading.step is not None
    assert (reading.step.value.text, reading.step.value.due_on) == (step, date(2026, 11, 27))
    assert days(reading) == (TODAY, None)


@pytest.mark.parametrize("said", ["Treffen Ahorn-7 Mo 30 min", "Mo Ahorn-7 Termin 30 min"])
def test_a_meeting_with_somebody_on_a_day_may_have_been(said: str) -> None:
    reading = read(said)

    assert reading.step is None
    assert days(reading) == (date(2026, 11, 23), None)


def test_a_time_of_day_may_stand_in_the_middle_of_an_act() -> None:
    step = read("Ahorn-7 kommt Di um 9 Uhr vorbei, 5 min").step

    assert step is not None
    assert (step.value.text, step.value.due_on) == ("kommt um 9 Uhr vorbei", date(2026, 12, 1))
