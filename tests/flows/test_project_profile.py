# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A Projektsteckbrief as the form has it: the eight blocks, in their order, on one page, read from the paper itself."""

from collections.abc import Callable
from datetime import date
from html import unescape
from uuid import UUID

import pypdfium2 as pdfium
import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.cli.batch import ApplyLines, read_lines
from mendi_desktop.features.issuing import Issued, issue_report, prepare_report, rendered
from mendi_desktop.features.projects.commands import AddMilestone, AddProject, ChangeProject, SetLessons
from mendi_desktop.features.projects.queries import project_detail
from mendi_desktop.features.projects.reports.kinds import PROJECT_PROFILE
from mendi_desktop.reports.options import parse_options
from mendi_desktop.reports.pdf import styles
from mendi_desktop.vault.session import Vault
from tests.support import profile_sheet as sheet
from tests.support.expected_reading import normal
from tests.support.pdf import assert_archival
from tests.support.readback import read
from tests.support.vaults import TODAY, empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]

COMMANDS = {kind.__name__: kind for area in AREAS for kind in area.commands}


def by_commands(vault: Vault) -> UUID:
    """The project as the window makes it."""
    project = vault.execute(
        AddProject(title=sheet.TITLE, theme="\n".join(sheet.THEME), goal=sheet.GOAL, status="running")
    )
    for year, title in sheet.MILESTONES.items():
        day = date(year, 12, 31)
        vault.execute(AddMilestone(project_id=project, title=title, planned_on=day, reached_on=day, precision="year"))
    lessons = SetLessons(
        project_id=project, went_well=sheet.WENT_WELL, challenges=sheet.CHALLENGES, learned=sheet.LEARNED
    )
    vault.execute(lessons)
    return project


def by_file(vault: Vault) -> UUID:
    """The same with all that a project has besides, as ``mendi apply`` makes it."""
    return vault.execute(ApplyLines(read_lines(sheet.jsonl(), COMMANDS)))[0].id


def paper(vault: Vault, title: str, form: str = "pdf", **options: str) -> Issued:
    wish = parse_options(PROJECT_PROFILE.options, {"project": title, **options})
    prepared = prepare_report(vault, PROJECT_PROFILE, wish, TODAY)
    return rendered(prepared, "html" if form == "html" else "pdf")


def words_of(page: pdfium.PdfPage) -> str:
    return normal(page.get_textpage().get_text_range())


def all_words(data: bytes) -> str:
    return " ".join(words_of(page) for page in pdfium.PdfDocument(data))


def assert_in_order(text: str, parts: list[str]) -> None:
    at = 0
    for part in parts:
        found = text.find(part, at)
        assert found >= 0, part
        at = found + len(part)


@pytest.mark.parametrize("make", [by_commands, by_file])
def test_the_form_stands_on_one_page_block_by_block(vault: Vault, make: Callable[[Vault], UUID]) -> None:
    make(vault)
    issued = paper(vault, "aufbau einer")
    assert (issued.pages, issued.too_much, issued.replaced) == (1, 0, ())
    assert_archival(issued.data)
    document = pdfium.PdfDocument(issued.data)
    assert len(document) == 1
    expected = ["PROJEKTSTECKBRIEF", sheet.TITLE]
    for heading, contents in sheet.blocks():
        expected += [heading, *contents]
    tagged = [(element.tag, normal(element.text)) for element in read(issued.data)]
    assert_in_order(" ".join(text for _, text in tagged), expected)
    assert [text for tag, text in tagged if tag == "H1"] == [sheet.TITLE]
    assert [text for tag, text in tagged if tag == "H2"] == list(sheet.HEADINGS)
    bullets = [text for tag, text in tagged if tag == "LBody"]
    assert bullets == [*sheet.THEME, *sheet.MILESTONES.values(), *sheet.WENT_WELL, *sheet.CHALLENGES, *sheet.LEARNED]
    marks = [text for tag, text in tagged if tag == "Lbl"]
    assert marks == ["▶"] * 6 + [f"{year}:" for year in sheet.MILESTONES] + ["▶"] * 12


def test_what_is_drawn_has_the_order_of_what_is_heard(vault: Vault) -> None:
    by_commands(vault)
    (page,) = pdfium.PdfDocument(paper(vault, sheet.TITLE).data)
    text = words_of(page)
    assert text.startswith("PROJEKTSTECKBRIEF")
    assert_in_order(text, ["PROJEKTSTECKBRIEF", "Thema:", sheet.GOAL, "2022:", "2025:", *sheet.CHALLENGES[2:]])


def test_the_web_page_says_the_same(vault: Vault) -> None:
    by_commands(vault)
    text = unescape(paper(vault, sheet.TITLE, "html").data.decode("utf-8"))
    parts = ["PROJEKTSTECKBRIEF", sheet.TITLE]
    for heading, contents in sheet.blocks():
        parts += [heading, *(content.partition(": ")[2] if content[:4].isdigit() else content for content in contents)]
    assert_in_order(text, parts)


def test_too_much_text_is_said_and_nothing_is_left_out_or_made_smaller(vault: Vault) -> None:
    project = by_commands(vault)
    usual = paper(vault, sheet.TITLE)
    longer = tuple(f"{text} – und noch eine Erfahrung, die viele Worte braucht" for text in sheet.LEARNED) * 3
    vault.execute(SetLessons(project_id=project, learned=longer))
    issued = paper(vault, sheet.TITLE)
    assert issued.too_much > 5
    assert issued.pages == 2
    assert_archival(issued.data)
    bodies = [normal(element.text) for element in read(issued.data) if element.tag == "LBody"]
    assert bodies[-len(longer) :] == list(longer)
    assert type_sizes(issued.data) == type_sizes(usual.data) | {styles.FURNITURE.size}  # two pages have numbers


def type_sizes(data: bytes) -> set[float]:
    """Every size of type on the first page."""
    page = pdfium.PdfDocument(data)[0]
    texts = page.get_objects(filter=(pdfium.raw.FPDF_PAGEOBJ_TEXT,))
    return {round(text.get_matrix().d * text.get_font_size(), 1) for text in texts}


def test_no_name_of_a_stakeholder_reaches_any_page(vault: Vault) -> None:
    by_file(vault)
    for form in ("pdf", "html"):
        issued = paper(vault, sheet.TITLE, form, planning="ja")
        text = issued.data.decode("utf-8") if form == "html" else all_words(issued.data)
        assert "Werkleitung" in text
        assert "Sprechstunde in der Schicht" in text
        assert not [name for name in sheet.STAKEHOLDERS for part in name.split() if part in text]
        assert b"Kanarienvogel" not in issued.data


def test_a_profile_that_was_handed_out_can_be_said_again(vault: Vault) -> None:
    project = by_commands(vault)
    wish = parse_options(PROJECT_PROFILE.options, {"project": sheet.TITLE, "planning": "ja"})
    first = issue_report(vault, PROJECT_PROFILE, wish, TODAY)
    again = issue_report(vault, PROJECT_PROFILE, wish, date(2026, 12, 24))
    assert (again.number, again.data) == (first.number, first.data)
    found = vault.read(project_detail, project, TODAY)
    vault.execute(ChangeProject(project_id=project, title=found.title, theme=found.theme, goal="200 Menschen bis 2027"))
    third = issue_report(vault, PROJECT_PROFILE, wish, date(2026, 12, 24))
    assert third.number != first.number


def test_an_empty_form_keeps_its_eight_blocks(vault: Vault) -> None:
    vault.execute(AddProject(title="Grundbildung für alle", topics=("basic_skills", "office_hour")))
    tagged = [(element.tag, normal(element.text)) for element in read(paper(vault, "Grundbildung für alle").data)]
    assert [text for tag, text in tagged if tag == "H2"] == list(sheet.HEADINGS)
    assert [text for tag, text in tagged if tag == "LBody"][:2] == [
        "Grundbildung",
        "Sprechstunde oder Anlaufstelle einrichten",
    ]
