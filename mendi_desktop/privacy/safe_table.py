# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The only form in which numbers about people may leave the program.

A :class:`SafeTable` or :class:`SafeCount` can only be made inside this package, with the seal. Whoever holds one holds
figures that went through suppression; reports take nothing else. A test in ``tests/arch`` guards the seal.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Final

_SEAL: Final = object()


@dataclass(frozen=True, slots=True)
class SafeCount:
    """One released number, or None when it is withheld. ``unit``: persons, talks, minutes, contacts."""

    id: str
    label: str
    value: int | None
    unit: str
    seal: object

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("a SafeCount is made by mendi_desktop.privacy only")


@dataclass(frozen=True, slots=True)
class SafeTable:
    """A released table. ``cells[row][column]`` is the true count, or None for a suppressed one (never a masked zero).

    ``rows`` and ``columns`` are labels in the language of the report, ``column_ids`` the fixed names ("persons",
    "talks", or the group's code). Totals are None where the table has none or where they are withheld.
    """

    id: str
    title: str
    row_ids: tuple[str, ...]
    rows: tuple[str, ...]
    column_ids: tuple[str, ...]
    columns: tuple[str, ...]
    cells: tuple[tuple[int | None, ...], ...]
    row_totals: tuple[int | None, ...] | None
    column_totals: tuple[int | None, ...] | None
    total: int | None
    notes: tuple[str, ...]
    seal: object

    def __post_init__(self) -> None:
        if self.seal is not _SEAL:
            raise TypeError("a SafeTable is made by mendi_desktop.privacy only")
        if len(self.cells) != len(self.rows) or any(len(row) != len(self.columns) for row in self.cells):
            raise ValueError("cells do not fit rows and columns")

    def condensed(self, label: str) -> "SafeTable":
        """The same figures with all rows that show nothing drawn together into one row called ``label``.

        What is left out was withheld anyway; one such row stays as it is. Rows with a printed total are kept.
        """
        totals = self.row_totals or (None,) * len(self.rows)
        hidden = {
            index for index, row in enumerate(self.cells) if totals[index] is None and all(cell is None for cell in row)
        }
        if len(hidden) < 2:
            return self
        kept = [index for index in range(len(self.rows)) if index not in hidden]
        return replace(
            self,
            row_ids=(*(self.row_ids[index] for index in kept), "others"),
            rows=(*(self.rows[index] for index in kept), label),
            cells=(*(self.cells[index] for index in kept), (None,) * len(self.columns)),
            row_totals=None if self.row_totals is None else (*(self.row_totals[index] for index in kept), None),
        )

    def picked(self, row_ids: Collection[str]) -> "SafeTable":
        """The same figures of these rows alone. ValueError for a table whose rows have printed totals."""
        if self.row_totals is not None:
            raise ValueError("only a table without totals of rows can be picked from")
        kept = [index for index, row_id in enumerate(self.row_ids) if row_id in row_ids]
        return replace(
            self,
            row_ids=tuple(self.row_ids[index] for index in kept),
            rows=tuple(self.rows[index] for index in kept),
            cells=tuple(self.cells[index] for index in kept),
        )

    @property
    def has_suppressed(self) -> bool:
        return any(cell is None for row in self.cells for cell in row)
