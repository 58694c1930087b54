# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a seminar has on paper: whole, readable aloud, marked as an exercise, and true to tasks and menus."""

import re
import tomllib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import pypdfium2 as pdfium
import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.gender_style import COLON, SLASH, STAR
from mendi_desktop.core.i18n import use_gender_style, use_language
from mendi_desktop.core.resources import resource
from mendi_desktop.features.issuing import issue_report
from mendi_desktop.features.seminar.chapters import chapters
from mendi_desktop.features.seminar.papers import paper_kinds, seminar_sheets, summary_paper, trainers_guide
from mendi_desktop.features.seminar.papers.sheets import sheet_of
from mendi_desktop.features.seminar.papers.texts import key_of
from mendi_desktop.features.seminar.summary import summarise
from mendi_desktop.features.seminar.tasks import tasks
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.shell.menu import ACTIONS
from mendi_desktop.reports.document import Document, FillIn, Heading, PageBreakHint
from mendi_desktop.reports.ledger import list_reports
from mendi_desktop.reports.render import render_html, render_pdf
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault.session import Vault, create_vault
from tests.support.expected_reading import expected, normal
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.vaults import TODAY

EXERCISE = VaultOptions(title="Nordlicht Metall GmbH", demo=True)
ADDRESS = re.compile(
    r"\b(Sie (können|sollten|müssen|haben|sehen|finden)|Ihre?[nmr]?|[Dd]u|[Dd]ein\w*|[Yy]ours?|[Yy]ou)\b"
)
KEY = re.compile(r"\b(?:Strg\+)?(?:Umschalt\+)?F\d+\b|\bStrg\+(?:Umschalt\+)?[A-Z0-9?](?!\w)")

Make = Callable[[VaultOptions, date], Document]


def tried(options: VaultOptions, made_on: date) -> Document:
    return summary_paper(summarise({"curtain", "corridor", "report"}), options, made_on)


PAPERS: list[Make] = [trainers_guide, seminar_sheets, tried]


@pytest.fixture(params=["de", "en"])
def _language(request: pytest.FixtureRequest) -> Iterator[None]:
    use_language(request.param, resource("i18n"))
    yield
    use_language("de", resource("i18n"))


@pytest.fixture
def _star_again() -> Iterator[None]:
    yield
    use_gender_style(STAR)


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Vault]:
    with closing(create_vault(tmp_path / "uebung.mendi", "", EXERCISE, demo=True)) as made:
        yield made


def texts_of(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("seminar", f"{name}.toml").read_text("utf-8"))


def pages_of(data: bytes) -> list[str]:
    with closing(pdfium.PdfDocument(BytesIO(data))) as pdf:
        return [page.get_textpage().get_text_bounded() for page in pdf]


@pytest.mark.usefixtures("_language")
@pytest.mark.parametrize("make", PAPERS)
def test_every_paper_is_archival_and_marked_on_every_page(make: Make) -> None:
    document = make(EXERCISE, TODAY)
    rendered = render_pdf(document)
    assert_archival(rendered.data)
    assert rendered.replaced == ()
    mark = "PRACTICE DATA – all invented" if document.lang == "en" else "ÜBUNG – erfundene Daten"
    assert all(mark in page for page in pages_of(rendered.data))


@pytest.mark.parametrize("make", PAPERS)
def test_every_paper_is_read_as_the_model_says_it(make: Make) -> None:
    document = make(EXERCISE, TODAY)
    heard = [(element.tag, normal(element.text)) for element in read(render_pdf(document).data)]
    assert heard == expected(document)


@pytest.mark.usefixtures("_language", "_star_again")
@pytest.mark.parametrize("style", [STAR, SLASH])
def test_every_sheet_and_every_chapter_is_one_page(style: str) -> None:
    use_gender_style(style)
    for make in (trainers_guide, seminar_sheets):
        document = make(EXERCISE, TODAY)
        begun = sum(isinstance(block, PageBreakHint) for block in document.blocks)
        # what to prepare and the two plans take two pages
        assert render_pdf(document).pages == begun + (2 if make is trainers_guide else 1)


def test_every_task_stands_on_one_sheet_and_every_chapter_in_the_guide() -> None:
    listed = Counter(task for sheet in texts_of("sheets")["tasks"] for task in sheet["tasks"])
    assert listed == Counter(task.id for task in tasks())
    assert [told["id"] for told in texts_of("guide")["chapter"]] == [chapter.id for chapter in chapters()]
    words = render_html(trainers_guide(EXERCISE, TODAY)).decode("utf-8")
    assert [task.id for task in tasks() if f"{task.title} (Blatt {sheet_of(task.id)})" not in words] == []


def test_a_task_says_where_it_is_done_and_with_which_key() -> None:
    words = render_html(seminar_sheets(EXERCISE, TODAY)).decode("utf-8")
    assert [task.id for task in tasks() if task.asks not in words or task.hint not in words] == []
    assert "Taste:\u00a0Strg+Umschalt+N" in words


def test_nobody_is_asked_for_a_name() -> None:
    sheets = seminar_sheets(EXERCISE, TODAY)
    assert not any(isinstance(block, FillIn) for block in sheets.blocks)
    assert "Kein Name nötig" in render_html(sheets).decode("utf-8")


def test_the_keys_are_those_of_the_menus() -> None:
    of_acts = {act: spec.shortcut for act, spec in ACTIONS.items() if spec.shortcut}
    assert {act: key for act, key in texts_of("keys").items() if of_acts.get(act) != key} == {}
    assert [task.id for task in tasks() if task.act in of_acts and not key_of(task.act)] == []
    known = {shown_shortcut(shortcut) for shortcut in of_acts.values()}
    for name in ("guide", "sheets"):
        text = resource("seminar", f"{name}.toml").read_text("utf-8")
        assert {match[0] for match in KEY.finditer(text)} - known == set()


@pytest.mark.parametrize("name", ["guide", "sheets"])
def test_nobody_is_addressed(name: str) -> None:
    text = resource("seminar", f"{name}.toml").read_text("utf-8")
    assert [match[0] for match in ADDRESS.finditer(text)] == []


@pytest.mark.usefixtures("_star_again")
def test_words_for_people_are_written_as_chosen() -> None:
    use_gender_style(COLON)
    guide = trainers_guide(EXERCISE, TODAY)
    assert guide.title == "Leitfaden für Trainer:innen"
    assert not re.search(r"\w\*\w", render_html(guide).decode("utf-8").split("</style>")[1])


def test_the_look_back_has_no_grade_and_says_what_is_left() -> None:
    def headings(done: set[str]) -> list[str]:
        blocks = summary_paper(summarise(done), EXERCISE, TODAY).blocks
        return [block.text for block in blocks if isinstance(block, Heading)]

    everything = {task.id for task in tasks()}
    assert headings(set())[0] == "Noch zu entdecken"
    assert headings({"curtain"})[:2] == ["1 Aufgabe ausprobiert", "Noch zu entdecken"]
    assert headings(everything)[0] == f"{len(everything)} Aufgaben ausprobiert"
    assert "Noch zu entdecken" not in headings(everything)


def test_a_paper_leaves_no_trace_in_the_ledger(demo: Vault) -> None:
    for kind in paper_kinds():
        issued = issue_report(demo, kind, {}, TODAY)
        assert issued.number == ""
        assert issued.data == issue_report(demo, kind, {}, TODAY).data
    assert demo.read(list_reports) == []


def test_a_real_vault_makes_none(tmp_path: Path) -> None:
    with closing(create_vault(tmp_path / "echt.mendi", "Tulpenfeld neun Reiher")) as vault:
        for kind in paper_kinds():
            with pytest.raises(UserError, match="gehören zu einer Übung"):
                issue_report(vault, kind, {}, TODAY)
