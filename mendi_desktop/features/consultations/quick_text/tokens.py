# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line as words with their places, and who has taken which of them."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from mendi_desktop.core.folding import fold
from mendi_desktop.features.consultations.quick_text.reading import Span

MOST_TOKENS: Final = 400
"""Longer lines are a text, not a line: what comes after stays as it is."""

_SEPARATORS: Final = r"\s,;:/|()+"
_TOKEN: Final = re.compile(rf"[^{_SEPARATORS}]+(?:(?<=\d)[,:/](?=\d)[^{_SEPARATORS}]+)*|[,;:/|()+]")
_WORD: Final = re.compile(r"\S+")
_SPELLED: Final = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def key_of(text: str) -> str:
    """What makes words the same: letters and digits without case, umlauts (also ae, oe, ue), hyphens and spaces.

    Between two digits a mark stays, so that "Birke 1 3" is not "Birke-13".
    """
    folded = fold(text)
    for spelled, letter in _SPELLED:
        folded = folded.replace(spelled, letter)
    marked = re.sub(r"(?<=\d)[\W_]+(?=\d)", "·", folded)
    return "".join(letter for letter in marked if letter.isalnum() or letter in "·§½¼¾")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, or one mark between words; the key of a mark is empty."""

    text: str
    start: int
    end: int
    key: str

    @property
    def is_mark(self) -> bool:
        return not self.key

    @property
    def low(self) -> str:
        """As typed, in small letters and without marks at its ends, for patterns of numbers."""
        return self.text.lower().strip('.!?„“"»«…')


class Line:
    """The words of a line. Whoever understands some of them takes them, once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens: list[Token] = []
        self._read_up_to = len(text)
        for match in _TOKEN.finditer(text):
            if len(self.tokens) == MOST_TOKENS:
                self._read_up_to = match.start()
                break
            self.tokens.append(Token(match[0], match.start(), match.end(), key_of(match[0])))
        self.taken = [False] * len(self.tokens)
        self.numbers = [False] * len(self.tokens)
        """Numbers that are known to be something else: a time of day, a paragraph."""
        self.people = [False] * len(self.tokens)
        """Words of an alias, which may stand between an act and its day."""

    def __len__(self) -> int:
        return len(self.tokens)

    def is_free(self, first: int, last: int) -> bool:
        """Whether nobody has taken any of the words from ``first`` up to (not with) ``last``."""
        return 0 <= first < last <= len(self) and not any(self.taken[first:last])

    def words(self, first: int, last: int) -> str:
        """The text from one word up to (not with) another."""
        return self.text[self.tokens[first].start : self.tokens[last - 1].end]

    def low(self, first: int, last: int, marks: str = "+/:") -> str:
        """The same in small letters, with single spaces and without other marks than these."""
        return " ".join(token.low for token in self.tokens[first:last] if not token.is_mark or token.text in marks)

    def crosses_mark(self, first: int, last: int) -> bool:
        return any(token.is_mark for token in self.tokens[first:last])

    def take(self, first: int, last: int) -> tuple[Span, ...]:
        """Take the words; says where they stand."""
        self.taken[first:last] = [True] * (last - first)
        return ((self.tokens[first].start, self.tokens[last - 1].end),)

    def windows(self, longest: int) -> Iterable[tuple[int, int]]:
        """Every run of free words without marks, the longest first at each place; marks of what is taken meanwhile."""
        for first in range(len(self)):
            for last in range(min(first + longest, len(self)), first, -1):
                if self.is_free(first, last) and not self.tokens[first].is_mark:
                    yield first, last

    def key(self, first: int, last: int) -> str:
        return key_of(self.words(first, last))

    def rest(self) -> tuple[Span, ...]:
        """Where the words stand that nobody has taken, and everything behind the last word that was read."""
        spans = [(token.start, token.end) for token, taken in zip(self.tokens, self.taken, strict=True) if not taken]
        tail = [(match.start(), match.end()) for match in _WORD.finditer(self.text, self._read_up_to)]
        return (*spans, *tail)
