# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The key of a vault as something to print and to type: four lines of fifteen characters, whole or in two halves.

The halves are shares of a one-time pad (Vernam; two-of-two secret sharing, compare Schneier, "Applied Cryptography",
section 3.6): half A is random, half B is the key exclusive-or half A. Each alone is uniformly random, whatever the key
is, so it tells nothing (Shannon, "Communication Theory of Secrecy Systems", 1949); each has its own check characters.

256 bits of key are 52 characters of five bits with four bits to spare. These are zero in a whole code. In halves they
are a random number that both carry, so that halves of different sheets are noticed by themselves 15 of 16 times.
"""

import secrets
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, TypeAlias

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.practice import refuse_real
from mendi_desktop.vault.recovery_line import (
    DATA,
    LENGTH,
    is_right,
    likely_group,
    symbols,
    tidy,
    unknown_sign,
    written,
)

LINES: Final = 4
KEY_BYTES: Final = 32
_SPARE_BITS: Final = LINES * DATA * 5 - KEY_BYTES * 8

Lines: TypeAlias = tuple[str, str, str, str]


class Kind(StrEnum):
    """What a code is: enough by itself, or one of two that are both needed."""

    WHOLE = "whole"
    HALF_A = "half_a"
    HALF_B = "half_b"


@dataclass(frozen=True, slots=True)
class RecoveryCode:
    """Four lines such as ``0F3K9 XT2ZQ 41B7M``. They open the vault: never put them into a log or a message."""

    lines: Lines = field(repr=False)
    kind: Kind


def recovery_code(key: FileKey) -> RecoveryCode:
    """The code that opens the vault by itself; the same key always has the same code."""
    refuse_real(key.salt)
    return _coded(Kind.WHOLE, key.raw, 0)


def recovery_halves(key: FileKey) -> tuple[RecoveryCode, RecoveryCode]:
    """Half A and half B, both needed; made anew at every call, and halves of different calls do not fit together."""
    refuse_real(key.salt)
    pad, pair = secrets.token_bytes(KEY_BYTES), secrets.randbits(_SPARE_BITS)
    return _coded(Kind.HALF_A, pad, pair), _coded(Kind.HALF_B, _exclusive_or(key.raw, pad), pair)


def is_complete(typed: str) -> bool:
    """Whether a line has all its characters, right or not; time to say what is wrong."""
    return len(tidy(typed)) >= LENGTH


def check_line(kind: Kind, number: int, typed: str) -> str:
    """What is wrong with line ``number`` (1 to 4) so far, as a sentence; empty if it is right or not yet complete."""
    where, signs = _where(kind, number), tidy(typed)
    if sign := unknown_sign(typed):
        return tr("{where}: „{sign}“ kommt im Code nicht vor.", where=where, sign=sign)
    if len(signs) < LENGTH:
        return ""
    if len(signs) > LENGTH:
        return tr("{where}: Es sind 15 Zeichen, hier stehen {count}.", where=where, count=len(signs))
    line = symbols(typed)
    return "" if is_right(_place(kind, number), line) else _wrong(kind, number, line)


def raw_key_of(*typed_lines: str) -> bytes:
    """The 32-byte key from the four lines of a whole code. UserError names the line that is wrong."""
    key, spare = _read(Kind.WHOLE, typed_lines)
    if spare:
        raise UserError(tr("Dieser Code stammt aus einer neueren Version von mendi desktop."))
    return key


def raw_key_of_halves(half_a: tuple[str, ...], half_b: tuple[str, ...]) -> bytes:
    """The 32-byte key from the four lines of each half. UserError names the half and the line that is wrong."""
    pad, pair = _read(Kind.HALF_A, half_a)
    rest, other = _read(Kind.HALF_B, half_b)
    if pair != other:
        raise UserError(tr("Die beiden Hälften gehören nicht zusammen. Sie stammen von verschiedenen Notfallblättern."))
    return _exclusive_or(pad, rest)


def raw_key_in(text: str) -> bytes:
    """The key from a whole text, as from a file: four lines, or eight for both halves, whichever stands first.

    Empty lines do not count. UserError names what is wrong.
    """
    lines = tuple(line for line in text.splitlines() if tidy(line))
    if len(lines) == LINES:
        return raw_key_of(*lines)
    if len(lines) != 2 * LINES:
        raise UserError(
            tr(
                "Ein Code hat 4 Zeilen, zwei Hälften haben zusammen 8; hier sind es {count}.",
                count=len(lines),
            )
        )
    first, second = lines[:LINES], lines[LINES:]
    begins_with_b = not unknown_sign(first[0]) and is_right(_place(Kind.HALF_B, 1), symbols(first[0]))
    return raw_key_of_halves(second, first) if begins_with_b else raw_key_of_halves(first, second)


def _coded(kind: Kind, secret: bytes, spare: int) -> RecoveryCode:
    number = int.from_bytes(secret, "big") << _SPARE_BITS | spare
    data = [number >> 5 * at & 31 for at in reversed(range(LINES * DATA))]
    one, two, three, four = (
        written(_place(kind, line + 1), data[line * DATA : (line + 1) * DATA]) for line in range(LINES)
    )
    return RecoveryCode((one, two, three, four), kind)


def _read(kind: Kind, typed: tuple[str, ...]) -> tuple[bytes, int]:
    """Secret and spare bits."""
    if len(typed) != LINES:
        raise ValueError(len(typed))
    number = 0
    for at, line in enumerate(typed, 1):
        if fault := check_line(kind, at, line) or _missing(kind, at, line):
            raise UserError(fault, field=f"{kind}_{at}")
        for symbol in symbols(line)[:DATA]:
            number = number << 5 | symbol
    return (number >> _SPARE_BITS).to_bytes(KEY_BYTES, "big"), number & ((1 << _SPARE_BITS) - 1)


def _missing(kind: Kind, number: int, typed: str) -> str:
    count = len(tidy(typed))
    if count == LENGTH:
        return ""
    where = _where(kind, number)
    if not count:
        return tr("{where} ist noch leer.", where=where)
    return tr("{where}: Es sind 15 Zeichen, hier stehen erst {count}.", where=where, count=count)


def _wrong(kind: Kind, number: int, line: tuple[int, ...]) -> str:
    where = _where(kind, number)
    for other in Kind:
        for place in range(1, LINES + 1):
            if is_right(_place(other, place), line):
                return tr(
                    "{where}: Hier steht vermutlich {other}. Bitte an die richtige Stelle setzen.",
                    where=where,
                    other=_where(other, place),
                )
    if group := likely_group(_place(kind, number), line):
        return tr("{where} stimmt noch nicht, am ehesten in der {group}. Gruppe.", where=where, group=group)
    return tr("{where} stimmt noch nicht. Bitte Zeichen für Zeichen mit dem Blatt vergleichen.", where=where)


def _place(kind: Kind, number: int) -> int:
    """From 1 to 12, never 0: leading zeros would not count in a polynomial."""
    return list(Kind).index(kind) * LINES + number


def _where(kind: Kind, number: int) -> str:
    if kind is Kind.WHOLE:
        return tr("Zeile {number}", number=number)
    if kind is Kind.HALF_A:
        return tr("Hälfte A, Zeile {number}", number=number)
    return tr("Hälfte B, Zeile {number}", number=number)


def _exclusive_or(one: bytes, other: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(one, other, strict=True))
