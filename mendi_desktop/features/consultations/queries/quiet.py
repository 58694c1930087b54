# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues not heard of for long."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Final
from uuid import UUID

from sqlalchemy import Integer, bindparam, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.consultations.model import Consultation
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Day

_ALL: Final = -1
_TOTAL: Final = -1  # the last column


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
class QuietColleagues:
    """``total``: how many there are; ``first``: those not heard of for the longest, or all."""

    total: int
    first: tuple[QuietColleague, ...]


def long_not_heard(session: Session, today: date, weeks: int = 8, most: int | None = None) -> QuietColleagues:
    """Active colleagues whose last talk is more than ``weeks`` weeks ago, the longest first, at most ``most``."""
    asked = {"before": today - timedelta(weeks=weeks), "most": _ALL if most is None else most}
    found = _query().rows(session, asked)
    first = tuple(
        QuietColleague(colleague_id, alias, org_unit, last_talk, (today - last_talk).days // 7, talk_id, concerns)
        for colleague_id, alias, org_unit, last_talk, talk_id, concerns, _ in found
    )
    return QuietColleagues(found[0][_TOTAL] if found else 0, first)


@cache
def _query() -> Prepared:
    of_colleague = Consultation.colleague_id == Colleague.id
    # the last day of each stands in the index; a limit keeps SQLite from looking it up again for every mention
    last_talk = select(func.max(Consultation.held_on)).where(of_colleague).scalar_subquery().label("last_talk")
    columns = (Colleague.id, Colleague.alias, Colleague.alias_key, Colleague.org_unit, last_talk)
    active = select(*columns).where(Colleague.status == "active").limit(_ALL).subquery()
    quiet = (
        select(active, func.count().over().label("total"))
        .where(active.c.last_talk < bindparam("before", type_=Day))
        .order_by(active.c.last_talk, active.c.alias_key)
        .limit(bindparam("most", type_=Integer))
        .subquery()
    )
    newest = func.max(Consultation.id)  # SQLite takes the other columns from the row with the greatest value
    query = (
        select(quiet.c.id, quiet.c.alias, quiet.c.org_unit, quiet.c.last_talk, newest, Consultation.concerns)
        .add_columns(quiet.c.total)
        .join(Consultation, (Consultation.colleague_id == quiet.c.id) & (Consultation.held_on == quiet.c.last_talk))
        .group_by(quiet.c.id)
        .order_by(quiet.c.last_talk, quiet.c.alias_key)
    )
    return Prepared(query)
