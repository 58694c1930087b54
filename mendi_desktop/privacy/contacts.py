# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The talks that a report counts, as columns: nothing here is a name, and nothing here is ever printed."""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

Codes = str | tuple[str, ...] | None
"""What one talk says on one axis: one code, several, or nothing."""


@dataclass(frozen=True, slots=True)
class Contacts:
    """Parallel columns, one entry a talk; drafts are left out by the caller.

    ``person``: any key, None for a talk without a person. ``heads``: how many people a tally reached (0 otherwise).
    ``codes``: one column for each axis id. ``loaded``: first and last day that the columns hold completely;
    ``release`` refuses to work with less than it needs (see ``data_period``). ValueError when columns differ in length.
    """

    person: Sequence[Hashable | None]
    org_unit: Sequence[str | None]
    day: Sequence[date]
    minutes: Sequence[int]
    heads: Sequence[int]
    codes: Mapping[str, Sequence[Codes]]
    loaded: tuple[date, date]

    def __post_init__(self) -> None:
        columns = (self.org_unit, self.day, self.minutes, self.heads, *self.codes.values())
        if any(len(column) != len(self.person) for column in columns):
            raise ValueError("columns of different length")

    def __len__(self) -> int:
        return len(self.person)


def column_of_codes(length: int, pairs: Iterable[tuple[int, str]]) -> list[Codes]:
    """A column from (index of the talk, code) pairs, such as the rows of a table of referrals, in any order."""
    column: list[Codes] = [None] * length
    for index, code in pairs:
        before = column[index]
        if before is None:
            column[index] = code
        elif code not in ((before,) if isinstance(before, str) else before):
            column[index] = (*((before,) if isinstance(before, str) else before), code)
    return column
