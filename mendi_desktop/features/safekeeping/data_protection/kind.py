# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet as a kind of report: numbered and entered in the ledger, without any figure about people."""

import hashlib
from collections.abc import Iterable
from datetime import date

from sqlalchemy.orm import Session

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.area import Area
from mendi_desktop.features.safekeeping.data_protection.erasure import erasure
from mendi_desktop.features.safekeeping.data_protection.facts import all_columns, collect
from mendi_desktop.features.safekeeping.data_protection.measures import measures
from mendi_desktop.features.safekeeping.data_protection.record import missing, record
from mendi_desktop.features.safekeeping.data_protection.sources import sources
from mendi_desktop.reports.document import Block, Document, Paragraph
from mendi_desktop.reports.options import BuiltReport, ReportKind, ReportRequest
from mendi_desktop.reports.period import Period

KIND_ID = "data-protection"


def data_protection_kind(folders: Folders, areas: Iterable[Area]) -> ReportKind:
    """The kind for a program with these folders and areas: the sheet speaks of this machine and of all columns."""
    columns = all_columns(areas)

    def build(session: Session, request: ReportRequest) -> BuiltReport:
        facts = collect(session, request.file, folders, columns)
        blocks: tuple[Block, ...] = (
            Paragraph(_about(), role="quiet"),
            *missing(facts),
            *record(facts),
            *measures(facts),
            *erasure(facts),
            *sources(facts.options.workplace_kind),
        )
        document = Document(
            title=tr("Weiterbildungsberatung und Datenschutz"),
            purpose=tr("Blatt für den Datenschutz"),
            period=tr("Stand {day}", day=format_date(request.made_on)),
            number=request.number,
            made_on=request.made_on,
            recipient=tr("die Datenschutzbeauftragten"),
            blocks=blocks,
            lang=language(),
            exercise=facts.options.demo,
        )
        return BuiltReport(document, k=0, entry="", keep=_mark(blocks))

    return ReportKind(KIND_ID, QT_TR_NOOP("Blatt für den Datenschutz"), (), _this_year, build, counts=False)


def _about() -> str:
    return tr(
        "Aus den Einstellungen dieses Tresors zusammengestellt, als Vorlage für das Verzeichnis der verantwortlichen "
        "Stelle. Nichts darin betrifft einzelne Kolleg*innen. Keine Rechtsberatung."
    )


def _this_year(_session: Session, _asked: Period | None, today: date) -> Period:
    """A record has a day, not a period; among the reports it stands with its year."""
    return Period.of_months(today.year, 1, 12)


def _mark(blocks: tuple[Block, ...]) -> str:
    """Differs as soon as the sheet says anything else."""
    return hashlib.sha256(repr(blocks).encode()).hexdigest()
