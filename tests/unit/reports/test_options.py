# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Options are declared once; the command line's strings become values, or one sentence says what is wrong."""

from datetime import date

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.reports.options import Choice, ReportOption, parse_options
from mendi_desktop.reports.period import Period, parse_period, period_title

PERIOD = ReportOption("period", "Zeitraum", "period")
AUDIENCE = ReportOption(
    "audience",
    "Für wen",
    "choice",
    "council",
    choices=(Choice("council", "Betriebsrat"), Choice("assembly", "Versammlung")),
)
CHART = ReportOption("charts", "Diagramme", "flag", True)
PROJECT = ReportOption("project", "Projekt", "text", "")
ALL = (PERIOD, AUDIENCE, CHART, PROJECT)


def test_defaults_stand_in_for_what_is_not_given() -> None:
    values = parse_options(ALL, {"from": "2026-07-01", "to": "30.9.2026"})
    assert values == {
        "period": Period(date(2026, 7, 1), date(2026, 9, 30)),
        "audience": "council",
        "charts": True,
        "project": "",
    }


def test_given_values_win() -> None:
    given = {"period": "2026-Q3", "audience": "assembly", "charts": "nein", "project": "Lernzeit <b>"}
    assert parse_options(ALL, given) == {
        "period": Period.quarter(2026, 3),
        "audience": "assembly",
        "charts": False,
        "project": "Lernzeit <b>",
    }


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2026", "2026-01-01", "2026-12-31"),
        ("2026-H1", "2026-01-01", "2026-06-30"),
        ("2026-h2", "2026-07-01", "2026-12-31"),
        ("2026-Q1", "2026-01-01", "2026-03-31"),
        ("2028Q1", "2028-01-01", "2028-03-31"),
        ("2028-02", "2028-02-01", "2028-02-29"),
        ("2026-07-01..2026-09-30", "2026-07-01", "2026-09-30"),
        ("1.7.2026..30.9.2026", "2026-07-01", "2026-09-30"),
    ],
)
def test_periods_as_people_write_them(text: str, first: str, last: str) -> None:
    assert parse_period(text, "period") == Period(date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("written", "title"),
    [
        ("2026-10", "Oktober 2026"),
        ("2026-Q3", "3. Quartal 2026"),
        ("2026", "2026"),
        ("2026-10-30..2026-11-20", "30. Oktober 2026 bis 20. November 2026"),
        ("2026-10-30..2026-10-30", "30. Oktober 2026"),
    ],
)
def test_a_period_has_a_title(written: str, title: str) -> None:
    assert period_title(parse_period(written, "period")) == title


@pytest.mark.parametrize(
    "text", ["", "2026-13", "2026-Q5", "2026-H3", "0000", "Sommer", "2026-07-01..", "2026-09-30..2026-07-01"]
)
def test_what_is_no_period_is_said_in_one_sentence(text: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_period(text, "period")
    assert caught.value.field == "period"


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"from": "2026-07-01", "to": "2026-06-01"}, "to"),
        ({"from": "1. Juli", "to": "2026-06-01"}, "from"),
        ({"period": "2026", "audience": "chef"}, "audience"),
        ({"period": "2026", "charts": "vielleicht"}, "charts"),
        ({"period": "2026", "farbe": "rot"}, "farbe"),
    ],
)
def test_a_wrong_value_names_its_option(given: dict[str, str], field: str) -> None:
    with pytest.raises(UserError) as caught:
        parse_options(ALL, given)
    assert caught.value.field == field


def test_without_a_period_the_report_chooses_its_own() -> None:
    assert parse_options((PERIOD,), {}) == {"period": None}


def test_a_text_without_default_must_be_given() -> None:
    with pytest.raises(UserError) as caught:
        parse_options((ReportOption("project", "Projekt", "text"),), {})
    assert caught.value.field == "project"


def test_days_are_no_option_where_there_is_no_period() -> None:
    with pytest.raises(UserError):
        parse_options((CHART,), {"from": "2026-07-01", "to": "2026-09-30"})


def test_a_flag_without_default_is_off() -> None:
    assert parse_options((ReportOption("kurz", "Kurz", "flag"),), {}) == {"kurz": False}
