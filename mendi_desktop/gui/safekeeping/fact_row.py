# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One line of the page: a sign, what it is about, how it stands, and what can be done."""

from enum import Enum

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.buttons import Button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Glyph, Label, label
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import FACT_LINE, ICON, LINK, PAIR_GAP, S1, S3


class Standing(Enum):
    """Icon and ink: safe, worth a look, a matter of choice."""

    GOOD = ("circle-check", "accent_text")
    HOLE = ("circle-alert", "due")
    OPEN = ("circle", "text_3")
    WAY = ("info", "text_3")


class FactRow(QFrame):
    """The acts stand at the right, one below the other, and below the words in little room; the words wrap."""

    def __init__(self, title: str, *acts: Button) -> None:
        super().__init__()
        self.title: Label = label(title, "strong")
        self._words: Label = label("", "small", "2", wrap=True)
        self._glyph = Glyph("circle", "text_3")
        self._heads = (column(self._glyph, None, gap=0), column(self.title, self._words, None, gap=PAIR_GAP))
        self._acts, self._right = acts, column(*acts, None, gap=0)
        sign, words = self._heads
        self._both = row((words, 1), self._right, gap=S3)
        self.setLayout(row(sign, (self._both, 1), gap=S3, margins=(0, S1, 0, S3)))
        self._measure()
        theme.current().changed.connect(self._measure)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = event.size().width() < px(FACT_LINE)
        directions, sides = QBoxLayout.Direction, Qt.AlignmentFlag
        self._both.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        for act in self._acts:
            self._right.setAlignment(act, sides.AlignLeft if is_narrow else sides.AlignRight)

    @Slot()
    def _measure(self) -> None:
        """Sign, title and first act share their middle."""
        for head, height in zip(self._heads, (px(ICON), QFontMetrics(font("strong")).lineSpacing()), strict=True):
            head.setContentsMargins(0, (px(LINK) - height) // 2, 0, 0)

    def show_standing(self, standing: Standing, words: str) -> None:
        """Say how it stands; the sign says the same."""
        self._glyph.set_glyph(*standing.value)
        self._words.setText(words)
        self._words.set_ink("due" if standing is Standing.HOLE else "2")

    @property
    def words(self) -> str:
        return self._words.text()
