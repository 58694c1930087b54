# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A paragraph on paper."""

from dataclasses import dataclass, replace
from itertools import groupby
from typing import ClassVar

from mendi_desktop.reports import paper
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.setting import SOFT_HYPHEN, Line, Run
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import Style
from mendi_desktop.reports.plain_text import shortened

_FEW_LINES = 3
_TOGETHER = 2
_OUTLINE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines in one style. Never leaves a single line behind at the foot of a page or takes one alone to the next.

    ``outline`` is the level in the reader's table of contents (0 for the title), None for no entry. ``node``
    None paints decoration: the repeated head of a table.
    """

    CAP_HEIGHT: ClassVar[float] = 0.66  # of the size

    lines: tuple[Line, ...]
    style: Style
    node: Node | None
    width: float
    keep: bool = False
    outline: int | None = None

    @property
    def before(self) -> float:
        return self.style.before

    @property
    def after(self) -> float:
        return self.style.after

    @property
    def height(self) -> float:
        return len(self.lines) * self.style.leading

    @property
    def least(self) -> float:
        count = len(self.lines)
        return (count if count <= _FEW_LINES else _TOGETHER) * self.style.leading

    def _words(self) -> str:
        words = "".join(run.text for line in self.lines for run in line.runs)
        return shortened(words.replace(SOFT_HYPHEN, ""), _OUTLINE_LENGTH)

    def with_blank(self) -> "TextBox":
        """The same with a blank at its end, for a text that goes on in another box."""
        *others, last = self.lines
        end = last.runs[-1]
        runs = [*last.runs[:-1], Run(end.text + " ", end.font, end.target)]
        return replace(self, lines=(*others, Line(runs, last.width)))

    def split(self, room: float) -> "tuple[TextBox, TextBox] | None":
        count = min(int(room / self.style.leading + 1e-6), len(self.lines) - _TOGETHER)
        if count < _TOGETHER or len(self.lines) <= _FEW_LINES:
            return None
        return replace(self, lines=self.lines[:count], keep=False), replace(
            self, lines=self.lines[count:], outline=None
        )

    def paint(self, pen: Pen, x: float, top: float) -> None:
        if self.outline is not None:
            pen.outline(self._words(), self.outline, top)
        if self.node is None:
            with pen.decoration():
                for at, line in enumerate(self.lines):
                    self._paint_runs(pen, self._left(x, line), self._baseline(top, at), line.runs)
            return
        self._paint_content(pen, x, top, self.node)

    def _baseline(self, top: float, line: int) -> float:
        return top - line * self.style.leading - (self.style.leading + self.CAP_HEIGHT * self.style.size) / 2

    def _left(self, x: float, line: Line) -> float:
        return x + self.width - line.width if self.style.right else x

    def _paint_content(self, pen: Pen, x: float, top: float, node: Node) -> None:
        """One piece of marked content for each stretch outside or inside a link, over line ends."""
        if self.lines and self._is_plain():
            with pen.content(node):
                self._paint_plain(pen, x, top)
            return
        placed = []
        for at, line in enumerate(self.lines):
            left = self._left(x, line)
            for run in line.runs:
                placed.append((run, left, self._baseline(top, at)))
                left += pen.typeface.width(run.text, run.font, self.style.size)
        for target, stretch in groupby(placed, key=lambda part: part[0].target):
            parts = list(stretch)
            owner = node.add("Link") if target else node
            with pen.content(owner):
                for run, left, baseline in parts:
                    self._paint_runs(pen, left, baseline, [run])
            for run, left, baseline in parts if target else ():
                self._paint_link(pen, owner, run, left, baseline)

    def _is_plain(self) -> bool:
        """True if one font serves all lines and none is a link."""
        first = self.lines[0].runs[0]
        return all(
            len(line.runs) == 1 and line.runs[0].font == first.font and not line.runs[0].target for line in self.lines
        )

    def _paint_plain(self, pen: Pen, x: float, top: float) -> None:
        style, font = self.style, self.lines[0].runs[0].font
        if style.right:
            for at, line in enumerate(self.lines):
                self._paint_runs(pen, self._left(x, line), self._baseline(top, at), line.runs)
            return
        texts = [line.runs[0].text for line in self.lines]
        pen.lines(x, self._baseline(top, 0), texts, font, (style.size, style.leading, style.ink))

    def _paint_runs(self, pen: Pen, x: float, baseline: float, runs: list[Run]) -> None:
        ink = paper.ACCENT_TEXT if runs[0].target else self.style.ink
        pen.text(x, baseline, [(run.text, run.font) for run in runs], self.style.size, ink)

    def _paint_link(self, pen: Pen, owner: Node, run: Run, x: float, baseline: float) -> None:
        size = self.style.size
        right = x + pen.typeface.width(run.text.rstrip(" "), run.font, size)
        with pen.decoration():
            pen.rule(x, right, baseline - 0.14 * size, 0.4, paper.ACCENT_TEXT)
        pen.link(owner, (x, baseline - 0.25 * size, right, baseline + 0.8 * size), run.target, run.text.strip(" "))
