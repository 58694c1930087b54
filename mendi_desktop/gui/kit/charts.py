# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Small charts: words and numbers stand at the marks, no axis, no legend, one ink."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mendi_desktop.gui.kit.painted import CENTRE, PLAIN, RIGHT, Painted, put
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import BAR_HEIGHT, BAR_STEP, CHART_LINE, COLUMNS_HEIGHT, S1, S3

_PEN = 1.5


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar: its name, its value (0 or more) and how the value is written; "unter 5" is a way of writing, too."""

    name: str
    value: float
    shown: str

    @property
    def says(self) -> str:
        return f"{self.name}: {self.shown}"


class Bars(Painted):
    """A word above, a thin bar below, the number at the right end: readable without an axis."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        super().__init__("", BAR_STEP)
        self.set_marks(marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show other marks."""
        self._marks = tuple(marks)
        self._height = BAR_STEP * len(self._marks)
        self.setAccessibleName("; ".join(mark.says for mark in self._marks))
        self._measure()

    def draw(self, painter: QPainter) -> None:
        most = max((mark.value for mark in self._marks), default=0) or 1
        width, line, radius = float(self.width()), px(CHART_LINE), BAR_HEIGHT / 2
        for number, mark in enumerate(self._marks):
            top = px(BAR_STEP) * number
            painter.setFont(font("small"))
            room = painter.fontMetrics().horizontalAdvance(mark.shown) + S3
            put(painter, QRectF(0, top, width - room, line), mark.name, PLAIN)
            put(painter, QRectF(width - room, top, room, line), mark.shown, align=RIGHT)
            painter.setPen(Qt.PenStyle.NoPen)
            track = QRectF(0, top + line + 2, width, BAR_HEIGHT)
            painter.setBrush(colour("hover"))
            painter.drawRoundedRect(track, radius, radius)
            if mark.value > 0:
                painter.setBrush(colour("accent"))
                track.setWidth(max(BAR_HEIGHT, width * mark.value / most))
                painter.drawRoundedRect(track, radius, radius)


class Columns(Painted):
    """Values in time, such as minutes a week. With ``running`` the last one is an outline, because it is not over."""

    def __init__(self, marks: Sequence[Mark], *, running: bool = True) -> None:
        super().__init__("", COLUMNS_HEIGHT)
        self._running = running
        self.set_marks(marks)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show other marks."""
        self._marks = tuple(marks)
        self.setAccessibleName("; ".join(mark.says for mark in self._marks))
        self.update()

    def draw(self, painter: QPainter) -> None:
        if not self._marks:
            return
        most = max(mark.value for mark in self._marks) or 1
        step, line = self.width() / len(self._marks), px(CHART_LINE)
        room = self.height() - 2 * line
        for number, mark in enumerate(self._marks):
            height = max(2.0, room * mark.value / most)
            bar = QRectF((number + 0.2) * step, line + room - height, step * 0.6, height)
            running = self._running and number == len(self._marks) - 1
            painter.setPen(QPen(colour("accent"), _PEN) if running else Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if running else "accent"))
            radius = min(S1, height / 2)
            painter.drawRoundedRect(bar, radius, radius)
            put(painter, QRectF(number * step, bar.top() - line, step, line), mark.shown, align=CENTRE)
            put(painter, QRectF(number * step, self.height() - line, step, line), mark.name, align=CENTRE)
