# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every window of a practice process shows: a hatched frame all around, and the word in its title.

The hatching is a shape: it stays one in grey, in high contrast and on a poor beamer.
"""

from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QBrush, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import PRACTICE_FRAME
from mendi_desktop.vault.practice import is_practice_only

WORD: Final = QT_TR_NOOP("ÜBUNG")


def titled(title: str) -> str:
    """``title`` as a window of this process has it."""
    return f"{tr(WORD)} – {title}" if is_practice_only() else title


def frame_in(window: QWidget) -> None:
    """Leave room for the frame in a window, if this is a practice process; it paints it with :func:`paint_frame`."""
    if is_practice_only():
        window.setContentsMargins(PRACTICE_FRAME, PRACTICE_FRAME, PRACTICE_FRAME, PRACTICE_FRAME)


def paint_frame(painter: QPainter, room: QRect) -> None:
    """The frame along the edges of ``room``; nothing outside a practice process."""
    if not is_practice_only():
        return
    inner = room.adjusted(PRACTICE_FRAME, PRACTICE_FRAME, -PRACTICE_FRAME, -PRACTICE_FRAME)
    painter.save()
    painter.setClipRegion(QRegion(room) - QRegion(inner))
    painter.fillRect(room, colour("due_soft"))
    painter.fillRect(room, QBrush(colour("due"), Qt.BrushStyle.BDiagPattern))
    painter.setPen(colour("due"))
    painter.drawRect(inner.adjusted(-1, -1, 0, 0))
    painter.restore()
