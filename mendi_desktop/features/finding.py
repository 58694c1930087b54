# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Entries by their name, whatever area they belong to: one shape, so that one line finds them all.

Two questions to every area: what is called like this, and what are these ids called. Never private notes.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from uuid import UUID

from sqlalchemy import ColumnElement, and_, case, false, func, or_
from sqlalchemy.orm import Session

from mendi_desktop.core.folding import fold, spellings

_MOST_WORDS = 6
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class Found:
    """One entry and the place where it is looked at: ``page``, ``id`` and ``word``.

    ``title`` is what it is called, ``facts`` tells it from others of the same name; both are translated.
    """

    page: str
    id: UUID
    title: str
    facts: str = ""
    word: str = ""


FindQuery = Callable[[Session, str, int], Sequence[Found]]
"""Called with what was typed and how many at most: those beginning with it first, then those that contain it."""
NameQuery = Callable[[Session, Sequence[UUID]], Sequence[Found]]
"""Called with ids of any tables: those of the area that are there, in any order."""


@dataclass(frozen=True, slots=True)
class Finds:
    """What an area answers: ``typed`` for words, ``known`` for ids."""

    typed: FindQuery
    known: NameQuery


def typed_words(typed: str) -> list[str]:
    """What is really looked for: at most 6 different words of 80 letters."""
    words = (word[:_LONGEST] for word in typed.split() if fold(word))
    return list(dict.fromkeys(words))[:_MOST_WORDS]


def contains(text: ColumnElement[str], typed: str) -> ColumnElement[bool]:
    """True where every word typed is somewhere in ``text``, which is folded; nothing typed is nowhere."""
    words = [or_(*(func.instr(text, form) > 0 for form in spellings(word))) for word in typed_words(typed)]
    return and_(*words) if words else false()


def begins(text: ColumnElement[str], typed: str) -> ColumnElement[int]:
    """To sort by: 0 where the folded ``text`` begins with what was typed, 1 where a word of it does, 2 elsewhere."""
    forms = _whole_spellings(typed)
    first = or_(*(func.instr(text, form) == 1 for form in forms))
    word = or_(*(func.instr(text, f"{before}{form}") > 0 for form in forms for before in (" ", "-")))
    return case((first, 0), (word, 1), else_=2)


def first_matches(found: Iterable[tuple[str, Found]], typed: str, limit: int) -> list[Found]:
    """For short lists: of pairs of searchable words and entry, those that match, by how the title begins."""
    words = [spellings(word) for word in typed_words(typed)]
    matching = [each for text, each in found if words and _has_all(fold(text), words)]
    forms = _whole_spellings(typed)
    return sorted(matching, key=lambda each: _place(fold(each.title), forms))[:limit]


def _has_all(text: str, words: Sequence[tuple[str, ...]]) -> bool:
    return all(any(form in text for form in forms) for forms in words)


def _place(title: str, forms: Sequence[str]) -> int:
    if any(title.startswith(form) for form in forms):
        return 0
    return 1 if any(re.search(rf"\b{re.escape(form)}", title) for form in forms) else 2


def _whole_spellings(typed: str) -> list[str]:
    """All words typed with single spaces, in every spelling of each."""
    return [" ".join(forms) for forms in product(*map(spellings, typed_words(typed)))][: 2**_MOST_WORDS]
