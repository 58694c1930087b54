# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What tagging costs: our tagged archival PDF against plain platypus with the same content, interleaved in one run."""

import statistics
import time
from collections.abc import Callable
from io import BytesIO
from xml.sax.saxutils import escape

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, SimpleDocTemplate, Table
from reportlab.platypus import Paragraph as PlainParagraph

from mendi_desktop.reports.document import Block, CountTable, Document, Heading, Paragraph
from mendi_desktop.reports.pdf.fonts import STRONG, TEXT, covered
from mendi_desktop.reports.pdf.hyphenation import break_places
from mendi_desktop.reports.render import render_pdf
from tests.support.reports import a_document
from tests.support.sample_report import BOTH, a_table

AT_MOST = 1.5
ROUNDS = 7
SECTIONS = 12
SENTENCE = "Die Weiterbildungsvereinbarung regelt Freistellung, Kostenübernahme und Rückkehr in die Schicht. "


def ours() -> Document:
    blocks: list[Block] = []
    for section in range(SECTIONS):
        rows: dict[str, list[int | None]] = {f"Anliegen {section}-{row}": [row + 5, row + 9] for row in range(40)}
        blocks += [Heading(2, f"Abschnitt {section}"), Paragraph(SENTENCE * 12), Paragraph(SENTENCE * 9)]
        blocks.append(CountTable(a_table(f"Anliegen {section}", BOTH, rows)))
    return a_document(*blocks)


def plain(document: Document) -> bytes:
    """The same content by stock means: paragraphs and tables of platypus, hyphenated alike, no tags, no archive."""
    body = ParagraphStyle("b", fontName=TEXT, fontSize=10.5, leading=15, spaceAfter=7)
    vars(body)["hyphenationLang"] = _hyphenate  # a callable is allowed, the stub knows names only
    heading = ParagraphStyle(
        "h", fontName=STRONG, fontSize=14, leading=18, spaceBefore=20, spaceAfter=6, keepWithNext=1
    )
    story: list[Flowable] = []
    for block in document.blocks:
        if isinstance(block, Heading):
            story.append(PlainParagraph(escape(block.text), heading))
        elif isinstance(block, Paragraph) and isinstance(block.text, str):
            story.append(PlainParagraph(escape(block.text), body))
        elif isinstance(block, CountTable):
            story.append(_plain_table(block))
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=A4, initialFontName=TEXT).build(story)
    return out.getvalue()


def _hyphenate(word: str) -> list[tuple[str, str]]:
    return [(word[:place], word[place:]) for place in reversed(break_places(word, "de"))]


def _plain_table(block: CountTable) -> Table:
    """Labels are paragraphs, because only those can wrap, as ours do; numbers are bare strings."""
    label = ParagraphStyle("l", fontName=TEXT, fontSize=9.8, leading=13)
    rows: list[list[str | Flowable]] = [[block.table.title, *block.table.columns]]
    for words, cells in zip(block.table.rows, block.table.cells, strict=True):
        rows.append([PlainParagraph(escape(words), label), *map(str, cells)])
    table = Table(rows, colWidths=[300, 80, 80], repeatRows=1)
    table.setStyle(
        [
            ("FONT", (0, 0), (-1, -1), TEXT, 9.8, 13),
            ("FONT", (0, 0), (-1, 0), STRONG, 9, 12),
            ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
            ("LINEBELOW", (0, 0), (-1, -1), 0.5, "#DAD4C9"),
        ]
    )
    return table


def seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


@pytest.mark.bench
def test_tagged_costs_at_most_half_as_much_again(capsys: pytest.CaptureFixture[str]) -> None:
    covered()
    document = ours()
    tagged, untagged = [], []
    render_pdf(document)
    plain(document)
    for _ in range(ROUNDS):
        tagged.append(seconds(lambda: render_pdf(document)))
        untagged.append(seconds(lambda: plain(document)))
    ours_took, plain_took = statistics.median(tagged), statistics.median(untagged)
    ratio = ours_took / plain_took
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\ntagged PDF: {ours_took * 1000:.0f} ms, plain platypus {plain_took * 1000:.0f} ms, ratio {ratio:.2f}"
        )
    assert ratio <= AT_MOST, f"{ratio:.2f}"
