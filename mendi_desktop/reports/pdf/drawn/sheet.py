# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sheet to draw a chart on: y counts down from the top, inks go by their role, the height is known at the end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, PolyLine, Shape, String
from reportlab.lib.colors import Color, HexColor

from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.fonts import STRONG, TEXT, Typeface
from mendi_desktop.reports.pdf.setting import Run, set_lines
from mendi_desktop.reports.pdf.styles import Style
from mendi_desktop.reports.plain_text import one_line
from mendi_desktop.reports.spots import Spot

Anchor = Literal["start", "middle", "end"]
Point = tuple[float, float]

_DESIGNED_FOR = 13.0  # the size of words that all other measures are written for
_LEADING = 1.25
_ASCENT = 0.66  # of the size: how high capitals and figures stand


@dataclass(frozen=True, slots=True)
class Pen:
    """How a line is drawn; ``width`` in designed units."""

    ink: str
    width: float = 1.0
    dashed: bool = False


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are written."""

    ink: str = "text"
    strong: bool = False
    anchor: Anchor = "start"


@dataclass(frozen=True, slots=True)
class Drawn:
    """A finished chart. The spots stand in the order in which they are read."""

    drawing: Drawing
    spots: tuple[Spot, ...]


class Sheet:
    """``width`` in the units of the output; ``unit`` is what one designed pixel has become."""

    def __init__(self, width: float, look: Look, typeface: Typeface) -> None:
        self.width = width
        self.unit = look.size / _DESIGNED_FOR
        self.leading = look.size * _LEADING
        self.ascent = look.size * _ASCENT
        self._look, self._typeface = look, typeface
        self._shapes: list[Callable[[float], Shape]] = []

    def drawing(self, height: float) -> Drawing:
        """Everything drawn so far."""
        made = Drawing(self.width, height)
        for shape in self._shapes:
            made.add(shape(height))
        return made

    def _colour(self, ink: str) -> Color:
        return HexColor(getattr(self._look.inks, ink))

    # -- words ----------------------------------------------------------------------------------------

    def room_for(self, words: str, *, strong: bool = False) -> float:
        """The width of ``words``, which must be printable."""
        return self._typeface.width(words, STRONG if strong else TEXT, self._look.size)

    def printable(self, words: str) -> str:
        return self._typeface.printable(one_line(words))

    def fitted(self, words: str, room: float, *, strong: bool = False) -> str:
        """One printable line of at most ``room``; what was cut off is marked with "…"."""
        line = self.printable(words)
        if self.room_for(line, strong=strong) <= room:
            return line
        while line and self.room_for(line + "…", strong=strong) > room:
            line = line[:-1].rstrip(" ")
        return line + "…"

    def lines(self, words: str, room: float, most: int, *, hyphenate: bool = True) -> list[str]:
        """At most ``most`` lines; the last one ends in "…" if there is more."""
        style = Style(size=self._look.size, leading=self.leading, hyphenate=hyphenate)
        runs = [Run(self.printable(words), TEXT)]
        set_ = set_lines(runs, self._typeface, style, room, self._look.lang)
        lines = ["".join(run.text for run in line.runs).strip(" ") for line in set_]
        return lines if len(lines) <= most else [*lines[: most - 1], lines[most - 1].rstrip(" \u00ad")[:-1] + "…"]

    def write(self, x: float, base: float, words: str, hand: Hand | None = None) -> None:
        """Printable words with their base line at ``base``."""
        how = hand or Hand()
        self._shapes.append(
            lambda height: String(
                x,
                height - base,
                words,
                textAnchor=how.anchor,
                fontName=STRONG if how.strong else TEXT,
                fontSize=self._look.size,
                fillColor=self._colour(how.ink),
            )
        )

    # -- shapes ---------------------------------------------------------------------------------------

    def _add(self, make: Callable[[float], Shape], pen: Pen | None, fill: str = "") -> None:
        self._shapes.append(lambda height: self._inked(make(height), pen, fill))

    def _inked(self, shape: Shape, pen: Pen | None, fill: str) -> Shape:
        inks: dict[str, object] = {"strokeColor": None, "strokeWidth": 0}
        if pen is not None:
            inks = {
                "strokeColor": self._colour(pen.ink),
                "strokeWidth": max(pen.width * self.unit, self._look.hair * min(1.0, self.unit)),
                "strokeDashArray": [5 * self.unit, 3 * self.unit] if pen.dashed else None,
            }
        if fill:
            inks["fillColor"] = self._colour(fill)
        shape.setProperties(inks)
        return shape

    def line(self, start: Point, end: Point, pen: Pen) -> None:
        self._add(lambda height: Line(start[0], height - start[1], end[0], height - end[1]), pen)

    def path(self, points: list[Point], pen: Pen) -> None:
        """An open line through all points."""
        self._add(lambda height: PolyLine(_flat(points, height), strokeLineJoin=1), pen)

    def plane(self, points: list[Point], fill: str, pen: Pen | None = None) -> None:
        """A closed shape."""
        self._add(lambda height: Polygon(_flat(points, height)), pen, fill)

    def circle(self, centre: Point, radius: float, fill: str, pen: Pen | None = None) -> None:
        self._add(lambda height: Circle(centre[0], height - centre[1], radius), pen, fill)


def _flat(points: list[Point], height: float) -> list[float]:
    return [part for x, y in points for part in (x, height - y)]
