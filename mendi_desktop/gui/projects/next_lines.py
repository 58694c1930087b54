# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes next in a project, whatever it is: milestones, measures, steps with stakeholders, by their day."""

from collections.abc import Iterator
from datetime import date
from typing import Final
from uuid import UUID

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.commands import (
    CloseMeasure,
    CloseStakeholderStep,
    ReachMilestone,
    ReopenMeasure,
    ReopenMilestone,
    ReopenStakeholderStep,
)
from mendi_desktop.features.projects.queries import MeasureRow, MilestoneRow, ProjectDetail, StakeholderRow
from mendi_desktop.gui.projects.part_row import Line
from mendi_desktop.gui.projects.wording import Wording
from mendi_desktop.storage.command import Command

STEP: Final = "stakeholder"


def next_lines(detail: ProjectDetail, words: Wording) -> list[Line]:
    """Everything that is open, the earliest first; what has no day comes last."""
    dated = [*_milestones(detail, words), *_measures(detail, words), *_steps(detail, words)]
    return [line for _, line in sorted(dated, key=lambda pair: (pair[0] or date.max, pair[1].id))]


def _milestones(detail: ProjectDetail, words: Wording) -> Iterator[tuple[date | None, Line]]:
    for row in detail.milestones:
        if row.state != "reached":
            yield row.planned_on, milestone_line(row, words, among_others=True)


def _measures(detail: ProjectDetail, words: Wording) -> Iterator[tuple[date | None, Line]]:
    for row in detail.measures:
        if row.state != "done":
            yield row.due_on, measure_line(row, words, among_others=True)


def _steps(detail: ProjectDetail, words: Wording) -> Iterator[tuple[date | None, Line]]:
    for row in detail.stakeholders:
        if row.has_open_step:
            yield row.next_step_on, step_line(row, words)


def milestone_line(row: MilestoneRow, words: Wording, *, among_others: bool = False) -> Line:
    """``among_others``: lines of other kinds stand beside it, so it says what it is."""
    facts = " · ".join(part for part in (tr("Meilenstein") if among_others else "", row.evidence) if part)
    reached, late = row.state == "reached", row.state == "overdue"
    when = words.milestone_when(row)
    said = tr("erreicht {when}", when=when) if reached else _waits(when, late=late)
    tick = tr("Erreicht: {what}", what=row.title)
    return Line("milestone", row.id, row.title, facts, said, late, tick=tick, done=reached)


def measure_line(row: MeasureRow, words: Wording, *, among_others: bool = False) -> Line:
    """``among_others`` as for :func:`milestone_line`."""
    facts = " · ".join(part for part in (tr("Maßnahme") if among_others else "", words.measure_facts(row)) if part)
    tick = tr("Erledigt: {what}", what=row.title)
    if row.done_on is not None:
        said, late = tr("erledigt {when}", when=words.day(row.done_on)), False
    else:
        said, late = _due(row.due_on, words)
    return Line("measure", row.id, row.title, facts, said, late, tick=tick, done=row.state == "done")


def step_line(row: StakeholderRow, words: Wording) -> Line:
    facts = tr("Schritt mit {who}", who=row.function or row.name)  # a name only where nothing else is known
    tick = tr("Erledigt: {what}", what=row.next_step)
    return Line(STEP, row.id, row.next_step, facts, *_due(row.next_step_on, words), tick=tick)


def _due(due_on: date | None, words: Wording) -> tuple[str, bool]:
    """When it is due, and whether that has passed."""
    if due_on is None:
        return "", False
    late = due_on < words.today()
    return _waits(words.day(due_on), late=late), late


def _waits(when: str, *, late: bool) -> str:
    return tr("seit {when}", when=when) if late else when


def ticked(line: Line, done: bool) -> Command[None]:
    """The command behind a tick."""
    commands: dict[tuple[str, bool], Command[None]] = _commands(line.id)
    return commands[line.kind, done]


def _commands(entry: UUID) -> dict[tuple[str, bool], Command[None]]:
    return {
        ("milestone", True): ReachMilestone(milestone_id=entry),
        ("milestone", False): ReopenMilestone(milestone_id=entry),
        ("measure", True): CloseMeasure(measure_id=entry),
        ("measure", False): ReopenMeasure(measure_id=entry),
        (STEP, True): CloseStakeholderStep(stakeholder_id=entry),
        (STEP, False): ReopenStakeholderStep(stakeholder_id=entry),
    }
