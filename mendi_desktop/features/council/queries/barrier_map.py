# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of barriers: what stands in the way by group, which measures are pinned where, before and after each began.

Every figure is a cell of a SafeTable (see ``map_figures``). Which rows are shown follows from printed cells and from
the pins alone, so that a barrier nobody named and one that few named look alike.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.codes import code_list
from mendi_desktop.features.council.queries.map_figures import (
    BARRIERS,
    GROUPS,
    MapFigures,
    first_to_show,
    map_figures,
    printed_persons,
)
from mendi_desktop.features.projects.model import CompanyProject, ProjectMeasure
from mendi_desktop.privacy.ledger import PERSONS
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.reports.ledger import list_reports


@dataclass(frozen=True, slots=True)
class MapFigure:
    """So many of so many persons in a period; None where protected."""

    period: Period
    persons: int | None
    among: int | None

    @property
    def is_shown(self) -> bool:
        return self.persons is not None and self.among is not None


@dataclass(frozen=True, slots=True)
class Pin:
    """A measure of a project that is meant to lower a barrier.

    ``before`` and ``after``: the last whole period before it began, and one after; the period in which it began is
    neither. Two counts beside each other, no claim that one follows from the other. None: there is no such period yet.
    ``comparable_on``: the day from which the first period after the beginning is over, None before it has begun.
    """

    measure_id: UUID
    project_id: UUID
    project: str
    title: str
    started_on: date | None
    done_on: date | None
    before: MapFigure | None
    after: MapFigure | None
    comparable_on: date | None


@dataclass(frozen=True, slots=True)
class MapBarrier:
    """One barrier. ``persons``: None where protected."""

    code: str
    persons: int | None
    pins: tuple[Pin, ...]


@dataclass(frozen=True, slots=True)
class MapGroup:
    """Barriers of one group that are printed or pinned, the most named first; all others are left out alike."""

    code: str
    persons: int | None
    barriers: tuple[MapBarrier, ...]


@dataclass(frozen=True, slots=True)
class BarrierMap:
    """``periods``: what can be chosen, the newest first. ``period``: the one shown, None where there is none yet.

    ``persons``: all who came, None where protected. ``report``: the number of the first paper that showed these figures
    to the council, empty for none.
    """

    periods: tuple[Period, ...]
    period: Period | None
    persons: int | None
    groups: tuple[MapGroup, ...]
    notes: tuple[str, ...]
    report: str


def barrier_map(session: Session, today: date, period: Period | None = None) -> BarrierMap:
    """The map of ``period``, of the one that tells most now when None or not offered (any more)."""
    offered = map_figures(session, today)
    pinned = _measures(session)
    shown = next((each for each in offered if each.period == period), first_to_show(offered))
    if shown is None:
        return BarrierMap((), None, None, _groups(None, [], pinned), (), "")
    return BarrierMap(
        periods=tuple(each.period for each in offered),
        period=shown.period,
        persons=_among(shown),
        groups=_groups(shown, offered, pinned),
        notes=shown.release.notes,
        report=_paper(session, shown),
    )


def running_measures(session: Session, barriers: Collection[str]) -> tuple[str, ...]:
    """Titles of measures that have begun and are pinned at one of these barriers, the oldest first."""
    return tuple(
        measure.title
        for measure, _ in _measures(session)
        if measure.started_on is not None and not set(barriers).isdisjoint(measure.barriers)
    )


def _groups(
    shown: MapFigures | None, offered: Sequence[MapFigures], measures: Sequence[tuple[ProjectMeasure, str]]
) -> tuple[MapGroup, ...]:
    barriers = code_list("barrier")
    counts = {} if shown is None else printed_persons(shown, BARRIERS)
    by_group = {} if shown is None else printed_persons(shown, GROUPS)
    found = []
    for group in barriers.groups:
        rows = []
        for code in (each.code for each in barriers.codes if each.group == group.code):
            here = [(measure, project) for measure, project in measures if code in measure.barriers]
            pins = tuple(_pin(measure, project, code, shown, offered) for measure, project in here)
            if counts.get(code) is not None or pins:
                rows.append(MapBarrier(code, counts.get(code), pins))
        rows.sort(key=lambda row: -(row.persons or 0))
        found.append(MapGroup(group.code, by_group.get(group.code), tuple(rows)))
    return tuple(found)


def _among(figures: MapFigures) -> int | None:
    return figures.release.total(PERSONS)


def _pin(
    measure: ProjectMeasure, project: str, code: str, shown: MapFigures | None, offered: Sequence[MapFigures]
) -> Pin:
    before, after = _around(measure.started_on, shown, offered)
    return Pin(
        measure_id=measure.id,
        project_id=measure.project_id,
        project=project,
        title=measure.title,
        started_on=measure.started_on,
        done_on=measure.done_on,
        before=None if before is None else _figure(before, code),
        after=None if after is None else _figure(after, code),
        comparable_on=_comparable_on(measure.started_on, shown),
    )


def _around(
    started_on: date | None, shown: MapFigures | None, offered: Sequence[MapFigures]
) -> tuple[MapFigures | None, MapFigures | None]:
    """Periods as long as the one shown: the last that ended before the start; then the one shown, else the first."""
    if started_on is None or shown is None:
        return None, None
    months = _months(shown.period)
    alike = [each for each in offered if _months(each.period) == months]
    before = next((each for each in alike if each.period.last < started_on), None)
    later = [each for each in alike if each.period.first >= started_on]
    return before, shown if shown in later else next(reversed(later), None)


def _comparable_on(started_on: date | None, shown: MapFigures | None) -> date | None:
    if started_on is None or shown is None:
        return None
    months = _months(shown.period)
    month = started_on.year * 12 + started_on.month - 1
    begun = month if started_on.day == 1 else month + 1
    start = -(-begun // months) * months
    return Span(start, start + months).days[1] + timedelta(days=1)


def _months(period: Period) -> int:
    return period.span.end - period.span.start


def _figure(figures: MapFigures, code: str) -> MapFigure:
    return MapFigure(figures.period, printed_persons(figures, BARRIERS).get(code), _among(figures))


def _measures(session: Session) -> list[tuple[ProjectMeasure, str]]:
    query = (
        select(ProjectMeasure, CompanyProject.title)
        .join(CompanyProject, CompanyProject.id == ProjectMeasure.project_id)
        .order_by(ProjectMeasure.started_on, ProjectMeasure.id)
    )
    return [(measure, project) for measure, project in session.execute(query) if measure.barriers]


def _paper(session: Session, shown: MapFigures) -> str:
    if not shown.is_released:
        return ""
    days = (shown.period.first, shown.period.last)
    papers = [row for row in list_reports(session) if (row.period.first, row.period.last) == days and row.has_figures]
    return papers[-1].number if papers else ""
