# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Colleagues by alias, name or department, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.features.finding import Finds, Found, begins, contains

_PAGE: Final = "colleagues"


def find_colleagues(session: Session, typed: str, limit: int) -> list[Found]:
    """Those whose alias begins with what was typed first; who is accompanied before who is not."""
    besides = func.coalesce(Colleague.name, "").concat(" ").concat(func.coalesce(Colleague.org_unit, ""))
    words = Colleague.alias_key.expression.concat(" ").concat(func.mendi_fold(besides))
    query = _chosen().where(contains(words, typed))
    order = (begins(Colleague.alias_key.expression, typed), Colleague.status != "active")
    shortest = func.length(Colleague.alias_key)  # Ahorn-7 before Ahorn-12
    return _found(session, query.order_by(*order, shortest, Colleague.alias_key).limit(limit))


def known_colleagues(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    return _found(session, _chosen().where(Colleague.id.in_(ids)))


FINDS: Final = Finds(find_colleagues, known_colleagues)


def _chosen() -> Select[*tuple[Any, ...]]:
    return select(Colleague.id, Colleague.alias, Colleague.name, Colleague.org_unit)


def _found(session: Session, query: Select[*tuple[Any, ...]]) -> list[Found]:
    return [
        Found(_PAGE, entry, alias, " · ".join(part for part in (name, org_unit) if part))
        for entry, alias, name, org_unit in session.execute(query)
    ]
