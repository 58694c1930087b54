# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads projects as frozen rows."""

from mendi_desktop.features.projects.queries.detail import ProjectDetail, project_detail
from mendi_desktop.features.projects.queries.everywhere import (
    HurdleLine,
    IndicatorLine,
    MeasureLine,
    MilestoneLine,
    StakeholderLine,
    list_hurdles,
    list_indicators,
    list_measures,
    list_milestones,
    list_stakeholders,
)
from mendi_desktop.features.projects.queries.listing import (
    ProjectRow,
    list_projects,
    project_ids,
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
    "HurdleLine",
    "HurdleRow",
    "IndicatorLine",
    "IndicatorRow",
    "LessonRow",
    "MeasureLine",
    "MeasureRow",
    "MilestoneLine",
    "MilestoneRow",
    "ProjectDetail",
    "ProjectRow",
    "ReadingRow",
    "StakeholderLine",
    "StakeholderRow",
    "list_hurdles",
    "list_indicators",
    "list_measures",
    "list_milestones",
    "list_projects",
    "list_stakeholders",
    "project_detail",
    "project_ids",
    "projects_used",
]
