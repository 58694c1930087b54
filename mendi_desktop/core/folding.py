# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folds text for searching, so that "muller", "Mueller" and "MÜLLER" find "Müller" and "gross" finds "Groß"."""

import unicodedata

_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))


def fold(text: str) -> str:
    """Lower case without marks: umlauts become their base letter, ß becomes ss."""
    if text.isascii():  # most text, and ten times as fast
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def folded_words(text: str) -> str:
    """Folded, with single spaces: two names that look or sound alike in a list are the same then."""
    return " ".join(fold(text).split())


def spellings(term: str) -> tuple[str, ...]:
    """The folded forms of a search term: as typed, and with ae, oe, ue read as umlauts."""
    folded = fold(term)
    as_umlaut = folded
    for spelled, letter in _SPELLED_OUT:
        as_umlaut = as_umlaut.replace(spelled, letter)
    return (folded,) if as_umlaut == folded else (folded, as_umlaut)
