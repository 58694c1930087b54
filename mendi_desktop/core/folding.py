# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Folds text for searching, so that "muller", "Mueller" and "MÜLLER" find "Müller" and "gross" finds "Groß".

Words for people of all genders are found in any writing: "Kolleginnen" and "Kolleg:innen" find "Kolleg*innen".
"""

import unicodedata

from mendi_desktop.core.gender_style import without_sign

_LETTERS = str.maketrans({"ß": "ss", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})
_SPELLED_OUT = (("ae", "a"), ("oe", "o"), ("ue", "u"))
_ENDINGS = ("innen", "in")
_SIGNS = ("*", ":", "/-")
_STEM = 3


def fold(text: str) -> str:
    """Lower case without marks: umlauts become their base letter, ß becomes ss."""
    if text.isascii():  # most text, and ten times as fast
        return text.lower()
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold().translate(_LETTERS))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def folded_words(text: str) -> str:
    """Folded, with single spaces: two names that look or sound alike in a list are the same then."""
    return " ".join(fold(text).split())


def folded_label(label: str) -> str:
    """A label of the program to be searched in: folded, and once more without the sign of its gender style."""
    plain = without_sign(label)
    return fold(label) if plain == label else fold(f"{label}\n{plain}")


def spellings(term: str) -> tuple[str, ...]:
    """The folded forms of a search term: as typed, with ae, oe, ue read as umlauts, and in every gender style."""
    folded = fold(term)
    as_umlaut = folded
    for spelled, letter in _SPELLED_OUT:
        as_umlaut = as_umlaut.replace(spelled, letter)
    forms = (folded,) if as_umlaut == folded else (folded, as_umlaut)
    return tuple(dict.fromkeys([*forms, *(styled for form in forms for styled in _styled(form))]))


def _styled(form: str) -> list[str]:
    """Only of what was typed with a sign, or is a plural: other words in -in are mostly no people ("Termin")."""
    plain = without_sign(form)
    stem = next((plain.removesuffix(end) for end in _ENDINGS if plain.endswith(end)), "")
    if len(stem) < _STEM or (plain == form and not plain.endswith("innen")):
        return [] if plain == form else [plain]
    return [plain, *(stem + sign + plain.removeprefix(stem) for sign in _SIGNS)]
