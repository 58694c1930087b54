# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import random
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.core.errors import UserError
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.recovery import (
    Kind,
    Lines,
    RecoveryCode,
    check_line,
    is_complete,
    raw_key_in,
    raw_key_of,
    raw_key_of_halves,
    recovery_code,
    recovery_halves,
)
from mendi_desktop.vault.recovery_line import ALPHABET, is_right, symbols, tidy
from tests.support.vault_files import SALT

KEYS = st.binary(min_size=32, max_size=32)
RAW = bytes(range(100, 132))
CODE = recovery_code(FileKey(RAW, SALT))
SIGNS = [at for at, sign in enumerate(CODE.lines[0]) if sign != " "]


def with_sign(line: str, at: int, sign: str) -> str:
    return line[:at] + sign + line[at + 1 :]


def swapped(line: str, one: int, other: int) -> str:
    return with_sign(with_sign(line, one, line[other]), other, line[one])


def as_people_type(line: str, chance: random.Random) -> str:
    """Small letters, other gaps, look-alikes."""
    alike = {"0": "0Oo", "1": "1IiLl"}
    signs = [chance.choice(alike.get(sign, sign + sign.lower())) for sign in line.replace(" ", "")]
    return "".join(sign + chance.choice(["", "", " ", "-", "  ", "–", "\t", "."]) for sign in signs)


@given(KEYS)
def test_what_is_printed_is_read_back(raw: bytes) -> None:
    key = FileKey(raw, SALT)
    assert raw_key_of(*recovery_code(key).lines) == raw
    half_a, half_b = recovery_halves(key)
    assert raw_key_of_halves(half_a.lines, half_b.lines) == raw


@given(KEYS, st.randoms())
def test_typing_may_be_careless_where_it_does_not_matter(raw: bytes, chance: random.Random) -> None:
    typed = [as_people_type(line, chance) for line in recovery_code(FileKey(raw, SALT)).lines]
    assert raw_key_of(*typed) == raw


@given(KEYS)
def test_a_line_is_three_groups_of_five_unmistakable_signs(raw: bytes) -> None:
    for line in recovery_code(FileKey(raw, SALT)).lines:
        assert [len(group) for group in line.split(" ")] == [5, 5, 5]
        assert set(line) <= set(ALPHABET) | {" "}
    assert not set("ILOU") & set(ALPHABET)


def test_every_single_wrong_sign_is_noticed_and_its_place_named() -> None:
    line = CODE.lines[1]
    for at in SIGNS:
        for sign in set(ALPHABET) - {line[at]}:
            said = check_line(Kind.WHOLE, 2, with_sign(line, at, sign))
            assert said == f"Zeile 2 stimmt noch nicht, am ehesten in der {at // 6 + 1}. Gruppe."


@given(KEYS)
@settings(max_examples=20)
def test_every_exchange_of_two_signs_is_noticed(raw: bytes) -> None:
    line = recovery_code(FileKey(raw, SALT)).lines[2]
    for one, other in combinations(SIGNS, 2):
        if line[one] != line[other]:
            assert not is_right(3, symbols(swapped(line, one, other)))


def test_no_two_mistakes_anywhere_make_another_right_line() -> None:
    """The whole of it, for every key: the code is linear, so a mistake goes unnoticed only if it is a line itself.

    The first of the 16 places is the line's own number: a line in the wrong place counts as one mistake.
    """
    pairs = list(combinations(range(16), 2))
    for one, other in pairs:
        for first in range(32):
            for second in range(32):
                if first or second:
                    mistake = [0] * 16
                    mistake[one], mistake[other] = first, second
                    assert not is_right(mistake[0], mistake[1:])


def test_a_line_in_the_wrong_place_is_noticed() -> None:
    half_a, half_b = recovery_halves(FileKey(RAW, SALT))
    for code in (CODE, half_a, half_b):
        for at, line in enumerate(code.lines, 1):
            said = {(kind, place): check_line(kind, place, line) for kind in Kind for place in range(1, 5)}
            assert [where for where, sentence in said.items() if not sentence] == [(code.kind, at)]


def test_where_a_misplaced_line_belongs_is_said() -> None:
    half_a, _ = recovery_halves(FileKey(RAW, SALT))
    assert check_line(Kind.WHOLE, 1, CODE.lines[2]).startswith("Zeile 1: Hier steht vermutlich Zeile 3.")
    assert check_line(Kind.HALF_B, 4, half_a.lines[3]).startswith(
        "Hälfte B, Zeile 4: Hier steht vermutlich Hälfte A, Zeile 4."
    )


def test_nothing_is_said_while_a_line_is_still_being_typed() -> None:
    line = CODE.lines[1]
    assert [check_line(Kind.WHOLE, 2, line[:length]) for length in range(len(line) + 1)] == [""] * 18
    assert not is_complete(line[:-1])
    assert is_complete(line)


@pytest.mark.parametrize("sign", ["U", "Ä", "ß", "%", "é", "\u0416"])
def test_a_sign_that_no_code_holds_is_named_at_once(sign: str) -> None:
    assert check_line(Kind.WHOLE, 3, "ab" + sign) == f"Zeile 3: „{sign}“ kommt im Code nicht vor."


def test_too_much_and_too_little_is_counted() -> None:
    assert check_line(Kind.WHOLE, 1, CODE.lines[0] + "7") == "Zeile 1: Es sind 15 Zeichen, hier stehen 16."
    with pytest.raises(UserError, match="Zeile 2: Es sind 15 Zeichen, hier stehen erst 14") as caught:
        raw_key_of(CODE.lines[0], CODE.lines[1][:-1], *CODE.lines[2:])
    assert caught.value.field == "whole_2"
    with pytest.raises(UserError, match="Zeile 4 ist noch leer"):
        raw_key_of(*CODE.lines[:3], " - ")


def test_the_half_and_the_line_are_named() -> None:
    half_a, half_b = recovery_halves(FileKey(RAW, SALT))
    wrong = swapped(half_b.lines[2], 0, next(at for at in SIGNS if half_b.lines[2][at] != half_b.lines[2][0]))
    with pytest.raises(UserError, match="Hälfte B, Zeile 3") as caught:
        raw_key_of_halves(half_a.lines, (*half_b.lines[:2], wrong, half_b.lines[3]))
    assert caught.value.field == "half_b_3"


def bits(code: RecoveryCode) -> list[int]:
    """The 256 bits that a code says, from the first."""
    said = "".join(f"{symbol:05b}" for line in code.lines for symbol in symbols(line)[:13])
    return [int(bit) for bit in said[:256]]


@pytest.mark.parametrize("half", [0, 1])
@pytest.mark.parametrize("raw", [bytes(32), b"\xff" * 32, RAW])
def test_a_half_alone_is_random_whatever_the_key(half: int, raw: bytes) -> None:
    """Each bit of 500 halves is set about half the time: 250 ± 100 is nine standard deviations."""
    drawn = [bits(recovery_halves(FileKey(raw, SALT))[half]) for _ in range(500)]
    assert all(150 < sum(column) < 350 for column in zip(*drawn, strict=True))
    assert len({tuple(one) for one in drawn}) == 500


def noticed(first: RecoveryCode, second: RecoveryCode) -> bool:
    try:
        assert raw_key_of_halves(first.lines, second.lines) != RAW
        return False
    except UserError as error:
        return "verschiedenen Notfallblättern" in error.message


def test_halves_of_different_sheets_do_not_open_anything() -> None:
    """Noticed by the code itself 15 of 16 times; otherwise the key is simply not the key."""
    key = FileKey(RAW, SALT)
    outcomes = [noticed(recovery_halves(key)[0], recovery_halves(key)[1]) for _ in range(320)]
    assert sum(outcomes) > 240


def test_a_file_holds_four_lines_or_two_halves_in_any_order() -> None:
    half_a, half_b = recovery_halves(FileKey(RAW, SALT))
    assert raw_key_in("\n" + "\r\n".join(CODE.lines) + "\n\n") == RAW
    assert raw_key_in("\n".join((*half_a.lines, "", *half_b.lines))) == RAW
    assert raw_key_in("\n".join((*half_b.lines, *half_a.lines))) == RAW
    with pytest.raises(UserError, match="hier sind es 3"):
        raw_key_in("\n".join(CODE.lines[:3]))
    with pytest.raises(UserError, match="Hälfte B, Zeile 1: Hier steht vermutlich Hälfte A"):
        raw_key_in("\n".join(half_a.lines * 2))


def test_a_code_of_a_later_kind_is_refused_with_words() -> None:
    """The four spare bits of a whole code are zero today."""
    lines: Lines = CODE.lines
    *signs, _, _ = symbols(lines[3])
    changed = next(
        "".join(ALPHABET[symbol] for symbol in (*signs[:-1], signs[-1] ^ 1, one, other))
        for one in range(32)
        for other in range(32)
        if is_right(4, (*signs[:-1], signs[-1] ^ 1, one, other))
    )
    with pytest.raises(UserError, match="neueren Version"):
        raw_key_of(*lines[:3], changed)


def test_the_code_does_not_show_in_a_log() -> None:
    assert not any(group in repr(CODE) for line in CODE.lines for group in line.split())


def test_what_is_tidied_stays_tidy() -> None:
    assert tidy(" o1l-i 7–z.\t") == "01117Z"
    assert tidy(tidy("oOlI-")) == tidy("oOlI-")
