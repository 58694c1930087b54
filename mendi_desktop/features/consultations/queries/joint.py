# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The record of one colleague as the colleague may read it, sitting beside the mentor.

The database itself keeps the query to the tables of the record: no private note, nothing half typed, no other area can
come out of it, whatever is changed here later.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Row, Select, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.queries import ColleagueDetail, colleague_detail
from mendi_desktop.features.consultations.model import AgreedStep, Consultation, ConsultationText, Referral
from mendi_desktop.storage.narrow import reading_only

TABLES: Final = frozenset(("colleague", "consent", "consultation", "consultation_text", "agreed_step", "referral"))
"""All that this view can reach."""


@dataclass(frozen=True, slots=True)
class JointStep:
    """Something agreed; done when ``done_on`` is set. ``held_on``: the day of its talk."""

    id: UUID
    text: str
    responsible: str
    due_on: date | None
    done_on: date | None
    held_on: date


@dataclass(frozen=True, slots=True)
class JointReferral:
    """To whom it was referred, and what came back from there."""

    target: str
    came_back: str
    came_back_on: date | None


@dataclass(frozen=True, slots=True)
class JointTalk:
    """Everything that is kept about one talk, without the mentor's own note."""

    id: UUID
    held_on: date
    minutes: int | None
    contact_kind: str | None
    channel: str | None
    place: str | None
    initiative: str | None
    org_unit: str | None
    concerns: tuple[str, ...]
    target_groups: tuple[str, ...]
    barriers: tuple[str, ...]
    funding_checked: tuple[str, ...]
    participants: tuple[str, ...]
    outcome: str | None
    outcome_on: date | None
    follow_up_on: date | None
    follow_up_done_on: date | None
    draft: bool
    record: str
    starting_point: str
    strengths: str
    goals: str
    referrals: tuple[JointReferral, ...]


@dataclass(frozen=True, slots=True)
class JointRecord:
    """One colleague: facts and consents, talks newest first, steps open ones first and by their day."""

    person: ColleagueDetail
    talks: tuple[JointTalk, ...]
    steps: tuple[JointStep, ...]


def joint_record(session: Session, colleague_id: UUID) -> JointRecord:
    """What may be shown to this colleague, and nothing else; UserError if the entry has gone."""
    with reading_only(session, TABLES):
        person = colleague_detail(session, colleague_id)
        referrals = _referrals(session, colleague_id)
        talks = tuple(_talk(row, referrals) for row in session.execute(_talks(colleague_id)))
        return JointRecord(person, talks, _steps(session, colleague_id))


def _talk(row: Row[*tuple[Any, ...]], referrals: Mapping[UUID, Sequence[JointReferral]]) -> JointTalk:
    values: list[Any] = [*row, tuple(referrals.get(row[0], ()))]
    return JointTalk(*values)


def _talks(colleague_id: UUID) -> Select[*tuple[Any, ...]]:
    columns = (
        Consultation.id,
        Consultation.held_on,
        Consultation.minutes,
        Consultation.contact_kind,
        Consultation.channel,
        Consultation.place,
        Consultation.initiative,
        Consultation.org_unit,
        Consultation.concerns,
        Consultation.target_groups,
        Consultation.barriers,
        Consultation.funding_checked,
        Consultation.participants,
        Consultation.outcome,
        Consultation.outcome_on,
        Consultation.follow_up_on,
        Consultation.follow_up_done_on,
        Consultation.draft,
        *(
            func.coalesce(text, "")
            for text in (
                ConsultationText.record,
                ConsultationText.starting_point,
                ConsultationText.strengths,
                ConsultationText.goals,
            )
        ),
    )
    return (
        select(*columns)
        .outerjoin(ConsultationText, ConsultationText.consultation_id == Consultation.id)
        .where(Consultation.colleague_id == colleague_id)
        .order_by(Consultation.held_on.desc(), Consultation.id.desc())
    )


def _referrals(session: Session, colleague_id: UUID) -> dict[UUID, list[JointReferral]]:
    query = (
        select(Referral.consultation_id, Referral.target, Referral.came_back, Referral.came_back_on)
        .join(Consultation, Consultation.id == Referral.consultation_id)
        .where(Consultation.colleague_id == colleague_id)
        .order_by(Referral.id)
    )
    found: dict[UUID, list[JointReferral]] = defaultdict(list)
    for talk_id, target, came_back, came_back_on in session.execute(query):
        found[talk_id].append(JointReferral(target, came_back, came_back_on))
    return found


def _steps(session: Session, colleague_id: UUID) -> tuple[JointStep, ...]:
    columns = (AgreedStep.id, AgreedStep.text, AgreedStep.responsible, AgreedStep.due_on, AgreedStep.done_on)
    query = (
        select(*columns, Consultation.held_on)
        .join(Consultation, Consultation.id == AgreedStep.consultation_id)
        .where(Consultation.colleague_id == colleague_id)
        .order_by(AgreedStep.done_on.is_not(None), AgreedStep.due_on.nulls_last(), AgreedStep.id)
    )
    return tuple(JointStep(*row) for row in session.execute(query))
