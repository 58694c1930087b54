# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the project is for, and what went well: the first thing a mentor reads and the last one to be forgotten."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S1, S6
from mendi_desktop.gui.projects.side_by_side import SideBySide

_STACK_BELOW = 700


class GoalPanel(QWidget):
    """``goal_asked`` and ``lessons_asked`` where one of the two is missing."""

    goal_asked = Signal()
    lessons_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._goal = label("", "section", wrap=True)
        self._well = label("", wrap=True)
        self.goal_button = button(tr("Ziel festhalten"), Kind.LINK)
        self.goal_button.clicked.connect(self.goal_asked)
        self.lessons_button = button(tr("Erfahrungen festhalten"), Kind.LINK)
        self.lessons_button.clicked.connect(self.lessons_asked)
        goal = _part(tr("Das ist unser Ziel"), self._goal, self.goal_button)
        well = _part(tr("Besonders gut gelungen"), self._well, self.lessons_button)
        both = SideBySide((goal, well), (5, 3), _STACK_BELOW)
        both.layout().setSpacing(S6)  # type: ignore[union-attr]  # it has one
        self.setLayout(column(both, gap=0))

    def show_project(self, detail: ProjectDetail) -> None:
        self._goal.setText(detail.goal)
        self._goal.setVisible(bool(detail.goal))
        self.goal_button.setVisible(not detail.goal)
        well = detail.bullets_of("went_well")
        self._well.setText(well[0] if well else "")
        self._well.setVisible(bool(well))
        self.lessons_button.setVisible(not well)


def _part(title: str, *parts: QWidget) -> QWidget:
    holder = QWidget()
    lines = [row(part, None) if part.sizePolicy().horizontalPolicy().value == 0 else part for part in parts]
    holder.setLayout(column(label(title, "small_strong", "2"), S1, *lines, None, gap=0))
    return holder
