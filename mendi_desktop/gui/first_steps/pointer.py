# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Points at a control: a frame around it, and on one corner the number that stands in the note, too.

It lies beside the control, never on it, lets the mouse through and is no stop for the keyboard.
"""

from collections.abc import Sequence
from math import ceil, sqrt
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mendi_desktop.gui.kit.layout import seen_part
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import POINTER_GAP, RADIUS, RING, STEP_BADGE

_Type = QEvent.Type
_MOVES: Final = frozenset((_Type.Move, _Type.Resize, _Type.Show, _Type.Hide))


def paint_badge(painter: QPainter, place: QRectF, number: int) -> None:
    """A filled circle with a number."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    painter.drawEllipse(place)
    painter.setPen(colour("on_accent"))
    painter.setFont(font("small_strong"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))


class Pointer(QWidget):
    """``lost``: the control cannot be seen any more. The frame follows it through scrolling, moving and resizing."""

    lost = Signal()

    def __init__(self, room: QWidget) -> None:
        super().__init__(room)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._number = 0
        self._frame, self._badge = QRect(), QRect()
        self.hide()

    @property
    def target(self) -> QWidget | None:
        """What it points at, while that can be seen."""
        return self._target if self._target is not None and isValid(self._target) and self.isVisible() else None

    @property
    def marks(self) -> tuple[QRect, QRect]:
        """The frame and the circle, in the room that both lie in; the frame is hollow."""
        return self._frame.translated(self.pos()), self._badge.translated(self.pos())

    def point_at(self, target: QWidget | None, number: int) -> None:
        """Point at ``target``; at nothing without one."""
        self._number = number
        if target is not self._target:
            self._listen_no_more()
            self._target = target
            self._listen()
        self._settle()

    def _listen(self) -> None:
        widget = self._target
        while widget is not None and widget is not self.parentWidget():
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    def _listen_no_more(self) -> None:
        watched, self._watched = self._watched, []
        for widget in watched:
            if isValid(widget):
                widget.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._settle()
            if event.type() == _Type.Hide and watched is self._target:
                self.lost.emit()
        return False

    def _settle(self) -> None:
        room, target = self.parentWidget(), self._target
        if room is None or target is None or not isValid(target) or not target.isVisible():
            self.hide()
            return
        part = seen_part(target, room)
        if part.isEmpty():
            self.hide()
            return
        self._put(part, room)
        self.raise_()
        self.show()
        self.update()

    def _put(self, part: QRect, room: QWidget) -> None:
        gap = px(POINTER_GAP)
        inside = room.rect().adjusted(RING, RING, -RING, -RING)
        frame = part.adjusted(-gap, -gap, gap, gap).intersected(inside)
        others = [_place_of(stop, room) for stop in stops_in(room) if not _is_in(stop, self._target)]
        badge = circle_beside(part, inside, others, px(STEP_BADGE))
        around = frame.united(badge).adjusted(-RING, -RING, RING, RING)
        self.setGeometry(around)
        self._frame, self._badge = frame.translated(-around.topLeft()), badge.translated(-around.topLeft())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("accent"), RING))
        half = RING / 2
        radius = RADIUS + px(POINTER_GAP)
        painter.drawRoundedRect(QRectF(self._frame).adjusted(half, half, -half, -half), radius, radius)
        if not self._badge.isEmpty():
            paint_badge(painter, QRectF(self._badge), self._number)


def circle_beside(part: QRect, room: QRect, others: Sequence[QRect], side: int) -> QRect:
    """The square around a circle at a corner of ``part``, outside of it: the first corner where it hides nothing.

    Empty where there is no place in the room without covering ``part`` itself.
    """
    off = ceil(side / 2 * sqrt(0.5)) + 1  # so far from the corner, across and down, the circle lies outside of it
    middles = (
        part.topLeft() + QPoint(-off, -off),
        part.topRight() + QPoint(off, -off),
        part.bottomLeft() + QPoint(-off, off),
        part.bottomRight() + QPoint(off, off),
    )
    circle = QRect(0, 0, side, side)
    places = [circle.translated(middle - circle.center()) for middle in middles]
    fitting = [place for place in places if room.contains(place) and not _touches(place, part)]
    free = [place for place in fitting if not any(_touches(place, other) for other in others)]
    return next(iter((*free, *fitting)), QRect())


def _place_of(widget: QWidget, room: QWidget) -> QRect:
    return QRect(widget.mapTo(room, QPoint()), widget.size())


def _is_in(widget: QWidget, target: QWidget | None) -> bool:
    return target is not None and (widget is target or target.isAncestorOf(widget))


def _touches(circle: QRect, part: QRect) -> bool:
    """Whether a circle (by its square) reaches into a rectangle."""
    middle, radius = circle.center(), circle.width() / 2
    across = max(part.left() - middle.x(), 0, middle.x() - part.right())
    down = max(part.top() - middle.y(), 0, middle.y() - part.bottom())
    return bool(across * across + down * down < radius * radius)
