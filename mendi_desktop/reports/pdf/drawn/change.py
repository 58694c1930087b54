# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How an assessment of oneself has changed: a hollow ring where it began, a filled one where it stands now.

No sum, no colour for better or worse: a way back is drawn as a way forward is.
"""

from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.reports.document import Change, ChangeRow
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.drawn.sheet import Drawn, Hand, Pen, Sheet
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.spots import Spot
from mendi_desktop.reports.time_chart_text import row_words

_RADIUS: Final = 6.0
_LABEL_SHARE: Final = 0.42
_WHITE: Final = 14.0
_LINES: Final = 2


def draw_change(chart: Change, width: float, look: Look, typeface: Typeface) -> Drawn:
    """One row for each label; the stages stand as heads of equal columns."""
    return _Change(chart, Sheet(width, look, typeface)).drawn()


class _Change:
    def __init__(self, chart: Change, sheet: Sheet) -> None:
        self._chart, self._sheet = chart, sheet
        longest = max((sheet.room_for(sheet.printable(row.label)) for row in chart.rows), default=0.0)
        self._room = min(longest, sheet.width * _LABEL_SHARE)
        self._left = self._room + 16 * sheet.unit
        self._column = (sheet.width - self._left) / len(chart.stages)

    def _x(self, stage: int) -> float:
        return self._left + (stage + 0.5) * self._column

    def drawn(self) -> Drawn:
        down = self._draw_heads()
        spots = []
        for row in self._chart.rows:
            lines = self._sheet.lines(row.label, self._room, _LINES)
            height = len(lines) * self._sheet.leading + _WHITE * self._sheet.unit
            spots.append(self._draw_row(row, lines, down, height))
            down += height
        return Drawn(self._sheet.drawing(down), tuple(spots))

    def _draw_heads(self) -> float:
        """The key of the two rings, then the stages; where it ends."""
        sheet = self._sheet
        if len(self._chart.dates) > 1:
            self._draw_key()
        room = self._column - 8 * sheet.unit
        heads = [sheet.lines(stage, room, _LINES, hyphenate=False) for stage in self._chart.stages]
        tall = max(len(lines) for lines in heads)
        top = sheet.leading + 8 * sheet.unit if len(self._chart.dates) > 1 else 0.0
        for stage, lines in enumerate(heads):
            for number, line in enumerate(lines):
                base = top + (tall - len(lines) + number) * sheet.leading + sheet.ascent + 3 * sheet.unit
                sheet.write(self._x(stage), base, line, Hand("text_2", anchor="middle"))
        return top + tall * sheet.leading + 6 * sheet.unit

    def _draw_key(self) -> None:
        sheet = self._sheet
        base = sheet.ascent + 3 * sheet.unit
        middle, radius = base - sheet.ascent / 2, (_RADIUS - 1) * sheet.unit
        dates = (self._chart.dates[0], self._chart.dates[-1])
        both = sum(sheet.room_for(sheet.printable(day)) for day in dates)
        long = both + 2 * (2 * radius + 8 * sheet.unit) + 24 * sheet.unit
        x = max(0.0, min(self._left, sheet.width - long))  # in a narrow drawing it begins above the labels
        for day, fill in zip(dates, ("plane", "accent"), strict=True):
            sheet.circle((x + radius + sheet.unit, middle), radius, fill, Pen("accent", 2.0))
            words = sheet.printable(day)
            sheet.write(x + 2 * radius + 8 * sheet.unit, base, words, Hand("text_2"))
            x += 2 * radius + 8 * sheet.unit + sheet.room_for(words) + 24 * sheet.unit

    def _draw_row(self, row: ChangeRow, lines: list[str], top: float, height: float) -> Spot:
        sheet = self._sheet
        middle = top + height / 2
        sheet.line((0, top), (sheet.width, top), Pen("line"))
        first = middle - len(lines) * sheet.leading / 2 + (sheet.leading + sheet.ascent) / 2
        for number, line in enumerate(lines):
            sheet.write(0, first + number * sheet.leading, line, Hand("text"))
        said = [value for value in row.values if value is not None]
        if not said:
            sheet.write(self._left, middle + sheet.ascent / 2, tr("ohne Angabe"), Hand("text_2"))
            return self._spot(row, self._left, middle)
        self._draw_track(middle)
        self._draw_way(said, middle)
        return self._spot(row, self._x(said[-1]), middle)

    def _spot(self, row: ChangeRow, x: float, y: float) -> Spot:
        return Spot(x, y, _RADIUS * self._sheet.unit, row_words(row, self._chart))

    def _draw_track(self, y: float) -> None:
        sheet, last = self._sheet, len(self._chart.stages) - 1
        sheet.line((self._x(0), y), (self._x(last), y), Pen("line", 1.5))
        for stage in range(last + 1):
            sheet.circle((self._x(stage), y), 2.2 * sheet.unit, "line")

    def _draw_way(self, said: list[int], y: float) -> None:
        """What lay between is a small point; one place alone, or the same at both ends, is one filled ring."""
        sheet, radius = self._sheet, _RADIUS * self._sheet.unit
        first, last = said[0], said[-1]
        if first != last:
            sheet.line((self._x(first), y), (self._x(last), y), Pen("accent", 2.4))
            for between in set(said) - {first, last}:
                sheet.circle((self._x(between), y), 3 * sheet.unit, "accent")
            sheet.circle((self._x(first), y), radius - sheet.unit, "plane", Pen("accent", 2.0))
        elif len(said) > 1:
            sheet.circle((self._x(last), y), radius + 3 * sheet.unit, "plane", Pen("accent", 1.5))
        sheet.circle((self._x(last), y), radius, "accent")
