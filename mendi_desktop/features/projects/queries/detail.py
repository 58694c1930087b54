# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One project whole, for the page that is read in ten seconds: where are we, what is next, what blocks."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject
from mendi_desktop.features.projects.queries.parts import (
    HurdleRow,
    IndicatorRow,
    LessonRow,
    MeasureRow,
    MilestoneRow,
    StakeholderRow,
    hurdles_of,
    indicators_of,
    lessons_of,
    measures_of,
    milestones_of,
    stakeholders_of,
)


@dataclass(frozen=True, slots=True)
class ProjectDetail:
    """A project with all its parts. ``theme``: one bullet a line, as it is edited."""

    id: UUID
    title: str
    theme: str
    topics: tuple[str, ...]
    reasons: tuple[str, ...]
    goal: str
    client: str
    phase: str
    status: str
    started_on: date | None
    ends_on: date | None
    planning: str
    milestones: tuple[MilestoneRow, ...]
    measures: tuple[MeasureRow, ...]
    stakeholders: tuple[StakeholderRow, ...]
    hurdles: tuple[HurdleRow, ...]
    indicators: tuple[IndicatorRow, ...]
    lessons: tuple[LessonRow, ...]

    @property
    def theme_bullets(self) -> tuple[str, ...]:
        return rules.bullets(self.theme)

    @property
    def next_milestone(self) -> MilestoneRow | None:
        """The earliest that is not reached, late or not."""
        return next((row for row in self.milestones if row.state != "reached"), None)

    @property
    def next_measure(self) -> MeasureRow | None:
        """The open one that is due first."""
        return next((row for row in self.measures if row.state != "done"), None)

    @property
    def next_step(self) -> StakeholderRow | None:
        """The stakeholder whose open step has the earliest day; one without a day only if there is no other."""
        waiting = [row for row in self.stakeholders if row.has_open_step]
        return min(waiting, key=lambda row: (row.next_step_on or date.max, row.id), default=None)

    @property
    def open_hurdles(self) -> tuple[HurdleRow, ...]:
        return tuple(row for row in self.hurdles if row.state != "solved")

    def bullets_of(self, kind: str) -> tuple[str, ...]:
        """The bullets of one of the last three blocks of the profile."""
        return tuple(row.text for row in self.lessons if row.kind == kind)


def project_detail(session: Session, project_id: UUID, today: date) -> ProjectDetail:
    """Everything about one project; UserError if it has gone."""
    columns: tuple[Any, ...] = (
        CompanyProject.id,
        CompanyProject.title,
        CompanyProject.theme,
        CompanyProject.topics,
        CompanyProject.reasons,
        CompanyProject.goal,
        CompanyProject.client,
        CompanyProject.phase,
        CompanyProject.status,
        CompanyProject.started_on,
        CompanyProject.ends_on,
        CompanyProject.planning,
    )
    found = session.execute(select(*columns).where(CompanyProject.id == project_id)).mappings().one_or_none()
    if found is None:
        raise UserError(tr("Dieses Projekt gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    return ProjectDetail(
        **found,
        milestones=milestones_of(session, project_id, today),
        measures=measures_of(session, project_id, today),
        stakeholders=stakeholders_of(session, project_id),
        hurdles=hurdles_of(session, project_id),
        indicators=indicators_of(session, project_id),
        lessons=lessons_of(session, project_id),
    )
