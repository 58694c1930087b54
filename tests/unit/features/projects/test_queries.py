# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is read of projects: overview, lists, what waits, and the chapter for the works council."""

from datetime import date, timedelta

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.projects import commands, queries
from mendi_desktop.features.projects.due import due_things
from mendi_desktop.features.projects.manifest import AREA
from mendi_desktop.features.projects.reports.chapter import CHAPTER
from mendi_desktop.reports.document import Heading
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.projects.examples import IN_A_WEEK, add_project, detail, full_project

SUMMER = Period(date(2026, 7, 1), date(2026, 9, 30))


def test_what_is_worked_on_comes_first(vault: Vault) -> None:
    assert not vault.read(queries.projects_used)
    add_project(vault, title="Lernzeit")
    add_project(vault, title="Lotsenliste", status="anchored")
    add_project(vault, title="Bildungstag", status="planning")
    assert [row.title for row in vault.read(queries.list_projects)] == ["Bildungstag", "Lernzeit", "Lotsenliste"]
    assert vault.read(queries.project_ids) == [row.id for row in vault.read(queries.list_projects)]
    assert vault.read(queries.projects_used)


def test_a_line_says_where_a_project_stands(vault: Vault) -> None:
    project = full_project(vault)
    for title, day in (("Später", IN_A_WEEK + timedelta(days=1)), ("Vorher", YESTERDAY)):
        vault.execute(commands.AddMilestone(project_id=project, title=title, planned_on=day))
    vault.execute(commands.AddMilestone(project_id=project, title="Erreicht", reached_on=YESTERDAY))
    (row,) = vault.read(queries.list_projects)
    assert (row.milestones, row.milestones_reached, row.open_measures, row.open_hurdles) == (4, 1, 1, 1)
    assert (row.next_milestone, row.next_milestone_on) == ("Vorher", YESTERDAY)
    found = detail(vault, project)
    assert [milestone.title for milestone in found.milestones] == [
        "Vorher",
        "Erreicht",
        "Befragung ausgewertet",
        "Später",
    ]
    assert found.next_milestone is not None
    assert found.next_milestone.title == "Vorher"


def test_a_project_that_has_gone(vault: Vault) -> None:
    project = add_project(vault)
    vault.execute(commands.RemoveProject(project_id=project))
    with pytest.raises(UserError, match="gibt es nicht mehr"):
        detail(vault, project)


def test_every_list_tells_of_its_project(vault: Vault) -> None:
    full_project(vault)
    for listing in AREA.listings:
        (row,) = vault.read(listing.query)
        assert "Lernzeit in der Schicht" in (getattr(row, "project", ""), getattr(row, "title", ""))
    (indicator,) = vault.read(queries.list_indicators)
    assert (indicator.value, indicator.read_on, indicator.target_value) == (21.5, TODAY, 60.0)


def test_what_waits_can_be_closed_reopened_and_put_off(vault: Vault) -> None:
    full_project(vault)
    assert [due.kind for due in vault.read(due_things, TODAY, 6)] == []
    waiting = vault.read(due_things, TODAY, 7)
    assert {due.kind for due in waiting} == {"milestone", "measure", "stakeholder_step"}
    for due in waiting:
        assert "Kanarienvogel" not in due.neutral + due.facts
        assert "Lernzeit" not in due.neutral
        vault.execute(due.close)
    closed = vault.read(due_things, TODAY, 0)
    assert [due.done_on for due in closed] == [TODAY] * 3
    for due in closed:
        vault.execute(due.reopen)
        vault.execute(due.postpone(YESTERDAY))
    assert [due.due_on for due in vault.read(due_things, TODAY, 0)] == [YESTERDAY] * 3


@pytest.mark.parametrize("status", ["paused", "completed", "stopped"])
def test_a_project_that_rests_asks_for_nothing(vault: Vault, status: str) -> None:
    project = full_project(vault)
    vault.execute(commands.SetPhase(project_id=project, phase="pilot", status=status))
    assert vault.read(due_things, TODAY, 30) == []


def test_the_works_council_reads_where_projects_stand_and_no_names(vault: Vault) -> None:
    project = full_project(vault)
    for title, planned, reached in (
        ("Start in Halle 2", date(2026, 8, 1), date(2026, 8, 3)),
        ("Auftrag", date(2026, 2, 1), date(2026, 2, 1)),
        ("Zwischenstand", date(2026, 10, 1), date(2026, 10, 5)),
    ):
        fields = {"title": title, "planned_on": planned, "reached_on": reached}
        vault.execute(commands.AddMilestone(project_id=project, **fields))  # type: ignore[arg-type] # days and a title
    vault.execute(commands.StartMeasure(measure_id=detail(vault, project).measures[0].id, started_on=date(2026, 9, 1)))
    add_project(vault, title="Nur so ein Gedanke", status="idea")
    told = vault.read(CHAPTER.read, SUMMER)
    (one,) = told
    assert [step["title"] for step in one["reached"]] == ["Start in Halle 2"]
    assert [step["title"] for step in one["planned"]] == ["Zwischenstand", "Befragung ausgewertet"]
    assert [step["title"] for step in one["running"]] == ["Zwei Stunden Lernzeit je Woche"]
    blocks = CHAPTER.say(told, "company")
    assert blocks[0] == Heading(2, "Betriebliches Projekt")
    assert "Kanarienvogel" not in repr(blocks)


def test_a_period_without_projects_has_nothing_to_tell(vault: Vault) -> None:
    add_project(vault, started_on=TODAY, status="planning")
    add_project(
        vault, title="Längst vorbei", status="completed", started_on=date(2024, 1, 8), ends_on=date(2024, 6, 28)
    )
    assert vault.read(CHAPTER.read, SUMMER) is None
