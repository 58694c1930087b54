# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report about one entry: its title or the beginning of it is enough, and what is kept is the entry, not its name."""

import pytest
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.reports.entries import settle_entries
from mendi_desktop.reports.options import Choice, OptionValue, ReportOption, parse_options

PROJECTS = (
    Choice("id-1", "Lernzeit in der Schicht"),
    Choice("id-2", "Lernecke Halle 2"),
    Choice("id-3", "Grundbildung für alle"),
    Choice("id-4", "Lernecke"),
)


def settled(given: str, entries: tuple[Choice, ...] = PROJECTS, default: str | None = None) -> OptionValue:
    option = ReportOption("project", "Projekt", "entry", default, entries=lambda _session: entries)
    return settle_entries(Session(), (option,), parse_options((option,), {"project": given}))["project"]


@pytest.mark.parametrize(
    ("given", "code"),
    [
        ("id-2", "id-2"),
        ("Lernecke Halle 2", "id-2"),
        ("lernecke  HALLE 2", "id-2"),
        ("grund", "id-3"),
        ("Grundbildung fur", "id-3"),
        ("Lernecke", "id-4"),
    ],
)
def test_a_title_or_a_beginning_that_only_one_has_is_enough(given: str, code: str) -> None:
    assert settled(given) == code


@pytest.mark.parametrize(
    ("given", "named"),
    [
        ("Lern", ("Lernzeit in der Schicht", "Lernecke Halle 2", "Lernecke")),
        ("Halle 2", ("Lernecke Halle 2",)),
        ("Grundbildug für ale", ("Grundbildung für alle",)),
        ("Kantine", tuple(project.label for project in PROJECTS)),
    ],
)
def test_otherwise_one_sentence_names_what_is_near(given: str, named: tuple[str, ...]) -> None:
    with pytest.raises(UserError) as caught:
        settled(given)
    assert caught.value.field == "project"
    assert {project.label for project in PROJECTS if f"„{project.label}“" in caught.value.message} == set(named)


def test_the_only_one_need_not_be_named() -> None:
    assert settled("", entries=PROJECTS[:1]) == "id-1"
    with pytest.raises(UserError, match="Es fehlt noch: Projekt"):
        settled("")


def test_where_there_is_none_yet_that_is_said() -> None:
    with pytest.raises(UserError, match="noch nichts"):
        settled("Lernzeit", entries=())


def test_an_entry_that_may_be_left_out_is_left_out() -> None:
    option = ReportOption("project", "Projekt", "entry", "", entries=lambda _session: ())
    assert settle_entries(Session(), (option,), parse_options((option,), {})) == {"project": ""}
