# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went well, what is still hard, what was learned: the three last blocks of the Steckbrief beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import append, clear, column, show_now
from mendi_desktop.gui.kit.text import Label, fit_height, heading, label
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.gui.kit.tokens import S1, S3
from mendi_desktop.gui.projects.side_by_side import SideBySide
from mendi_desktop.gui.projects.wording import LESSON_TITLES

_STACK_BELOW = 700


class _Bullet(Label):
    """Words with a painted mark before them, which a screen reader need not hear."""

    def __init__(self, text: str) -> None:
        super().__init__(text, wrap=True)
        self.setContentsMargins(S3, 0, 0, 0)
        fit_height(self)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(colour("text_2"))
        painter.drawText(0, self.fontMetrics().ascent(), "•")


class LessonsPanel(QWidget):
    """``asked`` to write them."""

    asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.act = button(tr("Festhalten"), Kind.LINK, name=tr("Erfahrungen festhalten"))
        self.act.clicked.connect(self.asked)
        self._columns = {kind: column(gap=S1) for kind in LESSON_TITLES}
        parts = []
        for kind, title in LESSON_TITLES.items():
            part = QWidget()
            part.setLayout(column(label(tr(title), "small_strong", "2"), S1, self._columns[kind], None, gap=0))
            parts.append(part)
        both = SideBySide(parts, (1, 1, 1), _STACK_BELOW)
        self.setLayout(column(heading(tr("Erfahrungen"), action=self.act), S3, both, gap=0))

    def show_project(self, detail: ProjectDetail) -> None:
        for kind, lines in self._columns.items():
            clear(lines)
            for text in detail.bullets_of(kind):
                append(lines, _Bullet(text))
            if not detail.bullets_of(kind):
                append(lines, label(tr("noch nichts notiert"), "small", "2"))
            show_now(lines)
