# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything about one talk. The private note is a question of its own."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from sqlalchemy import bindparam, exists, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    FormDraft,
    PrivateNote,
    Referral,
)
from mendi_desktop.features.consultations.queries.listing import ConsultationRow, consultation_rows
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Id


@dataclass(frozen=True, slots=True)
class StepRow:
    """One agreed step; done when ``done_on`` is set."""

    id: UUID
    text: str
    responsible: str
    due_on: date | None
    done_on: date | None


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """One referral; ``came_back`` is empty while nothing came back."""

    id: UUID
    target: str
    came_back: str
    came_back_on: date | None


@dataclass(frozen=True, slots=True)
class ConsultationDetail:
    """A talk as it is read and edited. Of the private note it only says whether there is one."""

    row: ConsultationRow
    initiative: str | None
    target_groups: tuple[str, ...]
    barriers: tuple[str, ...]
    funding_checked: tuple[str, ...]
    participants: tuple[str, ...]
    outcome_on: date | None
    record: str
    starting_point: str
    strengths: str
    goals: str
    steps: tuple[StepRow, ...]
    referrals: tuple[ReferralRow, ...]
    has_private_note: bool


def consultation_detail(session: Session, consultation_id: UUID) -> ConsultationDetail:
    """One talk with texts, steps and referrals; UserError if it has gone."""
    rows = consultation_rows(session, [consultation_id])
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    talk = {"talk": consultation_id}
    initiative, target_groups, barriers, funding, participants, outcome_on, has_note = _MORE.rows(session, talk)[0]
    texts = _TEXTS.rows(session, talk)
    record, starting_point, strengths, goals = texts[0] if texts else ("", "", "", "")
    return ConsultationDetail(
        row=rows[0],
        initiative=initiative,
        target_groups=target_groups,
        barriers=barriers,
        funding_checked=funding,
        participants=participants,
        outcome_on=outcome_on,
        record=record,
        starting_point=starting_point,
        strengths=strengths,
        goals=goals,
        steps=tuple(StepRow(*row) for row in _STEPS.rows(session, talk)),
        referrals=tuple(ReferralRow(*row) for row in _REFERRALS.rows(session, talk)),
        has_private_note=has_note,
    )


def private_note(session: Session, consultation_id: UUID) -> str | None:
    """The private note of a talk, for the mentor's eyes; None without one."""
    return session.scalar(select(PrivateNote.text).where(PrivateNote.consultation_id == consultation_id))


def form_draft(session: Session, form: str) -> Mapping[str, object] | None:
    """What was typed into ``form`` and not yet kept; None without any."""
    return session.scalar(select(FormDraft.typed).where(FormDraft.form == form))


_OF_TALK: Final = bindparam("talk", type_=Id)
_MORE: Final = Prepared(
    select(
        Consultation.initiative,
        Consultation.target_groups,
        Consultation.barriers,
        Consultation.funding_checked,
        Consultation.participants,
        Consultation.outcome_on,
        exists().where(PrivateNote.consultation_id == Consultation.id).label("has_private_note"),
    ).where(Consultation.id == _OF_TALK)
)
_TEXTS: Final = Prepared(
    select(
        ConsultationText.record, ConsultationText.starting_point, ConsultationText.strengths, ConsultationText.goals
    ).where(ConsultationText.consultation_id == _OF_TALK)
)
_STEPS: Final = Prepared(
    select(AgreedStep.id, AgreedStep.text, AgreedStep.responsible, AgreedStep.due_on, AgreedStep.done_on)
    .where(AgreedStep.consultation_id == _OF_TALK)
    .order_by(AgreedStep.done_on.is_not(None), AgreedStep.due_on.nulls_last(), AgreedStep.id)
)
_REFERRALS: Final = Prepared(
    select(Referral.id, Referral.target, Referral.came_back, Referral.came_back_on)
    .where(Referral.consultation_id == _OF_TALK)
    .order_by(Referral.id)
)
