# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The milestones to scale. Eingabe or a click on a mark opens it."""

from datetime import date
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import month_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.queries import ProjectDetail
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.layout import column
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.gui.projects.charts import in_reading_order, timeline_of
from mendi_desktop.gui.projects.wording import Wording


class TimelinePanel(QWidget):
    """``opened`` carries the milestone's id."""

    opened = Signal(object)
    add_asked = Signal()

    def __init__(self, words: Wording) -> None:
        super().__init__()
        self._words = words
        self._ids: list[UUID] = []
        self.add = button(tr("Meilenstein"), Kind.LINK, "plus", name=tr("Meilenstein hinzufügen"))
        self.add.clicked.connect(self.add_asked)
        self._heading = heading(tr("Meilensteine"), action=self.add)
        self._empty = label(
            tr("Noch keine. Ein Jahr genügt: „2027: Betriebsvereinbarung unterschrieben“."), "small", "2", wrap=True
        )
        self.drawing = DrawingView(opens=True)
        self.drawing.opened.connect(self._on_opened)
        self.setLayout(column(self._heading, S2, self._empty, self.drawing, gap=0))

    def show_project(self, detail: ProjectDetail) -> None:
        today = self._words.today()
        self._ids = [row.id for row in in_reading_order(detail, today)]
        chart = timeline_of(detail, today)
        self.drawing.show_chart(chart)
        self._empty.setVisible(chart is None)
        days = [row.on for row in detail.milestones]
        self._heading.set_aside(_span(min(days), max(days)) if days else "")

    def go_to(self, entry: UUID) -> None:
        """Put the keyboard on a milestone."""
        if entry in self._ids:
            self.drawing.setFocus()
            self.drawing.step_to(self._ids.index(entry))

    @Slot(int)
    def _on_opened(self, index: int) -> None:
        self.opened.emit(self._ids[index])


def _span(first: date, last: date) -> str:
    """From which month to which one; one month alone is said once."""
    ends = tuple(f"{month_name(day.month)} {day.year}" for day in (first, last))
    return ends[0] if ends[0] == ends[1] else tr("{first} bis {last}", first=ends[0], last=ends[1])
