# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The seven phases of a project as one bar: behind us, now, ahead. Shape and word say it, not colour alone."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import code_list, label
from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.painted import Painted, Words, put
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tokens import CHART_LINE, PHASE_BAR, PHASE_HEIGHT, S1, S2

_NOW = Words("small_strong", "text")
_BEHIND = Words("small", "text_2")
_AHEAD = Words("small", "text_2")
_MARK = 14


class PhaseBar(Painted):
    """Says the phase in words, too. A phase that only a newer version knows leaves the bar empty."""

    def __init__(self) -> None:
        super().__init__("", PHASE_HEIGHT)
        self._codes = [(code.code, code.short()) for code in code_list("project_phase").codes]
        self._at = -1

    def show_phase(self, phase: str) -> None:
        known = [code for code, _ in self._codes]
        self._at = known.index(phase) if phase in known else -1
        words = label("project_phase", phase)
        self.setAccessibleName(tr("Phase {at} von {n}: {phase}", at=self._at + 1, n=len(known), phase=words))
        self.update()

    def draw(self, painter: QPainter) -> None:
        gap, count = float(px(S2)), len(self._codes)
        width = (self.width() - (count - 1) * gap) / count
        for index, (_, words) in enumerate(self._codes):
            left = index * (width + gap)
            self._draw_step(painter, QRectF(left, 1, width, px(PHASE_BAR)), index)
            self._write(painter, QRectF(left, px(PHASE_BAR) + px(S2), width, px(CHART_LINE)), index, words)

    def _draw_step(self, painter: QPainter, bar: QRectF, index: int) -> None:
        reached = index <= self._at
        painter.setPen(Qt.PenStyle.NoPen if reached else QPen(colour("edge"), theme.tokens().hair))
        painter.setBrush(colour("accent" if reached else "surface"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)

    def _write(self, painter: QPainter, place: QRectF, index: int, words: str) -> None:
        if index < self._at:
            side = px(_MARK)
            mark = QRectF(place.left(), place.center().y() - side / 2, side, side)
            icons.draw(painter, "check", mark, "accent_text", 2.4)
            place.setLeft(mark.right() + S1)
        put(painter, place, words, _NOW if index == self._at else _BEHIND if index < self._at else _AHEAD)
