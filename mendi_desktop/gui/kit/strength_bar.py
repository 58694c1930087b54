# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Five short bars beside the words that say how strong a passphrase is."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from mendi_desktop.gui.kit.painted import Painted
from mendi_desktop.gui.kit.theme import colour, px
from mendi_desktop.gui.kit.tokens import BAR_HEIGHT, LINK, S1

_BARS = 5


class StrengthBar(Painted):
    """The sentence beside it says the same, so it is not read out."""

    def __init__(self) -> None:
        self._filled, self._ink = 0, "accent"
        super().__init__("", LINK)

    def set_score(self, score: int, *, weak: bool) -> None:
        """``score``: 0 to 4; a weak one is shown in the ink of what asks for something."""
        self._filled, self._ink = score + 1, "due" if weak else "accent"
        self.update()

    def empty(self) -> None:
        """Nothing is typed."""
        self._filled = 0
        self.update()

    def draw(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() - px(S1) * (_BARS - 1)) / _BARS
        high = px(BAR_HEIGHT)
        top = (self.height() - high) / 2
        for number in range(_BARS):
            painter.setBrush(colour(self._ink if number < self._filled else "line"))
            painter.drawRoundedRect(QRectF(number * (width + px(S1)), top, width, high), high / 2, high / 2)
