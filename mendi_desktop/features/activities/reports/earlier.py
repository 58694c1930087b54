# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Could earlier statements and a new one, all together, tell the talks of hardly more than a day?

Own tasks and events stand there exactly, so that totals can be freed of them and tell no more than the rows of talks;
these are told apart by kind and basis, and so is what follows from them.
"""

from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from typing import cast

from sqlalchemy.orm import Session

from mendi_desktop.features.activities.queries import time_facts
from mendi_desktop.features.activities.reports.derivable import Paper, newly_told
from mendi_desktop.features.activities.reports.lines import WHOLE, Grain, is_with_colleagues, kind_of, stretches
from mendi_desktop.reports.ledger import LedgerRow, list_reports
from mendi_desktop.reports.period import Period

_BY_DAY = "day"


def subtractable(session: Session, kind: str, period: Period, grain: Grain) -> list[str]:
    """Numbers of the earlier statements beside which a new one would tell single days; empty when all is well.

    A statement that tells the days anyway is not asked. An earlier one of that sort counts: its days can be taken off.
    """
    if grain == _BY_DAY:
        return []
    earlier = [_paper(row) for row in reversed(list_reports(session)) if row.kind == kind]
    new = Paper("", _borders(period, grain))
    days = sorted({day for paper in (*earlier, new) for day in paper.borders})
    if all((late - early).days >= WHOLE for early, late in pairwise(days)):
        return []
    for busy in _busy_days(session, days[0], days[-1]):
        found = newly_told(earlier, new, busy, WHOLE)
        if found:
            return found
    return []


def _busy_days(session: Session, first: date, end: date) -> list[set[date]]:
    """The days that have minutes, for each kind and basis that has rows of its own."""
    found: defaultdict[tuple[str, str], set[date]] = defaultdict(set)
    for fact in time_facts(session, first, end):
        if is_with_colleagues(fact):
            found[kind_of(fact), fact.time_basis or ""].add(fact.on)
    return [found[key] for key in sorted(found)]


def _paper(row: LedgerRow) -> Paper:
    told = row.options.get("talks") or "week"
    return Paper(row.number, _borders(row.period, cast(Grain, told)))


def _borders(period: Period, grain: Grain) -> tuple[date, ...]:
    after = period.last + timedelta(days=1)
    if grain == _BY_DAY:
        return tuple(period.first + timedelta(days=number) for number in range((after - period.first).days + 1))
    return (*(span.first for span in stretches(period, grain)), after)
