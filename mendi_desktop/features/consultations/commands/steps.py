# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Agreed steps: who does what until when."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import AgreedStep, Consultation
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddStep(Command[UUID]):
    """Add a step to a talk. ``responsible``: a code of ``step_responsible``."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt vereinbaren")
    done: ClassVar[str] = QT_TR_NOOP("Schritt vereinbart")

    consultation_id: UUID
    text: str
    responsible: str = "mentor"
    due_on: date | None = None

    def execute(self, work: Work) -> UUID:
        talk = work.get(Consultation, self.consultation_id)
        step = AgreedStep(consultation_id=talk.id)
        fill_step(step, StepInput(text=self.text, responsible=self.responsible, due_on=self.due_on))
        return work.add(step)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeStep(Command[None]):
    """Replace text, person and day of a step; whether it is done stays as it is."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt ändern")
    done: ClassVar[str] = QT_TR_NOOP("Schritt geändert")

    step_id: UUID
    text: str
    responsible: str = "mentor"
    due_on: date | None = None

    def execute(self, work: Work) -> None:
        step = work.get(AgreedStep, self.step_id)
        given = StepInput(text=self.text, responsible=self.responsible, due_on=self.due_on, done_on=step.done_on)
        fill_step(step, given)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseStep(Command[None]):
    """A step is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt erledigt")

    step_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        work.get(AgreedStep, self.step_id).done_on = rules.done_day(self.done_on, work.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenStep(Command[None]):
    """A step is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt wieder offen")

    step_id: UUID

    def execute(self, work: Work) -> None:
        work.get(AgreedStep, self.step_id).done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveStep(Command[None]):
    """Take a step away."""

    label: ClassVar[str] = QT_TR_NOOP("Schritt entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Schritt entfernt")

    step_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(AgreedStep, self.step_id))


def fill_step(step: AgreedStep, given: StepInput) -> None:
    """Write ``given`` into ``step``; UserError where it breaks a rule."""
    text = clean_line(given.text)
    rules.check_step(text, given.responsible)
    assert text is not None
    step.text = text
    step.responsible = given.responsible
    step.due_on = given.due_on
    step.done_on = given.done_on
