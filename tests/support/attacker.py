# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody with a pencil and a lot of patience, who wants to know the numbers behind the dots.

Works from printed tables alone and shares no code with ``mendi_desktop.privacy``: the program moves away from the true
table along residual paths, the attacker asks from nothing whether *any* table with a certain value exists. Ranges are
(lowest, highest) values that agree with everything printed.
"""

from collections import deque
from collections.abc import Collection, Mapping, Sequence
from fractions import Fraction
from itertools import product

from mendi_desktop.privacy.safe_table import SafeTable

Range = tuple[int, int]
Place = tuple[int, int]


def gives_away(found: Range, k: int) -> bool:
    """The attacker knows the small number, or knows that it is somebody but fewer than k."""
    low, high = found
    return (low == high and low < k) or 1 <= low <= high < k


# --- two-way tables -------------------------------------------------------------------------------------------------


def two_way_ranges(table: SafeTable, *, believes: bool) -> dict[Place, Range]:
    """``believes``: everybody named at least one of the printed rows, so a column holds at least its persons."""
    hidden = [(r, c) for r, row in enumerate(table.cells) for c, cell in enumerate(row) if cell is None]
    found = {}
    for place in hidden:
        possible = [value for value in range(_cap(table, place) + 1) if _exists(table, place, value, believes)]
        found[place] = (possible[0], possible[-1])
    return found


def enumerated_ranges(table: SafeTable, *, believes: bool) -> dict[Place, Range]:
    """The same by writing down every possible table; for small tables only."""
    rows = [list(_rows(table, r)) for r in range(len(table.cells))]
    found: dict[Place, Range] = {}
    least = _column_totals(table)
    for candidate in product(*rows):
        sums = [sum(column) for column in zip(*candidate, strict=True)]
        if believes and any(total < persons for total, persons in zip(sums, least, strict=True)):
            continue
        for r, row in enumerate(table.cells):
            for c, cell in enumerate(row):
                if cell is None:
                    low, high = found.get((r, c), (candidate[r][c], candidate[r][c]))
                    found[r, c] = (min(low, candidate[r][c]), max(high, candidate[r][c]))
    return found


def _rows(table: SafeTable, r: int) -> Sequence[tuple[int, ...]]:
    choices = [range(_cap(table, (r, c)) + 1) if n is None else (n,) for c, n in enumerate(table.cells[r])]
    return [row for row in product(*choices) if sum(row) == _row_totals(table)[r]]


def _row_totals(table: SafeTable) -> list[int]:
    assert table.row_totals is not None
    return [total for total in table.row_totals if total is not None]


def _column_totals(table: SafeTable) -> list[int]:
    assert table.column_totals is not None
    return [total for total in table.column_totals if total is not None]


def _cap(table: SafeTable, place: Place) -> int:
    return min(_row_totals(table)[place[0]], _column_totals(table)[place[1]])


def _exists(table: SafeTable, place: Place, value: int, believes: bool) -> bool:
    """Is there a table with this value? Persons flow from the rows over the open cells into the columns."""
    rows, columns = _row_totals(table), _column_totals(table)
    fixed = {(r, c): n for r, row in enumerate(table.cells) for c, n in enumerate(row) if n is not None} | {
        place: value
    }
    left = [total - sum(n for (row, _), n in fixed.items() if row == r) for r, total in enumerate(rows)]
    if min(left) < 0:
        return False
    wanted = [0] * len(columns)
    if believes:
        wanted = [
            max(0, total - sum(n for (_, col), n in fixed.items() if col == c)) for c, total in enumerate(columns)
        ]
    if sum(wanted) > sum(left):
        return False
    room: dict[tuple[object, object], int] = {("more", "out"): sum(left) - sum(wanted)}
    for r, persons in enumerate(left):
        room["in", f"row{r}"] = persons
        for c in range(len(columns)):
            if (r, c) not in fixed:
                room[f"row{r}", f"column{c}"] = _cap(table, (r, c))
    for c, persons in enumerate(wanted):
        room[f"column{c}", "out"] = persons
        room[f"column{c}", "more"] = sum(left)
    return _largest_flow(room) == sum(left)


def _largest_flow(room: dict[tuple[object, object], int]) -> int:
    """Breadth-first augmenting paths from "in" to "out"."""
    links: dict[object, set[object]] = {}
    for one, other in room:
        links.setdefault(one, set()).add(other)
        links.setdefault(other, set()).add(one)
    total = 0
    while True:
        before: dict[object, object] = {"in": None}
        queue: deque[object] = deque(["in"])
        while queue and "out" not in before:
            node = queue.popleft()
            for other in links.get(node, ()):
                if other not in before and room.get((node, other), 0) > 0:
                    before[other] = node
                    queue.append(other)
        if "out" not in before:
            return total
        steps: list[tuple[object, object]] = []
        node = "out"
        while (previous := before[node]) is not None:
            steps.append((previous, node))
            node = previous
        amount = min(room[step] for step in steps)
        for one, other in steps:
            room[one, other] -= amount
            room[other, one] = room.get((other, one), 0) + amount
        total += amount


# --- one-way tables whose talks add up ------------------------------------------------------------------------------


def adding_up_ranges(
    table: SafeTable, events: Collection[str] = (), classes: Mapping[str, tuple[int, int | None]] | None = None,
    minutes: int | None = None,
) -> dict[tuple[str, str], Range]:  # fmt: skip
    """Ranges of (row, "persons" or "talks") for the hidden rows: talks add up, persons are covered by the rows.

    ``events`` are rows in which nobody stands. With ``classes`` (minutes of the shortest and longest talk of a row)
    and the printed ``minutes`` the attacker also weighs how long the talks can have been.
    """
    assert table.column_totals is not None
    persons, talks = table.column_totals
    rows = dict(zip(table.row_ids, table.cells, strict=True))
    hidden = [row for row, cells in rows.items() if cells[1] is None]
    found: dict[tuple[str, str], Range] = {}
    if persons is None or talks is None:
        return found
    rest = talks - sum(cells[1] or 0 for cells in rows.values())
    floor = {row: rows[row][0] or 0 for row in hidden}
    nameless = [row for row, cells in rows.items() if cells[0] is None and row not in events]
    missing = persons - sum(cells[0] or 0 for cells in rows.values())
    for row in hidden:
        others = [other for other in hidden if other != row]
        high = rest - sum(floor[other] for other in others)
        low = floor[row] if others else rest
        possible = [n for n in range(low, high + 1) if _long_enough(rows, row, n, rest, classes, minutes)]
        found[row, "talks"] = (possible[0], possible[-1])
    for row in nameless:
        high = min(persons, found.get((row, "talks"), (0, persons))[1])
        elsewhere = sum(min(persons, found.get((o, "talks"), (0, persons))[1]) for o in nameless if o != row)
        found[row, "persons"] = (max(0, missing - elsewhere), high)
    return found


def _long_enough(
    rows: Mapping[str, Sequence[int | None]], row: str, number: int, rest: int,
    classes: Mapping[str, tuple[int, int | None]] | None, minutes: int | None,
) -> bool:  # fmt: skip
    if classes is None or minutes is None:
        return True
    others = [classes[other] for other, cells in rows.items() if cells[1] is None and other != row]
    parts = [(cells[1], classes[code]) for code, cells in rows.items() if cells[1]] + [(number, classes[row])]
    if rest - number:
        longest = [high for _, high in others]
        most = None if None in longest else max(high or 0 for high in longest)
        parts.append((rest - number, (min(low for low, _ in others), most)))
    shortest_sum = sum((n or 0) * low for n, (low, _) in parts)
    endless = any(n and high is None for n, (_, high) in parts)
    longest_sum = sum((n or 0) * (high or 0) for n, (_, high) in parts)
    return shortest_sum <= minutes and (endless or minutes <= longest_sum)


# --- rows and their groups ------------------------------------------------------------------------------------------


def grouped_ranges(
    rows: SafeTable, groups: SafeTable, members: Mapping[str, Collection[str]], k: int
) -> dict[tuple[str, str], Range]:
    """A group is at most the sum of its rows and at least each of them; a dot is below k unless it has company."""
    found: dict[tuple[str, str], Range] = {}
    printed = dict(zip(rows.row_ids, rows.cells, strict=True))
    for column, unit in enumerate(("persons", "talks")):
        for group, cells in zip(groups.row_ids, groups.cells, strict=True):
            total = cells[column]
            hidden = [row for row in members[group] if printed[row][column] is None]
            if total is None:
                continue
            shown = sum(printed[row][column] or 0 for row in members[group])
            most = min(total, k - 1) if unit == "persons" else total
            for row in hidden:
                found[row, unit] = (max(0, total - shown - most * (len(hidden) - 1)), total)
    return found


# --- series over time -----------------------------------------------------------------------------------------------


def settled_unions(
    printed: Mapping[frozenset[int], int], atoms: int
) -> dict[frozenset[int], tuple[Fraction, Fraction]]:
    """What printed numbers of distinct persons say about persons who came in a certain pattern of periods.

    ``printed``: for sets of atomic periods the persons who came in at least one of them. Unknown are the persons of
    each signature (the set of atoms in which a person came). Returns for each set of atoms the range of the persons
    who came *only* in these, where there is one.
    """
    signatures = [frozenset(i for i in range(atoms) if mask >> i & 1) for mask in range(1, 1 << atoms)]
    equations = [
        ([int(bool(s & union)) for s in signatures], count) for union, count in sorted(printed.items(), key=str)
    ]
    found = {}
    for wanted in signatures:
        target = [int(s <= wanted) for s in signatures]
        low = smallest(equations, target)
        high = smallest(equations, [-t for t in target])
        found[wanted] = (low, None if high is None else -high)
    return {only: (low, high) for only, (low, high) in found.items() if low is not None and high is not None}


def adds_up_to(printed: Mapping[frozenset[int], int], wanted: frozenset[int], atoms: int) -> bool:
    """Talks add up: can the talks of these atomic periods be computed from the printed sums?"""
    rows = [[Fraction(int(i in union)) for i in range(atoms)] for union in printed]
    return _rank(rows) == _rank([*rows, [Fraction(int(i in wanted)) for i in range(atoms)]])


def _rank(rows: Sequence[Sequence[Fraction]]) -> int:
    left = [list(row) for row in rows]
    rank = 0
    for column in range(len(left[0]) if left else 0):
        pivot = next((row for row in left[rank:] if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        left.insert(rank, pivot)
        for row in left[rank + 1 :]:
            factor = row[column] / pivot[column]
            row[:] = [a - factor * b for a, b in zip(row, pivot, strict=True)]
        rank += 1
    return rank


def smallest(equations: Sequence[tuple[Sequence[int], int]], target: Sequence[int]) -> Fraction | None:
    """Smallest value of ``target`` over all x >= 0 with the equations: simplex in fractions, Bland's rule, two phases.

    None when it is unbounded below. ValueError when nothing satisfies the equations.
    """
    width, height = len(target), len(equations)
    tableau = [
        [Fraction(a) for a in row] + [Fraction(int(i == j)) for j in range(height)] + [Fraction(b)]
        for i, (row, b) in enumerate(equations)
    ]
    basis = list(range(width, width + height))
    penalty = [Fraction(0)] * width + [Fraction(1)] * height
    value = _descend(tableau, basis, penalty, width + height)
    if value is None or value > 0:
        raise ValueError("the printed numbers contradict each other")
    return _descend(tableau, basis, [Fraction(t) for t in target] + [Fraction(10**6)] * height, width)


def _descend(tableau: list[list[Fraction]], basis: list[int], cost: Sequence[Fraction], usable: int) -> Fraction | None:
    while True:
        entering = None
        for column in range(usable):
            reduced = cost[column] - sum(cost[b] * row[column] for b, row in zip(basis, tableau, strict=True))
            if reduced < 0:
                entering = column
                break
        if entering is None:
            return sum((cost[b] * row[-1] for b, row in zip(basis, tableau, strict=True)), Fraction(0))
        ratios = [(row[-1] / row[entering], basis[i], i) for i, row in enumerate(tableau) if row[entering] > 0]
        if not ratios:
            return None
        _, _, leaving = min(ratios)
        pivot = [a / tableau[leaving][entering] for a in tableau[leaving]]
        for i, row in enumerate(tableau):
            if i != leaving and row[entering]:
                factor = row[entering]
                row[:] = [a - factor * b for a, b in zip(row, pivot, strict=True)]
        tableau[leaving] = pivot
        basis[leaving] = entering
