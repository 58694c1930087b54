# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What went well, what is still hard, what was learned: the three last blocks of the Steckbrief beside each other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import append, clear, column, row, show_now
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3
from mendi_desktop.gui.projects.side_by_side import SideBySide
from mendi_desktop.gui.projects.wording import LESSON_TITLES

_STACK_BELOW = 700


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
                mark = label("•", ink="2")
                mark.setAccessibleName(" ")  # a screen reader hears the words, not the mark
                line = row(column(mark, None, gap=0), (label(text, wrap=True), 1), gap=S2)
                append(lines, line)
            if not detail.bullets_of(kind):
                append(lines, label(tr("noch nichts notiert"), "small", "2"))
            show_now(lines)
