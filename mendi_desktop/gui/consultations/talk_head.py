# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The head of a talk that is read: its title with the acts beside it, above it where a long word needs the width."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mendi_desktop.gui.kit.layout import box, row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import LIST_PANE, S1, S5, S7

_ENOUGH: Final = LIST_PANE + 2 * (S7 - S5)


class TalkHead(QWidget):
    def __init__(self, title: str, acts: Sequence[QWidget]) -> None:
        super().__init__()
        beside = box(row(None, *acts, gap=S1))
        self._line = row((label(title, "title", wrap=True), 1), beside, gap=S1)
        self.setLayout(self._line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        directions = QBoxLayout.Direction
        wide = event.size().width() >= px(_ENOUGH)
        self._line.setDirection(directions.LeftToRight if wide else directions.BottomToTop)
        super().resizeEvent(event)
