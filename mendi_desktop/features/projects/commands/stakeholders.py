# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Stakeholders: who has a say, what they want, and the next step with them."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.projects import rules
from mendi_desktop.features.projects.model import CompanyProject, Stakeholder
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class StakeholderFields:
    """What is said of a stakeholder: a function or a name, the rest can be skipped. Codes as in the pick lists."""

    name: str = ""
    function: str = ""
    side: str = "internal"
    interest: str = ""
    attitude: str = "neutral"
    influence: str = "medium"
    next_step: str = ""
    next_step_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStakeholder(StakeholderFields, Command[UUID]):
    """Add a stakeholder to a project."""

    label: ClassVar[str] = QT_TR_NOOP("Beteiligte hinzufügen")
    done: ClassVar[str] = QT_TR_NOOP("Beteiligte hinzugefügt")

    project_id: UUID

    def execute(self, work: Work) -> UUID:
        stakeholder = Stakeholder(project_id=work.get(CompanyProject, self.project_id).id)
        _fill_stakeholder(stakeholder, self)
        return work.add(stakeholder)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStakeholder(StakeholderFields, Command[None]):
    """Replace all fields of a stakeholder; another next step is open, the same one stays as it was."""

    label: ClassVar[str] = QT_TR_NOOP("Angaben zu Beteiligten ändern")
    done: ClassVar[str] = QT_TR_NOOP("Angaben zu Beteiligten geändert")

    stakeholder_id: UUID

    def execute(self, work: Work) -> None:
        stakeholder = work.get(Stakeholder, self.stakeholder_id)
        before = stakeholder.next_step, stakeholder.next_step_on
        _fill_stakeholder(stakeholder, self)
        if (stakeholder.next_step, stakeholder.next_step_on) != before:
            stakeholder.next_step_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseStakeholderStep(Command[None]):
    """The next step with a stakeholder is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten erledigt")

    stakeholder_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        stakeholder = _with_step(work, self.stakeholder_id)
        stakeholder.next_step_done_on = rules.done_day(self.done_on, work.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenStakeholderStep(Command[None]):
    """The next step with a stakeholder is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten wieder offen")

    stakeholder_id: UUID

    def execute(self, work: Work) -> None:
        _with_step(work, self.stakeholder_id).next_step_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeStakeholderStep(Command[None]):
    """Set the next step with a stakeholder to another day; it is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Schritt mit Beteiligten verschoben")

    stakeholder_id: UUID
    next_step_on: date

    def execute(self, work: Work) -> None:
        stakeholder = _with_step(work, self.stakeholder_id)
        stakeholder.next_step_on = self.next_step_on
        stakeholder.next_step_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStakeholder(Command[None]):
    """Take a stakeholder out of a project."""

    label: ClassVar[str] = QT_TR_NOOP("Beteiligte entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Beteiligte entfernt")

    stakeholder_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(Stakeholder, self.stakeholder_id))


def _fill_stakeholder(stakeholder: Stakeholder, fields: StakeholderFields) -> None:
    name, function, next_step = clean_line(fields.name), clean_line(fields.function), clean_line(fields.next_step)
    rules.check_somebody(name, function)
    rules.check_next_step(next_step, fields.next_step_on)
    for list_name in ("side", "attitude", "influence"):
        code_list(list_name).code(getattr(fields, list_name), field=list_name)
    stakeholder.name = name or ""
    stakeholder.function = function or ""
    stakeholder.side = fields.side
    stakeholder.interest = clean_line(fields.interest) or ""
    stakeholder.attitude = fields.attitude
    stakeholder.influence = fields.influence
    stakeholder.next_step = next_step or ""
    stakeholder.next_step_on = fields.next_step_on


def _with_step(work: Work, stakeholder_id: UUID) -> Stakeholder:
    stakeholder = work.get(Stakeholder, stakeholder_id)
    if not stakeholder.next_step:
        raise UserError(tr("Hier ist kein nächster Schritt vorgesehen."), field="next_step")
    return stakeholder
