# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the audience sees above everything else: the caption of keys, and a ring where the pointer clicked.

Both are painted, take no events and no focus, and a screen reader passes them by: whoever hears the program knows what
was pressed.
"""

from typing import Final

from PySide6.QtCore import QEasingCurve, QPoint, QPointF, QRectF, QSize, Qt, QTimer, QVariantAnimation, Slot
from PySide6.QtGui import QAccessible, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.theme import colour, font, less_motion, px
from mendi_desktop.gui.kit.tokens import (
    CAPTION_TOP,
    CLICK_MS,
    CLICK_RING,
    CLICK_STROKE,
    HELD_MS,
    RADIUS,
    S1,
    S2,
    S3,
    S4,
    TRANSLUCENT,
)

_ROLE: Final = "title"
_PLUS: Final = "+"


class _UnseenFace(Face):
    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.Graphic)

    def state(self) -> QAccessible.State:
        state = super().state()
        state.invisible = True
        return state


class _Overlay(QWidget):
    """A child of the window in use; it moves to another one when that is used."""

    def __init__(self, window: QWidget, shown_ms: int) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.setInterval(shown_ms)
        self._end.timeout.connect(self.hide)
        self.hide()

    def make_face(self) -> Face:
        return _UnseenFace(self)

    def _come(self, window: QWidget, size: QSize, corner: QPoint) -> None:
        if self.parentWidget() is not window:
            self.setParent(window)
        self.resize(size)
        self.move(corner)
        self.raise_()
        self.show()
        self.update()
        self._end.start()


class Caption(_Overlay):
    """At the top of the window: the caps that were pressed, or a few words without a cap.

    What a press has done is said at the bottom: by the undo bar, the note of a task, the buttons of a dialog.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, HELD_MS)
        self.caps: tuple[str, ...] = ()
        self.words = ""

    @property
    def says(self) -> str:
        """What is to be read there; empty while nothing is."""
        return "" if self.isHidden() else " ".join(filter(None, (f" {_PLUS} ".join(self.caps), self.words)))

    def say(self, window: QWidget, caps: tuple[str, ...], words: str = "") -> None:
        """Show it in ``window`` for a while."""
        self.caps, self.words = caps, words
        metrics = QFontMetrics(font(_ROLE))
        width = sum(right - left for left, right in self._places(metrics)) if caps else 0
        width += (len(caps) - 1) * self._gap(metrics) if caps else 0
        if words:
            width += metrics.horizontalAdvance(words) + (px(S3) if caps else 0)
        size = QSize(min(width + 2 * px(S4), window.width()), metrics.height() + 2 * px(S1) + 2 * px(S2))
        corner = QPoint((window.width() - size.width()) // 2, px(CAPTION_TOP))
        self._come(window, size, corner)

    def _gap(self, metrics: QFontMetrics) -> int:
        return metrics.horizontalAdvance(_PLUS) + 2 * px(S2)

    def _places(self, metrics: QFontMetrics) -> list[tuple[int, int]]:
        """Left and right edge of every cap."""
        places, left = [], px(S4)
        for cap in self.caps:
            right = left + max(metrics.horizontalAdvance(cap) + 2 * px(S3), metrics.height() + 2 * px(S1))
            places.append((left, right))
            left = right + self._gap(metrics)
        return places

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, metrics = QPainter(self), QFontMetrics(font(_ROLE))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(_ROLE))
        painter.setPen(QPen(colour("canvas"), 1))
        painter.setBrush(colour("text"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre, top = Qt.AlignmentFlag.AlignCenter, px(S2)
        end = px(S4)
        for number, (left, right) in enumerate(self._places(metrics)):
            if number:
                painter.drawText(QRectF(end, 0, left - end, self.height()), centre, _PLUS)
            cap = QRectF(left + 0.5, top + 0.5, right - left - 1, self.height() - 2 * top - 1)
            painter.drawRoundedRect(cap, RADIUS / 2, RADIUS / 2)
            painter.drawText(cap, centre, self.caps[number])
            end = right
        if self.words:
            room = QRectF(self.rect()).adjusted(end + px(S3) if self.caps else end, 0, 0, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.words)


class ClickRing(_Overlay):
    """Opens and fades around a click; where the system asks for less motion it stands still and goes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, CLICK_MS)
        self._grown = 1.0
        self._growing = QVariantAnimation(self)
        self._growing.setStartValue(0.4)
        self._growing.setEndValue(1.0)
        self._growing.setDuration(CLICK_MS)
        self._growing.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._growing.valueChanged.connect(self._on_grown)

    @property
    def moves(self) -> bool:
        return self._growing.state() == QVariantAnimation.State.Running

    def ring(self, window: QWidget, middle: QPoint) -> None:
        """Show it in ``window`` around a point of it."""
        self._growing.stop()
        self._grown = 1.0
        self._come(window, QSize(px(CLICK_RING), px(CLICK_RING)), middle - QPoint(px(CLICK_RING), px(CLICK_RING)) / 2)
        if not less_motion():
            self._growing.start()

    @Slot(object)
    def _on_grown(self, grown: float) -> None:
        self._grown = grown
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2)
        most = self.width() / 2 - CLICK_STROKE
        if self.moves:
            painter.setOpacity(1.0 - (self._grown - 0.4) * 0.75)
        within = colour("accent")
        within.setAlpha(TRANSLUCENT)
        painter.setBrush(within)
        for name, stroke in (("surface", 2 * CLICK_STROKE), ("accent", CLICK_STROKE)):  # seen on any plane
            painter.setPen(QPen(colour(name), stroke))
            painter.drawEllipse(middle, most * self._grown, most * self._grown)
            painter.setBrush(Qt.BrushStyle.NoBrush)
