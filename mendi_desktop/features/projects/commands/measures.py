# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures: what is done in the company, by whom and until when."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, ProjectMeasure
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureFields:
    """What is said of a measure; only ``title`` is needed. ``barriers``: codes of the barriers it is meant to lower."""

    title: str
    kind: str | None = None
    responsible: str = ""
    due_on: date | None = None
    started_on: date | None = None
    done_on: date | None = None
    barriers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMeasure(MeasureFields, Command[UUID]):
    """Add a measure to a project."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme hinzufügen")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme hinzugefügt")

    project_id: UUID

    def execute(self, work: Work) -> UUID:
        measure = ProjectMeasure(project_id=work.get(CompanyProject, self.project_id).id)
        _fill_measure(work, measure, self)
        return work.add(measure)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeMeasure(MeasureFields, Command[None]):
    """Replace all fields of a measure."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme ändern")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme geändert")

    measure_id: UUID

    def execute(self, work: Work) -> None:
        _fill_measure(work, work.get(ProjectMeasure, self.measure_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class StartMeasure(Command[None]):
    """A measure has begun, today unless ``started_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme beginnen")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme begonnen")

    measure_id: UUID
    started_on: date | None = None

    def execute(self, work: Work) -> None:
        measure = work.get(ProjectMeasure, self.measure_id)
        started_on = rules.done_day(self.started_on, work.today, "started_on")
        rules.check_measure_days(started_on, measure.done_on, work.today)
        measure.started_on = started_on


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseMeasure(Command[None]):
    """A measure is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme erledigt")

    measure_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        measure = work.get(ProjectMeasure, self.measure_id)
        done_on = rules.done_day(self.done_on, work.today)
        rules.check_measure_days(measure.started_on, done_on, work.today)
        measure.done_on = done_on


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenMeasure(Command[None]):
    """A measure is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme wieder offen")

    measure_id: UUID

    def execute(self, work: Work) -> None:
        work.get(ProjectMeasure, self.measure_id).done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeMeasure(Command[None]):
    """Set a measure to another day; it is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme verschoben")

    measure_id: UUID
    due_on: date

    def execute(self, work: Work) -> None:
        measure = work.get(ProjectMeasure, self.measure_id)
        measure.due_on = self.due_on
        measure.done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMeasure(Command[None]):
    """Take a measure away."""

    label: ClassVar[str] = QT_TR_NOOP("Maßnahme entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Maßnahme entfernt")

    measure_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(ProjectMeasure, self.measure_id))


def _fill_measure(work: Work, measure: ProjectMeasure, fields: MeasureFields) -> None:
    title = rules.check_title(clean_line(fields.title))
    rules.check_measure_days(fields.started_on, fields.done_on, work.today)
    if fields.kind is not None:
        code_list("project_measure_kind").code(fields.kind, field="kind")
    code_list("barrier").check(fields.barriers, field="barriers")
    measure.title = title
    measure.kind = fields.kind
    measure.responsible = clean_line(fields.responsible) or ""
    measure.due_on = fields.due_on
    measure.started_on = fields.started_on
    measure.done_on = fields.done_on
    measure.barriers = tuple(dict.fromkeys(fields.barriers))
