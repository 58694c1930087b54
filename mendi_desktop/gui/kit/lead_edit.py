# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line to write in, with an icon before the words that keeps to the padding and to the text scale."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ICON_SMALL, PAD_FIELD, S2


class LeadEdit(QLineEdit):
    """Qt's own leading action ignores the padding and stays small at 150 %, so the icon is painted."""

    lead_clicked = Signal()

    def __init__(self, name: str, icon: str = "") -> None:
        super().__init__()
        self._icon = icon
        self.setAccessibleName(name)
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.setTextMargins(px(ICON_SMALL) + px(S2) if self._icon else 0, 0, 0, 0)

    def _lead(self) -> QRectF:
        side = px(ICON_SMALL)
        return QRectF(px(PAD_FIELD), (self.height() - side) / 2, side, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._icon and event.position().x() < self._lead().right():
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.lead_clicked.emit()
            return
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._icon:
            icons.draw(QPainter(self), self._icon, self._lead(), "text_3")
