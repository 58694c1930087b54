# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A chart on paper, with its text alternative."""

from dataclasses import dataclass

from reportlab.graphics.shapes import Drawing

from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.structure import Node


@dataclass(frozen=True, slots=True)
class FigureBox:
    """Never split; ``node`` is a Figure with its alternative."""

    drawing: Drawing
    node: Node
    before: float = 4.0
    after: float = 12.0
    keep: bool = False

    @property
    def height(self) -> float:
        return float(self.drawing.height)

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        bottom = top - self.height
        self.node.describe("Layout", Placement="Block", BBox=(x, bottom, x + self.drawing.width, top))
        with pen.content(self.node):
            pen.drawing(self.drawing, x, bottom)


@dataclass(frozen=True, slots=True)
class RuleBox:
    """A hairline over the whole column."""

    width: float
    ink: str
    before: float = 8.0
    after: float = 14.0
    keep: bool = True
    height: float = 0.6

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.decoration():
            pen.rule(x, x + self.width, top, self.height, self.ink)
