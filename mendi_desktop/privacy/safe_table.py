# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The only form in which numbers about people may leave the program.

A :class:`SafeTable` or :class:`SafeCount` can only be made inside this package, with the seal. Whoever holds one holds
figures that went through suppression; reports take nothing else. A test in ``tests/arch`` guards the seal.
"""

from dataclasses import dataclass
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

    @property
    def has_suppressed(self) -> bool:
        return any(cell is None for row in self.cells for cell in row)
