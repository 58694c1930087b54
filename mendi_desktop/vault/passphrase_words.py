# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The German words that passphrases are judged by and made from: ``resources/passphrases``.

``spoken`` (subtitles), ``written`` (Wikipedia), ``first_names`` and ``last_names``, most frequent first, come from
zxcvbn-ts (package language-de 3.0.2); ``suggestions`` is "Mnemonische deutsche Wortliste" de-7776 by dys2p without 26
words that nobody wants to be offered and those of more than twelve letters; ``everyday`` is our own.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Final

from mendi_desktop.core.resources import resource

GUESSED: Final = ("everyday", "spoken", "first_names", "last_names", "suggestions", "written")
_YEARS: Final = range(1940, 2040)
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_DOTLESS: Final = str.maketrans({"ä": "a", "ö": "o", "ü": "u", "ß": "ss"})


def guessed_words(name: str) -> list[str]:
    """One list of :data:`GUESSED`, likeliest first, umlauts in every way they are typed."""
    if name == "everyday":
        return list(spelled([*_read(name), *map(str, _YEARS)]))
    return list(spelled(_read(name)))


def spelled(words: Iterable[str]) -> Iterator[str]:
    """Each word in small letters, followed by its spellings without umlauts: größe, groesse, grosse."""
    for word in words:
        small = word.lower()
        yield from dict.fromkeys((small, small.translate(_UMLAUTS), small.translate(_DOTLESS)))


@cache
def suggested_words() -> tuple[str, ...]:
    """What passphrases are made of: small letters without umlauts, so that every keyboard has them."""
    return tuple(_read("suggestions"))


def _read(name: str) -> list[str]:
    lines = resource("passphrases", f"{name}.txt").read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]
