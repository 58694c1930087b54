# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Persons by concern and department: no dot can be computed, and no number is invented."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.privacy import safe_table
from mendi_desktop.privacy.flow import Cell, TwoWay, ranges
from mendi_desktop.privacy.policy import Policy
from mendi_desktop.privacy.safe_table import SafeTable
from mendi_desktop.privacy.table import Undecided, hidden_cells
from tests.support.attacker import enumerated_ranges, gives_away, two_way_ranges

FIVE = Policy(5)


def table(*rows: tuple[int, ...], persons: tuple[int, ...], sensitive: bool = True) -> TwoWay:
    return TwoWay(rows, tuple(map(sum, rows)), persons, sensitive)


def printed(whole: TwoWay, hidden: frozenset[Cell]) -> SafeTable:
    """As the council reads it."""
    rows, columns = range(len(whole.row_totals)), range(len(whole.column_totals))
    names = tuple(map(str, columns))
    return SafeTable(
        id="t", title="t", row_ids=tuple(map(str, rows)), rows=tuple(map(str, rows)), column_ids=names, columns=names,
        cells=tuple(tuple(None if (r, c) in hidden else whole.cells[r][c] for c in columns) for r in rows),
        row_totals=whole.row_totals, column_totals=whole.column_totals, total=None, notes=(), seal=safe_table._SEAL,
    )  # fmt: skip


def shown(whole: TwoWay, policy: Policy = FIVE) -> list[list[int | None]]:
    return [list(row) for row in printed(whole, hidden_cells(whole, policy)).cells]


@st.composite
def workplaces(
    draw: st.DrawFn, rows: int = 6, columns: int = 5, most: int = 20, thresholds: tuple[int, ...] = (3, 4, 5, 10)
) -> tuple[TwoWay, Policy]:
    """Any numbers of persons in each concern and department; totals below k are left out, as a report does."""
    k = draw(st.sampled_from(thresholds))
    persons = draw(st.lists(st.integers(k, max(most, k)), min_size=2, max_size=columns))
    cells = [
        [draw(st.one_of(st.integers(0, k), st.integers(k, total), st.integers(k, total))) for total in persons]
        for _ in range(draw(st.integers(1, rows)))
    ]
    large = tuple(tuple(row) for row in cells if sum(row) >= k)
    return TwoWay(large, tuple(map(sum, large)), tuple(persons)), Policy(k)


def tried(whole: TwoWay, policy: Policy) -> frozenset[Cell] | None:
    """None when only the totals are printed."""
    try:
        return hidden_cells(whole, policy) if whole.cells else None
    except Undecided:
        return None


def belief_is_true(whole: TwoWay) -> bool:
    """Every department's persons may all have named something."""
    columns = zip(*whole.cells, strict=True)
    return all(sum(column) >= persons for column, persons in zip(columns, whole.column_totals, strict=True))


def test_a_small_number_is_never_alone_in_its_row() -> None:
    whole = table((20, 9, 2), (15, 12, 8), persons=(40, 30, 25))
    assert shown(whole) == [[20, None, None], [15, 12, 8]]


def test_a_zero_is_hidden_like_a_small_number() -> None:
    whole = table((20, 12, 0), (15, 12, 8), persons=(40, 30, 25))
    assert shown(whole) == [[20, None, None], [15, 12, 8]]


def test_two_small_numbers_below_k_in_sum_get_company() -> None:
    """1 and 2 alone would leave three persons behind two dots."""
    whole = table((20, 11, 1, 2), (15, 12, 8, 7), persons=(40, 30, 25, 20))
    assert shown(whole) == [[20, None, None, None], [15, 12, 8, 7]]


def test_who_knows_the_two_persons_of_one_dot_does_not_learn_the_other() -> None:
    """2 and 4 and 6 are behind the dots: without the known two, ten remain for two dots."""
    hidden = hidden_cells(table((20, 6, 4, 2), persons=(40, 30, 25, 20)), FIVE)
    assert hidden == {Cell(0, 1), Cell(0, 2), Cell(0, 3)}


def test_all_but_two_of_a_department_is_as_telling_as_two() -> None:
    whole = table((28, 20, 20), (9, 9, 9), persons=(30, 40, 40))
    assert shown(whole)[0][0] is None
    assert shown(table(*whole.cells, persons=(30, 40, 40), sensitive=False))[0][0] == 28


def test_large_numbers_are_all_printed() -> None:
    whole = table((20, 12), (15, 8), persons=(40, 30))
    assert shown(whole) == [[20, 12], [15, 8]]


def test_a_table_of_dots_is_not_printed() -> None:
    with pytest.raises(Undecided):
        hidden_cells(table((4, 3), (2, 5), persons=(20, 20)), FIVE)


def test_the_totals_must_be_those_of_the_cells() -> None:
    with pytest.raises(ValueError, match="do not add up"):
        TwoWay(((1, 2),), (4,), (9, 9))


def test_too_much_effort_leaves_the_totals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mendi_desktop.privacy.table.EFFORT", 3)
    with pytest.raises(Undecided):
        hidden_cells(table((20, 9, 2), (15, 12, 8), persons=(40, 30, 25)), FIVE)


TINY = workplaces(rows=3, columns=3, most=8, thresholds=(3,))


@settings(deadline=None, max_examples=200)
@given(TINY)
def test_the_flow_knows_the_range_of_every_hidden_cell(made: tuple[TwoWay, Policy]) -> None:
    """Against every table that can be written down."""
    whole, policy = made
    hidden = tried(whole, policy)
    if hidden is not None:
        for believing in {False, belief_is_true(whole)}:
            found = {tuple(cell): limits for cell, limits in ranges(whole, hidden, believing=believing).items()}
            assert found == enumerated_ranges(printed(whole, hidden), believes=believing)


@settings(deadline=None, max_examples=150)
@given(TINY)
def test_the_attacker_reckons_as_if_he_wrote_every_table_down(made: tuple[TwoWay, Policy]) -> None:
    whole, policy = made
    hidden = tried(whole, policy)
    if hidden is not None:
        read = printed(whole, hidden)
        for believes in {False, belief_is_true(whole)}:
            assert two_way_ranges(read, believes=believes) == enumerated_ranges(read, believes=believes)


def attack(whole: TwoWay, policy: Policy) -> None:
    """Neither alone nor with the belief that everybody named something, where that is true."""
    hidden = tried(whole, policy)
    if hidden is None:
        return
    for believes in {False, belief_is_true(whole)}:
        by_totals = two_way_ranges(printed(whole, frozenset(whole.all_cells)), believes=believes)
        for place, found in two_way_ranges(printed(whole, hidden), believes=believes).items():
            value = whole.value(Cell(*place))
            assert found[0] <= value <= found[1]
            assert not gives_away(found, policy.k)
            assert value >= policy.k or found[1] >= policy.k, "a small number must not be known to be small"
            assert found[0] < found[1] or by_totals[place][0] == by_totals[place][1], "no dot gives its number away"


@settings(deadline=None, max_examples=60)
@given(workplaces())
def test_no_attacker_finds_a_small_number(made: tuple[TwoWay, Policy]) -> None:
    """More of them attack in ``tests/torture``."""
    attack(*made)


@settings(deadline=None, max_examples=100)
@given(workplaces())
def test_hidden_are_all_small_numbers_and_always_the_same(made: tuple[TwoWay, Policy]) -> None:
    whole, policy = made
    hidden = tried(whole, policy)
    assert hidden == tried(TwoWay(whole.cells, whole.row_totals, whole.column_totals), policy)
    if hidden is not None:
        assert all(cell in hidden for cell in whole.all_cells if whole.value(cell) < policy.k)
        assert all(sum(cell.row == row for cell in hidden) != 1 for row in range(len(whole.cells)))


def test_hiding_small_numbers_only_would_not_be_enough() -> None:
    """The attacker succeeds where only primary cells are hidden: the tests above can fail."""
    whole = table((20, 9, 2), (15, 12, 8), persons=(40, 30, 25))
    primary = frozenset(cell for cell in whole.all_cells if whole.value(cell) < 5)
    assert two_way_ranges(printed(whole, primary), believes=False) == {(0, 2): (2, 2)}
    assert gives_away((2, 2), 5)


def test_a_second_dot_alone_would_not_be_enough() -> None:
    """1 and 2 behind two dots: three persons in sum, so each is known to be small."""
    whole = table((20, 11, 1, 2), (15, 12, 8, 7), persons=(40, 30, 25, 20))
    found = two_way_ranges(printed(whole, frozenset({Cell(0, 2), Cell(0, 3)})), believes=False)
    assert found == {(0, 2): (0, 3), (0, 3): (0, 3)}
