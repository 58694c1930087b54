# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Could two statements, subtracted from each other, tell the talks of hardly more than a day?

Each statement gives the minutes of talks from its first day up to each border of its lines. Where two of them share a
border, everything between any of their borders is a difference (as in ``privacy/series.py``). The borders are Mondays
and ends of months, the same in every statement; only days of one's own choice can lie close to another's.
"""

from datetime import date, timedelta

from sqlalchemy.orm import Session

from mendi_desktop.features.activities.reports.lines import WHOLE, Grain, stretches
from mendi_desktop.reports.ledger import list_reports
from mendi_desktop.reports.period import Period

_BY_DAY = "day"


def subtractable(session: Session, kind: str, period: Period, grain: Grain) -> str | None:
    """Number of an earlier statement beside which a new one would tell single days; None when all is well.

    A statement that tells the days anyway is not asked, and not compared with.
    """
    if grain == _BY_DAY:
        return None
    new = _borders(period, grain)
    for row in list_reports(session):
        told = row.options.get("talks")
        if row.kind != kind or told == _BY_DAY:
            continue
        old = _borders(row.period, "month" if told == "month" else "week")
        if new & old and any(0 < abs((one - other).days) < WHOLE for one in new for other in old):
            return row.number
    return None


def _borders(period: Period, grain: Grain) -> set[date]:
    spans = stretches(period, grain)
    return {span.first for span in spans} | {span.last + timedelta(days=1) for span in spans}
