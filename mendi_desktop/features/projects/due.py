# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What of the projects waits for a day: planned milestones, open measures, the next steps with stakeholders."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import Due
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.commands import (
    CloseMeasure,
    CloseStakeholderStep,
    PostponeMeasure,
    PostponeMilestone,
    PostponeStakeholderStep,
    ReachMilestone,
    ReopenMeasure,
    ReopenMilestone,
    ReopenStakeholderStep,
)
from mendi_desktop.features.projects.model import CompanyProject, Milestone, ProjectMeasure, Stakeholder
from mendi_desktop.storage.command import Command

PAGE: Final = "projects"

_ASLEEP: Final = (*rules.ENDED, "paused")
"""Nobody is asked for something in a project that rests or is over."""


def due_things(session: Session, today: date, days: int) -> list[Due]:
    """As :data:`mendi_desktop.features.due.DueQuery` says, earliest first."""
    until = today + timedelta(days=days)
    found = [*_milestones(session, today, until), *_measures(session, today, until), *_steps(session, today, until)]
    return sorted(found, key=lambda due: (due.due_on, due.id))


def _milestones(session: Session, today: date, until: date) -> Iterator[Due]:
    query = select(
        Milestone.id, Milestone.title, Milestone.planned_on, Milestone.reached_on, Milestone.project_id
    ).add_columns(CompanyProject.title.label("project"))
    wanted = _wanted(Milestone.planned_on, Milestone.reached_on, today, until)
    for row in session.execute(query.join(CompanyProject, CompanyProject.id == Milestone.project_id).where(wanted)):
        yield Due(
            kind="milestone",
            id=row.id,
            title=row.title,
            facts=tr("Meilenstein · {project}", project=row.project),
            neutral=tr("Meilenstein"),
            due_on=row.planned_on,
            done_on=row.reached_on,
            page=PAGE,
            entry=row.project_id,
            close=ReachMilestone(milestone_id=row.id),
            reopen=ReopenMilestone(milestone_id=row.id),
            postpone=_later_milestone(row.id),
        )


def _measures(session: Session, today: date, until: date) -> Iterator[Due]:
    query = select(
        ProjectMeasure.id,
        ProjectMeasure.title,
        ProjectMeasure.due_on,
        ProjectMeasure.done_on,
        ProjectMeasure.project_id,
    ).add_columns(CompanyProject.title.label("project"))
    wanted = _wanted(ProjectMeasure.due_on, ProjectMeasure.done_on, today, until)
    for row in session.execute(
        query.join(CompanyProject, CompanyProject.id == ProjectMeasure.project_id).where(wanted)
    ):
        yield Due(
            kind="measure",
            id=row.id,
            title=row.title,
            facts=tr("Maßnahme · {project}", project=row.project),
            neutral=tr("Maßnahme"),
            due_on=row.due_on,
            done_on=row.done_on,
            page=PAGE,
            entry=row.project_id,
            close=CloseMeasure(measure_id=row.id),
            reopen=ReopenMeasure(measure_id=row.id),
            postpone=_later_measure(row.id),
        )


def _steps(session: Session, today: date, until: date) -> Iterator[Due]:
    query = select(
        Stakeholder.id,
        Stakeholder.name,
        Stakeholder.function,
        Stakeholder.next_step,
        Stakeholder.next_step_on,
        Stakeholder.next_step_done_on,
        Stakeholder.project_id,
    ).add_columns(CompanyProject.title.label("project"))
    wanted = _wanted(Stakeholder.next_step_on, Stakeholder.next_step_done_on, today, until)
    for row in session.execute(query.join(CompanyProject, CompanyProject.id == Stakeholder.project_id).where(wanted)):
        yield Due(
            kind="stakeholder_step",
            id=row.id,
            title=row.next_step,
            facts=" · ".join((row.function or row.name, row.project)),
            neutral=tr("Schritt im Projekt"),
            due_on=row.next_step_on,
            done_on=row.next_step_done_on,
            page=PAGE,
            entry=row.project_id,
            close=CloseStakeholderStep(stakeholder_id=row.id),
            reopen=ReopenStakeholderStep(stakeholder_id=row.id),
            postpone=_later_step(row.id),
        )


def _wanted(due_on: Any, done_on: Any, today: date, until: date) -> ColumnElement[bool]:
    waits = and_(done_on.is_(None), due_on <= until, CompanyProject.status.not_in(_ASLEEP))
    return and_(due_on.is_not(None), or_(waits, done_on == today))


def _later_milestone(milestone_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeMilestone(milestone_id=milestone_id, planned_on=day)


def _later_measure(measure_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeMeasure(measure_id=measure_id, due_on=day)


def _later_step(stakeholder_id: UUID) -> Callable[[date], Command[None]]:
    return lambda day: PostponeStakeholderStep(stakeholder_id=stakeholder_id, next_step_on=day)
