# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to a project and to what belongs to it."""

from mendi_desktop.features.projects.commands.hurdles import AddHurdle, ChangeHurdle, RemoveHurdle, SetHurdleState
from mendi_desktop.features.projects.commands.indicators import (
    AddIndicator,
    AddReading,
    ChangeIndicator,
    RemoveIndicator,
    RemoveReading,
)
from mendi_desktop.features.projects.commands.lessons import SetLessons
from mendi_desktop.features.projects.commands.measures import (
    AddMeasure,
    ChangeMeasure,
    CloseMeasure,
    PostponeMeasure,
    RemoveMeasure,
    ReopenMeasure,
    StartMeasure,
)
from mendi_desktop.features.projects.commands.milestones import (
    AddMilestone,
    ChangeMilestone,
    PostponeMilestone,
    ReachMilestone,
    RemoveMilestone,
    ReopenMilestone,
)
from mendi_desktop.features.projects.commands.projects import AddProject, ChangeProject, RemoveProject, SetPhase
from mendi_desktop.features.projects.commands.stakeholders import (
    AddStakeholder,
    ChangeStakeholder,
    CloseStakeholderStep,
    PostponeStakeholderStep,
    RemoveStakeholder,
    ReopenStakeholderStep,
)
from mendi_desktop.features.projects.commands.standing import ReadingInput, RecordStanding

__all__ = [
    "AddHurdle",
    "AddIndicator",
    "AddMeasure",
    "AddMilestone",
    "AddProject",
    "AddReading",
    "AddStakeholder",
    "ChangeHurdle",
    "ChangeIndicator",
    "ChangeMeasure",
    "ChangeMilestone",
    "ChangeProject",
    "ChangeStakeholder",
    "CloseMeasure",
    "CloseStakeholderStep",
    "PostponeMeasure",
    "PostponeMilestone",
    "PostponeStakeholderStep",
    "ReachMilestone",
    "ReadingInput",
    "RecordStanding",
    "RemoveHurdle",
    "RemoveIndicator",
    "RemoveMeasure",
    "RemoveMilestone",
    "RemoveProject",
    "RemoveReading",
    "RemoveStakeholder",
    "ReopenMeasure",
    "ReopenMilestone",
    "ReopenStakeholderStep",
    "SetHurdleState",
    "SetLessons",
    "SetPhase",
    "StartMeasure",
]
