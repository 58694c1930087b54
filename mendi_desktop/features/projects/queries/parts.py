# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What belongs to a project, as frozen rows in the order in which it is looked at."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import (
    Indicator,
    IndicatorReading,
    Lesson,
    Milestone,
    ProjectHurdle,
    ProjectMeasure,
    Stakeholder,
)
from mendi_desktop.features.projects.rules import MeasureState, MilestoneState
from mendi_desktop.features.projects.wording import when_words


@dataclass(frozen=True, slots=True)
class MilestoneRow:
    """``on``: the day it is drawn at, reached or else planned. ``when``: the same in words, as exactly as meant."""

    id: UUID
    title: str
    planned_on: date | None
    reached_on: date | None
    precision: str
    evidence: str
    remark: str
    on: date
    when: str
    state: MilestoneState


@dataclass(frozen=True, slots=True)
class MeasureRow:
    """``kind``: a code of ``project_measure_kind``. ``barriers``: codes of the barriers it is meant to lower."""

    id: UUID
    title: str
    kind: str | None
    responsible: str
    due_on: date | None
    started_on: date | None
    done_on: date | None
    barriers: tuple[str, ...]
    state: MeasureState


@dataclass(frozen=True, slots=True)
class StakeholderRow:
    """For the mentor's own eyes: reports must not read the name."""

    id: UUID
    name: str
    function: str
    side: str
    interest: str
    attitude: str
    influence: str
    next_step: str
    next_step_on: date | None
    next_step_done_on: date | None

    @property
    def has_open_step(self) -> bool:
        return bool(self.next_step) and self.next_step_done_on is None


@dataclass(frozen=True, slots=True)
class HurdleRow:
    """``kind``: a code of ``project_hurdle``; ``state``: open, in_work or solved."""

    id: UUID
    kind: str | None
    text: str
    state: str
    solved_on: date | None


@dataclass(frozen=True, slots=True)
class ReadingRow:
    """One value of an indicator."""

    id: UUID
    read_on: date
    value: float
    source: str


@dataclass(frozen=True, slots=True)
class IndicatorRow:
    """An indicator with its readings by day, the earliest first."""

    id: UUID
    kind: str | None
    title: str
    unit: str
    target: float | None
    target_on: date | None
    readings: tuple[ReadingRow, ...]


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One bullet; ``kind``: went_well, challenge or learned."""

    id: UUID
    kind: str
    text: str


def milestones_of(session: Session, project_id: UUID, today: date) -> tuple[MilestoneRow, ...]:
    """By the day they are drawn at."""
    on = func.coalesce(Milestone.reached_on, Milestone.planned_on)
    query = (
        select(
            Milestone.id,
            Milestone.title,
            Milestone.planned_on,
            Milestone.reached_on,
            Milestone.precision,
            Milestone.evidence,
            Milestone.remark,
        )
        .where(Milestone.project_id == project_id)
        .order_by(on, Milestone.id)
    )
    rows = []
    for found in session.execute(query):
        day = found.reached_on or found.planned_on or today
        state = rules.milestone_state(found.planned_on, found.reached_on, today)
        rows.append(MilestoneRow(*found, day, when_words(day, found.precision), state))
    return tuple(rows)


def measures_of(session: Session, project_id: UUID, today: date) -> tuple[MeasureRow, ...]:
    """What is open first, by the day it is due; then what is done, the latest first."""
    columns: tuple[Any, ...] = (
        ProjectMeasure.id,
        ProjectMeasure.title,
        ProjectMeasure.kind,
        ProjectMeasure.responsible,
        ProjectMeasure.due_on,
        ProjectMeasure.started_on,
        ProjectMeasure.done_on,
        ProjectMeasure.barriers,
    )
    query = (
        select(*columns)
        .where(ProjectMeasure.project_id == project_id)
        .order_by(
            ProjectMeasure.done_on.is_not(None),
            ProjectMeasure.done_on.desc(),
            ProjectMeasure.due_on.is_(None),
            ProjectMeasure.due_on,
            ProjectMeasure.id,
        )
    )
    return tuple(
        MeasureRow(**row, state=rules.measure_state(row["due_on"], row["started_on"], row["done_on"], today))
        for row in session.execute(query).mappings()
    )


def stakeholders_of(session: Session, project_id: UUID) -> tuple[StakeholderRow, ...]:
    """In the order in which they were noted."""
    columns: tuple[Any, ...] = (
        Stakeholder.id,
        Stakeholder.name,
        Stakeholder.function,
        Stakeholder.side,
        Stakeholder.interest,
        Stakeholder.attitude,
        Stakeholder.influence,
        Stakeholder.next_step,
        Stakeholder.next_step_on,
        Stakeholder.next_step_done_on,
    )
    query = select(*columns).where(Stakeholder.project_id == project_id).order_by(Stakeholder.id)
    return tuple(StakeholderRow(*found) for found in session.execute(query))


def hurdles_of(session: Session, project_id: UUID) -> tuple[HurdleRow, ...]:
    """What still stands in the way first."""
    columns: tuple[Any, ...] = (
        ProjectHurdle.id,
        ProjectHurdle.kind,
        ProjectHurdle.text,
        ProjectHurdle.state,
        ProjectHurdle.solved_on,
    )
    query = (
        select(*columns)
        .where(ProjectHurdle.project_id == project_id)
        .order_by(ProjectHurdle.state == "solved", ProjectHurdle.id)
    )
    return tuple(HurdleRow(*found) for found in session.execute(query))


def indicators_of(session: Session, project_id: UUID) -> tuple[IndicatorRow, ...]:
    """In the order in which they were begun."""
    columns: tuple[Any, ...] = (
        Indicator.id,
        Indicator.kind,
        Indicator.title,
        Indicator.unit,
        Indicator.target,
        Indicator.target_on,
    )
    query = select(*columns).where(Indicator.project_id == project_id).order_by(Indicator.id)
    found = session.execute(query).mappings().all()
    readings = _readings(session, [row["id"] for row in found])
    return tuple(IndicatorRow(**row, readings=tuple(readings[row["id"]])) for row in found)


def lessons_of(session: Session, project_id: UUID) -> tuple[LessonRow, ...]:
    """By block, and in it in the order in which they were written."""
    query = select(Lesson.id, Lesson.kind, Lesson.text).where(Lesson.project_id == project_id).order_by(Lesson.position)
    rows = [LessonRow(*found) for found in session.execute(query)]
    return tuple(sorted(rows, key=lambda row: rules.LESSON_KINDS.index(row.kind)))


def _readings(session: Session, indicator_ids: Sequence[UUID]) -> dict[UUID, list[ReadingRow]]:
    rows: dict[UUID, list[ReadingRow]] = defaultdict(list)
    query = (
        select(
            IndicatorReading.indicator_id,
            IndicatorReading.id,
            IndicatorReading.read_on,
            IndicatorReading.value,
            IndicatorReading.source,
        )
        .where(IndicatorReading.indicator_id.in_(indicator_ids))
        .order_by(IndicatorReading.read_on, IndicatorReading.id)
    )
    for indicator_id, reading_id, read_on, value, source in session.execute(query):
        rows[indicator_id].append(ReadingRow(reading_id, read_on, value, source))
    return rows
