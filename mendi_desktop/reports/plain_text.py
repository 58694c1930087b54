# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes any string a user can type or paste safe to print: no control characters, reordering marks, half characters.

Nothing is interpreted: angle brackets, ampersands and percent signs are letters like others.
"""

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x85\u2028\u2029]")
# C0 and C1 controls, marks that reorder text, invisible joiners and variation selectors, interlinear and tag characters
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_BREAKABLE_SPACE = re.compile("[ \t\u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_SUSPECT = re.compile("[^\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u20ac\n]|  ")


def clean(text: str) -> str:
    """``text`` without anything invisible; lines end in a line feed, half surrogates become U+FFFD."""
    if not _SUSPECT.search(text):
        return text
    text = _LINE_ENDS.sub("\n", text)
    text = _BREAKABLE_SPACE.sub(" ", _INVISIBLE.sub("", text))
    return unicodedata.normalize("NFC", _NO_CHARACTER.sub("\ufffd", text))


def one_line(text: str) -> str:
    """As :func:`clean`, for places that have one line."""
    return _BREAKABLE_SPACE.sub(" ", clean(text).replace("\n", " ")).strip(" ")


def shortened(text: str, most: int) -> str:
    """One line of at most ``most`` characters, for places with a limit; what was cut off is marked with "…"."""
    line = one_line(text)
    return line if len(line) <= most else line[: most - 1].rstrip(" ") + "…"


def paragraphs(text: str) -> list[str]:
    """The non-empty lines of ``text``, cleaned."""
    return [line for part in clean(text).split("\n") if (line := part.strip(" "))]
