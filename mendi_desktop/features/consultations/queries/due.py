# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits for the mentor: follow-ups and steps by day, colleagues not heard of for long, notes to let go."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Literal, TypeAlias
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, func, literal, null, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import AgreedStep, Consultation, PrivateNote

DueState: TypeAlias = Literal["overdue", "today", "coming", "done"]


@dataclass(frozen=True, slots=True)
class DueItem:
    """A follow-up or step. ``id``: of the step, or of the talk for a follow-up; ``text`` is empty for a follow-up."""

    kind: Literal["step", "follow_up"]
    id: UUID
    consultation_id: UUID
    text: str
    responsible: str | None
    due_on: date
    done_on: date | None
    state: DueState
    colleague_id: UUID | None
    alias: str | None
    org_unit: str | None
    head_count: int | None
    contact_kind: str | None
    concerns: tuple[str, ...]
    held_on: date


@dataclass(frozen=True, slots=True)
class QuietColleague:
    """An accompanied colleague whose last talk was long ago. ``weeks``: whole weeks since then."""

    colleague_id: UUID
    alias: str
    org_unit: str | None
    last_talk: date
    weeks: int
    consultation_id: UUID
    concerns: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExpiredNote:
    """A private note whose day has come. Its text is not told."""

    consultation_id: UUID
    held_on: date
    alias: str | None
    delete_on: date


def due_items(session: Session, today: date, days: int = 7) -> list[DueItem]:
    """Open steps and follow-ups up to ``days`` after today, and what was done today; earliest first."""
    until = today + timedelta(days=days)
    step = _wanted(AgreedStep.due_on, AgreedStep.done_on, today, until)
    follow_up = _wanted(Consultation.follow_up_on, Consultation.follow_up_done_on, today, until)
    steps = _with_talk(
        select(AgreedStep.id, AgreedStep.text, AgreedStep.responsible, AgreedStep.due_on, AgreedStep.done_on)
        .join(Consultation, Consultation.id == AgreedStep.consultation_id)
        .where(step)
    )
    follow_ups = _with_talk(
        select(
            Consultation.id,
            literal(""),
            null(),
            Consultation.follow_up_on,
            Consultation.follow_up_done_on,
        ).where(follow_up)
    )
    items = [_item("step", today, row) for row in session.execute(steps)]
    items += [_item("follow_up", today, row) for row in session.execute(follow_ups)]
    return sorted(items, key=lambda item: (item.due_on, item.id))


def long_not_heard(session: Session, today: date, weeks: int = 8) -> list[QuietColleague]:
    """Active colleagues whose last talk is more than ``weeks`` weeks ago, the longest first."""
    # days alone first: they stand in the index, and most talks are not the last one of anybody
    days = (
        select(Consultation.colleague_id, func.max(Consultation.held_on).label("last"))
        .where(Consultation.colleague_id.is_not(None))
        .group_by(Consultation.colleague_id)
        .having(func.max(Consultation.held_on) < today - timedelta(weeks=weeks))
        .subquery()
    )
    newest = func.max(Consultation.id)  # SQLite takes the other columns from the row with the greatest value
    query = (
        select(Colleague.id, Colleague.alias, Colleague.org_unit, days.c.last, newest, Consultation.concerns)
        .join(days, days.c.colleague_id == Colleague.id)
        .join(Consultation, (Consultation.colleague_id == Colleague.id) & (Consultation.held_on == days.c.last))
        .where(Colleague.status == "active")
        .group_by(Colleague.id)
        .order_by(days.c.last, Colleague.alias_key)
    )
    return [
        QuietColleague(colleague_id, alias, org_unit, last_talk, (today - last_talk).days // 7, talk_id, concerns)
        for colleague_id, alias, org_unit, last_talk, talk_id, concerns in session.execute(query)
    ]


def expired_private_notes(session: Session, today: date) -> list[ExpiredNote]:
    """Private notes that are proposed for deletion today, the oldest first."""
    query = (
        select(Consultation.id, Consultation.held_on, Colleague.alias, PrivateNote.delete_on)
        .join(Consultation, Consultation.id == PrivateNote.consultation_id)
        .outerjoin(Colleague, Colleague.id == Consultation.colleague_id)
        .where(PrivateNote.delete_on <= today)
        .order_by(PrivateNote.delete_on, Consultation.id)
    )
    return [ExpiredNote(*row) for row in session.execute(query)]


def _wanted(due_on: Any, done_on: Any, today: date, until: date) -> ColumnElement[bool]:
    # any day at all is said as a range: SQLite looks it up in the index, what is not NULL it looks for everywhere
    return and_(due_on >= date.min, or_(and_(done_on.is_(None), due_on <= until), done_on == today))


def _with_talk(query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
    return query.add_columns(
        Consultation.id.label("consultation_id"),
        Consultation.colleague_id,
        Colleague.alias,
        Consultation.org_unit,
        Consultation.head_count,
        Consultation.contact_kind,
        Consultation.concerns,
        Consultation.held_on,
    ).outerjoin(Colleague, Colleague.id == Consultation.colleague_id)


def _item(kind: Literal["step", "follow_up"], today: date, row: Any) -> DueItem:
    own_id, text, responsible, due_on, done_on, talk_id, *about = row
    return DueItem(kind, own_id, talk_id, text, responsible, due_on, done_on, _state(due_on, done_on, today), *about)


def _state(due_on: date, done_on: date | None, today: date) -> DueState:
    if done_on is not None:
        return "done"
    if rules.is_overdue(due_on, today):
        return "overdue"
    return "today" if due_on == today else "coming"
