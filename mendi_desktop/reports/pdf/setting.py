# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Breaks runs of text into lines: ragged right, few hyphens, never a lost character."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.hyphenation import break_places
from mendi_desktop.reports.pdf.styles import Style

SOFT_HYPHEN = "\u00ad"

_WORD_OR_BLANK = re.compile(r" |[^ ]+")
_JOINT = re.compile(r"(?<=[^\W\d_]{2}[-–/])(?=[^\W\d_]{2})")
_UNPARTED = re.compile(r"(§|§§|\b(?:Abs|Art|Nr|S|Satz|Stand)\.?) (?=[\dIVX])")
_FULL_ENOUGH = 0.86
_NARROW = 170.0
_LADDER = 2
_NARROWEST = 0.2  # of the size: what a narrow letter takes


class Run(NamedTuple):
    """Printable text in one font; ``target`` makes it part of a link."""

    text: str
    font: str
    target: str = ""


@dataclass(slots=True)
class Line:
    """What stands on one line; ``width`` leaves out the blank at its end, which is there for text extraction only."""

    runs: list[Run]
    width: float


@dataclass(slots=True)
class _Word:
    runs: list[Run]
    width: float
    spaced: bool


def set_lines(runs: list[Run], typeface: Typeface, style: Style, width: float, lang: str) -> list[Line]:
    """Lines of at most ``width`` points; a single run that fits into one line takes a short cut."""
    if len(runs) == 1:
        text, font, target = runs[0]
        text = text.strip(" ")
        if text and len(text) * style.size * _NARROWEST <= width:
            needed = typeface.width(text, font, style.size)
            if needed <= width:
                return [Line([Run(text, font, target)], needed)]
    return LineSetter(typeface, style, width, lang).lines(runs)


@dataclass(slots=True)
class LineSetter:
    """Sets one paragraph into lines of ``width`` points."""

    typeface: Typeface
    style: Style
    width: float
    lang: str
    _lines: list[Line] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _used: float = 0.0
    _ladder: int = 0

    def lines(self, runs: list[Run]) -> list[Line]:
        waiting = list(self._words(runs))
        waiting.reverse()
        while waiting:
            word = waiting.pop()
            blank = self._blank(word)
            if self._used + blank + word.width <= self.width + 0.001:
                self._add(word, blank)
                continue
            parts = self._hyphenated(word, blank) or (None if self._runs else self._cut(word))
            if parts:
                self._add(parts[0], blank)
                waiting.append(parts[1])
            elif self._runs:
                waiting.append(word)
            else:
                self._add(word, blank)
            self._end_line(blank_follows=bool(waiting) and waiting[-1].spaced)
            self._ladder = self._ladder + 1 if parts else 0
        if self._runs:
            self._end_line(blank_follows=False)
        return self._lines

    def _measure(self, text: str, font: str) -> float:
        return self.typeface.width(text, font, self.style.size)

    def _words(self, runs: list[Run]) -> Iterator[_Word]:
        word = _Word([], 0.0, spaced=False)
        for run in runs:
            for found in _WORD_OR_BLANK.findall(_UNPARTED.sub("\\1\u00a0", run.text)):
                if found == " ":
                    if word.runs:
                        yield word
                    word = _Word([], 0.0, spaced=True)
                    continue
                for index, part in enumerate(_JOINT.split(found)):
                    if index:
                        yield word
                        word = _Word([], 0.0, spaced=False)
                    word.runs.append(Run(part, run.font, run.target))
                    word.width += self._measure(part, run.font)
        if word.runs:
            yield word

    def _blank(self, word: _Word) -> float:
        return self._measure(" ", self._runs[-1].font) if word.spaced and self._runs else 0.0

    def _add(self, word: _Word, blank: float) -> None:
        for index, run in enumerate(word.runs):
            lead = " " if blank and not index else ""
            last = self._runs[-1] if self._runs else None
            if last and (last.font, last.target) == (run.font, run.target):
                self._runs[-1] = Run(last.text + lead + run.text, run.font, run.target)
            elif last and lead and not last.target:
                self._runs[-1] = Run(last.text + lead, last.font, last.target)
                self._runs.append(run)
            else:
                self._runs.append(Run(lead + run.text, run.font, run.target))
        self._used += blank + word.width

    def _end_line(self, *, blank_follows: bool) -> None:
        if blank_follows and self._runs:
            last = self._runs[-1]
            self._runs[-1] = Run(last.text + " ", last.font, last.target)
        self._lines.append(Line(self._runs, self._used))
        self._runs, self._used = [], 0.0

    def _hyphenated(self, word: _Word, blank: float) -> tuple[_Word, _Word] | None:
        """The word in two parts, the first fitting into what is left of the line; None if it should stay whole."""
        overlong = word.width > self.width
        if len(word.runs) > 1 or not (self.style.hyphenate or overlong):
            return None
        full = self.width > _NARROW and self._used > self.width * _FULL_ENOUGH
        if not overlong and (full or self._ladder >= _LADDER):
            return None
        run, room = word.runs[0], self.width - self._used - blank
        for place in reversed(break_places(run.text, self.lang)):
            head = run.text[:place] + SOFT_HYPHEN
            width = self._measure(head, run.font)
            if width <= room:
                return self._parts(word, Run(head, run.font, run.target), width, run.text[place:])
        return None

    def _cut(self, word: _Word) -> tuple[_Word, _Word] | None:
        """As much of a word that is wider than a whole line as fits, at least one character; no hyphen."""
        run = word.runs[0]
        room, place = self.width, 0
        while place < len(run.text):
            room -= self._measure(run.text[place], run.font)
            if room < 0 and place:
                break
            place += 1
        if place == len(run.text):
            if len(word.runs) == 1:
                return None
            width = self._measure(run.text, run.font)
            return _Word([run], width, word.spaced), _Word(word.runs[1:], word.width - width, spaced=False)
        head = Run(run.text[:place], run.font, run.target)
        return self._parts(word, head, self._measure(head.text, run.font), run.text[place:])

    def _parts(self, word: _Word, head: Run, width: float, rest: str) -> tuple[_Word, _Word]:
        run = word.runs[0]
        after = [Run(rest, run.font, run.target), *word.runs[1:]]
        return _Word([head], width, word.spaced), _Word(
            after, sum(self._measure(part.text, part.font) for part in after), spaced=False
        )
