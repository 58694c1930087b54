# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed, month by month."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.features.activities.model import TimeBudget


@dataclass(frozen=True, slots=True)
class BudgetRow:
    """Agreed from ``month`` ("2026-11") on: minutes a month (None: nothing), and the usual basis."""

    id: UUID
    month: str
    minutes: int | None
    time_basis: str | None


def list_budgets(session: Session) -> list[BudgetRow]:
    """All agreements, the earliest first."""
    columns = (TimeBudget.id, TimeBudget.month, TimeBudget.minutes, TimeBudget.time_basis)
    return [BudgetRow(*row) for row in session.execute(select(*columns).order_by(TimeBudget.month))]


def agreed_in(budgets: Sequence[BudgetRow], month: str) -> BudgetRow | None:
    """The agreement that holds in ``month``; ``budgets`` as :func:`list_budgets` gives them."""
    place = bisect_right(budgets, month, key=lambda budget: budget.month)
    return budgets[place - 1] if place else None
