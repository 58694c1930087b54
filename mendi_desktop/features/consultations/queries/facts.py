# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The microdata behind reports, in one pass. Whoever reads them must hand them to ``privacy`` before anything is shown.

Values repeat (days, colleagues, combinations of codes), so each is decoded once a query and then looked up.
"""

import json
from collections.abc import Callable, Collection, Sequence
from datetime import date
from typing import Any, NamedTuple, TypeAlias, TypeVar
from uuid import UUID

from sqlalchemy import Select, select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from mendi_desktop.features.colleagues.queries import counting_scopes
from mendi_desktop.features.consultations.model import Consultation, Referral

Raw = TypeVar("Raw")
Value = TypeVar("Value")
Codes: TypeAlias = tuple[str, ...]


_PART = 500


class TalkColumns(NamedTuple):
    """Talks as far as they count, as parallel columns: one entry a talk. No text, no alias.

    ``colleague_id`` None: nobody knows who it was, or it was a group. ``head_count`` None means one person.
    """

    colleague_id: Sequence[UUID | None]
    org_unit: Sequence[str | None]
    held_on: Sequence[date]
    minutes: Sequence[int]
    head_count: Sequence[int | None]
    contact_kind: Sequence[str]
    channel: Sequence[str | None]
    concerns: Sequence[Codes]
    barriers: Sequence[Codes]
    target_groups: Sequence[Codes]
    funding_checked: Sequence[Codes]
    outcome: Sequence[str | None]
    referrals: Sequence[Codes]


class _Once(dict[Raw, Value]):
    """Decodes a value the first time it is met."""

    def __init__(self, decode: Callable[[Raw], Value]) -> None:
        super().__init__()
        self._decode = decode

    def __missing__(self, raw: Raw) -> Value:
        value = self[raw] = self._decode(raw)
        return value


def talk_columns(session: Session, first: date, last: date) -> TalkColumns:
    """All recorded talks held from ``first`` to ``last``, drafts excluded, in no order.

    A colleague's consent is honoured: with the scope ``nothing`` their talks are left out, with ``count`` only the
    talk itself counts (concerns, barriers, groups, funding, outcome and referrals are empty).
    """
    chosen = (Consultation.held_on.between(first, last), ~Consultation.draft)
    scopes = {colleague_id.bytes: scope for colleague_id, scope in counting_scopes(session).items()}
    silent = {raw for raw, scope in scopes.items() if scope == "nothing"}
    raw_columns = _columns(session, select(*_COLUMNS).where(*chosen), silent)
    talk, colleague, unit, day, minutes, heads, kind, channel, *about = raw_columns
    concerns, barriers, groups, funding, outcome = about
    ids: _Once[bytes | None, UUID | None] = _Once(lambda raw: None if raw is None else UUID(bytes=raw))
    days: _Once[str, date] = _Once(date.fromisoformat)
    codes: _Once[str, Codes] = _Once(lambda text: tuple(json.loads(text)))
    columns = TalkColumns(
        list(map(ids.__getitem__, colleague)),
        unit,
        list(map(days.__getitem__, day)),
        minutes,
        heads,
        kind,
        channel,
        list(map(codes.__getitem__, concerns)),
        list(map(codes.__getitem__, barriers)),
        list(map(codes.__getitem__, groups)),
        list(map(codes.__getitem__, funding)),
        outcome,
        _referrals(session, chosen, talk),
    )
    if "count" not in scopes.values():
        return columns
    return _silenced(columns, [scopes.get(raw) == "count" for raw in colleague])


def _columns(session: Session, query: Select[Any], silent: Collection[bytes]) -> list[list[Any]]:
    """The columns of a query, without the talks of who is ``silent``.

    Read in parts: ten thousand rows at once would only keep the garbage collector busy.
    """
    columns: list[list[Any]] = [[] for _ in _COLUMNS]
    for rows in session.connection().execute(query).partitions(_PART):
        kept = [row for row in rows if row.colleague_id not in silent] if silent else rows
        for column, values in zip(columns, zip(*kept, strict=True), strict=False):
            column.extend(values)
    return columns


def _referrals(session: Session, chosen: tuple[Any, ...], talks: Sequence[bytes]) -> list[Codes]:
    """To whom the colleague of each talk was referred."""
    found: dict[bytes, Codes] = {}
    referred = select(_raw(Referral.consultation_id), Referral.target).join(
        Consultation, Consultation.id == Referral.consultation_id
    )
    for talk, target in session.connection().execute(referred.where(*chosen)).all():
        found[talk] = (*found.get(talk, ()), target)
    return [found.get(talk, ()) for talk in talks]


def _silenced(columns: TalkColumns, silent: Sequence[bool]) -> TalkColumns:
    """What was talked about is left out where only the talk itself may count."""
    lists = ("concerns", "barriers", "target_groups", "funding_checked", "referrals")
    empty: dict[str, Codes | None] = {**dict.fromkeys(lists, ()), "outcome": None}
    kept: dict[str, Any] = {
        name: [nil if hush else value for value, hush in zip(getattr(columns, name), silent, strict=True)]
        for name, nil in empty.items()
    }
    return columns._replace(**kept)


def _raw(column: Any) -> Any:
    """The column as the file holds it, so that only new values are decoded."""
    return type_coerce(column, NullType)


_COLUMNS = (
    _raw(Consultation.id),
    _raw(Consultation.colleague_id),
    Consultation.org_unit,
    _raw(Consultation.held_on),
    Consultation.minutes,
    Consultation.head_count,
    Consultation.contact_kind,
    Consultation.channel,
    _raw(Consultation.concerns),
    _raw(Consultation.barriers),
    _raw(Consultation.target_groups),
    _raw(Consultation.funding_checked),
    Consultation.outcome,
)
