# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A timeline: marks to scale on one line, what was reached filled, today a stroke, what is planned hollow."""

from typing import Final

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.reports.document import Timeline, TimelineMark
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.drawn.labels import Place, Wish, grown, places
from mendi_desktop.reports.pdf.drawn.scale import Scale
from mendi_desktop.reports.pdf.drawn.sheet import Anchor, Drawn, Hand, Pen, Point, Sheet
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.spots import Spot
from mendi_desktop.reports.time_chart_text import in_order, mark_words

_RADIUS: Final = 6.5
_LABEL_WIDTHS: Final = (230.0, 150.0, 110.0)
_GAP: Final = 6.0
_TICK_ROOM: Final = 58.0


def draw_timeline(chart: Timeline, width: float, look: Look, typeface: Typeface) -> Drawn:
    """The whole width is used; three rows of labels at most, the others are counted below."""
    return _Timeline(chart, Sheet(width, look, typeface)).drawn()


class _Timeline:
    def __init__(self, chart: Timeline, sheet: Sheet) -> None:
        self._chart, self._sheet = chart, sheet
        unit = sheet.unit
        self._scale = Scale(chart.first, chart.last, (_RADIUS + 2) * unit, sheet.width - (_RADIUS + 2) * unit)
        self._axis = 2 * sheet.leading + 8 * unit
        self._labels = self._axis + 16 * unit
        self._row = 2 * sheet.leading + 5 * unit
        self._marks = in_order(chart)

    def drawn(self) -> Drawn:
        self._draw_axis()
        found = self._places()
        for place in found:
            if place is not None:
                self._draw_stem(place)
        spots = tuple(self._draw_mark(mark) for mark in self._marks)
        for mark, place in zip(self._marks, found, strict=True):
            if place is not None:
                self._draw_label(mark, place)
        rows = max((place.row + 1 for place in found if place is not None), default=0)
        height = self._labels + rows * self._row
        if left := found.count(None):
            height += self._sheet.leading
            self._sheet.write(0, height - 4 * self._sheet.unit, _and_others(left), Hand("text_2"))
        return Drawn(self._sheet.drawing(height), spots)

    def _draw_axis(self) -> None:
        sheet, scale, y = self._sheet, self._scale, self._axis
        start, end = (scale.left - sheet.unit, y), (scale.right + sheet.unit, y)
        for tick in scale.ticks(_TICK_ROOM * sheet.unit):
            sheet.line((tick.x, y - 5 * sheet.unit), (tick.x, y + 5 * sheet.unit), Pen("line"))
            if tick.x + sheet.room_for(tick.words) <= sheet.width:
                sheet.write(tick.x, sheet.ascent + 2 * sheet.unit, tick.words, Hand("text_2"))
        today = self._chart.today
        is_within = self._chart.first <= today <= self._chart.last
        over = scale.x(min(today, self._chart.last)) if today > self._chart.first else scale.left
        sheet.line(start, end, Pen("edge", 1.2))
        if over > scale.left:
            sheet.line(start, (over, y), Pen("accent", 2.4))
        if is_within:
            self._draw_today(over)

    def _draw_today(self, x: float) -> None:
        sheet, y = self._sheet, self._axis
        sheet.line((x, y - sheet.leading - 3 * sheet.unit), (x, y + 10 * sheet.unit), Pen("text", 1.8))
        words = tr("heute")
        is_right = x + 5 * sheet.unit + sheet.room_for(words, strong=True) <= sheet.width
        side = Hand("text", strong=True, anchor="start" if is_right else "end")
        sheet.write(x + (5 if is_right else -5) * sheet.unit, y - 8 * sheet.unit, words, side)

    # -- labels ---------------------------------------------------------------------------------------

    def _places(self) -> list[Place | None]:
        """With whole titles if all find room so, else with shortened ones."""
        unit = self._sheet.unit
        for widest in _LABEL_WIDTHS:
            self._most = min(widest * unit, self._sheet.width / 2)
            wishes = [
                Wish(self._scale.x(mark.on), self._label_width(mark), weight)
                for mark, weight in zip(self._marks, self._weights(), strict=True)
            ]
            found = places(wishes, self._sheet.width, _GAP * unit)
            if None not in found:
                break
        self._most = self._sheet.width
        natural = [self._label_width(mark) for mark in self._marks]
        return grown(found, natural, self._sheet.width, _GAP * unit)

    def _label_width(self, mark: TimelineMark) -> float:
        return max(
            self._sheet.room_for(self._title(mark), strong=True),
            self._sheet.room_for(self._when(mark), strong=mark.state == "overdue"),
        )

    def _weights(self) -> list[int]:
        """What matters most to somebody who has ten seconds: what waits, what comes next, what was reached last."""
        marks = self._marks
        planned = [index for index, mark in enumerate(marks) if mark.state == "planned"]
        reached = [index for index, mark in enumerate(marks) if mark.state == "reached"]
        weights = [1 if mark.state == "planned" else 0 for mark in marks]
        for index in (0, len(marks) - 1, *reached[-1:]):
            weights[index] = 2
        for index in planned[:1]:
            weights[index] = 3
        return [3 if mark.state == "overdue" else weight for mark, weight in zip(marks, weights, strict=True)]

    def _title(self, mark: TimelineMark) -> str:
        return self._sheet.fitted(mark.title, self._most, strong=True)

    def _when(self, mark: TimelineMark) -> str:
        """Never cut for want of room beside others: a day without its end says something else."""
        words = tr("überfällig seit {when}", when=mark.when) if mark.state == "overdue" else mark.when
        return self._sheet.fitted(words, self._sheet.width / 2, strong=mark.state == "overdue")

    def _draw_stem(self, place: Place) -> None:
        bottom = self._labels + place.row * self._row + 2 * self._sheet.leading - 3 * self._sheet.unit
        self._sheet.line((place.x, self._axis), (place.x, bottom), Pen("line"))

    def _draw_label(self, mark: TimelineMark, place: Place) -> None:
        sheet = self._sheet
        top = self._labels + place.row * self._row
        x = place.left if place.is_right_of_stem else place.right
        anchor: Anchor = "start" if place.is_right_of_stem else "end"
        is_due = mark.state == "overdue"
        first = Hand("text", strong=True, anchor=anchor)
        second = Hand("due" if is_due else "text_2", strong=is_due, anchor=anchor)
        self._most = place.right - place.left + 0.1
        sheet.write(x, top + sheet.ascent + 2 * sheet.unit, self._title(mark), first)
        sheet.write(x, top + sheet.leading + sheet.ascent + 2 * sheet.unit, self._when(mark), second)

    # -- marks ----------------------------------------------------------------------------------------

    def _draw_mark(self, mark: TimelineMark) -> Spot:
        sheet, unit = self._sheet, self._sheet.unit
        at = (self._scale.x(mark.on), self._axis)
        if mark.state == "reached":
            sheet.circle(at, _RADIUS * unit, "accent", Pen("plane", 1.5))
            sheet.path(_tick(at, unit), Pen("on_accent", 1.7))
        elif mark.state == "planned":
            sheet.circle(at, (_RADIUS - 0.8) * unit, "plane", Pen("edge", 1.8))
        else:
            sheet.plane(_diamond(at, (_RADIUS + 0.7) * unit), "plane", Pen("due", 2.2))
        return Spot(at[0], at[1], _RADIUS * unit, mark_words(mark))


def _tick(at: Point, unit: float) -> list[Point]:
    x, y = at
    return [(x - 2.9 * unit, y + 0.2 * unit), (x - 0.8 * unit, y + 2.3 * unit), (x + 3.0 * unit, y - 2.2 * unit)]


def _diamond(at: Point, radius: float) -> list[Point]:
    x, y = at
    return [(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)]


def _and_others(count: int) -> str:
    return plural(count, QT_TR_NOOP("und {n} weiterer auf der Linie"), QT_TR_NOOP("und {n} weitere auf der Linie"))
