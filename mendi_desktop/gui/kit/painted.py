# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What all painted pictures share: antialiasing, words at the marks, and the same in words for the screen reader."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.theme import colour, font, px

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


class Painted(QWidget):
    """A picture of fixed height. ``says`` tells the same in words; it is no tab stop."""

    def __init__(self, says: str, height: int) -> None:
        super().__init__()
        self._height = height
        self.setAccessibleName(says)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._measure()
        theme.current().changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        # never overridden: PySide keeps calling an overridden slot after the widget has gone
        self._measure()

    def make_face(self) -> Face | None:
        return Face(self, Role.Graphic)

    def _measure(self) -> None:
        self.setFixedHeight(px(self._height))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter)

    def draw(self, painter: QPainter) -> None:
        """Paint, with colours and sizes asked for now."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Words:
    """How a line is written: a role of :data:`tokens.TYPE` and the token of its ink."""

    role: str = "small"
    ink: str = "text_2"


QUIET = Words()
PLAIN = Words(ink="text")


def put(painter: QPainter, place: QRectF, words: str, style: Words = QUIET, align: Qt.AlignmentFlag = LEFT) -> None:
    """Write one line into ``place``; what does not fit ends in "…"."""
    painter.setFont(font(style.role))
    painter.setPen(colour(style.ink))
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
    painter.drawText(place, int(align), shown)
