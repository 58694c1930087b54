# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The memory of what was printed."""

import json

import pytest

from mendi_desktop.privacy.ledger import PERSONS, TALKS, Key, Ledger
from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.policy import Audience
from mendi_desktop.privacy.series import gaps, newcomers_too_few, returners_too_few

Q1, Q2, Q3, Q4 = (Span(start, start + 3) for start in (0, 3, 6, 9))
H1, H2, YEAR = Span(0, 6), Span(6, 12), Span(0, 12)
KEY = Key(PERSONS, (), Q1, "concern", "sprache")
PRINTED = Ledger(
    {
        Audience.COUNCIL: {KEY: 7, Key(TALKS, ("lager", "montage"), Q1): 12},
        Audience.ASSEMBLY: {Key(PERSONS, (), Q1): 40},
    },
    {Audience.COUNCIL: frozenset({Key(PERSONS, (), Q1, "concern", "aufstieg")})},
)


def test_a_ledger_survives_being_written_down() -> None:
    assert Ledger.from_json(PRINTED.to_json()) == PRINTED
    assert Ledger.from_json(Ledger().to_json()) == Ledger()


def test_equal_ledgers_are_equal_texts() -> None:
    turned = Ledger(dict(reversed(list(PRINTED.facts.items()))), PRINTED.withheld)
    assert turned.to_json() == PRINTED.to_json()


@pytest.mark.parametrize("text", ["[]", "{}", '{"format": 2, "facts": [], "withheld": []}'])
def test_another_text_is_not_a_ledger(text: str) -> None:
    with pytest.raises(ValueError, match="not a ledger"):
        Ledger.from_json(text)


def test_a_damaged_key_is_noticed() -> None:
    stored = json.loads(PRINTED.to_json())
    stored["facts"][0][1] = 5
    with pytest.raises(ValueError, match="not the key"):
        Ledger.from_json(json.dumps(stored))


def test_what_was_printed_first_stays() -> None:
    later = Ledger({Audience.COUNCIL: {KEY: 9}}, {Audience.ASSEMBLY: frozenset({KEY})})
    both = Ledger.of([PRINTED.to_json(), later.to_json()])
    assert both.facts[Audience.COUNCIL][KEY] == 7
    assert both.withheld[Audience.ASSEMBLY] == {KEY}
    assert both.spans == {Q1}


def test_three_new_persons_in_the_longer_period_are_too_few() -> None:
    assert newcomers_too_few(H1, 23, {Q1: 20}, 5) == Q1
    assert newcomers_too_few(Q1, 20, {H1: 23}, 5) == H1
    assert newcomers_too_few(H1, 25, {Q1: 20}, 5) is None
    assert newcomers_too_few(H1, 20, {Q1: 20}, 5) == Q1, "nobody new is told as well"
    assert newcomers_too_few(Q2, 20, {Q1: 20}, 5) is None


def test_two_persons_who_came_again_are_too_few() -> None:
    assert returners_too_few(H1, 38, {Q1: 20, Q2: 20}, 5) == H1
    assert returners_too_few(Q2, 20, {Q1: 20, H1: 38}, 5) == H1
    assert returners_too_few(H1, 35, {Q1: 20, Q2: 20}, 5) is None
    assert returners_too_few(YEAR, 58, {Q1: 20, Q2: 20, H2: 20}, 5) == YEAR
    assert returners_too_few(YEAR, 58, {Q1: 20, H2: 20}, 5) is None, "the second quarter is not covered"


def test_talks_leave_the_months_that_no_printed_period_covers() -> None:
    assert gaps(YEAR, {Q1, Q2, H1, Q4}) == [(YEAR, [H1, Q4], [Q3])]
    assert gaps(Q2, {H1, YEAR, Q1}) == [(H1, [Q1, Q2], [])]
    assert gaps(H1, {YEAR, Q2}) == [(H1, [Q2], [Q1]), (YEAR, [H1], [H2])]
    assert gaps(Q1, {Q2, Q3}) == []
