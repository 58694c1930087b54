# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All projects on one screen: what each is about, where it stands and what comes next."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Milestone, ProjectHurdle, ProjectMeasure


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """One line of the list. ``next_milestone`` and its last day: the earliest that is planned and not reached."""

    id: UUID
    title: str
    phase: str
    status: str
    goal: str
    topics: tuple[str, ...]
    started_on: date | None
    ends_on: date | None
    milestones: int
    milestones_reached: int
    next_milestone: str | None
    next_milestone_on: date | None
    next_milestone_precision: str | None
    open_measures: int
    open_hurdles: int


def list_projects(session: Session) -> list[ProjectRow]:
    """Projects that are worked on first, then those that ended; in each the newest first."""
    columns: tuple[Any, ...] = (
        CompanyProject.id,
        CompanyProject.title,
        CompanyProject.phase,
        CompanyProject.status,
        CompanyProject.goal,
        CompanyProject.topics,
        CompanyProject.started_on,
        CompanyProject.ends_on,
    )
    milestones = _counted(session, select(Milestone.project_id, func.count(), func.count(Milestone.reached_on)))
    upcoming = _next_milestones(session)
    measures = _counted(
        session, select(ProjectMeasure.project_id, func.count()).where(ProjectMeasure.done_on.is_(None))
    )
    hurdles = _counted(session, select(ProjectHurdle.project_id, func.count()).where(ProjectHurdle.state != "solved"))
    projects: Any = session.execute(select(*columns).order_by(CompanyProject.id.desc()))
    rows = [
        ProjectRow(
            *found,
            *milestones.get(found.id, (0, 0)),
            *upcoming.get(found.id, (None, None, None)),
            *measures.get(found.id, (0,)),
            *hurdles.get(found.id, (0,)),
        )
        for found in projects
    ]
    return sorted(rows, key=lambda row: row.status in rules.ENDED)


def project_ids(session: Session) -> list[UUID]:
    """The projects in the order of :func:`list_projects`, and nothing about them."""
    ended = CompanyProject.status.in_(sorted(rules.ENDED))
    query = select(CompanyProject.id).order_by(ended, CompanyProject.id.desc())
    return list(session.scalars(query))


def projects_used(session: Session) -> bool:
    """Whether there is any project."""
    return bool(session.scalar(select(select(CompanyProject.id).exists())))


def _counted(session: Session, query: Any) -> Mapping[UUID, Any]:
    """Of a query of project ids with counts beside them: the counts of each project."""
    project_id = query.selected_columns[0]
    return {key: tuple(counts) for key, *counts in session.execute(query.group_by(project_id))}


def _next_milestones(session: Session) -> Mapping[UUID, Any]:
    """The last one a project is given is its earliest."""
    query = (
        select(Milestone.project_id, Milestone.title, Milestone.planned_on, Milestone.precision)
        .where(Milestone.reached_on.is_(None))
        .order_by(Milestone.planned_on.desc(), Milestone.id.desc())
    )
    return {
        project_id: (title, planned_on, precision)
        for project_id, title, planned_on, precision in session.execute(query)
    }
