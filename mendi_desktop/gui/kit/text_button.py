# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Words of a row that can be pressed: they look like the text they are, and Tab and screen reader find them."""

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.faces import ButtonFace
from mendi_desktop.gui.kit.text import plain_tip
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import S2

_Policy = QSizePolicy.Policy
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TextButton(QAbstractButton):
    """One line in ``role`` that ends in "…" where the room ends. ``done`` strikes it through; ``ink`` is a token."""

    def __init__(self, words: str, role: str = "strong", *, done: bool = False, ink: str = "text") -> None:
        super().__init__()
        self._words, self._role, self._done, self._ink = words, role, done, ink
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(_Policy.Expanding, _Policy.Fixed)
        self._measure()
        theme.current().changed.connect(self._measure)

    def make_face(self) -> ButtonFace:
        return ButtonFace(self)

    def words(self) -> str:
        """What is written, without the cut."""
        return self._words

    @Slot()
    def _measure(self) -> None:
        face = font("body" if self._done else self._role)
        face.setStrikeOut(self._done)
        self.setFont(face)
        self.setFixedHeight(QFontMetrics(face).height())

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self._words), self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(px(S2), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        metrics = self.fontMetrics()
        shown = metrics.elidedText(self._words, Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip(plain_tip(self._words) if shown != self._words else "")
        painter = QPainter(self)
        painter.setPen(colour("text_2" if self._done else self._ink))
        painter.drawText(QPointF(0, metrics.ascent()), shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
            return
        super().keyPressEvent(event)
