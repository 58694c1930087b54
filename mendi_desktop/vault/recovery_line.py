# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of a recovery code: 13 characters that say something and two that tell whether all were typed right.

Alphabet: Crockford's base 32 (https://www.crockford.com/base32.html): no I, L, O, U; on reading O counts as 0, I and L
count as 1, case and hyphens do not count.

Check: a shortened Reed-Solomon code over GF(32) (Reed and Solomon, "Polynomial Codes over Certain Finite Fields", 1960)
with two check symbols. Such codes reach the Singleton bound (maximum distance separable), so two different right lines
differ in at least three places: any two wrong characters are noticed, and so is any exchange of two, which is no more
than two wrong ones. What the line is (which code, which number) counts as one more symbol that is not printed: a right
line in the wrong place has one wrong symbol and is noticed as well, even with one typing mistake.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import Final

ALPHABET: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
DATA: Final = 13
LENGTH: Final = DATA + 2
GROUP: Final = 5

_VALUES: Final = {sign: value for value, sign in enumerate(ALPHABET)} | {"O": 0, "I": 1, "L": 1}
_NOT_TYPED: Final = re.compile(r"[\s\-‐‑‒–—−.,_·/]+")  # what people put between groups


def _powers() -> tuple[int, ...]:
    """Powers of the element x of GF(32), which is GF(2) modulo the primitive polynomial x^5 + x^2 + 1."""
    powers, value = [], 1
    for _ in range(31):
        powers.append(value)
        value = value << 1 ^ (0b100101 if value & 16 else 0)
    return tuple(powers)


_EXP: Final = _powers()
_LOG: Final = {value: power for power, value in enumerate(_EXP)}
# (z - x)(z - x^2) = z^2 + (x + x^2) z + x^3: its multiples are the code
_MIDDLE: Final = _EXP[1] ^ _EXP[2]
_LAST: Final = _EXP[3]


def written(place: int, data: Sequence[int]) -> str:
    """The line as it is printed, in groups of five; ``data``: 13 numbers below 32, ``place``: a number from 1 to 31."""
    return grouped("".join(ALPHABET[symbol] for symbol in (*data, *_remainder((place, *data)))))


def grouped(signs: str) -> str:
    """With a blank after every fifth sign."""
    return " ".join(signs[start : start + GROUP] for start in range(0, len(signs), GROUP))


def tidy(typed: str) -> str:
    """What was typed without what does not count: capitals, no gaps, 0 and 1 for the letters that look like them."""
    signs = _NOT_TYPED.sub("", unicodedata.normalize("NFKC", typed))
    return "".join(_meant(sign) for sign in signs)


def _meant(sign: str) -> str:
    """Only ASCII is made capital: ß would become two letters that a line can hold."""
    capital = sign.upper() if sign.isascii() else sign
    return ALPHABET[_VALUES[capital]] if capital in _VALUES else capital


def unknown_sign(typed: str) -> str:
    """The first sign that no line can hold; empty if there is none."""
    return next((sign for sign in tidy(typed) if sign not in _VALUES), "")


def symbols(typed: str) -> tuple[int, ...]:
    """The numbers that the signs stand for; ``typed`` must hold no unknown sign."""
    return tuple(_VALUES[sign] for sign in tidy(typed))


def is_right(place: int, line: Sequence[int]) -> bool:
    """Whether the 15 numbers of ``line`` are one as :func:`written` for ``place``."""
    return len(line) == LENGTH and _remainder((place, *line[:DATA])) == tuple(line[DATA:])


def likely_group(place: int, line: Sequence[int]) -> int:
    """The group, from 1, in which a single other sign would make the line right; 0 if there is none."""
    return next((at // GROUP + 1 for at, other in _one_other(line) if is_right(place, other)), 0)


def _one_other(line: Sequence[int]) -> Iterator[tuple[int, list[int]]]:
    for at in range(len(line)):
        for value in range(len(ALPHABET)):
            yield at, [*line[:at], value, *line[at + 1 :]]


def _remainder(message: Sequence[int]) -> tuple[int, int]:
    """``message`` as a polynomial times z^2, modulo the generator: the two check symbols (long division)."""
    high = low = 0
    for symbol in message:
        lead = symbol ^ high
        high, low = low ^ _product(lead, _MIDDLE), _product(lead, _LAST)
    return high, low


def _product(one: int, other: int) -> int:
    return _EXP[(_LOG[one] + _LOG[other]) % 31] if one and other else 0
