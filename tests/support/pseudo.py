# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A language that nobody speaks, made on the fly from the German one, for tests only.

"Heute" becomes "[Hëütë~~]": brackets show where a text begins and ends (and that it passes through ``tr`` at all),
accents that letters are not squeezed, and the tail makes it at least 35 % longer, as translations become.
"""

import re
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from math import ceil

from mendi_desktop.core.i18n import use_finish

_ACCENTS = str.maketrans("aeiouyAEIOUYnc", "äëïöüÿÄËÏÖÜŸñç")
_FIELD = re.compile(r"(\{\w*[^}]*\})")
_BRACKETS = re.compile(r"\[[^\[\]]*\]")
_MARKUP = re.compile(r"<[^>]*>")  # of tooltips
_LETTERS = re.compile(r"[^\W\d_]{4,}")
_LONGER = 0.35
_WORD = 8


def pseudo(text: str) -> str:
    """``text`` in that language; names in braces stay, so that values are still filled in."""
    if not any(letter.isalpha() for letter in _FIELD.sub("", text)):
        return text
    parts = (part if _FIELD.fullmatch(part) else part.translate(_ACCENTS) for part in _FIELD.split(text))
    more = max(1, ceil(len(_FIELD.sub("", text)) * _LONGER) - 2)
    tail = "~" * more if more <= _WORD else " " + " ".join(re.findall(f".{{1,{_WORD}}}", "~" * more))
    return f"[{''.join(parts)}{tail}]"


def untranslated(texts: Iterable[str], known: Collection[str] = ()) -> list[str]:
    """Those of ``texts`` with a word outside all brackets that is none of ``known``: nobody could translate it."""
    return [text for text in dict.fromkeys(texts) if set(_LETTERS.findall(_outside(text))) - set(known)]


def _outside(text: str) -> str:
    text = _MARKUP.sub(" ", text)
    while (shorter := _BRACKETS.sub(" ", text)) != text:
        text = shorter
    return text


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Everything that is asked for meanwhile is said in it."""
    use_finish(pseudo)
    try:
        yield
    finally:
        use_finish(None)
