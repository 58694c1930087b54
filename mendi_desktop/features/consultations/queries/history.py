# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole history of one colleague, to be read as one text: open steps on top, talks newest first."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias
from uuid import UUID

from sqlalchemy import bindparam, exists, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    PrivateNote,
    Referral,
)
from mendi_desktop.storage.prepared import Prepared, Row
from mendi_desktop.storage.types import Id

_ByTalk: TypeAlias = Mapping[UUID, Sequence[str]]


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
    whom = {"colleague": colleague_id}
    referrals = _by_talk(_REFERRALS.rows(session, whom))
    done_steps = _by_talk(_DONE_STEPS.rows(session, whom))
    talks = tuple(_talk(row, referrals, done_steps) for row in _TALKS.rows(session, whom))
    steps = tuple(OpenStep(*row) for row in _OPEN_STEPS.rows(session, whom))
    return ColleagueHistory(steps, talks, sum(talk.has_private_note for talk in talks))


def _talk(row: Row, referrals: _ByTalk, done_steps: _ByTalk) -> HistoryTalk:
    values: Row = (*row[:-1], tuple(referrals.get(row[0], ())), tuple(done_steps.get(row[0], ())), row[-1])
    return HistoryTalk(*values)


def _by_talk(rows: Sequence[Row]) -> _ByTalk:
    """``rows``: ids of talks and texts."""
    found: dict[UUID, list[str]] = defaultdict(list)
    for talk_id, text in rows:
        found[talk_id].append(text)
    return found


_OF_COLLEAGUE: Final = Consultation.colleague_id == bindparam("colleague", type_=Id)
_OF_THEIR_TALKS: Final = select(Consultation.id).where(_OF_COLLEAGUE)
_TALKS: Final = Prepared(
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
        exists().where(PrivateNote.consultation_id == Consultation.id).label("has_private_note"),
    )
    .outerjoin(ConsultationText, ConsultationText.consultation_id == Consultation.id)
    .where(_OF_COLLEAGUE)
    .order_by(Consultation.held_on.desc(), Consultation.id.desc())
)
_REFERRALS: Final = Prepared(
    select(Referral.consultation_id, Referral.target)
    .where(Referral.consultation_id.in_(_OF_THEIR_TALKS))
    .order_by(Referral.id)
)
_DONE_STEPS: Final = Prepared(
    select(AgreedStep.consultation_id, AgreedStep.text)
    .where(AgreedStep.done_on.is_not(None), AgreedStep.consultation_id.in_(_OF_THEIR_TALKS))
    .order_by(AgreedStep.done_on)
)
_OPEN_STEPS: Final = Prepared(
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
    .where(_OF_COLLEAGUE, AgreedStep.done_on.is_(None))
    .order_by(AgreedStep.due_on.nulls_last(), AgreedStep.id)
)
