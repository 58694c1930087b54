# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One quiet line above the status line: a sentence without names, one act, and a way to be left alone for today."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ICON_SMALL, REMINDER, S2, S5


class ReminderLine(QFrame):
    """It never takes the keyboard, and nothing waits for it."""

    acted = Signal()
    put_away = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "footer")
        self._words = ElidedLabel("", "body")
        self.act = button(" ", Kind.LINK)
        self.act.clicked.connect(self.acted)
        self.close_button = glyph_button("x", tr("Erinnerung für heute ausblenden"))
        self.close_button.clicked.connect(self.put_away)
        bell = Glyph("bell", "accent_text", ICON_SMALL)
        self.setLayout(row(bell, self._words, self.act, None, self.close_button, gap=S2, margins=(S5, 0, S5, 0)))
        self._measure()
        theme.current().changed.connect(self._measure)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, while it is there."""
        return "" if self.isHidden() else self._words.text()

    def say(self, sentence: str, act: str, *, aloud: bool) -> None:
        """Be there with a sentence and what its act is called; ``aloud``: it is news and is read out."""
        self._words.setText(sentence)
        self.act.set_words(act)
        self.show()
        if aloud:
            announce(self, sentence)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(px(REMINDER))
