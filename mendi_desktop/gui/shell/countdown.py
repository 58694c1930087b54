# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says calmly that the window is about to lock itself. Not a dialog: nothing has to be answered."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import Glyph, Label, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4

_SPOKEN = frozenset((60, 30, 10))
"""Seconds that are read out; a number every second would drown everything else."""


class Countdown(QFrame):
    """A dark bar at the bottom of its window, above everything in it, also above a dialog."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("kind", "bar")
        self._words: Label = label("", "body", "inverse")
        self.setLayout(row(Glyph("lock", "canvas"), self._words, gap=S3, margins=(S4, S2, S4, S2)))
        self._width = 0
        window.installEventFilter(self)
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, while it is seen."""
        return self._words.text() if not self.isHidden() else ""

    @Slot(int)
    def show_seconds(self, seconds: int) -> None:
        """Say how long it is until the lock; 0 goes away."""
        if not seconds:
            self._width = 0
            self.hide()
            return
        sentence = tr("Sperrt in {n} s, eine Taste hält offen", n=seconds)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        first = self.isHidden()
        self.show()
        self._settle()
        if first or seconds in _SPOKEN:
            announce(self, sentence, assertive=True)  # it is about to take everything away

    def make_face(self) -> Face:
        return Face(self, Role.Notification)

    def _settle(self) -> None:
        window, size = self.window(), self.sizeHint()
        width = max(size.width(), self._width)  # digits come and go, the bar stays
        self._width = width
        self.setGeometry((window.width() - width) // 2, window.height() - size.height() - S1, width, size.height())
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._settle()
        return False
