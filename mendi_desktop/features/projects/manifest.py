# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from collections.abc import Callable, Mapping
from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.projects import commands, queries
from mendi_desktop.features.projects.asked import ASKED, PLACES
from mendi_desktop.features.projects.due import due_things
from mendi_desktop.features.projects.finds import FINDS
from mendi_desktop.features.projects.privacy import COLUMNS
from mendi_desktop.features.projects.reports.chapter import CHAPTER
from mendi_desktop.features.projects.reports.kinds import PROJECT_PROFILE
from mendi_desktop.features.projects.wording import told_day

_PROJECT_CODES: Final = {"phase": "project_phase", "status": "project_status", "topics": "project_topic"}
_PROJECT_DAYS: Final[Mapping[str, Callable[[queries.ProjectRow], object]]] = {
    "next_milestone_on": lambda row: told_day(row.next_milestone_on, row.next_milestone_precision),
}
_MILESTONE_DAYS: Final[Mapping[str, Callable[[queries.MilestoneLine], object]]] = {
    "planned_on": lambda row: told_day(row.planned_on, row.precision),
    "reached_on": lambda row: told_day(row.reached_on, row.precision),
}

AREA: Final = Area(
    name="projects",
    commands=(
        commands.AddProject,
        commands.ChangeProject,
        commands.SetPhase,
        commands.RecordStanding,
        commands.RemoveProject,
        commands.AddMilestone,
        commands.ChangeMilestone,
        commands.ReachMilestone,
        commands.ReopenMilestone,
        commands.PostponeMilestone,
        commands.RemoveMilestone,
        commands.AddMeasure,
        commands.ChangeMeasure,
        commands.StartMeasure,
        commands.CloseMeasure,
        commands.ReopenMeasure,
        commands.PostponeMeasure,
        commands.RemoveMeasure,
        commands.AddStakeholder,
        commands.ChangeStakeholder,
        commands.CloseStakeholderStep,
        commands.ReopenStakeholderStep,
        commands.PostponeStakeholderStep,
        commands.RemoveStakeholder,
        commands.AddHurdle,
        commands.ChangeHurdle,
        commands.SetHurdleState,
        commands.RemoveHurdle,
        commands.AddIndicator,
        commands.ChangeIndicator,
        commands.RemoveIndicator,
        commands.AddReading,
        commands.RemoveReading,
        commands.SetLessons,
    ),
    listings=(
        Listing("projects", queries.list_projects, _PROJECT_CODES, _PROJECT_DAYS),
        Listing("milestones", queries.list_milestones, told=_MILESTONE_DAYS),
        Listing("measures", queries.list_measures, {"measure_kind": "project_measure_kind"}),
        Listing("stakeholders", queries.list_stakeholders, {name: name for name in ("side", "attitude", "influence")}),
        Listing("hurdles", queries.list_hurdles, {"hurdle": "project_hurdle", "state": "hurdle_state"}),
        Listing("indicators", queries.list_indicators, {"indicator": "project_indicator"}),
    ),
    reports=(PROJECT_PROFILE,),
    columns=COLUMNS,
    due=due_things,
    chapters=(CHAPTER,),
    is_used=queries.projects_used,
    finds=FINDS,
    asked=ASKED,
    places=PLACES,
)
