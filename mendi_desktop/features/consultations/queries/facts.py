# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The microdata behind reports, in one pass. Whoever reads them must hand them to ``privacy`` before anything is shown.

Values repeat (days, colleagues, combinations of codes), so each is decoded once a query and then looked up.
"""

import json
from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

from sqlalchemy import select, type_coerce
from sqlalchemy.orm import Session
from sqlalchemy.types import NullType

from mendi_desktop.features.colleagues.queries import counting_scopes
from mendi_desktop.features.consultations.model import Consultation, Referral

Raw = TypeVar("Raw")
Value = TypeVar("Value")


class TalkFact(NamedTuple):
    """One talk as far as it counts. No text, no alias; ``head_count`` None means one person.

    ``colleague_id`` None: nobody knows who it was, or it was a group.
    """

    colleague_id: UUID | None
    org_unit: str | None
    held_on: date
    minutes: int
    head_count: int | None
    contact_kind: str
    channel: str | None
    concerns: tuple[str, ...]
    barriers: tuple[str, ...]
    target_groups: tuple[str, ...]
    funding_checked: tuple[str, ...]
    outcome: str | None
    referrals: tuple[str, ...]


class _Once(dict[Raw, Value]):
    """Decodes a value the first time it is met."""

    def __init__(self, decode: Callable[[Raw], Value]) -> None:
        super().__init__()
        self._decode = decode

    def __missing__(self, raw: Raw) -> Value:
        value = self[raw] = self._decode(raw)
        return value


def talk_facts(session: Session, first: date, last: date) -> list[TalkFact]:
    """All recorded talks held from ``first`` to ``last``, drafts excluded, in no order.

    A colleague's consent is honoured: with the scope ``nothing`` their talks are left out, with ``count`` only the
    talk itself counts (concerns, barriers, groups, funding, outcome and referrals are empty).
    """
    chosen = (Consultation.held_on.between(first, last), ~Consultation.draft)
    referrals: dict[bytes, list[str]] = defaultdict(list)
    referred = select(_raw(Referral.consultation_id), Referral.target).join(
        Consultation, Consultation.id == Referral.consultation_id
    )
    for talk, target in session.execute(referred.where(*chosen)):
        referrals[talk].append(target)
    scopes = {colleague_id.bytes: scope for colleague_id, scope in counting_scopes(session).items()}
    silent = {raw for raw, scope in scopes.items() if scope == "nothing"}
    counted_only = {raw for raw, scope in scopes.items() if scope == "count"}
    ids: _Once[bytes | None, UUID | None] = _Once(lambda raw: None if raw is None else UUID(bytes=raw))
    days: _Once[str, date] = _Once(date.fromisoformat)
    codes: _Once[str, tuple[str, ...]] = _Once(lambda text: tuple(json.loads(text)))
    facts = []
    for row in session.execute(select(*_COLUMNS).where(*chosen)):
        talk_id, colleague, unit, day, minutes, heads, kind, channel, concerns, barriers, groups, funding, outcome = row
        if colleague in silent:
            continue
        start = (ids[colleague], unit, days[day], minutes, heads, kind, channel)
        if colleague in counted_only:
            facts.append(TalkFact(*start, (), (), (), (), None, ()))
            continue
        facts.append(
            TalkFact(
                *start,
                codes[concerns],
                codes[barriers],
                codes[groups],
                codes[funding],
                outcome,
                tuple(referrals[talk_id]) if talk_id in referrals else (),
            )
        )
    return facts


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
