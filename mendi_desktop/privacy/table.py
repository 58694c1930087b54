# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Cell suppression in one two-way table of persons, exactly audited.

Primary cells: fewer than k persons (zero included: it would exclude a named colleague), and in sensitive tables cells
that leave fewer than ``gap`` persons of a department outside. Secondary cells are chosen by cheapest augmenting paths
and taken back where they turn out to be unnecessary; the choice is a heuristic (it costs cells, never safety), the
audit is exact. Sources: BA Statistik (primäre und sekundäre Geheimhaltung); Fischetti and Salazar, cell suppression
with linear constraints; GaussSuppression on zeros and singletons.
"""

from collections.abc import Collection, Iterator, Mapping
from typing import Final, NamedTuple

from mendi_desktop.privacy.flow import Cell, Move, Network, TwoWay
from mendi_desktop.privacy.policy import KNOWN, Policy

EFFORT: Final = 6000
"""Audits in one table before the attempt is given up: counted, not timed, so that the result is always the same."""


class Undecided(Exception):  # noqa: N818 - not an error: the report goes one step down
    """No pattern of hidden cells could be shown to be safe; only the totals may be printed."""


class _Demand(NamedTuple):
    """What must remain possible for a hidden cell while the cell ``known`` (to an insider) keeps its value.

    ``believing``: also for an attacker who believes that everybody named one of the rows.
    """

    cell: Cell
    known: Cell | None
    believing: bool
    up: int
    down: int


class Suppression:
    """Finds the hidden cells of one table. ``hidden()`` raises :class:`Undecided`."""

    def __init__(self, table: TwoWay, policy: Policy) -> None:
        self._table = table
        self._policy = policy
        self._effort = EFFORT
        self._primary = frozenset(cell for cell in table.all_cells if self._small(cell) or self._nearly_all(cell))

    def hidden(self) -> frozenset[Cell]:
        hidden = set(self._primary)
        proofs: dict[_Demand, frozenset[Cell]] = {}
        for demand in sorted(
            self._demands(), key=lambda d: (-self._table.value(d.cell), d.cell, d.known is not None, d.believing)
        ):
            proof = self._proof(demand, hidden)
            if proof is None:
                hidden |= self._secondary(demand, hidden)
                proof = self._proof(demand, hidden)
                if proof is None:
                    raise Undecided
            proofs[demand] = proof
        self._take_back(hidden, proofs)
        self._check(hidden)
        return frozenset(hidden)

    def _small(self, cell: Cell) -> bool:
        return self._table.value(cell) < self._policy.k

    def _nearly_all(self, cell: Cell) -> bool:
        outside = self._table.column_totals[cell.column] - self._table.value(cell)
        return self._table.sensitive and outside < self._policy.gap

    def _demands(self) -> Iterator[_Demand]:
        """Never more than what the printed totals alone leave open (everything hidden).

        To a believing attacker they may leave less open than to others; then both demands are made.
        """
        for cell, known, up, down in self._wishes():
            free = self._open_to(_Demand(cell, known, False, up, down))
            if self._table.may_cover:
                strict = self._open_to(free._replace(believing=True))
                yield strict
                if strict == free._replace(believing=True):
                    continue
            yield free

    def _wishes(self) -> Iterator[tuple[Cell, Cell | None, int, int]]:
        for cell in sorted(self._primary):
            value, cap = self._table.value(cell), self._table.cap(cell)
            if not self._small(cell):
                yield cell, None, 0, min(value, self._policy.k)
                continue
            yield cell, None, max(0, min(self._policy.need, cap) - value), value
            insider = self._known_to_insider(cell)
            if insider:
                yield cell, insider, max(0, min(self._policy.k, cap) - value), 0

    def _known_to_insider(self, cell: Cell) -> Cell | None:
        """The largest cell of one or two persons in the same row: an insider may know it completely."""
        fits = [c for c in self._primary if c.row == cell.row and c != cell and 0 < self._table.value(c) <= KNOWN]
        return max(fits, key=lambda c: (self._table.value(c), c), default=None)

    def _open_to(self, demand: _Demand) -> _Demand:
        up, down = self._moves(demand, self._table.all_cells)
        return demand._replace(up=up.reached, down=down.reached)

    def _proof(self, demand: _Demand, hidden: Collection[Cell]) -> frozenset[Cell] | None:
        """The cells that two complete tables need to differ from the true one; None when the demand is not met.

        Both tables agree with every printed number; one holds the smallest, one the largest value asked for.
        """
        up, down = self._moves(demand, hidden)
        met = up.reached >= demand.up and down.reached >= demand.down
        return up.used | down.used if met else None

    def _moves(self, demand: _Demand, hidden: Collection[Cell]) -> tuple[Move, Move]:
        self._effort -= 1
        if self._effort < 0:
            raise Undecided
        free = {cell: 0 for cell in hidden if cell != demand.known}
        return self._move(demand, free, +1), self._move(demand, free, -1)

    def _move(self, demand: _Demand, free: Mapping[Cell, int], sign: int) -> Move:
        """Most audits end within the cell's own row; for who believes nothing about columns that is all there is."""
        wanted = demand.up if sign > 0 else demand.down
        move = self._within_row(demand, free, sign, wanted)
        if move.reached == wanted or not demand.believing:
            return move
        network = self._network(demand, free)
        return network.raise_cell(demand.cell, wanted) if sign > 0 else network.lower_cell(demand.cell, wanted)

    def _within_row(self, demand: _Demand, free: Mapping[Cell, int], sign: int, wanted: int) -> Move:
        row, own = demand.cell
        spare = self._table.surplus if demand.believing else [self._table.row_totals[row]] * len(self._table.surplus)
        left = wanted if sign > 0 else min(wanted, spare[own])
        reached = left
        used = []
        for column, falls in enumerate(spare):
            other = Cell(row, column)
            if left > 0 and column != own and other in free:
                value = self._table.value(other)
                room = min(value, falls) if sign > 0 else self._table.cap(other) - value
                if room > 0:
                    used.append(other)
                    left -= room
        return Move(reached - max(0, left), frozenset(used))

    def _network(self, demand: _Demand, prices: Mapping[Cell, int]) -> Network:
        return Network(self._table, prices, believing=demand.believing)

    def _secondary(self, demand: _Demand, hidden: Collection[Cell]) -> frozenset[Cell]:
        """Further cells to hide: cheapest first, where a cell costs its persons and a little for itself."""
        prices = {c: 0 if c in hidden else 2 + self._table.value(c) for c in self._table.all_cells if c != demand.known}
        up = self._network(demand, prices).raise_cell(demand.cell, demand.up)
        prices.update(dict.fromkeys(up.used, 0))
        down = self._network(demand, prices).lower_cell(demand.cell, demand.down)
        return up.used | down.used

    def _take_back(self, hidden: set[Cell], proofs: dict[_Demand, frozenset[Cell]]) -> None:
        """Print a secondary cell after all, the largest first, if every demand can still be met without it."""
        for cell in sorted(hidden - self._primary, key=lambda c: (-self._table.value(c), c)):
            hidden.remove(cell)
            renewed = {}
            for demand in [demand for demand, proof in proofs.items() if cell in proof]:
                proof = self._proof(demand, hidden)
                if proof is None:
                    hidden.add(cell)
                    break
                renewed[demand] = proof
            else:
                proofs.update(renewed)

    def _check(self, hidden: Collection[Cell]) -> None:
        """The last word: no small count may be provably small, and something must be left to print."""
        if len(hidden) == len(self._table.all_cells):
            raise Undecided
        for cell in sorted(self._primary):
            if self._small(cell):
                value = self._table.value(cell)
                up, _ = self._moves(
                    _Demand(cell, None, self._table.may_cover, max(0, self._policy.k - value), 0), hidden
                )
                if value + up.reached < self._policy.k:
                    raise Undecided


def hidden_cells(table: TwoWay, policy: Policy) -> frozenset[Cell]:
    """The cells that must not be printed, primary and secondary; the same for the same table, always.

    Raises :class:`Undecided` when only the totals may be printed.
    """
    return Suppression(table, policy).hidden()
