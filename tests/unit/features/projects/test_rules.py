# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What holds for projects, without a vault."""

from datetime import date

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.wording import hurdle_title, indicator_title, value_words, when_words
from tests.support.vaults import TODAY, YESTERDAY


@pytest.mark.parametrize(
    ("pasted", "kept"),
    [
        ("▶ Eins\n► Zwei\n▶Drei", ("Eins", "Zwei", "Drei")),
        ("• Eins\n- Zwei\n* Drei\no Vier", ("Eins", "Zwei", "Drei", "Vier")),
        ("Schicht-Plan\n\n  ohne Marke  \n", ("Schicht-Plan", "ohne Marke")),
        ("-begleitung bleibt\nob es bleibt", ("-begleitung bleibt", "ob es bleibt")),
        ("", ()),
    ],
)
def test_pasted_bullets_lose_their_marks_and_nothing_else(pasted: str, kept: tuple[str, ...]) -> None:
    assert rules.bullets(pasted) == kept


def test_a_year_is_late_when_it_is_over() -> None:
    assert rules.last_day(date(2028, 2, 3), "month") == date(2028, 2, 29)
    assert rules.last_day(date(2026, 2, 3), "year") == date(2026, 12, 31)
    assert rules.milestone_state(date(2026, 12, 31), None, TODAY) == "planned"
    assert rules.milestone_state(YESTERDAY, None, TODAY) == "overdue"
    assert rules.milestone_state(TODAY, None, TODAY) == "planned"
    assert rules.milestone_state(YESTERDAY, TODAY, TODAY) == "reached"


def test_this_year_can_be_named_by_any_of_its_days() -> None:
    assert rules.reached_day(date(2026, 12, 31), "year", TODAY) == TODAY
    assert rules.reached_day(date(2021, 12, 31), "year", TODAY) == date(2021, 12, 31)
    with pytest.raises(UserError) as refused:
        rules.reached_day(date(2026, 12, 31), "month", TODAY)
    assert refused.value.field == "reached_on"


@pytest.mark.parametrize(
    ("due_on", "started_on", "done_on", "state"),
    [
        (None, None, None, "planned"),
        (TODAY, None, None, "planned"),
        (None, YESTERDAY, None, "running"),
        (YESTERDAY, YESTERDAY, None, "overdue"),
        (YESTERDAY, None, TODAY, "done"),
    ],
)
def test_where_a_measure_stands(due_on: date | None, started_on: date | None, done_on: date | None, state: str) -> None:
    assert rules.measure_state(due_on, started_on, done_on, TODAY) == state


def test_a_value_is_a_number() -> None:
    rules.check_value(-12.5, "value")
    for wrong in (float("nan"), float("inf"), 1e12):
        with pytest.raises(UserError):
            rules.check_value(wrong, "value")


def test_days_are_said_as_exactly_as_they_are_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    day = date(2026, 3, 4)
    assert [when_words(day, precision) for precision in rules.PRECISIONS] == ["4.3.2026", "März 2026", "2026"]
    assert value_words(37.5, "%") == "37,5 %"
    assert value_words(41.0, "Personen") == "41 Personen"
    monkeypatch.setattr(i18n._in_force, "language", "en")
    assert [when_words(day, precision) for precision in rules.PRECISIONS] == ["4 Mar 2026", "March 2026", "2026"]
    assert value_words(37.5, "%") == "37.5 %"


def test_what_hurdles_and_indicators_are_called() -> None:
    assert hurdle_title("shifts", "Plan der Halle 4") == "Schichtbetrieb"
    assert hurdle_title(None, "Plan der Halle 4") == "Plan der Halle 4"
    assert hurdle_title("other", "Plan der Halle 4") == "Plan der Halle 4"
    assert indicator_title("replies", "") == "Rücklauf der Befragung"
    assert indicator_title("replies", "Rückläufe Halle 2") == "Rückläufe Halle 2"
