# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks, for models that fetch only what is on screen: all ids first, rows by id later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any
from uuid import UUID

from sqlalchemy import LargeBinary, Row, String, func, select, type_coerce
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import AgreedStep, Consultation
from mendi_desktop.features.consultations.queries.filtering import ConsultationFilter, Sort, conditions, ordered

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class ConsultationRow:
    """One line of the list. ``missing``: field names a draft still lacks. ``next_due_on``: earliest open step."""

    id: UUID
    held_on: date
    minutes: int | None
    contact_kind: str | None
    channel: str | None
    place: str | None
    head_count: int | None
    colleague_id: UUID | None
    alias: str | None
    org_unit: str | None
    concerns: tuple[str, ...]
    follow_up_on: date | None
    follow_up_done_on: date | None
    open_steps: int
    next_due_on: date | None
    outcome: str | None
    draft: bool
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MonthCount:
    """A heading of the list: how many talks a month has."""

    year: int
    month: int
    count: int


def consultation_ids(
    session: Session, chosen: ConsultationFilter | None = None, sort: Sort | None = None, limit: int | None = None
) -> list[UUID]:
    """The ids of all talks the filter lets through, in order; at most ``limit``."""
    query = select(type_coerce(Consultation.id, LargeBinary)).where(
        *conditions(session, chosen or ConsultationFilter())
    )
    return [UUID(bytes=raw) for (raw,) in session.execute(ordered(query, sort or Sort()).limit(limit))]


def count_consultations(session: Session, chosen: ConsultationFilter | None = None) -> int:
    """How many talks the filter lets through."""
    where = conditions(session, chosen or ConsultationFilter())
    return session.scalar(select(func.count()).select_from(Consultation).where(*where)) or 0


def consultation_months(
    session: Session, chosen: ConsultationFilter | None = None, *, descending: bool = True
) -> list[MonthCount]:
    """The months of a list sorted by date, with the number of talks in each."""
    month = func.substr(type_coerce(Consultation.held_on, String), 1, 7)
    where = conditions(session, chosen or ConsultationFilter())
    query = select(month, func.count()).select_from(Consultation).where(*where).group_by(month)
    found = session.execute(query.order_by(month.desc() if descending else month))
    return [MonthCount(int(text[:4]), int(text[5:]), count) for text, count in found]


def consultation_rows(session: Session, ids: Sequence[UUID]) -> list[ConsultationRow]:
    """The rows of these ids, in their order; talks that have gone meanwhile are left out."""
    found: dict[UUID, ConsultationRow] = {}
    waiting = iter(ids)
    while some := list(islice(waiting, _AT_ONCE)):
        found.update((row.id, row) for row in _rows(session, some))
    return [found[row_id] for row_id in ids if row_id in found]


def list_consultations(session: Session) -> list[ConsultationRow]:
    """Every talk, newest first."""
    return consultation_rows(session, consultation_ids(session))


def _rows(session: Session, ids: Sequence[UUID]) -> Iterator[ConsultationRow]:
    query = (
        select(
            Consultation.id,
            Consultation.held_on,
            Consultation.minutes,
            Consultation.contact_kind,
            Consultation.channel,
            Consultation.place,
            Consultation.head_count,
            Consultation.colleague_id,
            Colleague.alias,
            Consultation.org_unit,
            Consultation.concerns,
            Consultation.follow_up_on,
            Consultation.follow_up_done_on,
            Consultation.outcome,
            Consultation.draft,
        )
        .outerjoin(Colleague, Colleague.id == Consultation.colleague_id)
        .where(Consultation.id.in_(ids))
    )
    steps = _open_steps(session, ids)
    return (_row(row, *steps.get(row.id, (0, None))) for row in session.execute(query))


def _open_steps(session: Session, ids: Sequence[UUID]) -> dict[UUID, tuple[int, date | None]]:
    query = (
        select(AgreedStep.consultation_id, func.count(), func.min(AgreedStep.due_on))
        .where(AgreedStep.consultation_id.in_(ids), AgreedStep.done_on.is_(None))
        .group_by(AgreedStep.consultation_id)
    )
    return {talk_id: (count, due_on) for talk_id, count, due_on in session.execute(query)}


def _row(row: Row[*tuple[Any, ...]], open_steps: int, next_due_on: date | None) -> ConsultationRow:
    missing = rules.missing_in_draft(row.minutes, row.contact_kind, row.channel, row.concerns) if row.draft else ()
    return ConsultationRow(
        id=row.id,
        held_on=row.held_on,
        minutes=row.minutes,
        contact_kind=row.contact_kind,
        channel=row.channel,
        place=row.place,
        head_count=row.head_count,
        colleague_id=row.colleague_id,
        alias=row.alias,
        org_unit=row.org_unit,
        concerns=row.concerns,
        follow_up_on=row.follow_up_on,
        follow_up_done_on=row.follow_up_done_on,
        open_steps=open_steps,
        next_due_on=next_due_on,
        outcome=row.outcome,
        draft=row.draft,
        missing=missing,
    )
