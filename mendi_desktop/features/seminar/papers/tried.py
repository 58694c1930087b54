# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The summary of a seminar on paper: what was tried and what is still open; no names, no grades, no certificate."""

from collections.abc import Iterator
from datetime import date

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.seminar.papers.frame import seminar_paper
from mendi_desktop.features.seminar.summary import AreaTried, Summary
from mendi_desktop.reports.document import Block, Bullets, Document, Heading, Paragraph, Text, TextTable, WritingRoom
from mendi_desktop.storage.options import VaultOptions


def summary_paper(summary: Summary, options: VaultOptions, made_on: date) -> Document:
    """One page that says what ``summary`` says."""
    return seminar_paper(tr("Rückblick"), _blocks(summary), options, made_on)


def _blocks(summary: Summary) -> Iterator[Block]:
    yield Paragraph(
        tr(
            "Zum Erinnern und Weitermachen, ohne Namen und ohne Noten. Wer wenig ausprobiert hat, hat vielleicht viel "
            "gefragt."
        )
    )
    tried = [area for area in summary.areas if area.tried]
    if tried:
        yield Heading(
            2, plural(summary.tried, QT_TR_NOOP("{n} Aufgabe ausprobiert"), QT_TR_NOOP("{n} Aufgaben ausprobiert"))
        )
        yield _table(tried)
    left = [title for area in summary.areas for title in area.open]
    if left:
        yield Heading(2, tr("Noch zu entdecken"))
        yield Bullets(tuple(left))
    yield Heading(2, tr("Was ich als Erstes ausprobiere, und bis wann"))
    yield WritingRoom(3)


def _table(areas: list[AreaTried]) -> TextTable:
    rows: list[tuple[Text, ...]] = [(area.title, "; ".join(area.tried)) for area in areas]
    return TextTable((tr("Bereich"), tr("Was ausprobiert ist")), tuple(rows), shares=(26, 74))
