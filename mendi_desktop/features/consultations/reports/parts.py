# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Pieces that both reports are made of."""

from collections.abc import Iterator

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy import period as calendar
from mendi_desktop.privacy.figures import NO_CODE
from mendi_desktop.privacy.ledger import PERSONS
from mendi_desktop.privacy.notes import widened
from mendi_desktop.privacy.result import Release
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.reports.document import BarChart, Block, CountTable, Heading, KeyFigures, Note, Suggestion
from mendi_desktop.reports.options import ReportRequest
from mendi_desktop.reports.period import Period

_BARS_FROM = 3
"""A picture of one or two bars says less than the two numbers."""


def key_figures(release: Release) -> Iterator[Block]:
    """The row of totals; without persons a sentence instead of empty tables."""
    yield KeyFigures(tuple(figure for figure in release.totals if figure.id != "talks_without_person"))


def notes(release: Release, request: ReportRequest) -> Iterator[Block]:
    """Why numbers are missing and what the period is, in plain words, once."""
    sentences = [*_about_period(request), *release.notes]
    if sentences:
        yield Note(" ".join(sentences), tr("Zum Schutz der Kolleg*innen"))


def _about_period(request: ReportRequest) -> Iterator[str]:
    asked, period = request.options.get("period"), request.period
    if isinstance(asked, Period):
        said = widened(asked.first, asked.last, calendar.Period(period.first, period.last))
        if said:
            yield said
    if period.last >= request.made_on:
        yield tr(
            "Der Zeitraum läuft noch; gezählt sind die Gespräche bis zum {day}. Dieser Stand gilt für ihn auch später.",
            day=format_date(request.made_on),
        )


def section(release: Release, title: str, *table_ids: str) -> Iterator[Block]:
    """A heading with its tables, in the order of ``table_ids``; nothing at all where none of them shows a number."""
    by_id = {table.id: table for table in release.tables}
    tables = [by_id[table_id] for table_id in table_ids if table_id in by_id and tells_of_persons(by_id[table_id])]
    if not tables:
        return
    yield Heading(2, title)
    last = max((n for n, table in enumerate(tables) if table.has_suppressed), default=None)
    for number, table in enumerate(tables):
        shown = sum(row[0] is not None for row in table.cells)
        if table.column_ids[0] == PERSONS and shown >= _BARS_FROM:
            yield BarChart(table, table.column_ids[-1])
        yield CountTable(table, legend=number == last)


def tells_of_persons(table: SafeTable) -> bool:
    """The table says more than that there is nothing to say.

    Not a table in which only talks without persons or without an answer show a number, and not a two-way table that is
    mostly dots: what stands at its margins is printed elsewhere.
    """
    if table.column_ids[0] == PERSONS:
        rows = zip(table.row_ids, table.cells, strict=True)
        return any(cells[0] is not None for row, cells in rows if row != NO_CODE)
    cells = [cell for row in table.cells for cell in row]
    return 2 * sum(cell is not None for cell in cells) >= len(cells)


def suggestion(title: str, text: str) -> Iterator[Block]:
    """What the mentor wrote for this report, marked as such."""
    if text.strip():
        yield Heading(2, title)
        yield Suggestion(text.strip())


def period_words(period: Period) -> str:
    """ "1. Juli bis 30. September 2026"."""
    return tr("{first} bis {last}", first=format_date(period.first), last=format_date(period.last))
