# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sheet: one page with headings beside what they say, which tells how much is too much."""

from dataclasses import replace
from datetime import date

import pypdfium2 as pdfium
import pytest

from mendi_desktop.reports.checks import UnsoundDocument
from mendi_desktop.reports.document import Block, Document, Emphasis, Heading, PageBreakHint, Paragraph, SheetPart
from mendi_desktop.reports.render import render_html, render_pdf
from tests.support.expected_reading import normal
from tests.support.pdf import assert_archival
from tests.support.readback import read

GOAL = SheetPart("Ziel:", ("Alle lernen mit.",))
YEARS = SheetPart("Meilensteine:", ("Start", (Emphasis("Halle 4"), " beginnt")), ("2026:", "2027 und danach:"))
BULLETS = SheetPart("Gelungen:", ("Rückhalt", "Zeit"), ("▶", "▶"))


def a_sheet(*blocks: Block, exercise: bool = False) -> Document:
    return Document(
        title="Lernzeit in der Schicht",
        purpose="Steckbrief",
        period="",
        number="2026-04",
        made_on=date(2026, 11, 23),
        recipient="",
        blocks=blocks,
        exercise=exercise,
        sheet="STECKBRIEF",
    )


def heard(document: Document) -> list[tuple[str, str]]:
    return [(element.tag, normal(element.text)) for element in read(render_pdf(document).data)]


def test_a_sheet_is_heard_part_by_part() -> None:
    document = a_sheet(GOAL, YEARS, BULLETS)
    assert heard(document) == [
        ("Document", ""),
        ("P", "STECKBRIEF"),
        ("H1", "Lernzeit in der Schicht"),
        ("P", "Bericht 2026-04 · erstellt am 23. November 2026"),
        ("H2", "Ziel:"),
        ("P", "Alle lernen mit."),
        ("H2", "Meilensteine:"),
        *[("L", ""), ("LI", ""), ("Lbl", "2026:"), ("LBody", "Start")],
        *[("LI", ""), ("Lbl", "2027 und danach:"), ("LBody", "Halle 4 beginnt")],
        ("H2", "Gelungen:"),
        *[("L", ""), ("LI", ""), ("Lbl", "▶"), ("LBody", "Rückhalt"), ("LI", ""), ("Lbl", "▶"), ("LBody", "Zeit")],
    ]
    assert_archival(render_pdf(document).data)
    html = render_html(document).decode("utf-8")
    assert html.index("STECKBRIEF") < html.index("<h1>") < html.index("<h2>Ziel:</h2>") < html.index("2027 und danach:")


def test_what_follows_the_break_stands_on_pages_like_those_of_a_report() -> None:
    rendered = render_pdf(a_sheet(GOAL, PageBreakHint(), Heading(2, "Planung"), Paragraph("Zuerst Halle 2.")))
    assert (rendered.pages, rendered.too_much) == (2, 0)
    assert_archival(rendered.data)


@pytest.mark.parametrize("lines", [30, 60, 120])
def test_how_much_is_too_much_grows_with_the_text(lines: int) -> None:
    long = replace(BULLETS, items=("Zeile",) * lines, marks=("▶",) * lines)
    rendered = render_pdf(a_sheet(GOAL, long, PageBreakHint(), Paragraph("Ende")))
    assert bool(rendered.too_much) == (lines > 30)
    assert rendered.too_much < 2 * lines
    words = " ".join(page.get_textpage().get_text_range() for page in pdfium.PdfDocument(rendered.data))
    assert words.count("Zeile") == lines
    assert_archival(rendered.data)


def test_one_part_that_is_higher_than_the_page_is_set_whole() -> None:
    text = "Ein Wort nach dem anderen steht hier, bis niemand mehr liest. " * 200
    rendered = render_pdf(a_sheet(SheetPart("Gelungen:", (text,), ("▶",)), replace(GOAL, items=(text,))))
    assert rendered.too_much > 100
    bodies = [normal(element.text) for element in read(rendered.data) if element.tag in ("LBody", "P")]
    assert bodies[-2:] == [text.strip(), text.strip()]
    assert_archival(rendered.data)


def test_every_page_of_an_exercise_says_that_it_is_one() -> None:
    long = replace(BULLETS, items=("Zeile",) * 90, marks=("▶",) * 90)
    document = pdfium.PdfDocument(render_pdf(a_sheet(long, PageBreakHint(), Paragraph("Ende"), exercise=True)).data)
    assert len(document) > 2
    assert all("ÜBUNG" in page.get_textpage().get_text_range() for page in document)


@pytest.mark.parametrize(
    "blocks",
    [
        (PageBreakHint(), GOAL),
        (replace(GOAL, items=()),),
        (replace(GOAL, heading=" "),),
        (replace(BULLETS, marks=("▶",)),),
        (replace(BULLETS, marks=("▶", " ")),),
        (GOAL, Heading(3, "Zu tief"), PageBreakHint(), Heading(2, "Planung"), GOAL),
    ],
)
def test_parts_that_cannot_be_set(blocks: tuple[Block, ...]) -> None:
    with pytest.raises(UnsoundDocument, match="SheetPart"):
        render_pdf(a_sheet(*blocks))


def test_a_report_has_no_parts_of_a_sheet() -> None:
    with pytest.raises(UnsoundDocument, match="first page of a sheet"):
        render_pdf(replace(a_sheet(GOAL), sheet=""))
