# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain over a locked vault: soft folds, painted, the same in every window size."""

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QLinearGradient, QPainter

from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import CURTAIN_FOLD_WIDTH


def paint_curtain(painter: QPainter, room: QRect) -> None:
    """Fill ``room`` with folds; in high contrast both colours are one and the plane is plain."""
    folds = QLinearGradient(QPointF(room.topLeft()), QPointF(room.x() + CURTAIN_FOLD_WIDTH, room.y()))
    folds.setSpread(QLinearGradient.Spread.ReflectSpread)
    folds.setColorAt(0, colour("curtain"))
    folds.setColorAt(0.7, colour("curtain_fold"))
    folds.setColorAt(1, colour("curtain_fold"))
    painter.fillRect(room, folds)
