# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What follows from several statements of hours, beside every combination of their rows reckoned out."""

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.features.activities.reports.derivable import Paper, newly_told
from mendi_desktop.features.activities.reports.lines import WHOLE, Grain, stretches
from mendi_desktop.reports.period import Period

FIRST = date(2026, 10, 19)
DAYS = 34
MOST_ROWS = 9

SPANS = st.tuples(st.integers(0, DAYS - WHOLE), st.integers(WHOLE, 20), st.sampled_from(["week", "month"]))


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


def of(number: str, *borders: int) -> Paper:
    return Paper(number, tuple(day(border) for border in borders))


def mask(start: date, end: date) -> int:
    """The days from ``start`` to before ``end`` as bits."""
    return (1 << (end - FIRST).days) - (1 << (start - FIRST).days)


def combinations(rows: list[int]) -> set[int]:
    """The days that stay in any sum or difference of any rows.

    Reckoned modulo 2: a matrix of intervals is totally unimodular, so that its smallest sets of days are the same.
    """
    found = {0}
    for row in rows:
        found |= {other ^ row for other in found}
    return found - {0}


def told(papers: list[Paper], busy: int) -> set[int]:
    """Every set of days of which something is told, without the days that are known to be empty."""
    rows = [mask(*step) for paper in papers for step in pairwise(paper.borders)]
    empty = 0
    while True:
        found = combinations([row & ~empty for row in rows])
        idle = [days for days in found if not days & busy and is_interval(days, empty)]
        if not idle:
            return found
        for days in idle:
            empty |= days


def is_interval(days: int, empty: int) -> bool:
    whole = (1 << days.bit_length()) - (days & -days)
    return whole & ~empty == days


def tells_too_much(papers: list[Paper], busy: int) -> bool:
    return any(days & busy and days.bit_count() < WHOLE for days in told(papers, busy))


def papers_of(wishes: list[tuple[int, int, Grain]], busy: int) -> list[Paper]:
    """The statements that pass when each stands alone: no short stretch of theirs has talks."""
    found = []
    for number, (start, length, grain) in enumerate(wishes):
        last = min(start + length, DAYS) - 1
        spans = stretches(Period(day(start), day(last)), grain)
        paper = Paper(str(number), (*(span.first for span in spans), day(last + 1)))
        if not tells_too_much([paper], busy):
            found.append(paper)
    return found


@settings(deadline=None, max_examples=60)
@given(st.lists(SPANS, min_size=2, max_size=7), st.integers(0, 2**DAYS - 1) | st.just(2**DAYS - 1))
def test_no_combination_of_accepted_statements_tells_fewer_than_five_days(
    wishes: list[tuple[int, int, Grain]], busy: int
) -> None:
    days = [day(number) for number in range(DAYS) if busy >> number & 1]
    accepted: list[Paper] = []
    for paper in papers_of(wishes, busy):
        if sum(len(each.borders) - 1 for each in (*accepted, paper)) > MOST_ROWS:
            break
        refused = newly_told(accepted, paper, days, WHOLE)
        assert bool(refused) == tells_too_much([*accepted, paper], busy), "neither too little nor too much is refused"
        if not refused:
            accepted.append(paper)


@pytest.mark.parametrize(
    ("earlier", "new", "needed"),
    [
        ([of("A", 0, 9), of("B", 9, 19)], of("", 2, 19), "A B"),
        ([of("A", 0, 9), of("B", 9, 19), of("C", 19, 30)], of("", 3, 30), "A B C"),
        ([of("A", 0, 9), of("weit weg", 25, 33), of("B", 9, 19)], of("", 2, 19), "A B"),
        ([of("A", 0, 19)], of("", 2, 17), "A"),
        ([of("A", 0, 9), of("B", 12, 19)], of("", 19, 30), ""),
        ([of("A", 0, 9)], of("", 2, 30), ""),
        ([of("A", 0, 9), of("B", 9, 19), of("alt", 2, 19)], of("", 2, 19, 30), ""),
        ([of("A", 0, 19), of("alt", 2, 17)], of("", 17, 30), ""),
    ],
    ids=[
        "drei",
        "Kette von vier",
        "nur die nötigen",
        "zwei Enden",
        "Lücke",
        "ein Ende",
        "schon gesagt",
        "schon gesagt an zwei Enden",
    ],
)
def test_it_names_the_statements_it_takes(earlier: list[Paper], new: Paper, needed: str) -> None:
    busy = [day(number) for number in range(DAYS)]
    assert newly_told(earlier, new, busy, WHOLE) == needed.split()


def test_a_week_without_talks_joins_what_begins_inside_it() -> None:
    weeks = of("A", 0, 7, 14, 21)
    busy = [day(number) for number in (*range(7), *range(14, 30))]
    assert newly_told([weeks], of("", 10, 18), busy, WHOLE) == ["A"]
    assert newly_told([weeks], of("", 10, 18), [*busy, day(8)], WHOLE) == []


def test_days_without_talks_are_no_secret() -> None:
    month, week = of("A", 0, 9, 16), of("", 1, 9)
    assert newly_told([month], week, [day(3)], WHOLE) == []
    assert newly_told([month], week, [day(0), day(3)], WHOLE) == ["A"]


def test_hundreds_of_statements_are_compared_at_once() -> None:
    papers = [of(str(number), *range(number * 7, number * 7 + 60, 7)) for number in range(400)]
    by_day = of("Tage", *range(5000, 5365))
    busy = [day(number) for number in range(0, 5400, 2)]
    began = time.perf_counter()
    assert newly_told([*papers, by_day], of("", 9, 77), busy, WHOLE)
    assert time.perf_counter() - began < 2
