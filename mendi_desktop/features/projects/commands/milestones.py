# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Milestones: planned, reached, moved."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Milestone
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MilestoneFields:
    """What is said of a milestone: a title and one of the two days. ``precision``: day, month or year.

    Of a month or a year any day may be given; what is planned is kept as its last day.
    """

    title: str
    planned_on: date | None = None
    reached_on: date | None = None
    precision: str = "day"
    evidence: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMilestone(MilestoneFields, Command[UUID]):
    """Add a milestone to a project, planned or reached already."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein hinzufügen")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein hinzugefügt")

    project_id: UUID

    def execute(self, work: Work) -> UUID:
        milestone = Milestone(project_id=work.get(CompanyProject, self.project_id).id)
        _fill_milestone(work, milestone, self)
        return work.add(milestone)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMilestone(MilestoneFields, Command[None]):
    """Replace all fields of a milestone."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein ändern")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein geändert")

    milestone_id: UUID

    def execute(self, work: Work) -> None:
        _fill_milestone(work, work.get(Milestone, self.milestone_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReachMilestone(Command[None]):
    """A milestone is reached, today unless ``reached_on`` says otherwise. ``evidence`` None leaves what is noted."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein als erreicht festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein erreicht")

    milestone_id: UUID
    reached_on: date | None = None
    evidence: str | None = None

    def execute(self, work: Work) -> None:
        milestone = work.get(Milestone, self.milestone_id)
        milestone.reached_on = rules.reached_day(self.reached_on, milestone.precision, work.today)
        if self.evidence is not None:
            milestone.evidence = clean_line(self.evidence) or ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenMilestone(Command[None]):
    """A milestone is not reached after all; one that was never planned is planned for the day it had."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein wieder offen")

    milestone_id: UUID

    def execute(self, work: Work) -> None:
        milestone = work.get(Milestone, self.milestone_id)
        if milestone.planned_on is None and milestone.reached_on is not None:
            milestone.planned_on = rules.last_day(milestone.reached_on, milestone.precision)
        milestone.reached_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeMilestone(Command[None]):
    """Plan a milestone for another day, meant as exactly as that, whatever it was before; it is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein verschoben")

    milestone_id: UUID
    planned_on: date

    def execute(self, work: Work) -> None:
        milestone = work.get(Milestone, self.milestone_id)
        milestone.planned_on = self.planned_on
        milestone.precision = "day"
        milestone.reached_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMilestone(Command[None]):
    """Take a milestone away."""

    label: ClassVar[str] = QT_TR_NOOP("Meilenstein entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Meilenstein entfernt")

    milestone_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(Milestone, self.milestone_id))


def _fill_milestone(work: Work, milestone: Milestone, fields: MilestoneFields) -> None:
    title = rules.check_title(clean_line(fields.title))
    rules.check_precision(fields.precision)
    rules.check_milestone(fields.planned_on, fields.reached_on)
    planned, reached = fields.planned_on, fields.reached_on
    milestone.title = title
    milestone.precision = fields.precision
    milestone.planned_on = None if planned is None else rules.last_day(planned, fields.precision)
    milestone.reached_on = None if reached is None else rules.reached_day(reached, fields.precision, work.today)
    milestone.evidence = clean_line(fields.evidence) or ""
    milestone.remark = clean_line(fields.remark) or ""
