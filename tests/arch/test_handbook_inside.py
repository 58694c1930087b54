# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handbook inside the program: it is shipped whole, every page has its chapter, and every link leads somewhere."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.app import pages as workbench
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.gender_style import COLON, SLASH
from mendi_desktop.core.resources import handbook, resource, version
from mendi_desktop.gui.shell.handbook.book import Book
from mendi_desktop.gui.shell.handbook.places import CHAPTERS, WELCOME, place_of
from mendi_desktop.gui.shell.handbook.typesetting import prepared
from mendi_desktop.gui.shell.menu import PAGES
from mendi_desktop.gui.shell.news import is_update, read_versions
from tests.arch.tree import ROOT

INSIDE = re.compile(r"(?<!!)\[[^\]]*\]\((?P<file>[\w-]+\.md)?(?:#(?P<anchor>[^)]+))?\)")
LEFT = re.compile(r"\]\((?:https?:|\.\.)")
RELEASE = re.compile(r"^## \[(?P<name>[^\]]+)\]", re.MULTILINE)


@pytest.fixture(scope="module")
def book() -> Book:
    return Book(handbook())


def test_the_handbook_and_its_pictures_are_shipped() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    assert included["docs/handbuch"] == "mendi_desktop/_resources/handbuch"
    assert handbook() == (ROOT / "docs" / "handbuch")
    assert (handbook() / "bilder").is_dir()


def test_every_chapter_is_in_the_contents(book: Book) -> None:
    assert {chapter.file for chapter in book.chapters} == {path.name for path in handbook().glob("*.md")}


def test_every_page_opens_a_chapter_that_is_there(book: Book) -> None:
    nothing_to_do: Any = None  # no page is made
    a_course: Any = object()
    made = workbench.pages(Folders(*(Path(),) * 4), Path(), nothing_to_do, a_course)
    assert set(CHAPTERS) == {page.id for page in made} | set(PAGES)
    for page in (*CHAPTERS, ""):
        file, anchor = place_of(page)
        chapter = book.chapter(file)
        assert chapter is not None, page
        assert not anchor or chapter.section(anchor) is not None, page
    assert place_of("") == (WELCOME, "")


def test_every_link_between_chapters_and_sections_leads_somewhere(book: Book) -> None:
    dead = []
    for chapter in book.chapters:
        for match in INSIDE.finditer(chapter.markdown):
            target = book.chapter(match["file"]) if match["file"] else chapter
            if target is None or (match["anchor"] and target.section(match["anchor"]) is None):
                dead.append(f"{chapter.file}: {match[0]}")
    assert dead == []


def test_what_leads_out_is_an_address_to_copy(book: Book) -> None:
    assert [chapter.file for chapter in book.chapters if LEFT.search(prepared(chapter.markdown))] == []
    told = prepared(
        "[§ 43 BetrVG](https://www.gesetze-im-internet.de/betrvg/__43.html) und [Sicherheit](../../SECURITY.md)"
    )
    assert told == "§ 43 BetrVG (`https://www.gesetze-im-internet.de/betrvg/__43.html`) und Sicherheit"


def test_a_picture_says_below_what_it_shows() -> None:
    told = prepared("![Die Seite Heute](bilder/heute-light.png)\n\nText")
    assert told.index("bilder/heute-light.png") < told.rindex("Die Seite Heute") < told.index("Text")


@pytest.mark.parametrize("typed", ["passphrase vergessen", "Passphrase VERGESSEN", "vergessen passphrase"])
def test_words_are_found_together_and_titles_come_first(book: Book, typed: str) -> None:
    first = book.find(typed)[0]
    assert (first.chapter.file, first.section.title) == ("sicher.md", "Die Passphrase ist vergessen")
    assert "assphrase" in first.says


def test_umlauts_and_people_are_found_in_any_spelling(book: Book) -> None:
    as_written = {hit.section.title for hit in book.find("löschen")}
    assert as_written
    assert {hit.section.title for hit in book.find("loeschen")} >= as_written
    assert any(hit.chapter.file == "kolleginnen.md" for hit in book.find("kolleginnen freigaben"))
    assert book.find("  ") == book.find("gibtesnicht") == []


@pytest.mark.parametrize(("style", "title"), [(COLON, "Kolleg:innen und Freigaben"), (SLASH, None)])
def test_words_for_people_are_written_as_chosen(style: str, title: str | None) -> None:
    chapter = Book(handbook(), style).chapter("kolleginnen.md")
    assert chapter is not None
    assert "\\*" not in chapter.title
    assert chapter.title == title or title is None
    assert "*" not in chapter.title


def test_the_news_and_the_changelog_know_the_same_versions() -> None:
    releases = RELEASE.findall((ROOT / "CHANGELOG.md").read_text("utf-8"))
    known = [version() if name == "Unreleased" else name for name in releases]
    assert [each.number for each in read_versions(resource("help", "news.toml"))] == known


def test_every_news_is_a_sentence_in_both_languages() -> None:
    for told in read_versions(resource("help", "news.toml")):
        assert told.items
        for german, english in told.items:
            assert german.endswith(".")
            assert english.endswith(".")
            assert german != english


@pytest.mark.parametrize(
    ("seen", "current", "says"),
    [
        ("", "0.1.0", False),
        ("0.1.0", "0.1.0", False),
        ("0.1.0", "0.2.0", True),
        ("0.9.0", "0.10.0", True),
        ("0.2.0", "0.1.0", False),
    ],
)
def test_only_a_newer_version_is_news_and_never_the_first_start(seen: str, current: str, says: bool) -> None:
    assert is_update(seen, current) is says
