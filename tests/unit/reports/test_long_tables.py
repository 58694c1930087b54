# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables that run over pages: one table in the structure, the head again on each page, no row alone."""

from io import BytesIO

import pypdfium2

from mendi_desktop.reports.document import CountTable, Document, Heading, Paragraph, TextTable
from mendi_desktop.reports.render import render_pdf
from tests.support.expected_reading import expected, normal
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.reports import a_document
from tests.support.sample_report import BOTH, a_table

FURNITURE = ("Weiterbildungsberatung", "Bericht", "Seite")
SENTENCE = "Der Betriebsrat kann Vorschläge zur Förderung der Berufsbildung machen und darüber beraten. "


def pages_of(document: Document) -> list[list[str]]:
    """The lines of each page, after the file has passed the gate."""
    data = render_pdf(document).data
    assert_archival(data)
    pdf = pypdfium2.PdfDocument(BytesIO(data))
    lines = [page.get_textpage().get_text_range().splitlines() for page in pdf]
    pdf.close()
    return lines


def test_a_table_over_four_pages_repeats_its_head_and_stays_one_table() -> None:
    rows: dict[str, list[int | None]] = {f"Anliegen {index}": [index + 5, index + 7] for index in range(110)}
    document = a_document(CountTable(a_table("Anliegen", BOTH, rows, column_totals=(9999, 10000))))
    pages = pages_of(document)
    assert len(pages) >= 4
    assert all(sum("Personen" in line for line in page) == 1 for page in pages)
    heard = read(render_pdf(document).data)
    assert [(element.tag, normal(element.text)) for element in heard] == expected(document)
    assert sum(element.tag == "THead" for element in heard) == 1


def test_the_totals_never_stand_alone_on_a_page() -> None:
    for count in range(20, 60):
        rows: dict[str, list[int | None]] = {f"Anliegen {index}": [5, 7] for index in range(count)}
        table = a_table("Anliegen", BOTH, rows, column_totals=(count * 5, count * 7))
        last = pages_of(a_document(CountTable(table)))[-1]
        at = next(index for index, line in enumerate(last) if line.startswith("Insgesamt"))
        assert any(line.startswith("Anliegen ") and line != "Anliegen" for line in last[:at])


def test_a_heading_and_its_quiet_line_never_stay_behind_their_table() -> None:
    law = TextTable(
        ("Vorschrift", "Worum es geht"), (("§ 92a", SENTENCE), ("§ 96", SENTENCE)), "Rechte bei Weiterbildung"
    )
    for lines in range(24, 44):
        before = [Paragraph(f"Zeile {number}") for number in range(lines)]
        lead_in = Paragraph("Eine Erinnerung in eigenen Worten.", role="quiet")
        for page in pages_of(a_document(*before, Heading(2, "Was das Recht bietet"), lead_in, law)):
            if any("eigenen Worten" in line for line in page):
                assert any("Was das Recht" in line for line in page), lines
                assert any("§ 92a" in line for line in page), lines


def test_a_row_higher_than_a_page_goes_on_on_the_next() -> None:
    document = a_document(
        TextTable(("Vorschrift", "Was sie sagt"), (("§ 96", SENTENCE * 90), ("§ 97", SENTENCE), ("§ 98", SENTENCE)))
    )
    assert len(pages_of(document)) >= 3
    assert [(element.tag, normal(element.text)) for element in read(render_pdf(document).data)] == expected(document)


def test_a_head_higher_than_a_page_is_printed_once() -> None:
    document = a_document(TextTable((SENTENCE * 60, "Kurz"), (("eins", "zwei"), ("drei", "vier"))))
    assert [(element.tag, normal(element.text)) for element in read(render_pdf(document).data)] == expected(document)
    assert len(pages_of(document)) >= 2


def test_many_columns_still_fit_the_paper() -> None:
    columns = {f"c{index}": f"Gruppe {index}" for index in range(14)}
    table = a_table("Hürden", columns, {"Zeit neben der Schicht": [10 + index for index in range(14)]})
    document = a_document(CountTable(table))
    assert [(element.tag, normal(element.text)) for element in read(render_pdf(document).data)] == expected(document)
    assert_archival(render_pdf(document).data)


def test_a_heading_never_stands_alone_at_the_foot_of_a_page() -> None:
    for lines in range(20, 48):
        filler = [Paragraph(f"Zeile {index}.") for index in range(lines)]
        pages = pages_of(a_document(*filler, Heading(2, "Die Überschrift"), Paragraph(SENTENCE * 4)))
        (page,) = [page for page in pages if "Die Überschrift" in page]
        assert any(line.startswith("Der Betriebsrat") for line in page[page.index("Die Überschrift") :])


def test_no_single_line_of_a_paragraph_is_left_behind_or_sent_ahead() -> None:
    for lines in range(22, 40):
        filler = [Paragraph(f"Zeile {index}.") for index in range(lines)]
        pages = pages_of(a_document(*filler, Paragraph(SENTENCE * 7)))
        counts = [sum(not line.startswith(("Zeile", *FURNITURE)) for line in page) for page in pages[1:]]
        assert 1 not in counts, counts


def test_a_heading_never_stays_behind_a_table_whose_first_rows_are_high() -> None:
    rows = tuple((f"Zweck {number}", SENTENCE * 4) for number in range(20))
    for lines in range(16, 28):
        before = [Paragraph(f"Zeile {number}") for number in range(lines)]
        for page in pages_of(a_document(*before, Heading(2, "Welche Daten wozu"), TextTable(("Was", "Wie"), rows))):
            if any("Welche Daten" in line for line in page):
                assert any("Zweck 0" in line for line in page), lines
