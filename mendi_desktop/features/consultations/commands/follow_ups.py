# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What happens to a talk afterwards: its follow-up and its outcome."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseFollowUp(Command[None]):
    """The follow-up of a talk is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Wiedervorlage erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Wiedervorlage erledigt")

    consultation_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        _with_follow_up(work, self.consultation_id).follow_up_done_on = rules.done_day(self.done_on, work.today)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenFollowUp(Command[None]):
    """The follow-up is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Wiedervorlage wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Wiedervorlage wieder offen")

    consultation_id: UUID

    def execute(self, work: Work) -> None:
        _with_follow_up(work, self.consultation_id).follow_up_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostponeFollowUp(Command[None]):
    """Set the follow-up to another day (also the first one of a talk); it is open again."""

    label: ClassVar[str] = QT_TR_NOOP("Wiedervorlage verschieben")
    done: ClassVar[str] = QT_TR_NOOP("Wiedervorlage verschoben")

    consultation_id: UUID
    follow_up_on: date

    def execute(self, work: Work) -> None:
        talk = work.get(Consultation, self.consultation_id)
        rules.check_follow_up(self.follow_up_on, talk.held_on)
        talk.follow_up_on = self.follow_up_on
        talk.follow_up_done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordOutcome(Command[None]):
    """Record what came of a talk, on ``outcome_on`` or today. ``outcome``: a code of that list, or None to clear it."""

    label: ClassVar[str] = QT_TR_NOOP("Ergebnis festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Ergebnis festgehalten")

    consultation_id: UUID
    outcome: str | None
    outcome_on: date | None = None

    def execute(self, work: Work) -> None:
        talk = work.get(Consultation, self.consultation_id)
        if self.outcome is not None:
            code_list("outcome").code(self.outcome, field="outcome")
        day = self.outcome_on or (work.today if self.outcome else None)
        rules.check_outcome(self.outcome, day, talk.held_on, work.today)
        talk.outcome = self.outcome
        talk.outcome_on = day


def _with_follow_up(work: Work, consultation_id: UUID) -> Consultation:
    talk = work.get(Consultation, consultation_id)
    if talk.follow_up_on is None:
        raise UserError(tr("Zu diesem Gespräch gibt es keine Wiedervorlage."), field="follow_up_on")
    return talk
