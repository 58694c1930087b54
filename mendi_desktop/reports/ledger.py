# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of reports that were handed out: their numbers, and what each of them released."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.reports.ledger_model import ReportEntry
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One report that was handed out.

    ``keep``: what it takes to say it again; ``has_figures``: it added figures to the ledger.
    """

    id: UUID
    number: str
    kind: str
    period: Period
    recipient: str
    options: Mapping[str, Any]
    made_on: date
    sha256: str
    keep: str
    has_figures: bool


def list_reports(session: Session) -> list[LedgerRow]:
    """All reports, the newest first."""
    rows = session.scalars(select(ReportEntry).order_by(ReportEntry.made_at.desc(), ReportEntry.id.desc()))
    return [_row(row) for row in rows]


def find_report(session: Session, kind: str, period: Period, options: Mapping[str, Any]) -> LedgerRow | None:
    """The latest report of this kind that was handed out with exactly these options."""
    rows = session.scalars(
        select(ReportEntry)
        .where(ReportEntry.kind == kind, ReportEntry.period_from == period.first, ReportEntry.period_to == period.last)
        .order_by(ReportEntry.id.desc())
    )
    return next((_row(row) for row in rows if row.options == dict(options)), None)


def released_figures(session: Session) -> list[str]:
    """What every report released, as JSON texts, oldest first."""
    rows = session.scalars(select(ReportEntry.released).order_by(ReportEntry.id))
    return [row["figures"] for row in rows if row["figures"]]


def next_number(session: Session, year: int) -> str:
    """The number a report made in ``year`` gets: "2026-07" is the seventh."""
    given = session.scalars(select(ReportEntry.number).where(ReportEntry.number.like(f"{year}-%")))
    # a number that was taken when a backup was restored has a mark behind it: "2026-07 (2)"
    last = max((int(number.partition("-")[2].partition(" ")[0]) for number in given), default=0)
    return f"{year}-{last + 1:02d}"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnterReport(Command[UUID]):
    """Remember a report that is being handed out. Cannot be undone: paper cannot be called back."""

    label: ClassVar[str] = QT_TR_NOOP("Bericht herausgeben")

    number: str
    kind: str
    period: Period
    recipient: str
    options: Mapping[str, Any]
    figures: str
    keep: str
    content: bytes
    made_on: date

    def execute(self, work: Work) -> UUID:
        return work.add(
            ReportEntry(
                number=self.number,
                kind=self.kind,
                period_from=self.period.first,
                period_to=self.period.last,
                recipient=self.recipient,
                options=dict(self.options),
                released={"figures": self.figures, "keep": self.keep},
                sha256=hashlib.sha256(self.content).hexdigest(),
                made_at=self.made_on,
            )
        )


def _row(entry: ReportEntry) -> LedgerRow:
    return LedgerRow(
        entry.id,
        entry.number,
        entry.kind,
        Period(entry.period_from, entry.period_to),
        entry.recipient,
        entry.options,
        entry.made_at,
        entry.sha256,
        entry.released.get("keep", ""),
        bool(entry.released.get("figures")),
    )
