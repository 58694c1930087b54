# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows with a printed sum, and small departments."""

from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.privacy.axes import hide_more, holds_together, merge_units, valid_groups
from mendi_desktop.privacy.policy import Policy

FIVE = Policy(5)


def people(**sizes: int) -> dict[str, set[int]]:
    """Rows with persons of their own."""
    numbers = iter(range(10_000))
    return {row: {next(numbers) for _ in range(size)} for row, size in sizes.items()}


def hidden(small: set[str], rows: dict[str, set[int]], policy: Policy = FIVE) -> set[str]:
    talks = {row: len(persons) for row, persons in rows.items() if row not in small}
    return hide_more(small, talks, rows, sum(map(len, rows.values())), policy)


def test_one_hidden_row_gets_the_smallest_other_one_as_company() -> None:
    rows = people(persoenlich=30, telefon=9, video=12, e_mail=2)
    assert hidden({"e_mail"}, rows) == {"e_mail", "telefon"}


def test_company_must_be_at_least_two_k_minus_one_persons() -> None:
    rows = people(persoenlich=30, telefon=6, video=12, e_mail=1)
    assert hidden({"e_mail"}, rows) == {"e_mail", "telefon", "video"}


def test_an_unused_row_is_hidden_like_a_small_one() -> None:
    rows = people(persoenlich=30, telefon=9, video=12, brief=0)
    assert hidden({"brief"}, rows) == {"brief", "telefon", "video"}


def test_nothing_hidden_needs_no_company() -> None:
    assert hidden(set(), people(persoenlich=30, telefon=9)) == set()


def test_many_small_rows_keep_each_other_company() -> None:
    """Everybody is in the large row as well, so the small ones may all be empty."""
    rows = {**people(a=4, b=3, c=3, d=4), "gross": set(range(40))}
    assert hide_more({"a", "b", "c", "d"}, {"gross": 60}, rows, 40, FIVE) == {"a", "b", "c", "d"}


def test_small_rows_that_must_hold_all_others_get_a_large_one_as_company() -> None:
    """Of 54 persons 40 are in the large row: four dots for 14 persons would all be 3 or 4."""
    assert hidden({"a", "b", "c", "d"}, people(a=4, b=3, c=3, d=4, gross=40)) == {"a", "b", "c", "d", "gross"}


def test_departments_below_k_are_put_together() -> None:
    assert merge_units({"montage": 20, "lager": 12, "labor": 4, "kantine": 5, "pforte": 3}, FIVE) == [
        ("montage",),
        ("lager",),
        ("kantine", "labor", "pforte"),
    ]


def test_one_small_department_takes_the_smallest_other_one_with_it() -> None:
    assert merge_units({"montage": 20, "lager": 12, "labor": 2}, FIVE) == [("montage",), ("labor", "lager")]


def test_an_insider_who_knows_two_persons_learns_nothing_about_the_rest() -> None:
    """Of 2, 4 and 3 persons seven in two small departments remain without the known two: that holds."""
    assert holds_together([2, 4, 3], 9, FIVE)
    assert not holds_together([2, 7, 0], 8, FIVE)
    assert holds_together([2, 7], 9, FIVE)
    assert not holds_together([2, 2, 5], 8, FIVE)
    assert not holds_together([2, 4], 9, FIVE)


def test_departments_stay_out_when_everything_would_be_one_group() -> None:
    assert merge_units({"montage": 6, "lager": 4}, FIVE) is None
    assert merge_units({"montage": 40}, FIVE) is None
    assert merge_units({}, FIVE) is None


def test_an_earlier_grouping_may_no_longer_fit() -> None:
    groups = [("montage",), ("labor", "lager")]
    assert valid_groups(groups, {"montage": 5, "lager": 6, "labor": 3}, FIVE)
    assert not valid_groups(groups, {"montage": 4, "lager": 6, "labor": 3}, FIVE)
    assert not valid_groups(groups, {"montage": 9, "lager": 9}, FIVE)


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30)), st.integers(3, 10))
def test_groups_are_a_partition_with_enough_persons_each(sizes: dict[str, int], k: int) -> None:
    groups = merge_units(sizes, Policy(k))
    if groups is None:
        return
    assert sorted(unit for group in groups for unit in group) == sorted(sizes)
    assert all(sum(sizes[unit] for unit in group) >= k for group in groups)
    assert sum(len(group) > 1 for group in groups) <= 1
    assert set(groups) == set(merge_units(dict(reversed(sizes.items())), Policy(k)) or ())


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.integers(0, 30), min_size=1), st.integers(3, 10))
def test_hidden_rows_hold_together_or_all_are_hidden(sizes: dict[str, int], k: int) -> None:
    rows = people(**sizes)
    small = {row for row, persons in rows.items() if len(persons) < k}
    chosen = hidden(small, rows, Policy(k))
    assert small <= chosen
    if chosen and chosen != set(rows):
        assert sum(sizes[row] > 0 for row in chosen) >= 2
        assert sum(sizes[row] for row in chosen) >= Policy(k).need
