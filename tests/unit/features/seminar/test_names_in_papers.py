# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What tasks, guide, sheets and handbook put in quotes is called like that in the program, in both languages."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from mendi_desktop.core.i18n import read_catalogue
from mendi_desktop.core.resources import resource
from tests.arch.tree import ROOT

CATALOGUE = ROOT / "resources" / "i18n" / "mendi_en.ts"
QUOTED = {"de": re.compile(r"„([^“]+)“"), "en": re.compile(r"“([^”]+)”")}
SAID_ALOUD = {
    "Alles hier ist erfunden",
    "Everything here is invented",
    "Jemand kommt herein",
    "Somebody comes in",
    "nur kurz",
    "just for a moment",
    "20 min Flur Schicht, anrufen Do",
    "gestern 20 min Tür und Angel, Wiedervorlage in einer Woche",
}
"""What a trainer says, and what is typed: no names of anything."""


def plain(words: str) -> str:
    return words.strip(" .…")


def labels(told: Any) -> Iterator[str]:
    """All texts in a file of resources."""
    if isinstance(told, str):
        yield told
    elif isinstance(told, list | dict):
        for each in told.values() if isinstance(told, dict) else told:
            yield from labels(each)


def read(*path: str) -> Any:
    return tomllib.loads(resource(*path).read_text("utf-8"))


@pytest.fixture(scope="module")
def names() -> set[str]:
    """All that is written in the window: its texts, the labels of codes, the titles of chapters."""
    catalogue = read_catalogue(CATALOGUE)
    codes = [
        label for file in (ROOT / "resources" / "codes").glob("*.toml") for label in labels(read("codes", file.name))
    ]
    titles = [chapter[key] for chapter in read("seminar", "chapters.toml")["chapter"] for key in ("title", "title_en")]
    return {plain(words) for words in (*catalogue, *catalogue.values(), *codes, *titles)}


@pytest.mark.parametrize("file", ["tasks", "guide", "sheets", "chapters"])
def test_whoever_looks_for_a_quoted_name_finds_it(names: set[str], file: str) -> None:
    said = list(labels(read("seminar", f"{file}.toml")))
    quoted = [
        (quote, text)
        for text in said
        for quote in QUOTED["de" if "„" in text else "en"].findall(text)
        if plain(quote) not in names | SAID_ALOUD
    ]
    assert quoted == []


def test_so_does_whoever_reads_the_handbook(names: set[str]) -> None:
    chapter = (ROOT / "docs" / "handbuch" / "seminar.md").read_text("utf-8")
    assert [quote for quote in QUOTED["de"].findall(chapter) if plain(quote) not in names] == []
