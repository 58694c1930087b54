# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done to a project, and what is refused with a sentence."""

from datetime import date, timedelta
from typing import Any

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.features.projects import commands
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY, everything
from tests.unit.features.projects.examples import IN_A_WEEK, add_project, detail, full_project

OF_PROJECTS = (
    *("company_project", "milestone", "project_measure", "stakeholder", "project_hurdle"),
    *("indicator", "indicator_reading", "lesson"),
)


def test_a_title_is_enough(vault: Vault) -> None:
    project = vault.execute(commands.AddProject(title="  Lernzeit   in der Schicht "))
    found = detail(vault, project)
    assert (found.title, found.phase, found.status, found.theme_bullets) == (
        "Lernzeit in der Schicht",
        "idea",
        "idea",
        (),
    )
    assert (found.next_milestone, found.next_measure, found.next_step, found.open_hurdles) == (None, None, None, ())


def test_a_title_names_one_project(vault: Vault) -> None:
    project = add_project(vault, title="Grüne Lernecke")
    with pytest.raises(UserError) as refused:
        add_project(vault, title="GRUNE  LERNECKE")
    assert refused.value.field == "title"
    vault.execute(commands.ChangeProject(project_id=project, title="Grüne Lernecke!"))


def test_a_project_takes_with_it_what_belongs_to_it_and_comes_back_whole(vault: Vault) -> None:
    project = full_project(vault)
    before = everything(vault)
    assert all(before[table] for table in OF_PROJECTS)
    vault.execute(commands.RemoveProject(project_id=project))
    assert not any(everything(vault)[table] for table in OF_PROJECTS)
    vault.unit.undo()
    assert everything(vault) == before


def test_a_project_that_others_speak_of_stays(vault: Vault) -> None:
    project = add_project(vault)
    vault.execute(
        AddEvent(title="Markt der Möglichkeiten", kind="networking_meeting", starts_on=TODAY, project_id=project)
    )
    with pytest.raises(UserError, match="Veranstaltungen"):
        vault.execute(commands.RemoveProject(project_id=project))
    assert len(vault.read(list_projects)) == 1


def test_what_is_planned_for_a_month_is_kept_as_its_last_day(vault: Vault) -> None:
    project = add_project(vault)
    add = commands.AddMilestone(project_id=project, title="Auswertung", planned_on=date(2027, 4, 3), precision="month")
    milestone = vault.execute(add)
    (row,) = detail(vault, project).milestones
    assert (row.planned_on, row.when, row.state) == (date(2027, 4, 30), "April 2027", "planned")
    vault.execute(commands.ReachMilestone(milestone_id=milestone, reached_on=YESTERDAY, evidence="Protokoll"))
    (row,) = detail(vault, project).milestones
    assert (row.planned_on, row.reached_on, row.evidence) == (date(2027, 4, 30), YESTERDAY, "Protokoll")


def test_what_is_put_off_to_a_day_is_meant_as_that_day(vault: Vault) -> None:
    """Also within the month it was planned for, where the last day of the month would be the same as before."""
    project = add_project(vault)
    add = commands.AddMilestone(project_id=project, title="Auswertung", planned_on=TODAY, precision="month")
    milestone = vault.execute(add)
    tomorrow = TODAY + timedelta(days=1)
    assert tomorrow.month == TODAY.month
    vault.execute(commands.PostponeMilestone(milestone_id=milestone, planned_on=tomorrow))
    (row,) = detail(vault, project).milestones
    assert (row.planned_on, row.precision) == (tomorrow, "day")
    vault.unit.undo()
    (row,) = detail(vault, project).milestones
    assert (row.planned_on, row.precision) == (date(2026, 11, 30), "month")


def test_a_milestone_that_was_never_planned_can_be_opened_again(vault: Vault) -> None:
    project = add_project(vault)
    milestone = vault.execute(
        commands.AddMilestone(project_id=project, title="Erste Sprechstunde", reached_on=YESTERDAY)
    )
    vault.execute(commands.ReopenMilestone(milestone_id=milestone))
    (row,) = detail(vault, project).milestones
    assert (row.planned_on, row.reached_on) == (YESTERDAY, None)


def test_a_measure_from_plan_to_done(vault: Vault) -> None:
    project = full_project(vault)
    measure = detail(vault, project).measures[0].id
    states = []
    for act in (
        commands.StartMeasure(measure_id=measure, started_on=YESTERDAY),
        commands.CloseMeasure(measure_id=measure),
        commands.ReopenMeasure(measure_id=measure),
        commands.PostponeMeasure(measure_id=measure, due_on=YESTERDAY),
    ):
        vault.execute(act)
        states.append(detail(vault, project).measures[0].state)
    assert states == ["running", "done", "running", "overdue"]


def test_another_next_step_is_open_and_the_same_one_stays_done(vault: Vault) -> None:
    project = full_project(vault)
    (before,) = detail(vault, project).stakeholders
    vault.execute(commands.CloseStakeholderStep(stakeholder_id=before.id))
    same: dict[str, Any] = {"stakeholder_id": before.id, "function": "Werkleitung", "next_step_on": before.next_step_on}
    vault.execute(commands.ChangeStakeholder(next_step=before.next_step, **same))
    assert detail(vault, project).stakeholders[0].next_step_done_on == TODAY
    vault.execute(commands.ChangeStakeholder(next_step="Noch einmal zeigen", **same))
    assert detail(vault, project).next_step is not None


def test_a_solved_hurdle_keeps_its_day_until_it_is_open_again(vault: Vault) -> None:
    project = add_project(vault)
    add = commands.AddHurdle(project_id=project, kind="shifts", state="solved", solved_on=YESTERDAY)
    hurdle = vault.execute(add)
    vault.execute(commands.ChangeHurdle(hurdle_id=hurdle, kind="shifts", text="Plan der Halle 4", state="solved"))
    assert detail(vault, project).hurdles[0].solved_on == YESTERDAY
    vault.execute(commands.SetHurdleState(hurdle_id=hurdle, state="open"))
    assert [row.solved_on for row in detail(vault, project).open_hurdles] == [None]


def test_bullets_are_kept_in_their_order_and_block_by_block(vault: Vault) -> None:
    project = full_project(vault)
    vault.execute(commands.SetLessons(project_id=project, went_well=("▶ Neu", "Rückhalt in der Schicht", "")))
    found = detail(vault, project)
    assert found.bullets_of("went_well") == ("Neu", "Rückhalt in der Schicht")
    assert found.bullets_of("learned") == ("früh reden",)


REFUSED: dict[str, tuple[Any, dict[str, Any], str]] = {
    "no title": (commands.ChangeProject, {"title": "  "}, "title"),
    "unknown topic": (commands.ChangeProject, {"title": "Neu", "topics": ("weather",)}, "topics"),
    "unknown phase": (commands.SetPhase, {"phase": "seven"}, "phase"),
    "ends before it begins": (
        commands.ChangeProject,
        {"title": "Neu", "started_on": TODAY, "ends_on": YESTERDAY},
        "ends_on",
    ),
    "milestone without a day": (commands.AddMilestone, {"title": "Vereinbarung"}, "planned_on"),
    "milestone of a decade": (
        commands.AddMilestone,
        {"title": "Vereinbarung", "planned_on": TODAY, "precision": "decade"},
        "precision",
    ),
    "reached tomorrow": (commands.AddMilestone, {"title": "Start", "reached_on": IN_A_WEEK}, "reached_on"),
    "done before it began": (
        commands.AddMeasure,
        {"title": "Kurs", "started_on": TODAY, "done_on": YESTERDAY},
        "done_on",
    ),
    "begins in the future": (commands.AddMeasure, {"title": "Kurs", "started_on": IN_A_WEEK}, "started_on"),
    "unknown barrier": (commands.AddMeasure, {"title": "Kurs", "barriers": ("rain",)}, "barriers"),
    "nobody": (commands.AddStakeholder, {"interest": "Ruhe"}, "function"),
    "a day without a step": (commands.AddStakeholder, {"name": "A. B.", "next_step_on": TODAY}, "next_step"),
    "unknown attitude": (commands.AddStakeholder, {"name": "A. B.", "attitude": "angry"}, "attitude"),
    "nothing in the way": (commands.AddHurdle, {}, "kind"),
    "nothing to count": (commands.AddIndicator, {"unit": "%"}, "kind"),
    "no number": (commands.AddIndicator, {"title": "Rücklauf", "target": float("nan")}, "target"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_what_does_not_hold_is_refused_by_its_field(vault: Vault, case: str) -> None:
    command, fields, field = REFUSED[case]
    act: Command[Any] = command(project_id=add_project(vault), **fields)
    before = everything(vault)
    with pytest.raises(UserError) as refused:
        vault.execute(act)
    assert refused.value.field == field
    assert everything(vault) == before


def test_one_value_a_day(vault: Vault) -> None:
    project = full_project(vault)
    (indicator,) = detail(vault, project).indicators
    assert [(reading.read_on, reading.value) for reading in indicator.readings] == [(YESTERDAY, 12.0), (TODAY, 21.5)]
    for day in (TODAY, TODAY + timedelta(days=1)):
        with pytest.raises(UserError) as refused:
            vault.execute(commands.AddReading(indicator_id=indicator.id, value=3.0, read_on=day))
        assert refused.value.field == "read_on"


def test_a_step_that_was_never_agreed_cannot_be_closed(vault: Vault) -> None:
    stakeholder = vault.execute(commands.AddStakeholder(project_id=add_project(vault), function="Datenschutz"))
    with pytest.raises(UserError, match="nächster Schritt"):
        vault.execute(commands.CloseStakeholderStep(stakeholder_id=stakeholder))
