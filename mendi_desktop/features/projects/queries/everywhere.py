# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts of all projects in one list each, with the project they belong to: for the console and for exports."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.projects.model import (
    CompanyProject,
    Indicator,
    IndicatorReading,
    Milestone,
    ProjectHurdle,
    ProjectMeasure,
    Stakeholder,
)


@dataclass(frozen=True, slots=True)
class MilestoneLine:
    """A milestone and the title of its project. ``precision``: "day", "month" or "year"."""

    id: UUID
    project_id: UUID
    project: str
    title: str
    planned_on: date | None
    reached_on: date | None
    precision: str
    evidence: str


@dataclass(frozen=True, slots=True)
class MeasureLine:
    """A measure and the title of its project; ``measure_kind``: a code of ``project_measure_kind``."""

    id: UUID
    project_id: UUID
    project: str
    title: str
    measure_kind: str | None
    due_on: date | None
    started_on: date | None
    done_on: date | None
    barriers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StakeholderLine:
    """A stakeholder and the title of the project; for the mentor's own eyes."""

    id: UUID
    project_id: UUID
    project: str
    name: str
    function: str
    side: str
    attitude: str
    influence: str
    next_step: str
    next_step_on: date | None
    next_step_done_on: date | None


@dataclass(frozen=True, slots=True)
class HurdleLine:
    """A hurdle and the title of its project; ``hurdle``: a code of ``project_hurdle``."""

    id: UUID
    project_id: UUID
    project: str
    hurdle: str | None
    text: str
    state: str
    solved_on: date | None


@dataclass(frozen=True, slots=True)
class IndicatorLine:
    """An indicator with its latest reading."""

    id: UUID
    project_id: UUID
    project: str
    indicator: str | None
    title: str
    value: float | None
    unit: str
    read_on: date | None
    target_value: float | None
    target_on: date | None


def list_milestones(session: Session) -> list[MilestoneLine]:
    """By the day they were reached or are planned for."""
    on = func.coalesce(Milestone.reached_on, Milestone.planned_on)
    columns = (Milestone.title, Milestone.planned_on, Milestone.reached_on, Milestone.precision, Milestone.evidence)
    query = _with_project(Milestone, columns).order_by(on, Milestone.id)
    return [MilestoneLine(*row) for row in session.execute(query)]


def list_measures(session: Session) -> list[MeasureLine]:
    """What is open first, by the day it is due."""
    columns = (
        ProjectMeasure.title,
        ProjectMeasure.kind,
        ProjectMeasure.due_on,
        ProjectMeasure.started_on,
        ProjectMeasure.done_on,
        ProjectMeasure.barriers,
    )
    order = (ProjectMeasure.done_on.is_not(None), ProjectMeasure.due_on, ProjectMeasure.id)
    return [MeasureLine(*row) for row in session.execute(_with_project(ProjectMeasure, columns).order_by(*order))]


def list_stakeholders(session: Session) -> list[StakeholderLine]:
    """By project, in the order in which they were noted."""
    columns = (
        Stakeholder.name,
        Stakeholder.function,
        Stakeholder.side,
        Stakeholder.attitude,
        Stakeholder.influence,
        Stakeholder.next_step,
        Stakeholder.next_step_on,
        Stakeholder.next_step_done_on,
    )
    query = _with_project(Stakeholder, columns).order_by(CompanyProject.id, Stakeholder.id)
    return [StakeholderLine(*row) for row in session.execute(query)]


def list_hurdles(session: Session) -> list[HurdleLine]:
    """What still stands in the way first."""
    columns = (ProjectHurdle.kind, ProjectHurdle.text, ProjectHurdle.state, ProjectHurdle.solved_on)
    query = _with_project(ProjectHurdle, columns).order_by(ProjectHurdle.state == "solved", ProjectHurdle.id)
    return [HurdleLine(*row) for row in session.execute(query)]


def list_indicators(session: Session) -> list[IndicatorLine]:
    """By project, each with its latest reading if there is one."""
    latest = (
        select(IndicatorReading.id)
        .where(IndicatorReading.indicator_id == Indicator.id)
        .order_by(IndicatorReading.read_on.desc(), IndicatorReading.id.desc())
        .limit(1)
        .correlate(Indicator)
        .scalar_subquery()
    )
    columns = (
        Indicator.kind,
        Indicator.title,
        IndicatorReading.value,
        Indicator.unit,
        IndicatorReading.read_on,
        Indicator.target,
        Indicator.target_on,
    )
    query = _with_project(Indicator, columns).outerjoin(IndicatorReading, IndicatorReading.id == latest)
    return [IndicatorLine(*row) for row in session.execute(query.order_by(CompanyProject.id, Indicator.id))]


def _with_project(part: Any, columns: tuple[Any, ...]) -> Select[Any]:
    """Id of the part, id and title of its project, then ``columns``."""
    query: Select[Any] = select(part.id, CompanyProject.id, CompanyProject.title, *columns)
    return query.join(CompanyProject, CompanyProject.id == part.project_id)
