# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Readings of one indicator over time, to scale, with the target as a dashed line and the values at the points."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.reports.document import Curve
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.drawn.scale import Scale
from mendi_desktop.reports.pdf.drawn.sheet import Drawn, Hand, Pen, Point, Sheet
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.spots import Spot
from mendi_desktop.reports.time_chart_text import point_words

_PLOT: Final = 104.0
_POINT: Final = 4.2
_DENSE: Final = 14.0
"""Points nearer to each other than this are drawn small."""
_TICK_ROOM: Final = 46.0
_SHORTEST: Final = timedelta(days=30)
_STEPS: Final = 16


def draw_curve(chart: Curve, width: float, look: Look, typeface: Typeface) -> Drawn:
    """The base line is zero, or the lowest value where there are values below zero."""
    return _Curve(chart, Sheet(width, look, typeface)).drawn()


@dataclass(frozen=True, slots=True)
class _Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Box") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )

    def holds(self, point: Point) -> bool:
        return self.left < point[0] < self.right and self.top < point[1] < self.bottom


class _Curve:
    def __init__(self, chart: Curve, sheet: Sheet) -> None:
        self._chart, self._sheet = chart, sheet
        unit = sheet.unit
        self._target = "" if chart.target is None else sheet.printable(tr("Ziel {value}", value=chart.target_shown))
        aside = sheet.room_for(self._target, strong=True) + 8 * unit if self._target else 0.0
        self._left, self._right = 14 * unit, sheet.width - max(aside, 18 * unit)
        self._top = sheet.leading + 8 * unit
        self._base = self._top + _PLOT * unit
        self._scale = self._time_scale()
        values = [point.value for point in chart.points] + ([] if chart.target is None else [chart.target])
        self._low = min(0.0, *values)
        self._high = max(*values, self._low + 1) if max(values) <= self._low else max(values)
        self._at = [(self._scale.x(point.on), self._y(point.value)) for point in chart.points]

    def _time_scale(self) -> Scale:
        """From the first reading to the last; few days alone do not fill the whole width."""
        first, last = self._chart.points[0].on, self._chart.points[-1].on
        if last - first < _SHORTEST:
            last = first + _SHORTEST
        return Scale(first, last, self._left, self._right - 10 * self._sheet.unit)

    def _y(self, value: float) -> float:
        share = (value - self._low) / (self._high - self._low)
        return self._base - share * (self._base - self._top)

    def drawn(self) -> Drawn:
        self._draw_ground()
        self._draw_target()
        if len(self._at) > 1:
            self._sheet.path(self._at, Pen("accent", 2.2))
        self._draw_values()
        spots = tuple(self._draw_points())
        return Drawn(self._sheet.drawing(self._base + self._sheet.leading + 8 * self._sheet.unit), spots)

    def _draw_ground(self) -> None:
        sheet, zero = self._sheet, self._y(0.0) if self._low < 0 else self._base
        if len(self._at) > 1:
            under = [(self._at[0][0], zero), *self._at, (self._at[-1][0], zero)]
            sheet.plane(under, "accent_soft")
        sheet.line((0, zero), (self._right, zero), Pen("edge", 1.0))
        for tick in self._scale.ticks(_TICK_ROOM * sheet.unit):
            sheet.line((tick.x, self._base), (tick.x, self._base + 4 * sheet.unit), Pen("edge", 1.0))
            if tick.x + sheet.room_for(tick.words) / 2 <= sheet.width:
                base = self._base + sheet.leading + 4 * sheet.unit
                sheet.write(tick.x, base, tick.words, Hand("text_2", anchor="middle"))

    def _draw_target(self) -> None:
        if self._chart.target is None:
            return
        sheet, y = self._sheet, self._y(self._chart.target)
        sheet.line((0, y), (self._right, y), Pen("edge", 1.6, dashed=True))
        hand = Hand("text_2", strong=True)
        sheet.write(self._right + 8 * sheet.unit, y + sheet.ascent / 2, self._target, hand)

    def _draw_points(self) -> Iterator[Spot]:
        sheet = self._sheet
        steps = [after[0] - before[0] for before, after in pairwise(self._at)]
        is_dense = min(steps, default=_DENSE * sheet.unit) < _DENSE * sheet.unit
        radius = (2.6 if is_dense else _POINT) * sheet.unit
        for at, point in zip(self._at, self._chart.points, strict=True):
            sheet.circle(at, radius, "plane", Pen("accent", 1.4 if is_dense else 2.0))
            yield Spot(at[0], at[1], radius, point_words(point, self._chart.unit))

    # -- values ---------------------------------------------------------------------------------------

    def _draw_values(self) -> None:
        """The last and the first one always, the others where they meet nothing."""
        placed: list[_Box] = []
        count = len(self._at)
        for index in dict.fromkeys([count - 1, 0, *range(count - 2, 0, -1)]):
            words = self._sheet.printable(self._chart.points[index].shown)
            tries = self._tries(index, words)
            free = (each for each in tries if not any(each.meets(box) for box in placed) and not self._is_crossed(each))
            box = next(free, tries[0] if index in (0, count - 1) else None)
            if box is not None:
                placed.append(box)
                self._sheet.write(box.left, box.bottom, words, Hand("text", strong=True))

    def _tries(self, index: int, words: str) -> list[_Box]:
        """Above, below, beside: within the sheet."""
        sheet, (x, y) = self._sheet, self._at[index]
        wide, high, off = sheet.room_for(words, strong=True), sheet.ascent, 9 * sheet.unit
        spots = [
            (x - wide / 2, y - off),
            (x - wide / 2, y + off + high),
            (x - wide - off, y - off / 2),
            (x + off, y - off / 2),
            (x + off, y + off + high),
        ]
        boxes = [_Box(left, base - high, left + wide, base) for left, base in spots]
        inside = [box for box in boxes if box.left >= 0 and box.right <= sheet.width and box.bottom <= self._base]
        return inside or boxes

    def _is_crossed(self, box: _Box) -> bool:
        """Whether the curve, a point or the target's line runs through the words."""
        air = 2 * self._sheet.unit
        wide = _Box(box.left - air, box.top - air, box.right + air, box.bottom + air)
        if self._chart.target is not None and wide.top < self._y(self._chart.target) < wide.bottom:
            return True
        return any(
            wide.holds((start[0] + (end[0] - start[0]) * step / _STEPS, start[1] + (end[1] - start[1]) * step / _STEPS))
            for start, end in pairwise(self._at)
            if start[0] < wide.right and end[0] > wide.left
            for step in range(_STEPS + 1)
        )
