# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Finds the alias in a line. Only an alias that exists is ever somebody; whatever can be read twice is nobody.

A wrong person would be the worst this program can do with a line. So the words must be the whole alias, apart from
case, umlauts, hyphens and spaces, and neither a word of the field nor the beginning of an amount.
"""

import re
from difflib import get_close_matches
from typing import Final

from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.quick_text.amounts import is_counted_unit
from mendi_desktop.features.consultations.quick_text.days import is_day_word
from mendi_desktop.features.consultations.quick_text.known import Known
from mendi_desktop.features.consultations.quick_text.lexicon import lexicon
from mendi_desktop.features.consultations.quick_text.reading import Found, Person, Span
from mendi_desktop.features.consultations.quick_text.tokens import Line, key_of

_LONGEST: Final = 5  # words of one alias
_SHORT: Final = 2  # letters: so short an alias counts only as it is written
_NEW: Final = re.compile(r"(?P<name>[^\W\d_]{3,})-?\d{1,3}")
_NEAR: Final = 0.8
_NUMBERED: Final = frozenset(
    (
        *("station", "halle", "raum", "gebaude", "haus", "etage", "zimmer", "linie", "band", "gruppe", "team", "stufe"),
        *("teil", "modul", "abteilung", "schicht", "sgb", "top", "punkt", "tor", "werk", "tvod", "version", "anlage"),
        *("maschine", "kapitel", "paragraf", "paragraph", "min", "std", "para", "pos", "nummer"),
    )
)
"""What is numbered without being a person."""
_NOT_BEFORE_SOMEBODY: Final = frozenset(("im", "am", "ins", "ans"))
"""What stands before times and places: "im Sommer" is nobody, even where somebody is called so."""


def find_people(line: Line, known: Known, doubts: list[str]) -> tuple[Found[Person] | None, Found[str] | None]:
    """The one person the line is about, and else an alias that nobody has."""
    found: dict[Person, list[tuple[int, int]]] = {}
    for first, last in line.windows(_LONGEST):
        if any(first < end and begin < last for places in found.values() for begin, end in places):
            continue
        person = _person_at(line, first, last, known, doubts)
        if person is not None:
            found.setdefault(person, []).append((first, last))
    if len(found) == 1:
        ((person, places),) = found.items()
        spans: list[Span] = []
        for first, last in places:
            spans += line.take(first, last)
            line.people[first:last] = [True] * (last - first)
        return Found(person, tuple(spans)), None
    if found:
        aliases = ", ".join(person.alias for person in found)
        doubts.append(tr("Mehrere Kürzel: {aliases}. Zu wem das Gespräch gehört, ist offen.", aliases=aliases))
        return None, None
    return None, _new_alias(line, known, doubts)


def _person_at(line: Line, first: int, last: int, known: Known, doubts: list[str]) -> Person | None:
    words = line.words(first, last).strip(".!?")
    exact = known.exact.get(folded_words(words))
    if exact is None and line.crosses_mark(first, last):
        return None
    people = [exact] if exact else known.tolerant.get(key_of(words), [])
    if not people:
        return None
    if len(people) > 1:
        aliases = ", ".join(person.alias for person in people)
        doubts.append(tr("„{word}“ passt auf mehrere Kürzel: {aliases}.", word=words, aliases=aliases))
        return None
    person = people[0]
    if trouble := _two_ways(line, first, last, person, known):
        doubts.append(trouble)
        return None
    return person


def _two_ways(line: Line, first: int, last: int, person: Person, known: Known) -> str:
    """Why these words may mean something else than this person; empty where they cannot."""
    words, key = line.words(first, last), key_of(person.alias)
    plain = tr("„{word}“ kann ein Kürzel sein oder etwas anderes; es bleibt im Text.", word=words)
    if lexicon().knows(key) or key in lexicon().everyday or is_day_word(key):
        return plain
    if key.isalpha() and first and line.tokens[first - 1].low in _NOT_BEFORE_SOMEBODY:
        return plain
    if key.isdigit() or (len(key) <= _SHORT and words != person.alias):
        return plain
    if last - first == 1 or not line.tokens[last - 1].key.isdecimal():
        return ""
    counted = last < len(line) and is_counted_unit(line.tokens[last].low)
    shorter = key_of(line.words(first, last - 1))
    if counted or shorter in known.tolerant:
        return tr("„{word}“ kann ein Kürzel sein oder eine Zahl dahinter; niemand ist zugeordnet.", word=words)
    return ""


def _new_alias(line: Line, known: Known, doubts: list[str]) -> Found[str] | None:
    """Something in the shape of an alias that nobody has. It is told, and taken up only when somebody says so."""
    for at, token in enumerate(line.tokens):
        words = token.text.strip(".!?")
        shape = _NEW.fullmatch(words)
        if shape is None or not line.is_free(at, at + 1) or line.numbers[at]:
            continue
        name = key_of(shape["name"])
        if name in _NUMBERED or lexicon().knows(name) or is_day_word(name) or key_of(words) in known.units:
            continue
        near = get_close_matches(key_of(words), known.tolerant, n=1, cutoff=_NEAR)
        if near:
            alias = known.tolerant[near[0]][0].alias
            doubts.append(tr("„{word}“ ähnelt {alias}.", word=words, alias=alias))
        return Found(words, line.take(at, at + 1))
    return None
