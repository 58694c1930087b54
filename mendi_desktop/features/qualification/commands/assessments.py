# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes self-assessments, and when to look again."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations.commands.form_drafts import drop_form_draft
from mendi_desktop.features.qualification import rules
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.model import AssessmentItem, SelfAssessment
from mendi_desktop.features.typed_text import clean_text
from mendi_desktop.storage.command import Command, Work

FORM = "self_assessment"
"""Under this name a half-filled self-assessment waits among the half-typed forms."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSelfAssessment(Command[UUID]):
    """Keep a self-assessment, today unless ``assessed_on`` says otherwise. Points may be missing; one is needed.

    ``from_form``: the half-filled form it was made from, which goes with it.
    """

    label: ClassVar[str] = QT_TR_NOOP("Selbsteinschätzung festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Selbsteinschätzung festgehalten")

    answers: tuple[Answer, ...]
    assessed_on: date | None = None
    note: str | None = None
    from_form: str = ""

    def execute(self, work: Work) -> UUID:
        day = self.assessed_on or work.today
        rules.check_assessed_on(day, work.today)
        rules.check_answers(self.answers)
        code_list("assessment_item_kind").check((answer.item for answer in self.answers), field="answers")
        code_list("assessment_level").check((a.level for a in self.answers if a.level), field="answers")
        note = clean_text(self.note or "") or None
        found = work.add(SelfAssessment(assessed_on=day, note=note, repeat_on=rules.next_look(day)))
        for answer in self.answers:
            if answer.level or answer.important:
                work.session.add(
                    AssessmentItem(
                        assessment_id=found, item=answer.item, level=answer.level, important=answer.important
                    )
                )
        if self.from_form:
            drop_form_draft(work, self.from_form)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSelfAssessment(Command[None]):
    """Take a self-assessment out again, with all its answers."""

    label: ClassVar[str] = QT_TR_NOOP("Selbsteinschätzung entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Selbsteinschätzung entfernt")

    assessment_id: UUID

    def execute(self, work: Work) -> None:
        found = work.get(SelfAssessment, self.assessment_id)
        for item in work.session.scalars(select(AssessmentItem).where(AssessmentItem.assessment_id == found.id)):
            work.session.delete(item)
        work.session.flush()
        work.session.delete(found)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseRepeat(Command[None]):
    """No new look for now: the reminder is done with."""

    label: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung erledigt")

    assessment_id: UUID

    def execute(self, work: Work) -> None:
        work.get(SelfAssessment, self.assessment_id).repeat_done_on = work.today


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenRepeat(Command[None]):
    """The reminder stands again."""

    label: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung wieder offen")

    assessment_id: UUID

    def execute(self, work: Work) -> None:
        work.get(SelfAssessment, self.assessment_id).repeat_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeRepeat(Command[None]):
    """Remind on another day."""

    label: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Erinnerung an die Selbsteinschätzung verschoben")

    assessment_id: UUID
    repeat_on: date

    def execute(self, work: Work) -> None:
        found = work.get(SelfAssessment, self.assessment_id)
        found.repeat_on, found.repeat_done_on = self.repeat_on, None
