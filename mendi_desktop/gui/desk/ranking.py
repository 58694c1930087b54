# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How well something fits what was typed: letters are the beginnings of words, "gf" finds "Gespräch festhalten"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, Generic, Protocol, TypeVar

from mendi_desktop.core.folding import fold, spellings

WORST: Final = 7
"""The entry was found by something that is not seen in it, such as a word of a record."""
_LETTERS: Final = range(2, 9)
_WORD: Final = re.compile(r"\w+")


class Named(Protocol):
    """Anything to be found. ``group``: entries of one kind stand together; ``also``: words it is found by besides."""

    @property
    def group(self) -> str: ...
    @property
    def title(self) -> str: ...
    @property
    def facts(self) -> str: ...
    @property
    def also(self) -> str: ...


N = TypeVar("N", bound=Named)


@dataclass(frozen=True, slots=True)
class Group(Generic[N]):
    """Entries of one kind, the best first."""

    code: str
    entries: tuple[N, ...]


def fit(typed: str, title: str, besides: str = "") -> int | None:
    """0 for exactly this, more for less, None if not every word typed is found in ``title`` and ``besides``."""
    words = [spellings(word) for word in typed.split()]
    if not words:
        return None
    name, told = _tidy(title), _tidy(f"{title} {besides}")
    whole = [" ".join(forms) for forms in _each_spelling(words)]
    ways: tuple[Callable[[], bool], ...] = (
        lambda: name in whole,
        lambda: any(name.startswith(form) for form in whole),
        lambda: all(any(_begins_word(form, name) for form in forms) for forms in words),
        lambda: len(words) == 1 and any(_are_beginnings(form, _WORD.findall(name)) for form in words[0]),
        lambda: all(any(form in name for form in forms) for forms in words),
        lambda: all(any(_begins_word(form, told) for form in forms) for forms in words),
        lambda: all(any(form in told for form in forms) for forms in words),
    )
    return next((place for place, holds in enumerate(ways) if holds()), None)


def arranged(entries: Sequence[N], typed: str, order: Sequence[str], most: int) -> list[Group[N]]:
    """The entries in groups: the group of the best entry first, then as in ``order``; at most ``most`` in each.

    Entries that fit equally well keep their order. What does not fit at all stays at the end of its group: somebody
    found it by something else.
    """
    groups: dict[str, list[tuple[int, int, N]]] = {}
    for at, entry in enumerate(entries):
        place = fit(typed, entry.title, f"{entry.facts} {entry.also}")
        groups.setdefault(entry.group, []).append((WORST if place is None else place, at, entry))
    for found in groups.values():
        found.sort(key=lambda each: each[:2])
    places = {code: at for at, code in enumerate(order)}
    codes = sorted(groups, key=lambda code: (groups[code][0][0], places.get(code, len(places)), code))
    return [Group(code, tuple(entry for _, _, entry in groups[code][:most])) for code in codes]


def _tidy(text: str) -> str:
    return " ".join(fold(text).split())


def _each_spelling(words: Sequence[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """As typed, and with every ae, oe, ue read as an umlaut."""
    yield tuple(forms[0] for forms in words)
    yield tuple(forms[-1] for forms in words)


def _begins_word(form: str, text: str) -> bool:
    at = text.find(form)
    while at >= 0:
        if at == 0 or not (text[at - 1].isalnum() and form[0].isalnum()):
            return True
        at = text.find(form, at + 1)
    return False


def _are_beginnings(letters: str, words: Sequence[str]) -> bool:
    """Whether ``letters`` are beginnings of some of the words, one after the other, at least of two."""
    return len(letters) in _LETTERS and letters.isalnum() and _spread(letters, words, 0)


def _spread(letters: str, words: Sequence[str], used: int) -> bool:
    if not letters:
        return used > 1
    for at, word in enumerate(words):
        longest = next((n for n, (a, b) in enumerate(zip(letters, word, strict=False)) if a != b), None)
        longest = min(len(letters), len(word)) if longest is None else longest
        if any(_spread(letters[taken:], words[at + 1 :], used + 1) for taken in range(longest, 0, -1)):
            return True
    return False
