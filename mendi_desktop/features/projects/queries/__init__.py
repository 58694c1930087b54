# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads projects as frozen rows."""

from mendi_desktop.features.projects.queries.detail import ProjectDetail, project_detail
from mendi_desktop.features.projects.queries.listing import (
    ProjectRow,
    find_project,
    list_projects,
    projects_used,
)
from mendi_desktop.features.projects.queries.parts import (
    HurdleRow,
    IndicatorRow,
    LessonRow,
    MeasureRow,
    MilestoneRow,
    ReadingRow,
    StakeholderRow,
)

__all__ = [
    "HurdleRow",
    "IndicatorRow",
    "LessonRow",
    "MeasureRow",
    "MilestoneRow",
    "ProjectDetail",
    "ProjectRow",
    "ReadingRow",
    "StakeholderRow",
    "find_project",
    "list_projects",
    "project_detail",
    "projects_used",
]
