# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about projects, and short ways to begin one."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar
from uuid import UUID

from mendi_desktop.features.projects import commands
from mendi_desktop.features.projects.queries import ProjectDetail, project_detail
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["EXAMPLES", "IN_A_WEEK", "add_project", "detail", "full_project"]

IN_A_WEEK = TODAY + timedelta(days=7)

FULL: dict[str, Any] = {
    "title": "Lernzeit in der Schicht",
    "theme": "Lernen in der Arbeitszeit\nVertretung planen",
    "topics": ("shift_part_time",),
    "reasons": ("talks",),
    "goal": "60 Kolleg*innen nutzen bis Sommer ein Lernangebot.",
    "client": "Betriebsrat",
    "phase": "pilot",
    "status": "running",
    "started_on": date(2026, 1, 12),
    "ends_on": date(2027, 6, 30),
    "planning": "Zuerst Halle 2, dann Halle 4.",
}
STAKEHOLDER: dict[str, Any] = {
    "name": "Rosa Kanarienvogel",
    "function": "Werkleitung",
    "interest": "Anlagen sollen laufen",
    "attitude": "critical",
    "influence": "high",
    "next_step": "Zahlen zeigen",
    "next_step_on": IN_A_WEEK,
}
MEASURE: dict[str, Any] = {
    "title": "Zwei Stunden Lernzeit je Woche",
    "kind": "learning_time",
    "responsible": "Otto Kanarienvogel",
    "due_on": IN_A_WEEK,
    "barriers": ("shift_schedule", "no_substitute"),
}


def add_project(vault: Vault, **fields: Any) -> UUID:
    """A running project, unless ``fields`` say otherwise."""
    return vault.execute(commands.AddProject(**{**FULL, **fields}))


def detail(vault: Vault, project: UUID) -> ProjectDetail:
    return vault.read(project_detail, project, TODAY)


@dataclass(frozen=True, slots=True)
class _BeginWhole(Command[UUID]):
    """Many commands in one transaction: each commit waits for the disk."""

    label: ClassVar[str] = "Beispiel"

    def execute(self, work: Work) -> UUID:
        project = commands.AddProject(**FULL).execute(work)
        planned = commands.AddMilestone(project_id=project, title="Befragung ausgewertet", planned_on=IN_A_WEEK)
        indicator = commands.AddIndicator(project_id=project, kind="participation", unit="Personen", target=60.0)
        number = indicator.execute(work)
        for act in (
            planned,
            commands.AddMeasure(project_id=project, **MEASURE),
            commands.AddStakeholder(project_id=project, **STAKEHOLDER),
            commands.AddHurdle(project_id=project, kind="shifts", text="Plan der Halle 4"),
            commands.AddReading(indicator_id=number, value=12.0, read_on=YESTERDAY),
            commands.AddReading(indicator_id=number, value=21.5, source="Teilnahmeliste"),
        ):
            act.execute(work)
        lessons = {"went_well": ("Rückhalt in der Schicht",), "learned": ("früh reden",)}
        commands.SetLessons(project_id=project, **lessons).execute(work)
        return project


def full_project(vault: Vault) -> UUID:
    """A project with one of everything, and two readings."""
    return vault.execute(_BeginWhole())


def _whole(vault: Vault) -> ProjectDetail:
    return detail(vault, full_project(vault))


@example(commands.AddProject)
def _(vault: Vault) -> Command[Any]:
    return commands.AddProject(**FULL)


@example(commands.ChangeProject)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeProject(project_id=full_project(vault), title="Lernzeit für alle", topics=("agreement",))


@example(commands.SetPhase)
def _(vault: Vault) -> Command[Any]:
    return commands.SetPhase(project_id=add_project(vault), phase="anchoring", status="anchored")


@example(commands.RecordStanding)
def _(vault: Vault) -> Command[Any]:
    found = _whole(vault)
    earlier = TODAY - timedelta(days=3)
    values = (commands.ReadingInput(indicator_id=found.indicators[0].id, value=33.0),)
    return commands.RecordStanding(
        project_id=found.id, phase="review", as_of=earlier, reached=(found.milestones[0].id,), readings=values
    )


@example(commands.RemoveProject)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveProject(project_id=full_project(vault))


@example(commands.AddMilestone)
def _(vault: Vault) -> Command[Any]:
    return commands.AddMilestone(project_id=add_project(vault), title="Vereinbarung", planned_on=IN_A_WEEK)


@example(commands.ChangeMilestone)
def _(vault: Vault) -> Command[Any]:
    milestone = _whole(vault).milestones[0]
    return commands.ChangeMilestone(milestone_id=milestone.id, title="Befragung", reached_on=TODAY, precision="year")


@example(commands.ReachMilestone)
def _(vault: Vault) -> Command[Any]:
    return commands.ReachMilestone(milestone_id=_whole(vault).milestones[0].id, evidence="Protokoll")


@example(commands.ReopenMilestone)
def _(vault: Vault) -> Command[Any]:
    milestone = _whole(vault).milestones[0].id
    vault.execute(commands.ReachMilestone(milestone_id=milestone))
    return commands.ReopenMilestone(milestone_id=milestone)


@example(commands.PostponeMilestone)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeMilestone(milestone_id=_whole(vault).milestones[0].id, planned_on=TODAY)


@example(commands.RemoveMilestone)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveMilestone(milestone_id=_whole(vault).milestones[0].id)


@example(commands.AddMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.AddMeasure(project_id=add_project(vault), **MEASURE)


@example(commands.ChangeMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeMeasure(measure_id=_whole(vault).measures[0].id, title="Lernzeit", started_on=YESTERDAY)


@example(commands.StartMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.StartMeasure(measure_id=_whole(vault).measures[0].id)


@example(commands.CloseMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.CloseMeasure(measure_id=_whole(vault).measures[0].id)


@example(commands.ReopenMeasure)
def _(vault: Vault) -> Command[Any]:
    measure = _whole(vault).measures[0].id
    vault.execute(commands.CloseMeasure(measure_id=measure))
    return commands.ReopenMeasure(measure_id=measure)


@example(commands.PostponeMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeMeasure(measure_id=_whole(vault).measures[0].id, due_on=TODAY)


@example(commands.RemoveMeasure)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveMeasure(measure_id=_whole(vault).measures[0].id)


@example(commands.AddStakeholder)
def _(vault: Vault) -> Command[Any]:
    return commands.AddStakeholder(project_id=add_project(vault), **STAKEHOLDER)


@example(commands.ChangeStakeholder)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeStakeholder(stakeholder_id=_whole(vault).stakeholders[0].id, function="Personalabteilung")


@example(commands.CloseStakeholderStep)
def _(vault: Vault) -> Command[Any]:
    return commands.CloseStakeholderStep(stakeholder_id=_whole(vault).stakeholders[0].id)


@example(commands.ReopenStakeholderStep)
def _(vault: Vault) -> Command[Any]:
    stakeholder = _whole(vault).stakeholders[0].id
    vault.execute(commands.CloseStakeholderStep(stakeholder_id=stakeholder))
    return commands.ReopenStakeholderStep(stakeholder_id=stakeholder)


@example(commands.PostponeStakeholderStep)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeStakeholderStep(stakeholder_id=_whole(vault).stakeholders[0].id, next_step_on=TODAY)


@example(commands.RemoveStakeholder)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveStakeholder(stakeholder_id=_whole(vault).stakeholders[0].id)


@example(commands.AddHurdle)
def _(vault: Vault) -> Command[Any]:
    return commands.AddHurdle(project_id=add_project(vault), text="keine Vertretung an Anlage 3")


@example(commands.ChangeHurdle)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeHurdle(hurdle_id=_whole(vault).hurdles[0].id, kind="budget", state="in_work")


@example(commands.SetHurdleState)
def _(vault: Vault) -> Command[Any]:
    return commands.SetHurdleState(hurdle_id=_whole(vault).hurdles[0].id, state="solved")


@example(commands.RemoveHurdle)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveHurdle(hurdle_id=_whole(vault).hurdles[0].id)


@example(commands.AddIndicator)
def _(vault: Vault) -> Command[Any]:
    return commands.AddIndicator(project_id=add_project(vault), title="Rücklauf", unit="%", target=62.5)


@example(commands.ChangeIndicator)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeIndicator(indicator_id=_whole(vault).indicators[0].id, kind="replies", target=80.0)


@example(commands.RemoveIndicator)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveIndicator(indicator_id=_whole(vault).indicators[0].id)


@example(commands.AddReading)
def _(vault: Vault) -> Command[Any]:
    indicator = _whole(vault).indicators[0].id
    return commands.AddReading(indicator_id=indicator, value=7.25, read_on=TODAY - timedelta(days=30))


@example(commands.RemoveReading)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveReading(reading_id=_whole(vault).indicators[0].readings[0].id)


@example(commands.SetLessons)
def _(vault: Vault) -> Command[Any]:
    return commands.SetLessons(
        project_id=full_project(vault), went_well=("Neu", "Zwei"), challenges=("Eins",), learned=()
    )
