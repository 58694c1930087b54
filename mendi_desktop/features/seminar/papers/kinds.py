# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Guide and sheets as kinds of papers, for the console and for the page of the seminar."""

from collections.abc import Callable
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.seminar.papers.guide import trainers_guide
from mendi_desktop.features.seminar.papers.sheets import seminar_sheets
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.options import BuildReport, BuiltReport, ReportKind, ReportRequest
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.options import VaultOptions, vault_options

GUIDE: Final = "seminar-guide"
SHEETS: Final = "seminar-sheets"


def paper_kinds() -> tuple[ReportKind, ...]:
    """The trainer's guide and the sheets for participants. They are made of an exercise only; UserError elsewhere."""
    return (
        _kind(GUIDE, QT_TR_NOOP("Leitfaden für Trainer*innen"), trainers_guide),
        _kind(SHEETS, QT_TR_NOOP("Blätter für Teilnehmende"), seminar_sheets),
    )


def _kind(kind_id: str, title: str, make: Callable[[VaultOptions, date], Document]) -> ReportKind:
    return ReportKind(kind_id, title, (), _this_year, _build(make), counts=False, in_ledger=False)


def _build(make: Callable[[VaultOptions, date], Document]) -> BuildReport:
    def build(session: Session, request: ReportRequest) -> BuiltReport:
        options = vault_options(session)
        if not options.demo:
            raise UserError(
                tr("Die Blätter zum Seminar gehören zu einer Übung. Bitte eine Datei mit Übungsdaten nennen.")
            )
        return BuiltReport(make(options, request.made_on), k=0, entry="", keep="")

    return build


def _this_year(_session: Session, _asked: Period | None, today: date) -> Period:
    """They have a day and no period."""
    return Period.of_months(today.year, 1, 12)
