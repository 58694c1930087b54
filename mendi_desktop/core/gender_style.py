# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How words for people of all genders are written: Berater*in, Berater:in or Berater/-in.

The program's German texts are written with the star; the other writings are made from that. Star and colon inside a
word are no part of the official spelling (Rat für deutsche Rechtschreibung, resolution of 14 July 2023 on
"Wortbinnenzeichen"); many houses use them all the same.

The slash is part of it: Amtliches Regelwerk der deutschen Rechtschreibung (2024), § 83 (1), with the hyphen for what
is left out. By its notes and Duden D 156 that is right only where the short form is the full one with the ending
added: "Berater/-innen", "jede/-r", but "Kolleginnen/Kollegen" and "Weiterbildungsmentorinnen/-mentoren". Articles stay
those of the form with the ending, as with the star: "die Mentor/-in".
"""

import re
from typing import Final

STAR: Final = "star"
COLON: Final = "colon"
SLASH: Final = "slash"
STYLES: Final = (STAR, COLON, SLASH)

_STAR: Final = re.compile(r"(?<=[^\W\d_])\*(?=[^\W\d_])")
_BESIDE: Final = {"kolleg": ("kollege", "kollegen"), "pat": ("pate", "paten"), "mentor": ("", "mentoren")}
"""Ends of words to which nothing can be added: what stands beside their form with -in, and with -innen."""
_UNEVEN: Final = re.compile(rf"\b(\w*?)({'|'.join(_BESIDE)})\*(in|innen)\b", re.IGNORECASE)
_PAIR: Final = re.compile(r"\b([Dd](?:ie|er|as|en|em)|[Ss]ie|[Ee]r|[Ii]hr(?:e|en|em)?)\*(?=[^\W\d_])")
"""Two whole words beside each other, such as "der*die": nothing is left out, so there is no hyphen."""
_SIGN: Final = re.compile(r"(?<=[^\W\d_])(?:[*:_·]|/-?)(?=(?:in|innen|[erns])\b)")


def in_style(text: str, style: str) -> str:
    """A text of the program, written with the star, in one of :data:`STYLES`.

    Never for a text of somebody else: a star in it is their own.
    """
    if style == STAR or "*" not in text:
        return text
    if style == COLON:
        return _STAR.sub(":", text)
    return _STAR.sub("/-", _PAIR.sub(r"\1/", _UNEVEN.sub(_both, text)))


def _both(found: re.Match[str]) -> str:
    before, root, ending = found.groups()
    beside = _BESIDE[root.lower()][ending == "innen"]
    if not beside:
        return found[0]
    return f"{before}{root}{ending}/{'-' if before else root[0]}{beside[0 if before else 1 :]}"


def without_sign(text: str) -> str:
    """As if there were one gender: "Berater*in", "Berater:in", "Berater/-in" become "Beraterin". For searching.

    The sign may be any that people use, the underscore and the middle dot among them.
    """
    return _SIGN.sub("", text)
