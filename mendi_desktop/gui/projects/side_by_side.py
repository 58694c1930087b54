# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Parts beside each other while there is room, one below the other where there is not."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S5, S6


class SideBySide(QWidget):
    """``shares`` of the width for each part; below ``limit`` pixels each part takes all of it."""

    def __init__(self, parts: Sequence[QWidget], shares: Sequence[int], limit: int) -> None:
        super().__init__()
        self._shares, self._limit = tuple(shares), limit
        self._line = row(*parts, gap=S6)
        for part in parts:
            part.setMinimumWidth(1)  # a long word does not decide how wide its column is
        self.setLayout(self._line)
        self._arrange()
        theme.current().changed.connect(self._arrange)

    @Slot()
    def _arrange(self) -> None:
        wide = self.width() >= px(self._limit)
        directions = QBoxLayout.Direction
        self._line.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        self._line.setSpacing(S6 if wide else S5)
        for index, share in enumerate(self._shares):
            self._line.setStretch(index, share if wide else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._arrange()
        super().resizeEvent(event)
