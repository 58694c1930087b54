# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.projects import commands, queries
from mendi_desktop.features.projects.privacy import COLUMNS

AREA: Final = Area(
    name="projects",
    commands=(
        commands.AddProject,
        commands.ChangeProject,
        commands.SetPhase,
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
    listings=(Listing("projects", queries.list_projects),),
    columns=COLUMNS,
    is_used=queries.projects_used,
)
