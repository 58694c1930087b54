# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the words of the field: place, channel, kind, barriers, concerns and whom it concerns."""

from collections.abc import Collection, Iterable
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label
from mendi_desktop.features.consultations.quick_text.lexicon import Meaning, lexicon
from mendi_desktop.features.consultations.quick_text.reading import Found
from mendi_desktop.features.consultations.quick_text.tokens import Line

SINGLE: Final = ("place", "channel", "contact_kind", "initiative")
"""Lists of which a talk has one entry."""

_LONGEST: Final = 6
_ABOUT: Final = frozenset(("mit", "bei", "with"))  # "kein Problem mit ..."
_LITTLE: Final = 2  # little words between that and what it is about
_LEAST_TYPED, _LEAST_MEANT = 5, 6  # letters of a word that may have a typing error, and of the word it may be


class Meanings:
    """What was found, by pick list."""

    def __init__(self) -> None:
        self.by_list: dict[str, list[Found[str]]] = {}

    def one(self, list_name: str) -> Found[str] | None:
        return next(iter(self.by_list.get(list_name, ())), None)

    def many(self, list_name: str) -> tuple[Found[str], ...]:
        return tuple(self.by_list.get(list_name, ()))

    def add(self, meaning: Meaning, found: Found[str]) -> None:
        """Note an entry; the same entry said twice gets both places."""
        kept = self.by_list.setdefault(meaning.list_name, [])
        for at, other in enumerate(kept):
            if other.value == found.value:
                kept[at] = Found(other.value, (*other.spans, *found.spans))
                return
        kept.append(found)

    def fits(self, meaning: Meaning) -> bool:
        """A second place or channel does not fit."""
        found = self.one(meaning.list_name)
        return meaning.list_name not in SINGLE or found is None or found.value == meaning.code


def find_words(line: Line, doubts: list[str]) -> Meanings:
    """All words of the field, longest phrases first at each place; typing errors in what is left."""
    found = Meanings()
    known = lexicon()
    for first, last in line.windows(_LONGEST):
        if line.tokens[last - 1].is_mark or any(line.numbers[first:last]) or _is_a_list(line, first, last):
            continue
        key = line.key(first, last)
        if key in known.unclear:
            _tell_unclear(line, first, last, known.unclear[key], doubts)
        elif key in known.meanings:
            _take(line, first, last, known.meanings[key], found, doubts)
    for at in range(len(line)):
        _mend(line, at, found, doubts)
    return found


def _is_a_list(line: Line, first: int, last: int) -> bool:
    """ "Meister, BAföG" are two things, and not "Meister-BAföG"."""
    marks = (at for at in range(first + 1, last) if line.tokens[at].is_mark and line.tokens[at].text not in "-–/")
    return any(line.key(first, at) in lexicon().meanings for at in marks)


def _take(line: Line, first: int, last: int, meanings: Collection[Meaning], found: Meanings, doubts: list[str]) -> bool:
    words = line.words(first, last)
    if _is_denied(line, first, last, meanings):
        doubts.append(tr("„{word}“ ist verneint und bleibt im Text.", word=words))
        line.numbers[first:last] = [True] * (last - first)
        return False
    fitting = [meaning for meaning in meanings if found.fits(meaning)]
    if not fitting:
        doubts.append(tr("„{word}“ passt nicht zum Übrigen und bleibt im Text.", word=words))
        return False
    spans = line.take(first, last)
    for meaning in fitting:
        found.add(meaning, Found(meaning.code, spans))
    return True


def _is_denied(line: Line, first: int, last: int, meanings: Collection[Meaning]) -> bool:
    """ "keine Kosten", "kein Problem mit Kosten", "Kosten egal". Nobody says of a place that it is no trouble."""
    known = lexicon()
    before = first - 1
    if before >= 0 and not line.taken[before] and line.tokens[before].key in known.negations:
        return True
    if all(meaning.list_name in SINGLE for meaning in meanings):
        return False
    return _is_dismissed_before(line, first) or _is_dismissed_behind(line, last)


def _is_dismissed_before(line: Line, first: int) -> bool:
    """ "kein Problem mit der" in front of it."""
    known, about = lexicon(), first
    while about > max(0, first - _LITTLE) and line.tokens[about - 1].key in known.glue:
        about -= 1
    joined = about < first and line.tokens[about].key in _ABOUT
    return joined and any(
        line.is_free(about - length, about) and line.key(about - length, about) in known.dismissals
        for length in (1, 2, 3)
    )


def _is_dismissed_behind(line: Line, last: int) -> bool:
    """ "passt", but not "passt nicht"; behind a comma "kein Problem mit ..." is about something else."""
    known = lexicon()
    for end in range(last + 1, last + 4):
        if line.is_free(last, end) and line.key(last, end) in known.dismissals:
            after = line.tokens[end].key if end < len(line) else ""
            elsewhere = after in _ABOUT and line.crosses_mark(last, end)
            return after not in known.negations and not elsewhere
    return False


def _tell_unclear(line: Line, first: int, last: int, meanings: Iterable[Meaning], doubts: list[str]) -> None:
    """Said once: the shorter phrases inside are the same doubt."""
    if any(line.numbers[first:last]):
        return
    line.numbers[first:last] = [True] * (last - first)
    choices = " / ".join(label(meaning.list_name, meaning.code) for meaning in meanings)
    doubts.append(tr("„{word}“ bleibt im Text: {choices}?", word=line.words(first, last), choices=choices))


def _mend(line: Line, at: int, found: Meanings, doubts: list[str]) -> None:
    """A word that differs from one word of the field in one letter is read as that, and it is said."""
    token = line.tokens[at]
    if line.taken[at] or line.numbers[at] or len(token.key) < _LEAST_TYPED or not token.key.isalpha():
        return
    known = lexicon()
    if known.knows(token.key):
        return
    near = [
        key
        for key in known.meanings
        if key[0] == token.key[0] and len(key) >= _LEAST_MEANT and _is_near(token.key, key)
    ]
    meant = {known.meanings[key] for key in near}
    if len(meant) == 1 and _take(line, at, at + 1, meanings := next(iter(meant)), found, doubts):
        read_as = label(meanings[0].list_name, meanings[0].code)
        doubts.append(tr("„{word}“ ist als „{label}“ gelesen.", word=token.text, label=read_as))


def _is_near(one: str, other: str) -> bool:
    """One letter too many, too few, another, or two letters in the wrong order."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    shortest = min(len(one), len(other))
    start = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    rest, rest_2 = one[start:], other[start:]
    swapped = len(rest) > 1 and rest[1::-1] + rest[2:] == rest_2
    return rest[1:] == rest_2[1:] or rest[1:] == rest_2 or rest == rest_2[1:] or swapped
