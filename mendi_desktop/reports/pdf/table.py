# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table on paper: hairlines between rows, the head again on each page, rows that never stand alone."""

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Final

from mendi_desktop.reports import paper
from mendi_desktop.reports.pdf.charts import BAR_IN_ROW
from mendi_desktop.reports.pdf.figure import FigureBox
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.styles import COLUMN_HEIGHT
from mendi_desktop.reports.pdf.textbox import TextBox

PAD: Final = 3.4
_TALL = 120.0
_WORTH_SPLITTING = 48.0
_SHORT = 0.4


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar inside a row, as decoration: from ``x``, ``width`` points long (0 draws nothing)."""

    x: float
    width: float


@dataclass(frozen=True)
class Row:
    """Cells with their distance from the left. ``strong_above`` rules off a row of totals."""

    cells: tuple[tuple[float, TextBox], ...]
    bar: Bar | None = None
    strong_above: bool = False
    bottom_aligned: bool = False

    @cached_property
    def height(self) -> float:
        return max((box.height for _, box in self.cells), default=0.0) + 2 * PAD

    def split(self, room: float) -> "tuple[Row, Row] | None":
        """Parts of a tall row: each cell goes on where it stopped."""
        heads, tails = [], []
        for x, box in self.cells:
            if box.height + 2 * PAD <= room:
                heads.append((x, box))
                continue
            parts = box.split(room - 2 * PAD)
            if parts is None:
                return None
            heads.append((x, parts[0]))
            tails.append((x, parts[1]))
        return replace(self, cells=tuple(heads)), Row(tuple(tails))

    def as_decoration(self) -> "Row":
        return replace(self, cells=tuple((x, replace(box, node=None)) for x, box in self.cells))

    def paint(self, pen: Pen, x: float, top: float) -> None:
        for right, box in self.cells:
            down = self.height - PAD - box.height if self.bottom_aligned else PAD
            box.paint(pen, x + right, top - down)
        if self.bar and self.bar.width > 0:
            middle = top - PAD - self.cells[0][1].style.leading / 2
            with pen.decoration():
                pen.plane(x + self.bar.x, middle - BAR_IN_ROW / 2, self.bar.width, BAR_IN_ROW, paper.ACCENT)


def _least_of(row: Row) -> float:
    """Only a tall row is ever split, so that of a lower one all must fit."""
    return row.height if row.height <= _TALL else _WORTH_SPLITTING


@dataclass(frozen=True)
class TableBox:
    """``foot`` are quiet lines that stay with the last rows. A head higher than a third of a page is not repeated.

    ``picture`` is a chart painted over the rows, with its distance from the left; only for a table that is not split.
    """

    head: Row
    rows: tuple[Row, ...]
    width: float
    foot: tuple[TextBox, ...] = ()
    picture: tuple[float, FigureBox] | None = None
    before: float = 4.0
    after: float = 14.0
    keep: bool = False

    @property
    def _foot_height(self) -> float:
        return sum(box.height for box in self.foot) + (5.0 if self.foot else 0.0)

    @cached_property
    def height(self) -> float:
        return self.head.height + sum(row.height for row in self.rows) + self._foot_height

    @property
    def is_short(self) -> bool:
        """True if the table moves to the next page as a whole rather than being split."""
        return self.height <= COLUMN_HEIGHT * _SHORT

    @property
    def least(self) -> float:
        if self.is_short:
            return self.height
        return self.head.height + sum(_least_of(row) for row in self.rows[:2])

    def split(self, room: float) -> "tuple[TableBox, TableBox] | None":
        if self.head.height > COLUMN_HEIGHT / 3:
            return replace(self, head=Row(()), rows=(self.head, *self.rows)).split(room)
        used, count = self.head.height, 0
        while count < len(self.rows) and used + self.rows[count].height <= room:
            used += self.rows[count].height
            count += 1
        if count < len(self.rows) and self.rows[count].height > _TALL and room - used > _WORTH_SPLITTING:
            parts = self.rows[count].split(room - used)
            if parts:
                return self._parts((*self.rows[:count], parts[0]), (parts[1], *self.rows[count + 1 :]))
        if len(self.rows) - count < 2:
            count = len(self.rows) - 2
        if count < 1 or (count == 1 and self.rows[0].height < _TALL):
            return None
        return self._parts(self.rows[:count], self.rows[count:])

    def _parts(self, first: tuple[Row, ...], rest: tuple[Row, ...]) -> "tuple[TableBox, TableBox]":
        again = replace(self, head=self.head.as_decoration(), rows=rest)
        return replace(self, rows=first, foot=()), again

    def paint(self, pen: Pen, x: float, top: float) -> None:
        if self.head.cells:
            self.head.paint(pen, x, top)
            top -= self.head.height
            self._rule(pen, x, top, strong=True)
        if self.picture:
            self.picture[1].paint(pen, x + self.picture[0], top)
        for index, row in enumerate(self.rows):
            if row.strong_above and index:
                self._rule(pen, x, top, strong=True)
            row.paint(pen, x, top)
            top -= row.height
            self._rule(pen, x, top, strong=False)
        top -= 5.0
        for box in self.foot:
            box.paint(pen, x, top)
            top -= box.height

    def _rule(self, pen: Pen, x: float, y: float, *, strong: bool) -> None:
        with pen.decoration():
            pen.rule(x, x + self.width, y, 0.8 if strong else 0.5, paper.RULE if strong else paper.HAIRLINE)
