# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A day until which something is to be done is never the day of the talk, in English as in German."""

from datetime import date
from uuid import UUID

import pytest

from mendi_desktop.features.consultations.quick_text import Known, Person, QuickReading, read_line, values

TODAY = date(2026, 11, 25)  # a Wednesday
MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)


def read(text: str) -> QuickReading:
    return read_line(text, TODAY, Known([Person(UUID(int=1), "Ahorn-7")]))


@pytest.mark.parametrize(
    ("typed", "step"),
    [
        ("Ahorn-7 20 min send documents by Fri", "send documents"),
        ("Ahorn-7 20 min send documents Fri", "send documents"),
        ("send the documents by the latest Fri, Ahorn-7 20 min", "send the documents"),
        ("Ahorn-7 20 min ask the employment agency by Friday", "ask the employment agency"),
        ("Ahorn-7 20 min call him by Fri", "call"),
        ("Ahorn-7 20 min send application by Fri", "send"),
        ("Ahorn-7 20 min schicken Unterlagen bis Fr", "schicken Unterlagen"),
        ("Ahorn-7 20 min Unterlagen schicken bis Fr", "Unterlagen schicken"),
        ("Ahorn-7 20 min check the rules by 27 November", "check the rules"),
    ],
)
def test_a_day_behind_an_act_is_when_it_is_due(typed: str, step: str) -> None:
    reading = read(typed)
    assert reading.step is not None
    assert (reading.step.value.text, reading.step.value.due_on, reading.held_on) == (step, FRIDAY, None)
    assert reading.record == ""


def test_the_talk_has_its_own_day_before_the_act() -> None:
    reading = read("Mon Ahorn-7 20 min send documents by Fri")
    assert reading.held_on is not None
    assert reading.step is not None
    assert (reading.held_on.value, reading.step.value.due_on) == (MONDAY, FRIDAY)


def test_what_is_sent_keeps_its_meaning() -> None:
    reading = read("Ahorn-7 20 min send application by Fri")
    assert values(reading.concerns) == ("application",)


@pytest.mark.parametrize("typed", ["Ahorn-7 20 min by Fri", "Ahorn-7 20 min bis zum Fr", "Ahorn-7 until Friday"])
def test_until_a_day_is_ahead_without_an_act_too(typed: str) -> None:
    reading = read(typed)
    assert reading.follow_up_on is not None
    assert (reading.follow_up_on.value, reading.held_on) == (FRIDAY, None)


def test_the_day_of_a_second_act_is_no_day_of_the_talk() -> None:
    reading = read("Ahorn-7 20 min call Thu, send documents Fri")
    assert reading.step is not None
    assert reading.step.value.due_on == date(2026, 11, 26)
    assert reading.held_on is None


@pytest.mark.parametrize("typed", ["Mail wegen Kosten Mo 5 min", "Termin im Büro Mo 20 min", "call about costs Mon"])
def test_how_the_talk_was_is_no_act(typed: str) -> None:
    reading = read(typed)
    assert reading.held_on is not None
    assert (reading.held_on.value, reading.step) == (MONDAY, None)


@pytest.mark.parametrize(
    ("typed", "due"),
    [
        ("anrufen Ende des Monats", date(2026, 11, 30)),
        ("nach Ostern anrufen", date(2027, 3, 30)),
        ("send documents by end of the month", date(2026, 11, 30)),
        ("anrufen Mitte Dezember", date(2026, 12, 15)),
        ("anrufen in 3 Arbeitstagen", date(2026, 11, 30)),
    ],
)
def test_what_a_field_for_a_day_knows_the_line_knows_beside_an_act(typed: str, due: date) -> None:
    reading = read(f"Ahorn-7 20 min {typed}")
    assert reading.step is not None
    assert (reading.step.value.due_on, reading.record) == (due, "")


def test_a_follow_up_may_be_after_a_feast() -> None:
    reading = read("Ahorn-7 20 min WV nach Weihnachten")
    assert reading.follow_up_on is not None
    assert reading.follow_up_on.value == date(2026, 12, 27)


def test_somebodys_plans_are_no_follow_up() -> None:
    reading = read("Ahorn-7 20 min will nach Ostern anfangen")
    assert (reading.follow_up_on, reading.step, reading.record) == (None, None, "will nach Ostern anfangen")
