# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The file says what the model says: tags and words, read back through pdfium, in order."""

import pytest

from mendi_desktop.reports.document import (
    BarChart,
    Block,
    Bullets,
    Checklist,
    Code,
    CodeLine,
    CountTable,
    Document,
    Emphasis,
    FillIn,
    Heading,
    KeyFigures,
    Link,
    PageBreakHint,
    Paragraph,
    Suggestion,
    WritingRoom,
)
from mendi_desktop.reports.render import render_pdf
from mendi_desktop.reports.wording import foot_line, heading_line
from tests.support.expected_reading import expected, normal
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.reports import a_document
from tests.support.sample_report import CONCERNS, a_count, a_table, sample_report

LONG = "Die Weiterbildungsvereinbarung regelt Freistellung, Kostenübernahme und Rückkehr in die Schicht. "
MARKUP = "Ein <b>fetter</b> Versuch &amp; noch einer & <a href='x'>Verweis</a> %s {x} \\n"


def heard(document: Document) -> list[tuple[str, str]]:
    data = render_pdf(document).data
    assert_archival(data)
    return [(element.tag, normal(element.text)) for element in read(data)]


def test_the_whole_report_is_read_as_the_model_says_it() -> None:
    assert heard(sample_report()) == expected(sample_report())


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(LONG * 120),
        Paragraph(MARKUP, role="quote"),
        Paragraph(("Siehe ", Link(LONG * 3, "https://example.org/lang"), " und ", Emphasis("mehr"), ".")),
        Paragraph((Link("Ganz Verweis", "https://example.org/"),)),
        Paragraph((Link("eins", "https://example.org/"), " und ", Link("zwei", "https://example.org/"))),
        Bullets((MARKUP, LONG * 40, ("mit ", Emphasis("Nachdruck")))),
        Suggestion(f"{MARKUP}\n{LONG * 60}"),
        KeyFigures(tuple(a_count(f"Zahl {index}", index * 1234) for index in range(9))),
        CountTable(CONCERNS, stub=MARKUP, bars="talks", caption=LONG),
        Code((CodeLine("Zeile 1", ("0F3K9", "XT2ZQ")), CodeLine(LONG[:30], ("WWWWWWWW",) * 3))),
        FillIn(("Ort, Tag", "Übergeben von", MARKUP)),
        Checklist((MARKUP, LONG * 40, ("mit ", Emphasis("Nachdruck")))),
        WritingRoom(3, MARKUP),
        WritingRoom(2),
        PageBreakHint(),
    ],
    ids=lambda block: type(block).__name__,
)
def test_every_block_is_read_as_the_model_says_it(block: Block) -> None:
    document = a_document(Heading(2, "Davor"), block, Heading(2, "Danach"), Paragraph("Schluss."))
    assert heard(document) == expected(document)


def test_text_that_looks_like_markup_is_printed_as_typed() -> None:
    (paragraph,) = [text for tag, text in heard(a_document(Paragraph(MARKUP)))[4:] if tag == "P"]
    assert paragraph == normal(MARKUP)


def test_a_withheld_count_is_said_in_words_and_never_as_zero() -> None:
    table = a_table("Anliegen", {"persons": "Personen"}, {"Studium": [None], "Meister": [0]})
    words = heard(a_document(CountTable(table)))
    at = words.index(("TH", "Studium"))
    assert words[at + 1 : at + 3] == [("TD", ""), ("Span", "nicht ausgewiesen")]
    assert words[words.index(("TH", "Meister")) + 1] == ("TD", "0")


def test_a_chart_says_its_alternative() -> None:
    table = a_table("Dauer", {"talks": "Gespräche"}, {"kurz": [19], "lang": [5], "sehr lang": [None]})
    data = render_pdf(a_document(BarChart(table, "talks"), CountTable(table))).data
    (figure,) = [element for element in read(data) if element.tag == "Figure"]
    assert figure.alt == (
        "Balkendiagramm: Dauer, Gespräche. 3 Zeilen. Höchster Wert: kurz mit 19. Niedrigster Wert: lang mit 5. "
        "1 Wert ist nicht ausgewiesen."
    )


def test_a_paper_of_no_ledger_has_neither_number_nor_period() -> None:
    paper = a_document(Paragraph("Text."), number="", period="", recipient="")
    assert heard(paper) == expected(paper)
    assert heading_line(paper) == "Bericht an den Betriebsrat"
    assert foot_line(paper) == "Weiterbildungsberatung"
