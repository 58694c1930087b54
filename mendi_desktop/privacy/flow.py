# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far can a hidden cell move while every printed number stays true? Exact, by network flow.

A table of persons: every person of a row is in exactly one column (department), and may be in several rows (concerns).
What an attacker knows is: the cells of a row add up to the printed row total; a cell is at most its row and its column
total; and, where it can be known, the cells of a column add up to at least the column total. These constraints form a
network (rows, columns, one node for what a column may lose), so the largest flow is the exact *integer* range of a cell
(total unimodularity; attacker problem of Fischetti and Salazar 2001). No solver, no floating point.
"""

import heapq
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final, NamedTuple

UNBOUNDED: Final = 1 << 30


class Cell(NamedTuple):
    row: int
    column: int


@dataclass(frozen=True)
class TwoWay:
    """Distinct persons; all totals are printed. ``cells[row][column]``; the cells of a row add up to its total."""

    cells: tuple[tuple[int, ...], ...]
    row_totals: tuple[int, ...]
    column_totals: tuple[int, ...]
    sensitive: bool = True

    def __post_init__(self) -> None:
        if any(sum(row) != total for row, total in zip(self.cells, self.row_totals, strict=True)):
            raise ValueError("the cells of a row do not add up to its total")

    def value(self, cell: Cell) -> int:
        return self.cells[cell.row][cell.column]

    def cap(self, cell: Cell) -> int:
        """No cell is larger than its row or its column."""
        return min(self.row_totals[cell.row], self.column_totals[cell.column])

    @cached_property
    def all_cells(self) -> tuple[Cell, ...]:
        return tuple(
            Cell(row, column) for row in range(len(self.row_totals)) for column in range(len(self.column_totals))
        )

    @cached_property
    def surplus(self) -> tuple[int, ...]:
        """How much the sum of each column exceeds its persons (negative: some named none of the printed rows)."""
        sums = [sum(row[column] for row in self.cells) for column in range(len(self.column_totals))]
        return tuple(total - persons for total, persons in zip(sums, self.column_totals, strict=True))

    @property
    def may_cover(self) -> bool:
        """An attacker may rightly believe that everybody named at least one of the printed rows.

        Then the cells of a column add up to at least its persons. Otherwise columns tell nothing but the caps.
        """
        return min(self.surplus, default=0) >= 0


class Move(NamedTuple):
    """``reached``: units by which the cell could move. ``used``: the other cells that had to change with it."""

    reached: int
    used: frozenset[Cell]


class _Step(NamedTuple):
    node: int
    room: int
    price: int
    cell: Cell | None
    sign: int


class Network:
    """The residual network of one table: rows are nodes 0.., columns follow, the last node takes what columns lose.

    ``prices``: the cells that may change, and what it costs to use one (0: it is hidden already). ``believing``: the
    sum of a column may fall to the number of its persons only (see ``TwoWay.may_cover``).
    """

    def __init__(self, table: TwoWay, prices: Mapping[Cell, int], *, believing: bool) -> None:
        self._table = table
        self._prices = dict(prices)
        self._x = [list(row) for row in table.cells]
        self._spare = list(table.surplus) if believing else [UNBOUNDED] * len(table.column_totals)
        self._rows = len(table.row_totals)
        self._sink = self._rows + len(self._spare)
        self._open: dict[int, list[Cell]] = {}
        for cell in sorted(prices):
            self._open.setdefault(cell.row, []).append(cell)
            self._open.setdefault(self._rows + cell.column, []).append(cell)
        self._start = [list(row) for row in table.cells]

    def raise_cell(self, cell: Cell, by: int) -> Move:
        """Let the cell grow: its row must lose the same elsewhere."""
        return self._send(cell.row, self._rows + cell.column, cell, by)

    def lower_cell(self, cell: Cell, by: int) -> Move:
        """Let the cell shrink: its row must gain the same elsewhere."""
        return self._send(self._rows + cell.column, cell.row, cell, by)

    def _send(self, source: int, target: int, skip: Cell, wanted: int) -> Move:
        sent = 0
        while sent < wanted:
            path = self._cheapest_path(source, target, skip)
            if not path:
                break
            amount = min(wanted - sent, *(step.room for _, step in path))
            for origin, step in path:
                self._apply(origin, step, amount)
            sent += amount
        used = frozenset(
            c for c in self._prices if c != skip and self._x[c.row][c.column] != self._start[c.row][c.column]
        )
        return Move(sent, used)

    def _apply(self, origin: int, step: _Step, amount: int) -> None:
        if step.cell is None:
            column = (origin if step.sign < 0 else step.node) - self._rows
            self._spare[column] += step.sign * amount
        else:
            self._x[step.cell.row][step.cell.column] += step.sign * amount
            self._prices[step.cell] = 0

    def _cheapest_path(self, source: int, target: int, skip: Cell) -> list[tuple[int, _Step]]:
        distance = {source: 0}
        before: dict[int, tuple[int, _Step]] = {}
        heap = [(0, source)]
        while heap:
            so_far, node = heapq.heappop(heap)
            if node == target:
                break
            if so_far > distance[node]:
                continue
            for step in self._steps(node, skip):
                there = so_far + step.price
                if there < distance.get(step.node, UNBOUNDED):
                    distance[step.node] = there
                    before[step.node] = (node, step)
                    heapq.heappush(heap, (there, step.node))
        path: list[tuple[int, _Step]] = []
        while target != source:
            if target not in before:
                return []
            path.append(before[target])
            target = before[target][0]
        return path

    def _steps(self, node: int, skip: Cell) -> Iterator[_Step]:
        if node < self._rows:  # the row gives up one person in another column
            for cell in self._open.get(node, ()):
                if cell != skip and (room := self._x[cell.row][cell.column]) > 0:
                    yield _Step(self._rows + cell.column, room, self._prices[cell], cell, -1)
        elif node < self._sink:  # the column lost one: another row puts one in, or the column stays smaller
            for cell in self._open.get(node, ()):
                room = self._table.cap(cell) - self._x[cell.row][cell.column]
                if cell != skip and room > 0:
                    yield _Step(cell.row, room, self._prices[cell], cell, +1)
            if self._spare[node - self._rows] > 0:
                yield _Step(self._sink, self._spare[node - self._rows], 0, None, -1)
        else:  # any column may hold more persons than before
            for column in range(self._rows, self._sink):
                yield _Step(column, UNBOUNDED, 0, None, +1)


def ranges(table: TwoWay, hidden: Collection[Cell], *, believing: bool) -> dict[Cell, tuple[int, int]]:
    """Smallest and largest value of each hidden cell in all tables that agree with every printed number."""
    free = dict.fromkeys(hidden, 0)
    found = {}
    for cell in sorted(hidden):
        value = table.value(cell)
        down = Network(table, free, believing=believing).lower_cell(cell, value).reached
        up = Network(table, free, believing=believing).raise_cell(cell, table.cap(cell) - value).reached
        found[cell] = (value - down, value + up)
    return found
