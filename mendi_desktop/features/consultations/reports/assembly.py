# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The report for everybody: totals only, no areas, no groups, the larger minimum count, plain words.

Practitioners advise: no foreign words, no completeness, what was done and what comes next (field handbook, 4.3).
"""

from collections.abc import Iterator

from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import language, tr
from mendi_desktop.features.codes import PUBLIC_OFFICE
from mendi_desktop.features.consultations.reports.figures import told
from mendi_desktop.features.consultations.reports.parts import key_figures, notes, period_words, section, suggestion
from mendi_desktop.privacy.ledger import PERSONS
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.result import Release
from mendi_desktop.reports.document import Block, Document, Paragraph
from mendi_desktop.reports.options import BuiltReport, ReportRequest

_AXES = ("contact_kind", "concern", "barrier")


def build_assembly(session: Session, request: ReportRequest) -> BuiltReport:
    """UserError where earlier reports forbid it."""
    found = told(session, request, Audience.ASSEMBLY, _AXES)
    figures, vault = found.figures, found.vault
    public = vault.workplace_kind == PUBLIC_OFFICE
    document = Document(
        title=tr("Weiterbildung bei uns"),
        purpose=tr("Bericht für die Personalversammlung") if public else tr("Bericht für die Betriebsversammlung"),
        subtitle=figures.period.title,
        period=period_words(request.period),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("die Personalversammlung") if public else tr("die Betriebsversammlung"),
        blocks=tuple(_blocks(request, figures)),
        lang=language(),
        exercise=vault.demo,
    )
    return found.built(document)


def _blocks(request: ReportRequest, figures: Release) -> Iterator[Block]:
    if figures.total(PERSONS) is not None:
        so_many = tr("So viele haben sich zur Weiterbildung beraten lassen. Jedes Gespräch bleibt unter vier Augen.")
        yield Paragraph(so_many)
    yield from key_figures(figures)
    yield from notes(figures, request)
    yield from section(figures, tr("Worum es ging"), "concern")
    yield from section(figures, tr("Was im Weg stand"), "barrier_by_group")
    yield from section(figures, tr("Wie gesprochen wurde"), "contact_kind")
    yield from suggestion(tr("Was jetzt wichtig ist"), str(request.options.get("suggestions") or ""))
