# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is typed from paper and what is written on it: a code in equal steps, lines to fill in, room to write."""

from dataclasses import dataclass
from typing import ClassVar

from mendi_desktop.reports import paper
from mendi_desktop.reports.pdf.boxes import Panel
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import CODE, COLUMN
from mendi_desktop.reports.pdf.textbox import TextBox

_CAP_HEIGHT = 0.66


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A label and signs, each in the middle of its own step, so that all lines stand in columns. Never split."""

    LABEL: ClassVar[float] = 56.0
    GAP: ClassVar[float] = 0.9  # between groups, in steps

    label: TextBox
    groups: tuple[str, ...]
    node: Node
    before: float = 0.0
    after: float = 0.0
    keep: bool = True

    @property
    def height(self) -> float:
        return CODE.leading

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        self.label.paint(pen, x, top)
        baseline = top - (CODE.leading + _CAP_HEIGHT * CODE.size) / 2
        places = self._places(x + self.LABEL)
        with pen.content(self.node):
            for sign, middle in places:
                left = middle - pen.typeface.width(sign, CODE.font, CODE.size) / 2
                pen.text(left, baseline, [(sign, CODE.font)], CODE.size, CODE.ink)
        with pen.decoration():
            for sign, middle in places:
                if sign == "0":  # a dot tells it from letters, as in typefaces for programming
                    pen.plane(middle - 1.2, baseline + 5.4, 2.4, 2.4, CODE.ink)

    def _places(self, left: float) -> list[tuple[str, float]]:
        """Each sign with the middle of its step."""
        steps = sum(map(len, self.groups)) + self.GAP * (len(self.groups) - 1)
        step = min((COLUMN - 2 * Panel.INDENT - self.LABEL) / steps, CODE.size * 1.04)
        places = []
        for group in self.groups:
            for sign in group:
                places.append((sign, left + step / 2))
                left += step
            left += self.GAP * step
        return places


@dataclass(frozen=True, slots=True)
class FillInRow:
    """Rules to write on, with their words below. Never split."""

    GAP: ClassVar[float] = 24.0
    ROOM: ClassVar[float] = 27.0

    labels: tuple[TextBox, ...]
    width: float
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self.ROOM + 2 + max(label.height for label in self.labels)

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        for index, label in enumerate(self.labels):
            left = x + index * (self.width + self.GAP)
            with pen.decoration():
                pen.rule(left, left + self.width, top - self.ROOM, 0.6, paper.RULE)
            label.paint(pen, left, top - self.ROOM - 2)


@dataclass(frozen=True, slots=True)
class WritingRules:
    """Empty rules as wide as the column, for a hand, perhaps below words. Never split: an answer stays whole."""

    STEP: ClassVar[float] = 23.0

    rules: int
    label: TextBox | None
    before: float = 0.0
    after: float = 12.0
    keep: bool = False

    @property
    def height(self) -> float:
        return self._above + self.rules * self.STEP

    @property
    def _above(self) -> float:
        return self.label.height if self.label else 0.0

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        if self.label is not None:
            self.label.paint(pen, x, top)
        with pen.decoration():
            for index in range(1, self.rules + 1):
                pen.rule(x, x + COLUMN, top - self._above - index * self.STEP, 0.5, paper.RULE)
