# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole history of one colleague, to be read as one text: open steps on top, talks newest first."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, Select, exists, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    PrivateNote,
    Referral,
)


@dataclass(frozen=True, slots=True)
class OpenStep:
    """A step that is not done yet, and the talk it comes from."""

    id: UUID
    consultation_id: UUID
    text: str
    responsible: str
    due_on: date | None
    held_on: date
    concerns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HistoryTalk:
    """One talk of the history. ``referrals``: codes of ``referral_target``; ``done_steps``: texts of what was done."""

    id: UUID
    held_on: date
    minutes: int | None
    contact_kind: str | None
    channel: str | None
    place: str | None
    concerns: tuple[str, ...]
    barriers: tuple[str, ...]
    funding_checked: tuple[str, ...]
    follow_up_on: date | None
    follow_up_done_on: date | None
    outcome: str | None
    outcome_on: date | None
    draft: bool
    record: str
    starting_point: str
    strengths: str
    goals: str
    referrals: tuple[str, ...]
    done_steps: tuple[str, ...]
    has_private_note: bool


@dataclass(frozen=True, slots=True)
class ColleagueHistory:
    """``private_notes``: how many talks have one; their text is asked for one by one."""

    open_steps: tuple[OpenStep, ...]
    talks: tuple[HistoryTalk, ...]
    private_notes: int


def colleague_history(session: Session, colleague_id: UUID) -> ColleagueHistory:
    """Everything that was talked about with one colleague."""
    of_colleague = Consultation.colleague_id == colleague_id
    query = (
        select(
            Consultation.id,
            Consultation.held_on,
            Consultation.minutes,
            Consultation.contact_kind,
            Consultation.channel,
            Consultation.place,
            Consultation.concerns,
            Consultation.barriers,
            Consultation.funding_checked,
            Consultation.follow_up_on,
            Consultation.follow_up_done_on,
            Consultation.outcome,
            Consultation.outcome_on,
            Consultation.draft,
            func.coalesce(ConsultationText.record, ""),
            func.coalesce(ConsultationText.starting_point, ""),
            func.coalesce(ConsultationText.strengths, ""),
            func.coalesce(ConsultationText.goals, ""),
            exists().where(PrivateNote.consultation_id == Consultation.id),
        )
        .outerjoin(ConsultationText, ConsultationText.consultation_id == Consultation.id)
        .where(of_colleague)
        .order_by(Consultation.held_on.desc(), Consultation.id.desc())
    )
    referrals = _by_talk(session, select(Referral.consultation_id, Referral.target).order_by(Referral.id), colleague_id)
    done = select(AgreedStep.consultation_id, AgreedStep.text).where(AgreedStep.done_on.is_not(None))
    done_steps = _by_talk(session, done.order_by(AgreedStep.done_on), colleague_id)
    talks = tuple(_talk(row, referrals.get(row.id, ()), done_steps.get(row.id, ())) for row in session.execute(query))
    return ColleagueHistory(_open_steps(session, colleague_id), talks, sum(talk.has_private_note for talk in talks))


def _talk(row: Row[*tuple[Any, ...]], referrals: Sequence[str], done_steps: Sequence[str]) -> HistoryTalk:
    values: list[Any] = [*row[:-1], tuple(referrals), tuple(done_steps), row[-1]]
    return HistoryTalk(*values)


def _by_talk(session: Session, query: Select[UUID, str], colleague_id: UUID) -> dict[UUID, list[str]]:
    talks = select(Consultation.id).where(Consultation.colleague_id == colleague_id)
    found: dict[UUID, list[str]] = defaultdict(list)
    for talk_id, text in session.execute(query.where(query.selected_columns[0].in_(talks))):
        found[talk_id].append(text)
    return found


def _open_steps(session: Session, colleague_id: UUID) -> tuple[OpenStep, ...]:
    query = (
        select(
            AgreedStep.id,
            AgreedStep.consultation_id,
            AgreedStep.text,
            AgreedStep.responsible,
            AgreedStep.due_on,
            Consultation.held_on,
            Consultation.concerns,
        )
        .join(Consultation, Consultation.id == AgreedStep.consultation_id)
        .where(Consultation.colleague_id == colleague_id, AgreedStep.done_on.is_(None))
        .order_by(AgreedStep.due_on.nulls_last(), AgreedStep.id)
    )
    return tuple(OpenStep(*row) for row in session.execute(query))
