# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Referrals: to whom, and what came back."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import Consultation, Referral
from mendi_desktop.features.consultations.talk import ReferralInput
from mendi_desktop.features.typed_text import clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddReferral(Command[UUID]):
    """Refer the colleague of a talk to someone. ``target``: a code of ``referral_target``."""

    label: ClassVar[str] = QT_TR_NOOP("Verweis festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Verweis festgehalten")

    consultation_id: UUID
    target: str
    came_back: str = ""
    came_back_on: date | None = None

    def execute(self, work: Work) -> UUID:
        talk = work.get(Consultation, self.consultation_id)
        referral = Referral(consultation_id=talk.id)
        given = ReferralInput(target=self.target, came_back=self.came_back, came_back_on=self.came_back_on)
        fill_referral(work, referral, given)
        return work.add(referral)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteReferralResult(Command[None]):
    """Note what came back from a referral, today unless ``came_back_on`` says otherwise; an empty text clears it."""

    label: ClassVar[str] = QT_TR_NOOP("Rückmeldung zum Verweis festhalten")
    done: ClassVar[str] = QT_TR_NOOP("Rückmeldung zum Verweis festgehalten")

    referral_id: UUID
    came_back: str
    came_back_on: date | None = None

    def execute(self, work: Work) -> None:
        referral = work.get(Referral, self.referral_id)
        given = ReferralInput(target=referral.target, came_back=self.came_back, came_back_on=self.came_back_on)
        fill_referral(work, referral, given)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveReferral(Command[None]):
    """Take a referral away."""

    label: ClassVar[str] = QT_TR_NOOP("Verweis entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Verweis entfernt")

    referral_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(Referral, self.referral_id))


def fill_referral(work: Work, referral: Referral, given: ReferralInput) -> None:
    """Write ``given`` into ``referral``; UserError where it breaks a rule."""
    code_list("referral_target").code(given.target, field="referrals")
    came_back = clean_text(given.came_back)
    referral.target = given.target
    referral.came_back = came_back
    referral.came_back_on = rules.came_back_day(given.came_back_on, work.today) if came_back else None
