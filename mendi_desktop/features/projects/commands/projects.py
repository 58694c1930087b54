# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The project itself: begun, changed, moved on, taken away with everything below it."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final
from uuid import UUID

from sqlalchemy import exists, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import (
    CompanyProject,
    Indicator,
    IndicatorReading,
    Lesson,
    Milestone,
    ProjectHurdle,
    ProjectMeasure,
    Stakeholder,
)
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.declared import about_table

_BELOW: Final = (Milestone, ProjectMeasure, Stakeholder, ProjectHurdle, Indicator, Lesson)


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectFields:
    """What is said of a project; only ``title`` is needed. ``theme``: one bullet a line. Codes as in the pick lists."""

    title: str
    theme: str = ""
    topics: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    goal: str = ""
    client: str = ""
    phase: str = "idea"
    status: str = "idea"
    started_on: date | None = None
    ends_on: date | None = None
    planning: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddProject(ProjectFields, Command[UUID]):
    """Begin a project. No two may have the same title."""

    label: ClassVar[str] = QT_TR_NOOP("Projekt anlegen")
    done: ClassVar[str] = QT_TR_NOOP("Projekt angelegt")

    def execute(self, work: Work) -> UUID:
        project = CompanyProject()
        _fill_project(work, project, self)
        return work.add(project)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeProject(ProjectFields, Command[None]):
    """Replace all fields of a project; what belongs to it stays."""

    label: ClassVar[str] = QT_TR_NOOP("Projekt ändern")
    done: ClassVar[str] = QT_TR_NOOP("Projekt geändert")

    project_id: UUID

    def execute(self, work: Work) -> None:
        _fill_project(work, work.get(CompanyProject, self.project_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPhase(Command[None]):
    """Move a project to another phase; ``status`` None leaves the status as it is."""

    label: ClassVar[str] = QT_TR_NOOP("Phase setzen")
    done: ClassVar[str] = QT_TR_NOOP("Phase gesetzt")

    project_id: UUID
    phase: str
    status: str | None = None

    def execute(self, work: Work) -> None:
        project = work.get(CompanyProject, self.project_id)
        code_list("project_phase").code(self.phase, field="phase")
        project.phase = self.phase
        if self.status is not None:
            code_list("project_status").code(self.status, field="status")
            project.status = self.status


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveProject(Command[None]):
    """Take a project away with all that belongs to it, unless another area speaks of it."""

    label: ClassVar[str] = QT_TR_NOOP("Projekt entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Projekt entfernt")

    project_id: UUID

    def execute(self, work: Work) -> None:
        project = work.get(CompanyProject, self.project_id)
        _refuse_if_spoken_of(work.session, project.id)
        readings = select(IndicatorReading).join(Indicator).where(Indicator.project_id == project.id)
        for reading in work.session.scalars(readings):
            work.session.delete(reading)
        for kind in _BELOW:
            for row in work.session.scalars(select(kind).where(kind.project_id == project.id)):
                work.session.delete(row)
        work.session.flush()
        forget_entry(work.session, project.id)
        work.session.delete(project)


def _fill_project(work: Work, project: CompanyProject, fields: ProjectFields) -> None:
    title = rules.check_title(clean_line(fields.title))
    _check_free(work.session, title, project)
    rules.check_span(fields.started_on, fields.ends_on)
    code_list("project_topic").check(fields.topics, field="topics")
    code_list("project_reason").check(fields.reasons, field="reasons")
    code_list("project_phase").code(fields.phase, field="phase")
    code_list("project_status").code(fields.status, field="status")
    project.title = title
    project.theme = "\n".join(rules.bullets(clean_text(fields.theme)))
    project.topics = tuple(dict.fromkeys(fields.topics))
    project.reasons = tuple(dict.fromkeys(fields.reasons))
    project.goal = clean_line(fields.goal) or ""
    project.client = clean_line(fields.client) or ""
    project.phase = fields.phase
    project.status = fields.status
    project.started_on = fields.started_on
    project.ends_on = fields.ends_on
    project.planning = clean_text(fields.planning)


def _check_free(session: Session, title: str, project: CompanyProject) -> None:
    """A title names its project on the command line and in reports, so there is one of each."""
    with session.no_autoflush:
        others = session.execute(select(CompanyProject.id, CompanyProject.title)).all()
    key = rules.title_key(title)
    if any(rules.title_key(found) == key for other, found in others if other != project.id):
        raise UserError(tr("Ein Projekt mit diesem Titel gibt es schon. Bitte einen anderen wählen."), field="title")


def _refuse_if_spoken_of(session: Session, project_id: UUID) -> None:
    """Areas above may point at a project; they let go of it first. They are found by their keys, not by name."""
    below = {CompanyProject.__table__, *(kind.__table__ for kind in _BELOW)}
    for table in Base.metadata.sorted_tables:
        if table in below:
            continue
        for column in table.columns:
            if any(key.column is CompanyProject.__table__.c.id for key in column.foreign_keys) and session.scalar(
                select(exists().where(column == project_id))
            ):
                raise UserError(
                    tr(
                        "In „{table}“ wird dieses Projekt noch genannt. Bitte es dort zuerst herausnehmen.",
                        table=tr(about_table(table).title),
                    )
                )
