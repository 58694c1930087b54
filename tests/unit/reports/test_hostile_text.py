# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever someone types or pastes can neither break nor restyle a report."""

import dataclasses
import re
from datetime import date, timedelta
from html.parser import HTMLParser
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mendi_desktop.privacy.safe_table import SafeCount, SafeTable
from mendi_desktop.reports.document import Document, PageBreakHint, Paragraph
from mendi_desktop.reports.period import Period
from mendi_desktop.reports.render import render_html, render_json, render_pdf
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.reports import a_document
from tests.support.sample_report import sample_report

QUARTER = Period.quarter(2026, 3)
HOSTILE = {
    "offenes Tag": "<b",
    "Tags": "</main><script>alert(1)</script><b>fett</b>",
    "Entität": "&amp; &#60; &lt;b&gt;",
    "Und": "&",
    "Emoji": "Läuft 😀👩🏽‍🔧 prima 🇩🇪",
    "10.000 Zeichen": "Weiterbildung im Schichtbetrieb braucht Zeit. " * 220,
    "ein Wort": "x" * 2000,
    "langes Kompositum": "Betriebsratsvorsitzendenstellvertreterinnenwahlordnungsentwurf",
    "Arabisch und Hebräisch": "مرحبا بالعالم שלום עולם abc",
    "Kehrtwende": "abc \u202edef\u202c \u2067ghi\u2069",
    "Steuerzeichen": "a" + "".join(map(chr, range(0x20))) + "\x7f\x85\x9fb",
    "nur Steuerzeichen": "\x00\x01\u200b",
    "halbe Zeichen": "a\ud800b\udfff",
    "Nichtzeichen": "a\ufffeb\uffff\ufdd0",
    "Prozent": "%s %d 100 % %(x)s",
    "Klammern": "{x} {} {0} }{",
    "Backslash": "\\ \\n ( ) \\( \\))",
    "Akzente": "e\u0301 Z\u0336a\u0336l\u0336g\u0336o\u0336 " + "o" + "\u0302" * 40,
    "Zeilen": "eins\r\nzwei\rdrei\u2028vier\n\n\nfünf\tsechs",
    "PDF": "EMC BDC endstream endobj >> ET BT (x) Tj",
    "CDATA": "]]> <!-- --> <?xml ?>",
    "leer": " ",
}
PLAIN_FIELDS = {"lang", "target", "column", "column_ids", "row_ids", "bars", "role", "unit", "id", "seal"}


def with_text_everywhere(part: Any, text: str, name: str = "") -> Any:
    """A copy of a model object with every free text replaced; where a text is needed, a blank one is left as it was."""
    if isinstance(part, str):
        return text if text.strip() and name not in PLAIN_FIELDS else part
    if isinstance(part, tuple):
        return tuple(with_text_everywhere(item, text, name) for item in part)
    if isinstance(part, PageBreakHint):
        return part
    if dataclasses.is_dataclass(part) and not isinstance(part, type):
        changes = {
            field.name: with_text_everywhere(getattr(part, field.name), text, field.name)
            for field in dataclasses.fields(part)
            if field.name not in PLAIN_FIELDS
        }
        if isinstance(part, SafeTable | SafeCount | Document) or changes:
            return dataclasses.replace(part, **changes)
    return part


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_in_every_field_gives_a_sound_pdf(text: str) -> None:
    assert_archival(render_pdf(with_text_everywhere(sample_report(), text)).data)


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes |= {name for name, _ in attrs}


def tags_of(document: Document) -> _Tags:
    tags = _Tags()
    tags.feed(render_html(document).decode("utf-8"))
    return tags


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_adds_no_element_to_the_html(text: str) -> None:
    usual, hostile = tags_of(sample_report()), tags_of(with_text_everywhere(sample_report(), text))
    assert set(hostile.tags) <= set(usual.tags)
    assert hostile.attributes <= usual.attributes
    assert hostile.tags.count("table") == usual.tags.count("table")


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_text_gives_readable_json(text: str) -> None:
    import json

    document = with_text_everywhere(sample_report(), text)
    figures = json.loads(render_json(document, "works-council", "2026-07", QUARTER, 5))
    assert figures["tables"][1]["cells"][0] == [9, 12]


def test_missing_glyphs_are_shown_and_reported() -> None:
    rendered = render_pdf(a_document(Paragraph("Schön 😀 gesagt, שלום.")))
    (words,) = [element.text for element in read(rendered.data) if "gesagt" in element.text]
    assert words == "Schön □ gesagt, □□□□."
    assert rendered.replaced == ("U+05D5", "U+05DC", "U+05DD", "U+05E9", "U+1F600")


def test_half_characters_are_shown_and_reported() -> None:
    rendered = render_pdf(a_document(Paragraph("a\ud800b")))
    assert rendered.replaced == ("U+FFFD",)
    assert any(element.text == "a□b" for element in read(rendered.data))


def test_a_heading_of_nothing_printable_stays_visible() -> None:
    assert [element.text for element in read(render_pdf(a_document(title="\x00")).data) if element.tag == "H1"] == ["□"]


def test_german_typography_and_european_names_need_no_replacement() -> None:
    text = "„Žofie“ ‚Łukasz‘ – Ğülşen, Ștefan, Ödön, Søren, Ελένη, Юлия … 5 × 3 ≥ 2 € § 96 ½ ẞ → ✓"
    assert render_pdf(a_document(Paragraph(text))).replaced == ()


def test_decomposed_letters_are_joined() -> None:
    heard = [element.text for element in read(render_pdf(a_document(Paragraph("Gespra\u0308ch"))).data)]
    assert "Gespräch" in heard


def test_reordering_marks_leave_no_trace_in_html() -> None:
    html = render_html(a_document(Paragraph(HOSTILE["Kehrtwende"]))).decode()
    assert not re.search("[\u202a-\u202e\u2066-\u2069]", html)


@given(st.text(alphabet=st.characters(), max_size=300), st.integers(0, 400))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_at_all_gives_a_sound_pdf(text: str, days: int) -> None:
    document = with_text_everywhere(sample_report(), text)
    assert_archival(render_pdf(dataclasses.replace(document, made_on=date(2026, 1, 1) + timedelta(days))).data)
