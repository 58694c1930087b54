# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where each row of a long list begins, for rows of a few heights: no row has to be read or measured for it."""

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final, Protocol, runtime_checkable

HEADING, PLAIN, TALL = 0, 1, 2
"""What a row can be: a group heading, two lines, two lines with chips."""

_STRIDE: Final = 256


@runtime_checkable
class Shaped(Protocol):
    """A model that knows the shapes of its rows without reading them."""

    def shapes(self) -> bytes:
        """One of :data:`HEADING`, :data:`PLAIN`, :data:`TALL` for each row."""


class RowHeights:
    """``shapes``: one byte a row, a place in ``heights`` (pixels)."""

    def __init__(self, shapes: bytes, heights: Sequence[int]) -> None:
        self._shapes, self._heights = shapes, tuple(heights)
        self._tops = [0]  # of every _STRIDE-th row: what lies between is added up when it is asked for
        for first in range(0, len(shapes), _STRIDE):
            self._tops.append(self._tops[-1] + self._sum(first, first + _STRIDE))

    def __len__(self) -> int:
        return len(self._shapes)

    @property
    def total(self) -> int:
        """The height of all rows."""
        return self._tops[-1]

    def height(self, row: int) -> int:
        return self._heights[self._shapes[row]]

    def top(self, row: int) -> int:
        """Where ``row`` begins."""
        number, _ = divmod(row, _STRIDE)
        return self._tops[number] + self._sum(number * _STRIDE, row)

    def row_at(self, y: int) -> int:
        """The row that covers ``y``; -1 above the first and below the last."""
        if not 0 <= y < self.total:
            return -1
        number = bisect_right(self._tops, y) - 1
        row, left = number * _STRIDE, y - self._tops[number]
        while left >= self.height(row):
            left -= self.height(row)
            row += 1
        return row

    def _sum(self, first: int, last: int) -> int:
        return sum(self._shapes.count(shape, first, last) * height for shape, height in enumerate(self._heights))
