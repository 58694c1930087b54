# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hurdles of the project: named, worked on, solved."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, ProjectHurdle
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work

_SOLVED = "solved"


@dataclass(frozen=True, slots=True, kw_only=True)
class HurdleFields:
    """What is said of a hurdle: a kind or a text. ``solved_on`` counts only with the state ``solved``: today else."""

    kind: str | None = None
    text: str = ""
    state: str = "open"
    solved_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddHurdle(HurdleFields, Command[UUID]):
    """Note what stands in the way of a project."""

    label: ClassVar[str] = QT_TR_NOOP("Hürde hinzufügen")
    done: ClassVar[str] = QT_TR_NOOP("Hürde hinzugefügt")

    project_id: UUID

    def execute(self, work: Work) -> UUID:
        hurdle = ProjectHurdle(project_id=work.get(CompanyProject, self.project_id).id)
        _fill_hurdle(work, hurdle, self)
        return work.add(hurdle)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeHurdle(HurdleFields, Command[None]):
    """Replace all fields of a hurdle."""

    label: ClassVar[str] = QT_TR_NOOP("Hürde ändern")
    done: ClassVar[str] = QT_TR_NOOP("Hürde geändert")

    hurdle_id: UUID

    def execute(self, work: Work) -> None:
        _fill_hurdle(work, work.get(ProjectHurdle, self.hurdle_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetHurdleState(Command[None]):
    """A hurdle is open, worked on or solved; ``solved_on`` as in :class:`HurdleFields`."""

    label: ClassVar[str] = QT_TR_NOOP("Stand der Hürde setzen")
    done: ClassVar[str] = QT_TR_NOOP("Stand der Hürde gesetzt")

    hurdle_id: UUID
    state: str
    solved_on: date | None = None

    def execute(self, work: Work) -> None:
        _set_state(work, work.get(ProjectHurdle, self.hurdle_id), self.state, self.solved_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveHurdle(Command[None]):
    """Take a hurdle away."""

    label: ClassVar[str] = QT_TR_NOOP("Hürde entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Hürde entfernt")

    hurdle_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(ProjectHurdle, self.hurdle_id))


def _fill_hurdle(work: Work, hurdle: ProjectHurdle, fields: HurdleFields) -> None:
    text = clean_line(fields.text)
    rules.check_hurdle(fields.kind, text)
    if fields.kind is not None:
        code_list("project_hurdle").code(fields.kind, field="kind")
    hurdle.kind = fields.kind
    hurdle.text = text or ""
    _set_state(work, hurdle, fields.state, fields.solved_on)


def _set_state(work: Work, hurdle: ProjectHurdle, state: str, solved_on: date | None) -> None:
    code_list("hurdle_state").code(state, field="state")
    known = hurdle.solved_on if hurdle.state == _SOLVED else None
    hurdle.state = state
    hurdle.solved_on = rules.done_day(solved_on or known, work.today, "solved_on") if state == _SOLVED else None
