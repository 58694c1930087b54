# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where German words may be broken. Better no break than a wrong one."""

import re
from functools import cache

import pyphen

_LETTERS = re.compile(r"[^\W\d_]+")
_AROUND = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)
_SHORTEST = 7
_LANGUAGES = {"de": "de_DE", "en": "en_GB"}

# Words of the field that the patterns break badly, with the only good places.
_GOOD_BREAKS = (
    "arbeits-zeit-erfassung mit-arbeiter mit-arbeiterin mit-arbeiterinnen mit-arbeitern mit-arbeitende mit-arbeitenden "
    "weiter-bildungs-mentor weiter-bildungs-mentorin weiter-bildungs-mentoren betriebs-rat betriebs-rats personal-rat "
    "teil-nehmende teil-nehmenden industrie-meister berufs-abschluss ver-ein-barung ver-ein-barungen"
)


def _places(marked: str) -> list[int]:
    return [mark.start() - index for index, mark in enumerate(re.finditer("-", marked))]


_EXCEPTIONS = {word.replace("-", ""): _places(word) for word in _GOOD_BREAKS.split()}


@cache
def _patterns(code: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=code, left=3, right=3)


def break_places(word: str, lang: str) -> list[int]:
    """Indexes into ``word`` before which a hyphen may stand, ascending; empty for anything that is not a plain word.

    A word with ``* : _ /`` (gender forms), digits or signs inside is never broken. At least three letters stay on each
    side.
    """
    code = _LANGUAGES.get(lang[:2])
    around = _AROUND.match(word)
    if code is None or around is None or len(around[2]) < _SHORTEST or not _LETTERS.fullmatch(around[2]):
        return []
    before, core = len(around[1]), around[2]
    places = _EXCEPTIONS.get(core.lower()) if code == "de_DE" else None
    if places is None:
        places = [int(place) for place in _patterns(code).positions(core)]
    return [before + place for place in places]
