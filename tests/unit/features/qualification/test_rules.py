# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Days in halves, the step most points have reached, what moved: nothing is added up to a mark."""

from datetime import date

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.qualification import rules
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.seminar import SeminarFields
from tests.support.vaults import TODAY, YESTERDAY


@pytest.mark.parametrize(
    ("typed", "half_days"), [("", None), ("2", 4), ("2,5", 5), ("0.5", 1), ("½", 1), ("1½ Tage", 3), ("1 Tag", 2)]
)
def test_days_as_people_write_them(typed: str, half_days: int | None) -> None:
    assert rules.half_days_from(typed) == half_days


@pytest.mark.parametrize("typed", ["viele", "2,3", "-1", ",", "1,5,5"])
def test_days_nobody_can_count(typed: str) -> None:
    with pytest.raises(UserError, match="halbe Tage"):
        rules.half_days_from(typed)


def test_following_days_are_counted_a_series_with_gaps_is_not() -> None:
    assert rules.usual_half_days(date(2026, 11, 16), None) == 2
    assert rules.usual_half_days(date(2026, 11, 16), date(2026, 11, 18)) == 6
    assert rules.usual_half_days(date(2026, 9, 1), date(2026, 11, 18)) is None
    assert rules.usual_half_days(None, None) is None


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"title": "  "}, "title"),
        ({"title": "x" * 201}, "title"),
        ({"title": "Kurs", "ends_on": TODAY}, "starts_on"),
        ({"title": "Kurs", "starts_on": TODAY, "ends_on": YESTERDAY}, "ends_on"),
        ({"title": "Kurs", "half_days": 0}, "half_days"),
        ({"title": "Kurs", "registered_on": date(2027, 1, 1)}, "registered_on"),
        ({"title": "Kurs", "proof_on": date(2027, 1, 1)}, "proof_on"),
        ({"title": "Kurs", "starts_on": TODAY, "done_on": YESTERDAY}, "done_on"),
    ],
)
def test_what_does_not_fit_is_said_at_its_field(fields: dict[str, object], field: str) -> None:
    with pytest.raises(UserError) as refused:
        rules.check_seminar(SeminarFields(**fields), TODAY)  # type: ignore[arg-type]
    assert refused.value.field == field


def test_half_a_year_later_is_a_day_that_exists() -> None:
    assert rules.next_look(date(2026, 8, 31)) == date(2027, 2, 28)
    assert rules.next_look(date(2026, 6, 15)) == date(2026, 12, 15)
    assert rules.next_look(date(2026, 12, 31)) == date(2027, 6, 30)


@pytest.mark.parametrize(
    ("steps", "reached"), [([], None), ([2], 2), ([0, 3], 3), ([0, 0, 3], 0), ([0, 1, 2, 3], 2), ([1, 1, 3, 3, 3], 3)]
)
def test_the_step_that_at_least_half_of_the_answers_have_reached(steps: list[int], reached: int | None) -> None:
    assert rules.mostly(steps) == reached
    assert reached is None or 2 * sum(step >= reached for step in steps) >= len(steps)
    assert reached in (None, 3) or 2 * sum(step > reached for step in steps) < len(steps)


def test_only_points_answered_both_times_have_moved() -> None:
    assert rules.moved({"a": 0, "b": 2, "c": 1}, {"a": 1, "b": 1, "c": 1, "d": 3}) == (1, 1)


def test_a_look_needs_one_answer_and_no_point_twice() -> None:
    with pytest.raises(UserError, match="Einer genügt"):
        rules.check_answers([Answer(item="report", important=True)])
    with pytest.raises(UserError, match="zweimal"):
        rules.check_answers([Answer(item="report", level="confident"), Answer(item="report", level="not_yet")])
