# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What several statements of hours tell together, to whoever adds and subtracts their rows.

A row tells the minutes between two border days. Border days that rows lead to from one another hang together, over
however many papers, and the minutes between any two of them are a sum of rows. So is one step more: where a stretch
between hanging borders has no minutes at all, every border inside hangs with them too.

What else can be told are circles: a stretch from one of these components to another and a stretch back (two papers
"2nd to 20th" and "3rd to 19th" tell the 2nd and the 20th together). Rows are intervals of days, so that every sum that
follows from them is made of such circles, each stretch counted once (a matrix of intervals is totally unimodular; its
smallest combinations are the circles of the graph: R. T. Rockafellar, "The elementary vectors of a subspace", 1969).
Short are those whose stretches are hardly more than a day or two together.
"""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise


@dataclass(frozen=True, slots=True)
class Paper:
    """``borders``: days, ascending; the minutes from each of them to the next are told."""

    number: str
    borders: tuple[date, ...]


_Step = tuple[date, date]
"""From a border to one of its neighbours, forwards or backwards in time."""


@dataclass(frozen=True, slots=True)
class _Bond:
    """Days that hang together, and the papers that say so."""

    numbers: frozenset[str]
    days: tuple[date, ...]


def newly_told(earlier: Sequence[Paper], new: Paper, busy: Collection[date], least: int) -> list[str]:
    """Numbers of the earlier papers beside which ``new`` would tell fewer than ``least`` days; empty when all is well.

    ``busy``: the days that have minutes. What has none in it is harmless, and so is what was told before.
    """
    days = sorted({day for paper in (*earlier, new) for day in paper.borders})
    short = [step for step in pairwise(days) if _length(step) < least]
    if not short:
        return []
    marks = sorted(busy)
    before = _components(_bonds(earlier, days, marks), days)
    bonds = _bonds([*earlier, new], days, marks)
    after = _components(bonds, days)
    steps = [step for step in short if before[step[0]] != before[step[1]]]
    for circle in _circles(steps, after, least):
        if any(not _idle(step, marks) for step in circle) and not _follows(circle, before):
            needed = _papers(circle, bonds)
            return [paper.number for paper in earlier if paper.number in needed]
    return []


def _bonds(papers: Sequence[Paper], days: Sequence[date], marks: Sequence[date]) -> list[_Bond]:
    """Each paper's borders, and what hangs with them because nothing was done between two of them."""
    bonds = [_Bond(frozenset([paper.number]), paper.borders) for paper in papers]
    while True:
        found = _idle_bonds(bonds, days, marks)
        if not found:
            return bonds
        bonds += found


def _idle_bonds(bonds: Sequence[_Bond], days: Sequence[date], marks: Sequence[date]) -> list[_Bond]:
    of = _components(bonds, days)
    members: defaultdict[date, list[date]] = defaultdict(list)
    for day in days:
        members[of[day]].append(day)
    found = []
    for together in members.values():
        for step in pairwise(together):
            inside = days[bisect_left(days, step[0]) : bisect_left(days, step[1]) + 1]
            if len(inside) > 2 and _idle(step, marks):
                found.append(_Bond(_numbers_between(*step, bonds), tuple(inside)))
    return found


def _components(bonds: Sequence[_Bond], days: Sequence[date]) -> dict[date, date]:
    """For each day one that stands for all that hang together with it."""
    above = {day: day for day in days}

    def top(day: date) -> date:
        while above[day] != day:
            above[day] = above[above[day]]
            day = above[day]
        return day

    for bond in bonds:
        for day in bond.days:
            above[top(day)] = top(bond.days[0])
    return {day: top(day) for day in days}


def _circles(steps: Sequence[_Step], of: Mapping[date, date], least: int) -> Iterator[list[_Step]]:
    """Ways that lead back to the component they began in, on steps of fewer than ``least`` days together."""
    near: defaultdict[date, list[_Step]] = defaultdict(list)
    for early, late in steps:
        near[of[early]].append((early, late))
        near[of[late]].append((late, early))

    def go_on(way: list[_Step], rest: int) -> Iterator[list[_Step]]:
        here = of[way[-1][1]]
        if here == of[way[0][0]]:
            yield way
            return
        for step in near[here]:
            if _length(step) <= rest and step not in way and step[::-1] not in way:
                yield from go_on([*way, step], rest - _length(step))

    for step in steps:
        yield from go_on([step], least - 1 - _length(step))


def _follows(circle: Sequence[_Step], of: Mapping[date, date]) -> bool:
    """The sum was told already: what enters each component leaves it again."""
    balance: defaultdict[date, int] = defaultdict(int)
    for start, end in circle:
        balance[of[start]] -= 1
        balance[of[end]] += 1
    return not any(balance.values())


def _papers(circle: Sequence[_Step], bonds: Sequence[_Bond]) -> set[str]:
    """The papers that lead from the end of each step to the start of the next."""
    following = [*circle[1:], circle[0]]
    return {
        number
        for (_, end), (start, _) in zip(circle, following, strict=True)
        for number in _numbers_between(end, start, bonds)
    }


def _numbers_between(start: date, end: date, bonds: Sequence[_Bond]) -> frozenset[str]:
    """The papers on a shortest way between two days that hang together."""
    at: defaultdict[date, list[_Bond]] = defaultdict(list)
    for bond in bonds:
        for day in bond.days:
            at[day].append(bond)
    numbers = {start: frozenset[str]()}
    reached = deque([start])
    while end not in numbers:
        day = reached.popleft()
        for bond in at[day]:
            for other in bond.days:
                if other not in numbers:
                    numbers[other] = numbers[day] | bond.numbers
                    reached.append(other)
    return numbers[end]


def _idle(step: _Step, marks: Sequence[date]) -> bool:
    return bisect_left(marks, min(step)) == bisect_left(marks, max(step))


def _length(step: _Step) -> int:
    return abs((step[1] - step[0]).days)
