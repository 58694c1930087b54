# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Shows a chart of a report on the screen: the same drawing, laid out for the width there is, in the theme's colours.

The keyboard steps from mark to mark, and each is said in words; the mouse finds the same words at the mark.
"""

from dataclasses import fields

from PySide6.QtCore import QByteArray, QEvent, QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.i18n import language
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.theme import FAMILY, colour, font, px, tokens
from mendi_desktop.gui.kit.tokens import DRAWING_LEAST, RADIUS_KEY, RING, RING_GAP, S1, S2, TYPE
from mendi_desktop.reports.document import TimeChart
from mendi_desktop.reports.inks import Inks, Look
from mendi_desktop.reports.pictures import Picture, picture
from mendi_desktop.reports.spots import Spot
from mendi_desktop.reports.time_chart_text import told

_Key = Qt.Key
_STEPS: dict[int, int] = {_Key.Key_Left: -1, _Key.Key_Up: -1, _Key.Key_Right: 1, _Key.Key_Down: 1}
_ENTER = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)
_REACH = 6.0
"""How far beside a mark the mouse still means it."""


class DrawingView(QWidget):
    """One tab stop. ``opened`` carries the place of a mark in the chart's reading order: Eingabe, or a click on it.

    ``plane`` is the token of what lies behind the chart. Without a chart it takes no room and is no stop; leave it in
    sight then, so that it knows its width before the next chart is drawn.
    """

    opened = Signal(int)

    def __init__(self, plane: str = "canvas", *, opens: bool = False) -> None:
        super().__init__()
        self._plane, self._opens = plane, opens
        self._chart: TimeChart | None = None
        self._picture: Picture | None = None
        self._renderer = QSvgRenderer(self)
        self._at = self._under = -1
        self._stale = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setMinimumWidth(px(DRAWING_LEAST))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(0)
        theme.current().changed.connect(self._draw)

    def make_face(self) -> Face:
        return Face(self, Role.Graphic)

    @property
    def chart(self) -> TimeChart | None:
        """What is shown."""
        return self._chart

    @property
    def said(self) -> str:
        """The words of the mark that the keyboard is on; empty before the first step."""
        spots = self._picture.spots if self._picture else ()
        return spots[self._at].words if 0 <= self._at < len(spots) else ""

    def show_chart(self, chart: TimeChart | None) -> None:
        """Show another chart, or none; the keyboard stays on its mark as long as there are as many."""
        if chart == self._chart:
            return
        self._chart = chart
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart is not None else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(told(chart) if chart is not None else "")
        self._draw()

    @Slot()
    def _draw(self) -> None:
        """Not before it is seen: only then the width is known that it is laid out for."""
        self._stale = not self.isVisible()
        if self._stale:
            return
        self._under = -1
        if self._chart is None:
            self._picture = None
            self.setFixedHeight(0)
            return
        self._picture = picture(self._chart, self.width(), _look(self._plane), FAMILY)
        self._renderer.load(QByteArray(self._picture.svg.encode()))
        self._at = min(self._at, len(self._picture.spots) - 1)
        self.setFixedHeight(round(self._picture.height))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(px(DRAWING_LEAST), self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._picture is None or event.size().width() != round(self._picture.width):
            self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._renderer.render(painter, QRectF(0, 0, self._picture.width, self._picture.height))
        chosen = self._at if self.hasFocus() else -1
        if chosen >= 0 and focus.by_keyboard():
            _paint_ring(painter, self._spots()[chosen])
        if (shown := chosen if chosen >= 0 else self._under) >= 0:
            _paint_words(painter, self._spots()[shown], QRectF(self.rect()))

    # -- keyboard and mouse ---------------------------------------------------------------------------

    def _spots(self) -> tuple[Spot, ...]:
        return self._picture.spots if self._picture else ()

    def step_to(self, index: int) -> None:
        """Put the keyboard on a mark and say it."""
        if not 0 <= index < len(self._spots()):
            return
        self._at = index
        self.setAccessibleDescription(self.said)
        announce(self, self.said)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = event.key(), len(self._spots()) - 1
        if key in _STEPS:
            self.step_to(min(max(self._at + _STEPS[key], 0), last))
        elif key in (_Key.Key_Home, _Key.Key_End):
            self.step_to(0 if key == _Key.Key_Home else last)
        elif key in _ENTER and self._opens and self._at >= 0:
            self.opened.emit(self._at)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._set_under(self._mark_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._set_under(-1)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self._mark_at(event.position())
        if index >= 0:
            self._at = index
            self.update()
            if self._opens:
                self.opened.emit(index)

    def _mark_at(self, place: QPointF) -> int:
        """The nearest mark within reach, else -1."""
        near = [
            (distance, index)
            for index, spot in enumerate(self._spots())
            if (distance := abs(place.x() - spot.x) + abs(place.y() - spot.y)) <= spot.radius + _REACH
        ]
        return min(near)[1] if near else -1

    def _set_under(self, index: int) -> None:
        if index == self._under:
            return
        self._under = index
        clickable = index >= 0 and self._opens
        self.setCursor(Qt.CursorShape.PointingHandCursor if clickable else Qt.CursorShape.ArrowCursor)
        self.update()


def _look(plane: str) -> Look:
    """The theme in force as a chart's inks; ``plane`` is the token of what lies behind the chart."""
    of_theme = {field.name: field.name for field in fields(Inks)} | {"plane": plane}
    inks = Inks(**{name: colour(token).name() for name, token in of_theme.items()})
    return Look(inks, float(px(TYPE["small"][0])), float(tokens().hair), language())


def _paint_ring(painter: QPainter, spot: Spot) -> None:
    radius = spot.radius + RING_GAP + RING / 2
    painter.setPen(QPen(colour("accent"), RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QPointF(spot.x, spot.y), radius, radius)


def _paint_words(painter: QPainter, spot: Spot, room: QRectF) -> None:
    """What the mark says, on a plane of its own beside it and within the picture."""
    face = font("small")
    metrics = QFontMetricsF(face)
    words = metrics.elidedText(spot.words, Qt.TextElideMode.ElideRight, room.width() - 4 * S2)
    wide, high = metrics.horizontalAdvance(words) + 2 * S2 + 1, metrics.height() + 2 * S1
    left = min(max(spot.x - wide / 2, 0.0), room.width() - wide)
    above = spot.y - spot.radius - S2 - high
    top = above if above >= 0 else min(spot.y + spot.radius + S2, room.height() - high)
    place = QRectF(left, top, wide, high)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("text"))
    painter.drawRoundedRect(place, RADIUS_KEY, RADIUS_KEY)
    painter.setFont(face)
    painter.setPen(colour("canvas"))
    painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), words)
