# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The handbook as text: chapters in the order of its first page, their sections, and what is said where."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Final

from mendi_desktop.core.folding import fold, spellings
from mendi_desktop.core.gender_style import STAR, in_style

FIRST: Final = "README.md"
_LINKED: Final = re.compile(r"\]\((?P<file>[\w-]+\.md)\)")
_HEADING: Final = re.compile(r"^(?P<marks>#{1,4}) +(?P<words>.+?)\s*$")
_STAR_INSIDE: Final = re.compile(r"(?<=\w)\\\*(?=\w)")
_PICTURE: Final = re.compile(r"!\[(?P<says>[^\]]*)\]\([^)]*\)")
_LINK: Final = re.compile(r"\[(?P<words>[^\]]*)\]\([^)]*\)")
_RULE: Final = re.compile(r"^[|\-: ]+$", re.MULTILINE)
_MARKS: Final = re.compile(r"[*`|\\]+|^\s*(?:#+|-|\d+\.|>)\s", re.MULTILINE)
_STAR_MEANT: Final = "\u2217"
_AROUND: Final = 70
"""Letters of what is said around a word that was looked for."""


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and the words below it. ``anchor`` as links name it; ``number`` among the headings of the chapter."""

    title: str
    anchor: str
    level: int
    number: int
    words: str


@dataclass(frozen=True)
class Chapter:
    """``file`` is its name in links."""

    file: str
    markdown: str

    @cached_property
    def sections(self) -> tuple[Section, ...]:
        """The first one is the chapter itself."""
        return tuple(_sections(self.markdown))

    @property
    def title(self) -> str:
        return self.sections[0].title

    def section(self, anchor: str) -> Section | None:
        """The section a link means."""
        return next((section for section in self.sections if section.anchor == anchor), None)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where all words were found: ``says`` is what stands around one of them."""

    chapter: Chapter
    section: Section
    says: str


class Book:
    """Reads the folder once. ``style`` is the gender style its words for people are written in."""

    def __init__(self, folder: Path, style: str = STAR) -> None:
        self.folder = folder
        first = (folder / FIRST).read_text("utf-8")
        files = dict.fromkeys([FIRST, *(match["file"] for match in _LINKED.finditer(first))])
        self.chapters = tuple(
            Chapter(file, _styled((folder / file).read_text("utf-8"), style))
            for file in files
            if (folder / file).is_file()
        )

    def chapter(self, file: str) -> Chapter | None:
        return next((chapter for chapter in self.chapters if chapter.file == file), None)

    def find(self, typed: str) -> list[Hit]:
        """Sections in which every word stands, however it is written; those that have it in their title first."""
        words = [spellings(word) for word in typed.split()]
        if not words:
            return []
        found = [
            Hit(chapter, section, _around(section.words, [form for forms in words for form in forms]))
            for chapter in self.chapters
            for section in chapter.sections
            if _has_all(f"{section.title} {section.words}", words)
        ]
        return sorted(found, key=lambda hit: not _has_all(hit.section.title, words))


def anchor_of(heading: str) -> str:
    """As the usual viewers of Markdown make it: small letters, hyphens for spaces, no other marks."""
    return re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")


def plain(markdown: str) -> str:
    """The words without marks; an escaped star is meant, as in "Kolleg*innen"."""
    text = _PICTURE.sub(lambda match: match["says"], markdown)
    text = _RULE.sub("", _LINK.sub(lambda match: match["words"], text))
    text = _MARKS.sub("", text.replace("\\*", _STAR_MEANT))
    return " ".join(text.replace(_STAR_MEANT, "*").split())


def _styled(markdown: str, style: str) -> str:
    return markdown if style == STAR else in_style(_STAR_INSIDE.sub("*", markdown), style)


def _sections(markdown: str) -> Iterator[Section]:
    title, level, number = "", 1, -1
    below: list[str] = []
    for line in markdown.splitlines():
        heading = _HEADING.match(line)
        if heading is None:
            below.append(line)
            continue
        if number >= 0:
            yield Section(title, anchor_of(title), level, number, plain("\n".join(below)))
        title, level, number, below = plain(heading["words"]), len(heading["marks"]), number + 1, []
    yield Section(title, anchor_of(title), level, max(number, 0), plain("\n".join(below)))


def _has_all(text: str, words: Sequence[tuple[str, ...]]) -> bool:
    folded = fold(text)
    return all(any(form in folded for form in forms) for forms in words)


def _around(words: str, forms: Sequence[str]) -> str:
    """A part of the words around the first place where one of the forms stands, else their beginning."""
    folded = "".join(fold(letter)[:1] or " " for letter in words)  # letter by letter, so that places fit
    at = min((place for form in forms if (place := folded.find(form)) >= 0), default=0)
    start = words.rfind(" ", 0, max(at - _AROUND // 3, 0)) + 1
    end = words.find(" ", start + _AROUND)
    return ("… " if start else "") + (words[start:] if end < 0 else words[start:end] + " …")
