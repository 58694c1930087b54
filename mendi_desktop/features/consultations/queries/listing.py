# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks, for models that fetch only what is on screen: all ids first, rows by id later."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from itertools import chain, islice, repeat
from typing import Any, Final
from uuid import UUID

from sqlalchemy import LargeBinary, Select, String, bindparam, func, select, type_coerce
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations import rules
from mendi_desktop.features.consultations.model import AgreedStep, Consultation
from mendi_desktop.features.consultations.queries.filtering import ConsultationFilter, Sort, conditions, ordered
from mendi_desktop.storage.prepared import Prepared, Row
from mendi_desktop.storage.types import Id

_PLACES: Final = (1, 64, 500)
"""So many ids are asked for at once: one talk, a block of a list, a part of everything."""
_AT_ONCE: Final = _PLACES[-1]
_COUNT: Final = Prepared(select(func.count()).select_from(Consultation))


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
    missing: tuple[str, ...] = ()


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
    if not where:
        return int(_COUNT.rows(session)[0][0])
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


def newest_rows(session: Session, limit: int) -> list[ConsultationRow]:
    """The rows of the ``limit`` newest talks, newest first."""
    return [_row(row) for row in _newest(limit).rows(session)]


def _rows(session: Session, ids: Sequence[UUID]) -> Iterator[ConsultationRow]:
    """A prepared query has a fixed number of places: those that are left over repeat the last id."""
    places = next(size for size in _PLACES if size >= len(ids))
    filled = chain(ids, repeat(ids[-1]))
    return map(_row, _rows_of(places).rows(session, dict(zip(_names(places), filled, strict=False))))


@cache
def _names(places: int) -> tuple[str, ...]:
    return tuple(f"id_{place}" for place in range(places))


@cache
def _rows_of(places: int) -> Prepared:
    return Prepared(_rows_query().where(Consultation.id.in_([bindparam(name, type_=Id) for name in _names(places)])))


@cache
def _newest(limit: int) -> Prepared:
    # which talks they are is looked up in the index of days; with all columns SQLite would sort every talk there is
    newest = ordered(select(Consultation.id), Sort()).limit(limit)
    return Prepared(ordered(_rows_query().where(Consultation.id.in_(newest)), Sort()))


def _rows_query() -> Select[*tuple[Any, ...]]:
    """In the order of the fields of :class:`ConsultationRow`."""
    open_steps = (AgreedStep.consultation_id == Consultation.id) & AgreedStep.done_on.is_(None)
    steps = select(func.count()).select_from(AgreedStep).where(open_steps)
    due = select(func.min(AgreedStep.due_on)).where(open_steps)
    return select(
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
        steps.correlate(Consultation).scalar_subquery().label("open_steps"),
        due.correlate(Consultation).scalar_subquery().label("next_due_on"),
        Consultation.outcome,
        Consultation.draft,
    ).outerjoin(Colleague, Colleague.id == Consultation.colleague_id)


def _row(values: Row) -> ConsultationRow:
    row = ConsultationRow(*values)
    if not row.draft:
        return row
    return replace(row, missing=rules.missing_in_draft(row.minutes, row.contact_kind, row.channel, row.concerns))
