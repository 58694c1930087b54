# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a mentor wants to know on the way to a talk: the last one, open promises, what carries, what stood in the way.

A few narrow queries over the talks of one colleague; long texts are read for the newest talk that has them only.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, Literal
from uuid import UUID

from sqlalchemy import Row, exists, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mendi_desktop.features.colleagues.queries import ColleagueDetail, colleague_detail
from mendi_desktop.features.consultations.model import (
    AgreedStep,
    Consultation,
    ConsultationText,
    PrivateNote,
    Referral,
)
from mendi_desktop.features.consultations.queries.detail import ReferralRow

REACHED: Final = frozenset(
    ("next_step_clear", "applied", "funding_granted", "employer_agreed", "enrolled", "course_started")
) | frozenset(("course_finished", "degree_reached", "better_job"))
"""Outcomes that are steps forward: what somebody likes to be reminded of before a talk."""

_SILENT: Final = frozenset(("open", "referred"))
"""Outcomes that say nothing about what became of a barrier."""


@dataclass(frozen=True, slots=True)
class LastTalk:
    """The newest recorded talk. ``gist``: the first paragraph of its record; ``goes_on``: whether there is more."""

    id: UUID
    held_on: date
    minutes: int | None
    contact_kind: str | None
    concerns: tuple[str, ...]
    outcome: str | None
    gist: str
    goes_on: bool


@dataclass(frozen=True, slots=True)
class Promise:
    """An agreed step or a follow-up that waits. ``id``: of the step, or of the talk for a follow-up (without text)."""

    kind: Literal["step", "follow_up"]
    id: UUID
    text: str
    responsible: str
    due_on: date | None
    held_on: date
    concerns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Awaited:
    """A referral nothing has come back from yet, and the day of its talk."""

    referral: ReferralRow
    held_on: date


@dataclass(frozen=True, slots=True)
class Said:
    """A text from the newest talk that has one."""

    text: str
    held_on: date


@dataclass(frozen=True, slots=True)
class BarrierStory:
    """A barrier over all talks. ``still``: named in the newest talk, too; ``then``: what came of it at last, a code of
    ``outcome``, of the newest talk since it was named last that has one."""

    code: str
    first_on: date
    last_on: date
    times: int
    still: bool
    then: str | None
    then_on: date | None


@dataclass(frozen=True, slots=True)
class Reached:
    """An outcome that was a step forward."""

    outcome: str
    on: date


@dataclass(frozen=True, slots=True)
class NotedTalk:
    """A talk with a private note, whose text is asked for on its own."""

    id: UUID
    held_on: date
    has_private_note: bool = True


@dataclass(frozen=True, slots=True)
class BeforeTalk:
    """Everything the page before a talk says. Barriers and outcomes newest first; promises by their day."""

    person: ColleagueDetail
    last: LastTalk | None
    promises: tuple[Promise, ...]
    awaited: tuple[Awaited, ...]
    starting_point: Said | None
    strengths: Said | None
    goals: Said | None
    barriers: tuple[BarrierStory, ...]
    reached: tuple[Reached, ...]
    private_notes: tuple[NotedTalk, ...]


def before_talk(session: Session, colleague_id: UUID) -> BeforeTalk:
    """What is known about one colleague before a talk; UserError if the entry has gone."""
    person = colleague_detail(session, colleague_id)
    talks = _talks(session, colleague_id)
    held = [talk for talk in talks if not talk.draft]
    return BeforeTalk(
        person=person,
        last=_last(session, held),
        promises=_promises(session, colleague_id, talks),
        awaited=_awaited(session, colleague_id),
        starting_point=_said(session, colleague_id, ConsultationText.starting_point),
        strengths=_said(session, colleague_id, ConsultationText.strengths),
        goals=_said(session, colleague_id, ConsultationText.goals),
        barriers=_barriers(held),
        reached=_reached(held),
        private_notes=tuple(NotedTalk(talk.id, talk.held_on) for talk in talks if talk.has_note),
    )


def colleague_of_talk(session: Session, consultation_id: UUID) -> UUID | None:
    """With whom a talk was; None for a talk without a colleague or one that has gone."""
    return session.scalar(select(Consultation.colleague_id).where(Consultation.id == consultation_id))


def _talks(session: Session, colleague_id: UUID) -> Sequence[Row[*tuple[Any, ...]]]:
    query = (
        select(
            Consultation.id,
            Consultation.held_on,
            Consultation.minutes,
            Consultation.contact_kind,
            Consultation.concerns,
            Consultation.barriers,
            Consultation.outcome,
            Consultation.outcome_on,
            Consultation.follow_up_on,
            Consultation.follow_up_done_on,
            Consultation.draft,
            exists().where(PrivateNote.consultation_id == Consultation.id).label("has_note"),
        )
        .where(Consultation.colleague_id == colleague_id)
        .order_by(Consultation.held_on.desc(), Consultation.id.desc())
    )
    return session.execute(query).all()


def _last(session: Session, held: Sequence[Row[*tuple[Any, ...]]]) -> LastTalk | None:
    if not held:
        return None
    talk = held[0]
    record = session.scalar(select(ConsultationText.record).where(ConsultationText.consultation_id == talk.id)) or ""
    gist, _, more = record.strip().partition("\n")
    return LastTalk(
        id=talk.id,
        held_on=talk.held_on,
        minutes=talk.minutes,
        contact_kind=talk.contact_kind,
        concerns=talk.concerns,
        outcome=talk.outcome,
        gist=gist.strip(),
        goes_on=bool(more.strip()),
    )


def _promises(session: Session, colleague_id: UUID, talks: Sequence[Row[*tuple[Any, ...]]]) -> tuple[Promise, ...]:
    query = (
        select(AgreedStep.id, AgreedStep.text, AgreedStep.responsible, AgreedStep.due_on)
        .add_columns(Consultation.held_on, Consultation.concerns)
        .join(Consultation, Consultation.id == AgreedStep.consultation_id)
        .where(Consultation.colleague_id == colleague_id, AgreedStep.done_on.is_(None))
    )
    found = [Promise("step", *row) for row in session.execute(query)]
    found += [
        Promise("follow_up", talk.id, "", "mentor", talk.follow_up_on, talk.held_on, talk.concerns)
        for talk in talks
        if talk.follow_up_on is not None and talk.follow_up_done_on is None
    ]
    return tuple(sorted(found, key=lambda each: (each.due_on or date.max, each.held_on, each.id)))


def _awaited(session: Session, colleague_id: UUID) -> tuple[Awaited, ...]:
    query = (
        select(Referral.id, Referral.target, Referral.came_back, Referral.came_back_on, Consultation.held_on)
        .join(Consultation, Consultation.id == Referral.consultation_id)
        .where(Consultation.colleague_id == colleague_id, Referral.came_back == "", Referral.came_back_on.is_(None))
        .order_by(Consultation.held_on, Referral.id)
    )
    return tuple(
        Awaited(ReferralRow(id_, target, came_back, came_back_on), held_on)
        for id_, target, came_back, came_back_on, held_on in session.execute(query)
    )


def _said(session: Session, colleague_id: UUID, text: InstrumentedAttribute[str]) -> Said | None:
    query = (
        select(text, Consultation.held_on)
        .join(Consultation, Consultation.id == ConsultationText.consultation_id)
        .where(Consultation.colleague_id == colleague_id, text != "")
        .order_by(Consultation.held_on.desc(), Consultation.id.desc())
        .limit(1)
    )
    found = session.execute(query).first()
    return Said(*found) if found else None


def _barriers(held: Sequence[Row[*tuple[Any, ...]]]) -> tuple[BarrierStory, ...]:
    """Newest first. What came "then" is told by its day alone: that one led to the other is not for us to say."""
    codes = dict.fromkeys(code for talk in held for code in talk.barriers)
    return tuple(_story(code, held) for code in codes)


def _story(code: str, held: Sequence[Row[*tuple[Any, ...]]]) -> BarrierStory:
    named = [at for at, talk in enumerate(held) if code in talk.barriers]
    since = held[: named[0] + 1]
    then = next((talk for talk in since if talk.outcome and talk.outcome not in _SILENT), None)
    return BarrierStory(
        code=code,
        first_on=held[named[-1]].held_on,
        last_on=held[named[0]].held_on,
        times=len(named),
        still=named[0] == 0,
        then=then.outcome if then else None,
        then_on=(then.outcome_on or then.held_on) if then else None,
    )


def _reached(held: Sequence[Row[*tuple[Any, ...]]]) -> tuple[Reached, ...]:
    """Each step forward once, at its newest day."""
    found: dict[str, date] = {}
    for talk in held:
        if talk.outcome in REACHED:
            day = talk.outcome_on or talk.held_on
            found[talk.outcome] = max(day, found.get(talk.outcome, day))
    return tuple(Reached(code, day) for code, day in sorted(found.items(), key=lambda each: each[1], reverse=True))
