# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a profile tells of a project, as plain values that the ledger can keep: what must not leave is never read.

No name of a stakeholder, no interest, attitude or next step, nobody responsible, no remark (see ``privacy.py``).
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.features.projects.queries import ProjectDetail, project_detail


@dataclass(frozen=True, slots=True)
class MilestoneFact:
    """``evidence`` is left out: it may point at papers that are nobody else's business."""

    title: str
    planned_on: date | None
    reached_on: date | None
    precision: str


@dataclass(frozen=True, slots=True)
class MeasureFact:
    """Without the one who does it."""

    title: str
    kind: str | None
    due_on: date | None
    started_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class IndicatorFact:
    """``readings``: day and value, the earliest first."""

    kind: str | None
    title: str
    unit: str
    target: float | None
    target_on: date | None
    readings: tuple[tuple[date, float], ...]


@dataclass(frozen=True, slots=True)
class PlanningFacts:
    """What stands on the second page. ``functions`` of stakeholders, each once; ``hurdles``: kind and state."""

    client: str
    topics: tuple[str, ...]
    reasons: tuple[str, ...]
    phase: str
    status: str
    started_on: date | None
    ends_on: date | None
    text: str
    measures: tuple[MeasureFact, ...]
    functions: tuple[str, ...]
    hurdles: tuple[tuple[str, str], ...]
    indicators: tuple[IndicatorFact, ...]


@dataclass(frozen=True, slots=True)
class ProfileFacts:
    """The eight blocks (two of them are words of the form and the title), and the second page where it is wanted."""

    title: str
    theme: tuple[str, ...]
    topics: tuple[str, ...]
    goal: str
    milestones: tuple[MilestoneFact, ...]
    went_well: tuple[str, ...]
    challenges: tuple[str, ...]
    learned: tuple[str, ...]
    planning: PlanningFacts | None


def collect(session: Session, project_id: UUID, today: date, *, planning: bool) -> ProfileFacts:
    """Read the project; UserError if it has gone."""
    detail = project_detail(session, project_id, today)
    return ProfileFacts(
        title=detail.title,
        theme=detail.theme_bullets,
        topics=detail.topics,
        goal=detail.goal,
        milestones=tuple(
            MilestoneFact(row.title, row.planned_on, row.reached_on, row.precision) for row in detail.milestones
        ),
        went_well=detail.bullets_of("went_well"),
        challenges=detail.bullets_of("challenge"),
        learned=detail.bullets_of("learned"),
        planning=_planning(detail) if planning else None,
    )


def _planning(detail: ProjectDetail) -> PlanningFacts:
    return PlanningFacts(
        client=detail.client,
        topics=detail.topics,
        reasons=detail.reasons,
        phase=detail.phase,
        status=detail.status,
        started_on=detail.started_on,
        ends_on=detail.ends_on,
        text=detail.planning,
        measures=tuple(
            MeasureFact(row.title, row.kind, row.due_on, row.started_on, row.done_on) for row in detail.measures
        ),
        functions=tuple(dict.fromkeys(row.function for row in detail.stakeholders if row.function)),
        hurdles=tuple((row.kind or "other", row.state) for row in detail.hurdles),
        indicators=tuple(
            IndicatorFact(
                row.kind,
                row.title,
                row.unit,
                row.target,
                row.target_on,
                tuple((reading.read_on, reading.value) for reading in row.readings),
            )
            for row in detail.indicators
        ),
    )


def kept(facts: ProfileFacts) -> str:
    """The facts as the ledger keeps them: JSON with days as ISO text."""
    return json.dumps(asdict(facts), ensure_ascii=False, sort_keys=True, default=date.isoformat)


def from_kept(text: str) -> ProfileFacts:
    """What :func:`kept` has written."""
    told: dict[str, Any] = json.loads(text)
    planning = told.pop("planning")
    plain = _with_tuples(told)
    plain["milestones"] = tuple(MilestoneFact(**_with_days(row)) for row in told["milestones"])
    return ProfileFacts(**plain, planning=None if planning is None else _kept_planning(planning))


def _kept_planning(told: dict[str, Any]) -> PlanningFacts:
    plain = _with_tuples(_with_days(told))
    plain["measures"] = tuple(MeasureFact(**_with_days(row)) for row in told["measures"])
    plain["hurdles"] = tuple((kind, state) for kind, state in told["hurdles"])
    plain["indicators"] = tuple(_kept_indicator(row) for row in told["indicators"])
    return PlanningFacts(**plain)


def _kept_indicator(told: dict[str, Any]) -> IndicatorFact:
    readings = tuple((date.fromisoformat(day), value) for day, value in told["readings"])
    return IndicatorFact(**{**_with_days(told), "readings": readings})


def _with_days(told: dict[str, Any]) -> dict[str, Any]:
    """Every field whose name ends like a day's as a day again."""
    return {
        name: date.fromisoformat(value) if name.endswith("_on") and value else value for name, value in told.items()
    }


def _with_tuples(told: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in told.items()}
