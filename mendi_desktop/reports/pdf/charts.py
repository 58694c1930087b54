# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Horizontal bars drawn once with reportlab.graphics, for paper and (as SVG) for the screen.

Words and numbers stand at the bars: no axis, no legend, one ink, readable in greyscale.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from reportlab.graphics.shapes import Drawing, Rect, String
from reportlab.lib.colors import HexColor

from mendi_desktop.reports import paper
from mendi_desktop.reports.chart_text import column_of
from mendi_desktop.reports.document import BarChart
from mendi_desktop.reports.pdf.fonts import STRONG, TEXT, Typeface
from mendi_desktop.reports.pdf.setting import Run, set_lines
from mendi_desktop.reports.pdf.styles import COLUMN, Style
from mendi_desktop.reports.plain_text import one_line
from mendi_desktop.reports.wording import number, withheld

ROWS_PER_DRAWING: Final = 24
BAR_IN_ROW: Final = 8.0

_LABEL = Style(size=9.8, leading=12.5)
_LABEL_SHARE = 0.42
_GAP = 12.0
_BAR = 11.0
_ROW_WHITE = 6.0
_VALUE_ROOM = 44.0


@dataclass(frozen=True, slots=True)
class _BarRow:
    label: tuple[str, ...]
    value: int | None

    @property
    def height(self) -> float:
        return len(self.label) * _LABEL.leading + _ROW_WHITE


def bar_drawings(chart: BarChart, typeface: Typeface, lang: str, width: float = COLUMN) -> list[Drawing]:
    """The chart as drawings of at most :data:`ROWS_PER_DRAWING` rows, all on one scale. No rows give no drawing."""
    values = column_of(chart)
    top = max((value for value in values if value is not None), default=0)
    room = _label_room(chart, typeface, width)
    rows = [
        _BarRow(_label_lines(label, typeface, lang, room), value)
        for label, value in zip(chart.table.rows, values, strict=True)
    ]
    parts = [rows[start : start + ROWS_PER_DRAWING] for start in range(0, len(rows), ROWS_PER_DRAWING)]
    return [_drawing(part, top, room, width, lang) for part in parts]


def _label_room(chart: BarChart, typeface: Typeface, width: float) -> float:
    labels = [typeface.printable(one_line(label)) for label in chart.table.rows]
    longest = max((typeface.width(label, TEXT, _LABEL.size) for label in labels), default=0.0)
    return min(longest + 1, width * _LABEL_SHARE)


def _label_lines(label: str, typeface: Typeface, lang: str, room: float) -> tuple[str, ...]:
    """At most two lines; the table has the whole label."""
    runs = [Run(typeface.printable(one_line(label)), TEXT)]
    lines = ["".join(run.text for run in line.runs) for line in set_lines(runs, typeface, _LABEL, room, lang)]
    return tuple(lines) if len(lines) <= 2 else (lines[0], lines[1].rstrip(" \u00ad")[:-1] + "…")


def _drawing(rows: list[_BarRow], top: int, room: float, width: float, lang: str) -> Drawing:
    height = sum(row.height for row in rows)
    drawing = Drawing(width, height)
    left, down = room + _GAP, height
    longest = width - left - _VALUE_ROOM
    for row in rows:
        middle = down - row.height / 2
        first = middle + (len(row.label) - 1) * _LABEL.leading / 2
        for index, line in enumerate(row.label):
            drawing.add(_words(0, first - index * _LABEL.leading, line, TEXT, paper.INK))
        if row.value is None:
            drawing.add(_words(left, middle, withheld(), TEXT, paper.INK_3))
        else:
            length = longest * row.value / top if top else 0.0
            if length:
                drawing.add(_bar(left, middle, length))
            drawing.add(
                _words(left + length + (6 if length else 0), middle, number(row.value, lang), STRONG, paper.INK)
            )
        down -= row.height
    return drawing


def row_bars(values: Sequence[int | None], heights: Sequence[float], width: float) -> Drawing:
    """Bars without words, one beside each row of a table whose rows have these heights."""
    drawing = Drawing(width, sum(heights))
    top = max((value for value in values if value is not None), default=0)
    down = drawing.height
    for value, height in zip(values, heights, strict=True):
        if value and top:
            drawing.add(_bar(0, down - height / 2, width * value / top, BAR_IN_ROW))
        down -= height
    return drawing


def _bar(x: float, middle: float, length: float, thickness: float = _BAR) -> Rect:
    bar = Rect(x, middle - thickness / 2, length, thickness)
    bar.fillColor, bar.strokeColor = HexColor(paper.ACCENT), None
    return bar


def _words(x: float, middle: float, text: str, font: str, ink: str) -> String:
    return String(x, middle - 0.33 * _LABEL.size, text, fontName=font, fontSize=_LABEL.size, fillColor=HexColor(ink))
