# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Faults of the model are found before anything is laid out, and named without repeating the text."""

import pytest

from mendi_desktop.reports.checks import UnsoundDocument, problems
from mendi_desktop.reports.document import (
    BarChart,
    Block,
    Bullets,
    Checklist,
    Code,
    CodeLine,
    CountTable,
    FillIn,
    Heading,
    KeyFigures,
    Link,
    Numbered,
    Paragraph,
    Source,
    Sources,
    TextTable,
    WritingRoom,
)
from mendi_desktop.reports.render import render_html, render_pdf
from tests.support.reports import a_document
from tests.support.sample_report import CONCERNS, a_count, a_table, sample_report

EMPTY_HEAD = a_table("Anliegen", {"persons": " "}, {"Studium": [5]})
UNTITLED = a_table(" ", {"persons": "Personen"}, {"Studium": [5]})


def test_the_sample_is_sound() -> None:
    assert list(problems(sample_report())) == []


@pytest.mark.parametrize(
    ("block", "fault"),
    [
        (Heading(3, "Zu tief"), "level 3 after level 1"),
        (Heading(2, "  "), "empty heading"),
        (CountTable(EMPTY_HEAD), "empty table head"),
        (CountTable(UNTITLED), "empty table head"),
        (CountTable(a_table("Anliegen", {"persons": "Personen"}, {" ": [5]})), "a row has no label"),
        (CountTable(a_table("Anliegen", {"persons": "Personen"}, {})), "empty table"),
        (CountTable(CONCERNS, bars="hours"), "no such column"),
        (TextTable(("a", ""), (("1", "2"),)), "empty table head"),
        (TextTable(("a", "b"), (("1",),)), "a row does not fit the head"),
        (TextTable(("a", "b"), ()), "empty table"),
        (TextTable(("a", "b"), (("1", "2"),), shares=(1, 0)), "the shares do not fit the head"),
        (BarChart(CONCERNS, "hours"), "no such column"),
        (BarChart(CONCERNS, "persons"), "the table itself does not stand in the document"),
        (KeyFigures((a_count("", 5),)), "a figure has no label"),
        (Bullets(()), "empty list"),
        (Numbered(()), "empty list"),
        (Sources(()), "empty list"),
        (Code(()), "empty code"),
        (Code((CodeLine("Zeile 1", ()),)), "empty code"),
        (Code((CodeLine(" ", ("AB",)),)), "empty code"),
        (Code((CodeLine("Zeile 1", ("ab",)),)), "others than capitals and digits"),
        (Code((CodeLine("Zeile 1", ("ABCDEFGHJ",)),)), "more than eight signs"),
        (FillIn(()), "a line to fill in has no words"),
        (FillIn(("Tag", " ")), "a line to fill in has no words"),
        (WritingRoom(0, "Notizen"), "room to write without a rule"),
        (Checklist(()), "empty list"),
        (Paragraph((Link(" ", "https://example.org/"),)), "a link has no words"),
        (Paragraph((Link("hier", "javascript:alert(1)"),)), "a link leads nowhere a report may lead"),
        (Paragraph((Link("hier", "http://example.org/"),)), "a link leads nowhere a report may lead"),
        (Bullets((("x", Link("hier", "https://exa mple.org/")),)), "a link leads nowhere a report may lead"),
        (Sources((Source("Gesetz", "heute", "datei.pdf"),)), "a link leads nowhere a report may lead"),
    ],
)
def test_a_fault_of_the_model_is_named(block: Block, fault: str) -> None:
    document = a_document(block)
    assert any(fault in found for found in problems(document)), list(problems(document))
    with pytest.raises(UnsoundDocument):
        render_pdf(document)
    with pytest.raises(UnsoundDocument):
        render_html(document)


@pytest.mark.parametrize("changes", [{"title": " "}, {"lang": "deutsch"}, {"lang": ""}])
def test_a_document_needs_title_and_language(changes: dict[str, str]) -> None:
    assert list(problems(a_document(**changes)))


def test_faults_never_repeat_the_text() -> None:
    document = a_document(Heading(3, "Geheimes"), Paragraph((Link("Geheimes", "ftp://geheim"),)))
    assert "eheim" not in "".join(problems(document))
