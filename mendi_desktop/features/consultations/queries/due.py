# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits for the mentor: follow-ups and steps by day, notes to let go."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any, Final, Literal, TypeAlias
from uuid import UUID

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, literal, null, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import AgreedStep, Consultation, PrivateNote
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Day

_TODAY: Final = bindparam("today", type_=Day)
_EXPIRED: Final = Prepared(select(func.count()).select_from(PrivateNote).where(PrivateNote.delete_on <= _TODAY))

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


def due_items(session: Session, today: date, days: int = 7) -> list[DueItem]:
    """Open steps and follow-ups up to ``days`` after today, and what was done today; earliest first."""
    when = {"today": today, "until": today + timedelta(days=days)}
    items = [_item("step", today, row) for row in _steps().rows(session, when)]
    items += [_item("follow_up", today, row) for row in _follow_ups().rows(session, when)]
    return sorted(items, key=lambda item: (item.due_on, item.id))


def count_expired_notes(session: Session, today: date) -> int:
    """How many private notes are proposed for deletion today."""
    return int(_EXPIRED.rows(session, {"today": today})[0][0])


@cache
def _steps() -> Prepared:
    query = (
        select(AgreedStep.id, AgreedStep.text, AgreedStep.responsible, AgreedStep.due_on, AgreedStep.done_on)
        .join(Consultation, Consultation.id == AgreedStep.consultation_id)
        .where(_wanted(AgreedStep.due_on, AgreedStep.done_on))
    )
    return Prepared(_with_talk(query))


@cache
def _follow_ups() -> Prepared:
    due_on, done_on = Consultation.follow_up_on, Consultation.follow_up_done_on
    query = select(Consultation.id, literal(""), null(), due_on, done_on).where(_wanted(due_on, done_on))
    return Prepared(_with_talk(query))


def _wanted(due_on: Any, done_on: Any) -> ColumnElement[bool]:
    # any day at all is said as a range: SQLite looks it up in the index, what is not NULL it looks for everywhere
    waits = and_(done_on.is_(None), due_on <= bindparam("until", type_=Day))
    return and_(due_on >= date.min, or_(waits, done_on == _TODAY))


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
