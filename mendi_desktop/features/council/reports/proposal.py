# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A proposal to the council: what was counted, what is proposed, what the law gives, and room for the resolution.

Its figures are a part of the council's report of the same period: everything that report counts is decided together and
entered into the ledger, so that neither tells more than the other. A barrier whose count is protected is left out
whole: to name it beside a dot would tell that somebody named it.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import QT_TR_NOOP, language, tr
from mendi_desktop.features.codes import PUBLIC_OFFICE
from mendi_desktop.features.consultations.reports.axes import COUNCIL, GROUPS
from mendi_desktop.features.consultations.reports.figures import told
from mendi_desktop.features.consultations.reports.parts import notes, period_words
from mendi_desktop.features.consultations.reports.periods import period_for
from mendi_desktop.features.council.queries import list_requests, request_detail, running_measures
from mendi_desktop.features.council.queries.map_figures import first_to_show, map_figures
from mendi_desktop.features.council_rights import Right, right_of
from mendi_desktop.privacy.ledger import PERSONS, TALKS
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.result import Release
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.reports.document import (
    Block,
    Bullets,
    CountTable,
    Document,
    Emphasis,
    FillIn,
    Heading,
    KeyFigures,
    Paragraph,
    Source,
    Sources,
    Suggestion,
)
from mendi_desktop.reports.options import BuiltReport, Choice, ReportKind, ReportOption, ReportRequest
from mendi_desktop.reports.period import Period

_BARRIERS: Final = "barrier"
_BY_GROUP: Final = "barrier_by_group"


@dataclass(frozen=True, slots=True)
class Proposed:
    """What the request says, as the ledger keeps it. ``measures``: titles of what already runs."""

    title: str
    text: str
    right: str | None
    barriers: tuple[str, ...]
    measures: tuple[str, ...]


def build_proposal(session: Session, request: ReportRequest) -> BuiltReport:
    """UserError where earlier reports forbid the figures, and where the request has gone."""
    found = told(session, request, Audience.COUNCIL, (*COUNCIL, GROUPS))
    proposed = _read(session, UUID(str(request.options["request"]))) if not request.keep else _kept(request.keep)
    figures, vault = found.figures, found.vault
    public = vault.workplace_kind == PUBLIC_OFFICE
    document = Document(
        title=proposed.title,
        purpose=tr("Vorschlag an den Personalrat") if public else tr("Vorschlag an den Betriebsrat"),
        subtitle=figures.period.title,
        period=period_words(request.period),
        number=request.number,
        made_on=request.made_on,
        recipient=tr("den Personalrat") if public else tr("den Betriebsrat"),
        blocks=tuple(_blocks(request, figures, proposed)),
        lang=language(),
        exercise=vault.demo,
    )
    return found.built(document, proposal=asdict(proposed))


def _read(session: Session, request_id: UUID) -> Proposed:
    detail = request_detail(session, request_id)
    barriers = detail.row.barriers
    return Proposed(detail.row.title, detail.text, detail.row.right, barriers, running_measures(session, barriers))


def _kept(keep: str) -> Proposed:
    stored: dict[str, Any] = json.loads(keep)["proposal"]
    lists = {name: tuple(stored[name]) for name in ("barriers", "measures")}
    return Proposed(**{**stored, **lists})


def _blocks(request: ReportRequest, figures: Release, proposed: Proposed) -> Iterator[Block]:
    yield Heading(2, tr("Was vorgeschlagen wird"))
    yield Suggestion(proposed.text or proposed.title)
    yield Heading(2, tr("Was dafür spricht"))
    yield from _counted(request, figures, proposed)
    if proposed.measures:
        yield Heading(3, tr("Was dazu schon läuft"))
        yield Bullets(proposed.measures)
    right = right_of(proposed.right)
    if right is not None:
        yield from _law(right)
    yield Heading(2, tr("Beschluss"))
    yield FillIn((tr("beschlossen am, Unterschrift"), tr("Ja / Nein / Enthaltung")))


def _counted(request: ReportRequest, figures: Release, proposed: Proposed) -> Iterator[Block]:
    table = _table(figures, proposed.barriers)
    if table is None:
        yield KeyFigures(tuple(figure for figure in figures.totals if figure.id in (PERSONS, TALKS)))
        yield Paragraph(tr("Einzelne Hürden lassen sich für diesen Zeitraum nicht zeigen, ohne zu viel zu verraten."))
        yield from notes(figures, request)
        return
    yield CountTable(table, legend=False)
    only = tr(
        "Gezeigt wird nur, was mindestens {k} Personen genannt haben; es sind dieselben Zahlen wie im Bericht für das "
        "Gremium. Eine Person kann mehrere Hürden nennen.",
        k=figures.k,
    )
    yield Paragraph(only, role="quiet")
    yield from notes(replace(figures, notes=()), request)


def _table(figures: Release, barriers: tuple[str, ...]) -> SafeTable | None:
    """The chosen barriers that are printed, else the groups that are; rows with a dot are left out alike."""
    by_id = {table.id: table for table in figures.tables}
    for table_id, wanted in ((_BARRIERS, barriers), (_BY_GROUP, None)):
        if table_id not in by_id:
            continue
        table = by_id[table_id]
        at = table.column_ids.index(PERSONS)
        printed = {row for row, cells in zip(table.row_ids, table.cells, strict=True) if cells[at] is not None}
        shown = printed if wanted is None else printed.intersection(wanted)
        if shown:
            return table.picked(shown)
    return None


def _law(right: Right) -> Iterator[Block]:
    yield Heading(2, tr("Was das Recht dazu bietet"))
    yield Paragraph((Emphasis(right.paragraph), f": {right.says}"))
    reminder = tr("Eine Erinnerung in eigenen Worten, keine Rechtsberatung.")
    yield Paragraph(f"{right.answers} {reminder}")
    stand = f"{month_name(right.checked.month)} {right.checked.year}"
    yield Sources((Source(f"{right.paragraph}, {right.source}", stand, right.target),))


def _entries(session: Session) -> tuple[Choice, ...]:
    return tuple(Choice(str(row.id), row.title) for row in list_requests(session) if row.state != "closed")


def _period(session: Session, asked: Period | None, today: date) -> Period:
    """The calendar period around what was asked for; without a wish the one that the map of barriers shows first."""
    shown = None if asked is not None else first_to_show(map_figures(session, today))
    if shown is None:
        return period_for(Audience.COUNCIL)(session, asked, today)
    return Period(shown.period.first, shown.period.last)


PROPOSAL: Final = ReportKind(
    "council-proposal",
    QT_TR_NOOP("Vorschlag an das Gremium"),
    (
        ReportOption("request", QT_TR_NOOP("Antrag"), "entry", entries=_entries),
        ReportOption(
            "period",
            QT_TR_NOOP("Zeitraum der Zahlen"),
            "period",
            help=QT_TR_NOOP("Es sind dieselben Zahlen wie im Bericht für das Gremium, nie mehr."),
        ),
    ),
    _period,
    build_proposal,
    counts=False,
)
