# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ticks and check boxes, painted: a style sheet can neither tint nor draw their marks."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy

from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.faces import ButtonFace
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import CHECK, RADIUS_KEY, S1, S2, TICK

_PEN = 1.5
_MARK_STROKE = 3.0


class _Painted(QCheckBox):
    """A check box to Qt and to the screen reader, with a mark of its own."""

    def __init__(self, text: str, checked: bool) -> None:
        super().__init__(text.replace("&", "&&"))
        self._words = text
        self.setAccessibleName(text)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._measure()
        theme.current().changed.connect(self._on_theme_changed)

    @Slot()
    def _on_theme_changed(self) -> None:
        # never overridden: PySide keeps calling an overridden slot after the widget has gone
        self._measure()

    def _measure(self) -> None:
        self.updateGeometry()

    def make_face(self) -> ButtonFace:
        return ButtonFace(self)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def _prepare(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        checked, enabled = self.isChecked(), self.isEnabled()
        edge = "line" if not enabled else "accent" if checked or self.underMouse() else "edge"
        painter.setPen(QPen(colour(edge), max(_PEN, theme.tokens().hair)))
        painter.setBrush(colour("surface" if not checked else "accent" if enabled else "edge"))


class Tick(_Painted):
    """A round tick that closes something in place. Its words are only read out; they stand beside it anyway."""

    def __init__(self, name: str, *, done: bool = False) -> None:
        super().__init__(name, done)
        self.setProperty("ringRadius", TICK)

    @Slot()
    def _measure(self) -> None:
        self.setFixedSize(px(TICK), px(TICK))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._prepare(painter)
        inset = px(TICK) / 8
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawEllipse(ring)
        if self.isChecked():
            mark = ring.width() / 6
            icons.draw(painter, "check", ring.adjusted(mark, mark, -mark, -mark), "on_accent", _MARK_STROKE)


class Check(_Painted):
    """A square check box with its words: several may be chosen."""

    def __init__(self, text: str, *, checked: bool = False) -> None:
        super().__init__(text, checked)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(font("body"))
        words = metrics.horizontalAdvance(self._words)
        return QSize(px(CHECK) + px(S2) + words + S1, max(px(TICK), metrics.height()) + S1)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._prepare(painter)
        side = px(CHECK)
        square = QRectF(1, (self.height() - side) / 2, side, side)
        painter.drawRoundedRect(square, RADIUS_KEY, RADIUS_KEY)
        if self.isChecked():
            mark = side / 9
            icons.draw(painter, "check", square.adjusted(mark, mark, -mark, -mark), "on_accent", _MARK_STROKE)
        painter.setFont(font("body"))
        painter.setPen(colour("text" if self.isEnabled() else "text_3"))
        words = self.rect().adjusted(side + px(S2), 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), self._words)
