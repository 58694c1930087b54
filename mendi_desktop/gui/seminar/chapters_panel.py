# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The chapters that can be begun, and which of them is in force."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.chapters import Chapter
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.layout import clear, column, row, show_now
from mendi_desktop.gui.kit.text import Line, heading, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2


class ChaptersPanel(QWidget):
    """``begun``: the id of a chapter somebody wants to begin."""

    begun = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._lines = column(gap=S2)
        self._shown: tuple[Sequence[Chapter], str] | None = None
        self.buttons: dict[str, Button] = {}
        self.setLayout(column(heading(tr("Kapitel")), self._lines, gap=PAIR_GAP))

    def show_chapters(self, chapters: Sequence[Chapter], now: str) -> None:
        """``now``: the id of the one in force."""
        if (chapters, now) == self._shown:
            return
        self._shown = (chapters, now)
        clear(self._lines)
        self.buttons.clear()
        for place, chapter in enumerate(chapters):
            if place:
                self._lines.addWidget(Line())
            self._lines.addLayout(self._chapter(chapter, runs=chapter.id == now))
        show_now(self._lines)

    def _chapter(self, chapter: Chapter, *, runs: bool) -> QVBoxLayout:
        words = tr("Neu beginnen") if runs else tr("Beginnen")
        begin = Button(words, Kind.LINK, name=tr("„{chapter}“: {act}", chapter=chapter.title, act=words))
        begin.clicked.connect(partial(self.begun.emit, chapter.id))
        self.buttons[chapter.id] = begin
        tells = tr("Läuft gerade. {tells}", tells=chapter.tells) if runs else chapter.tells
        head = row((label(chapter.title, "strong", wrap=True), 1), begin, gap=S2)
        return column(head, label(tells, "small", "accent" if runs else "2", wrap=True), gap=PAIR_GAP)
