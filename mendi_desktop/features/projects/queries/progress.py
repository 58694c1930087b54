# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How projects went on in a period: what was reached in it, what was planned then, what was done meanwhile."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Milestone, ProjectMeasure


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone or measure with the day that matters of it."""

    title: str
    on: date
    precision: str = "day"


@dataclass(frozen=True, slots=True)
class Progress:
    """One project in a period. ``planned``: what was not reached by its end.

    Measures: ``running`` at the end of the period, since when; ``done`` in it.
    """

    title: str
    phase: str
    status: str
    goal: str
    reached: tuple[Step, ...]
    planned: tuple[Step, ...]
    running: tuple[Step, ...]
    done: tuple[Step, ...]


def progress_in(session: Session, first: date, last: date) -> list[Progress]:
    """Projects that were worked on between ``first`` and ``last``; ideas are nobody's business yet."""
    columns = (
        CompanyProject.id,
        CompanyProject.title,
        CompanyProject.phase,
        CompanyProject.status,
        CompanyProject.goal,
        CompanyProject.ends_on,
    )
    had_begun = or_(CompanyProject.started_on.is_(None), CompanyProject.started_on <= last)
    query = select(*columns).where(CompanyProject.status != "idea", had_begun).order_by(CompanyProject.id)
    found = []
    for row in session.execute(query):
        milestones = session.execute(_milestones(row.id)).all()
        reached = tuple(_reached(milestones, first, last))
        is_over = row.status in rules.ENDED and (row.ends_on is None or row.ends_on < first)
        if is_over and not reached:
            continue
        planned = () if row.status in rules.ENDED else tuple(_planned(milestones, last))
        running, done = _measures(session, row.id, first, last)
        found.append(Progress(row.title, row.phase, row.status, row.goal, reached, planned, running, done))
    return found


def _milestones(project_id: UUID) -> Any:
    columns = (Milestone.title, Milestone.planned_on, Milestone.reached_on, Milestone.precision)
    return select(*columns).where(Milestone.project_id == project_id).order_by(Milestone.planned_on, Milestone.id)


def _reached(milestones: Sequence[Any], first: date, last: date) -> list[Step]:
    steps = [Step(row.title, row.reached_on, row.precision) for row in milestones if row.reached_on is not None]
    return sorted((step for step in steps if first <= step.on <= last), key=lambda step: step.on)


def _planned(milestones: Sequence[Any], last: date) -> list[Step]:
    later = (row for row in milestones if row.reached_on is None or row.reached_on > last)
    return [Step(row.title, row.planned_on, row.precision) for row in later if row.planned_on is not None]


def _measures(session: Session, project_id: UUID, first: date, last: date) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    columns = (ProjectMeasure.title, ProjectMeasure.started_on, ProjectMeasure.done_on)
    query = select(*columns).where(ProjectMeasure.project_id == project_id).order_by(ProjectMeasure.id)
    running, done = [], []
    for title, started_on, done_on in session.execute(query):
        if done_on is not None and done_on <= last:
            done += [Step(title, done_on)] if done_on >= first else []
        elif started_on is not None and started_on <= last:
            running.append(Step(title, started_on))
    return tuple(sorted(running, key=_day)), tuple(sorted(done, key=_day))


def _day(step: Step) -> date:
    return step.on
