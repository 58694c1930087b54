# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The order of a list of talks as a few bytes a talk: 100,000 of them are no 100,000 objects.

SQLite joins the ids to one text while no other thread has to wait for Python; rows are read by id when they are seen.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final
from uuid import UUID

from sqlalchemy import ColumnElement, Select, String, case, func, or_, select, type_coerce
from sqlalchemy.orm import Session

from mendi_desktop.features.consultations.model import AgreedStep, Consultation
from mendi_desktop.features.consultations.queries.filtering import ConsultationFilter, Sort, conditions, ordered
from mendi_desktop.features.consultations.queries.listing import (
    ConsultationRow,
    MonthCount,
    consultation_rows,
    count_consultations,
    newest_rows,
)
from mendi_desktop.storage.prepared import Prepared

FIRST_ROWS: Final = 64
_ID: Final = 16  # bytes
_MONTH: Final = 7  # letters
_ALL: Final = -1


@dataclass(frozen=True, slots=True)
class PackedIds:
    """Ids of talks in order: 16 bytes each."""

    raw: bytes = b""

    def __len__(self) -> int:
        return len(self.raw) // _ID

    def some(self, first: int, last: int) -> list[UUID]:
        """The ids from ``first`` up to ``last``, which is left out; both may lie beyond the end."""
        raw = self.raw[first * _ID : last * _ID]
        return [UUID(bytes=raw[at : at + _ID]) for at in range(0, len(raw), _ID)]

    def at(self, place: int) -> UUID:
        return self.some(place, place + 1)[0]

    def find(self, entry: UUID) -> int:
        """The place of ``entry``, -1 if it is not among them."""
        found = self.raw.find(entry.bytes)
        while found >= 0 and found % _ID:  # the end of one id and the beginning of the next
            found = self.raw.find(entry.bytes, found + 1)
        return found // _ID if found >= 0 else -1


@dataclass(frozen=True, slots=True)
class TalkOrder:
    """What a list needs to know of all its talks.

    ``third_lines``: one byte a talk, 1 where a row has more to show than two lines. ``months`` are empty for a list
    that is not newest first. ``first``: rows of the first talks, none left out. ``total``: how many talks there are
    without any filter. ``whole``: False while only the first talks are known.
    """

    ids: PackedIds = PackedIds()
    third_lines: bytes = b""
    months: tuple[MonthCount, ...] = ()
    first: tuple[ConsultationRow, ...] = ()
    total: int = 0
    whole: bool = True


def talk_order(session: Session, chosen: ConsultationFilter, sort: Sort) -> TalkOrder:
    """The order of all talks that the filter lets through."""
    if chosen == ConsultationFilter():
        found = _of_all(sort).rows(session)[0]
    else:
        found = tuple(session.execute(_query(conditions(session, chosen), sort)).one())
    raw, third_lines, days = (text or "" for text in found[:3])
    ids = PackedIds(bytes.fromhex(raw))
    first = consultation_rows(session, ids.some(0, FIRST_ROWS))
    months = _months(days) if sort == Sort() else ()
    return TalkOrder(ids, third_lines.encode().translate(_BYTES), months, tuple(first), total=found[3])


def first_talks(session: Session, at_once: int = 0) -> TalkOrder:
    """The beginning of the list of all talks, newest first, without looking at the others.

    All of them, if there are at most ``at_once``.
    """
    total = count_consultations(session)
    if total <= at_once:
        return talk_order(session, ConsultationFilter(), Sort())
    first = newest_rows(session, FIRST_ROWS)
    return TalkOrder(
        ids=PackedIds(b"".join(talk.id.bytes for talk in first)),
        third_lines=bytes(_has_third_line(talk) for talk in first),
        months=_months("".join(talk.held_on.isoformat()[:_MONTH] for talk in first)),
        first=tuple(first),
        total=total,
        whole=len(first) < FIRST_ROWS,
    )


@cache
def _of_all(sort: Sort) -> Prepared:
    return Prepared(_query([], sort))


def _query(where: Sequence[ColumnElement[bool]], sort: Sort) -> Select[Any]:
    columns: list[Any] = [
        Consultation.id.label("id"),
        case((_third_line(), "1"), else_="0").label("third"),
        func.substr(type_coerce(Consultation.held_on, String), 1, _MONTH).label("month"),
    ]
    # with a limit SQLite keeps the order for certain
    inner = ordered(select(*columns).where(*where), sort).limit(_ALL).subquery()
    texts = (func.hex(inner.c.id), inner.c.third, inner.c.month)
    total = select(func.count()).select_from(Consultation).scalar_subquery()
    return select(*(func.group_concat(text, "") for text in texts), total)


def _months(days: str) -> tuple[MonthCount, ...]:
    """``days``: the month of each talk ("2026-03"), newest first, all in one text."""
    found, at, end = [], 0, len(days) // _MONTH
    places = range(end)

    def month_at(place: int) -> str:
        return days[place * _MONTH : (place + 1) * _MONTH]

    while at < end:
        month = month_at(at)
        behind = bisect_left(places, True, at, key=lambda place: month_at(place) < month)
        found.append(MonthCount(int(month[:4]), int(month[5:]), behind - at))
        at = behind
    return tuple(found)


_BYTES: Final = bytes.maketrans(b"01", b"\0\1")


def _third_line() -> ColumnElement[bool]:
    """Whether there is something to show below the two lines: it is a draft, something waits, or a second concern."""
    with_day = select(AgreedStep.consultation_id).where(AgreedStep.done_on.is_(None), AgreedStep.due_on.is_not(None))
    return or_(
        Consultation.draft,
        Consultation.follow_up_on.is_not(None) & Consultation.follow_up_done_on.is_(None),
        func.instr(type_coerce(Consultation.concerns, String), ",") > 0,
        Consultation.id.in_(with_day),
    )


def _has_third_line(talk: ConsultationRow) -> bool:
    """The same of a row that has been read."""
    waits = talk.follow_up_on is not None and talk.follow_up_done_on is None
    return talk.draft or waits or len(talk.concerns) > 1 or talk.next_due_on is not None
