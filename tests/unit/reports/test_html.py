# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The HTML twin: one file, semantic, self-contained."""

import re
from html.parser import HTMLParser

from mendi_desktop.reports.document import Code, CodeLine, CountTable, FillIn, KeyFigures, Link, Paragraph
from mendi_desktop.reports.render import render_html
from tests.support.reports import a_document
from tests.support.sample_report import BARRIERS, a_count, sample_report

VOID = {"meta", "br", "rect"}


class _Outline(HTMLParser):
    """Collects tags with attributes and checks that every element is closed in turn."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert tag in VOID or self.open.pop() == tag


def outline(html: bytes) -> list[tuple[str, dict[str, str | None]]]:
    parser = _Outline()
    parser.feed(html.decode("utf-8"))
    assert parser.open == []
    return parser.seen


def test_the_file_is_whole_and_speaks_german() -> None:
    seen = outline(render_html(sample_report()))
    assert ("html", {"lang": "de"}) in seen
    assert [tag for tag, _ in seen if re.fullmatch("h[1-6]", tag)][:3] == ["h1", "h2", "h2"]


def test_nothing_is_fetched_and_nothing_runs() -> None:
    html = render_html(sample_report()).decode("utf-8")
    tags = {tag for tag, _ in outline(html.encode("utf-8"))}
    assert not tags & {"script", "link", "img", "iframe", "object", "embed", "base", "form"}
    assert "default-src 'none'" in html
    assert "@import" not in html
    assert "url(" not in html


def test_every_head_of_a_table_has_its_scope_and_every_table_its_caption() -> None:
    seen = outline(render_html(a_document(CountTable(BARRIERS, caption="Personen nach Hürde"))))
    assert {attributes.get("scope") for tag, attributes in seen if tag == "th"} == {"col", "row"}
    assert sum(tag == "caption" for tag, _ in seen) == 1


def test_a_withheld_count_is_a_dot_for_the_eye_and_words_for_the_ear() -> None:
    html = render_html(a_document(CountTable(BARRIERS))).decode("utf-8")
    assert '<td><span aria-hidden="true">·</span><span class="heard">nicht ausgewiesen</span></td>' in html
    assert "Ein Punkt heißt: nicht ausgewiesen" in html


def test_big_numbers_are_grouped_and_minutes_are_hours() -> None:
    html = render_html(a_document(KeyFigures((a_count("Gespräche", 12345), a_count("Zeit", 120, "minutes"))))).decode()
    assert "<strong>12.345</strong>" in html
    assert "<strong>2 h</strong>" in html


def test_links_are_links() -> None:
    html = render_html(a_document(Paragraph(("Siehe ", Link("§ 96", "https://example.org/?a=1&b=2"))))).decode()
    assert '<a href="https://example.org/?a=1&amp;b=2">§ 96</a>' in html


def test_exercises_say_so() -> None:
    assert "ÜBUNG – erfundene Daten" in render_html(sample_report()).decode("utf-8")
    assert "ÜBUNG" not in render_html(sample_report(exercise=False)).decode("utf-8")


def test_a_code_is_heard_sign_by_sign() -> None:
    html = render_html(a_document(Code((CodeLine("Zeile 1", ("0F3", "XT2")),)), FillIn(("Ort, Tag",)))).decode("utf-8")
    assert '<span class="heard">0 F 3, X T 2</span>' in html
    assert '<span aria-hidden="true"><b>0F3</b> <b>XT2</b></span>' in html
    assert '<div class="fill"><p>Ort, Tag</p></div>' in html
    outline(html.encode("utf-8"))
