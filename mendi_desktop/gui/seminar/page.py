# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the seminar mode: tasks, chapters, what was tried, and what a trainer does besides."""

from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.kit.adaptive import Adaptive
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.header import Header
from mendi_desktop.gui.kit.layout import box, bring_into_sight, column
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.text import Line
from mendi_desktop.gui.kit.tokens import S4, S5, S6, SEMINAR_SIDE, SEMINAR_STACK
from mendi_desktop.gui.seminar.chapters_panel import ChaptersPanel
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.papers_panel import PapersPanel
from mendi_desktop.gui.seminar.summary_panel import SummaryPanel
from mendi_desktop.gui.seminar.tasks_panel import TasksPanel
from mendi_desktop.gui.shell.menu import ACTIONS

SUMMARY: Final = "summary"
"""The word of a place that asks for what was tried."""


class SeminarPage(Page):
    """Everything on it comes from ``course`` and its door; a reset or a jump from here makes it anew, too."""

    def __init__(self, desk: Desk, course: Course) -> None:
        super().__init__(desk)
        self._course = course
        self._start: Button | None = None
        key = shown_shortcut(ACTIONS["seminar_reset"].shortcut)
        self.save = button(tr("Als Szenario speichern …"), Kind.QUIET, "file-down")
        self.open = button(tr("Szenario öffnen …"), Kind.QUIET, "folder-open")
        self.reset = button(tr("Zurück an den Anfang"), Kind.PRIMARY, "rotate-ccw", tip=key)
        self.header = Header(tr("Seminar"), "", self.open, self.save, self.reset)
        self.tasks, self.chapters, self.summary = TasksPanel(), ChaptersPanel(), SummaryPanel()
        self.papers = PapersPanel(desk, course.summary)
        main = QWidget()
        main.setLayout(column(self.tasks, None, gap=S4, margins=(S5, S4, S5, S4)))
        side = box(
            column(self.chapters, S4, self.summary, S4, self.papers, None, gap=S4, margins=(S5, S4, S5, S6)), "pane"
        )
        self.setLayout(column(self.header, Line(), (Adaptive(main, side, SEMINAR_SIDE, SEMINAR_STACK), 1), gap=0))
        self._connect()

    def _connect(self) -> None:
        door = self._course.door
        # queued: this page, and the button with it, is gone when the state has changed
        self.reset.clicked.connect(self._on_reset, Qt.ConnectionType.QueuedConnection)
        self.chapters.begun.connect(self._on_begun)
        self.save.clicked.connect(door.ask_save)
        self.open.clicked.connect(door.ask_open, Qt.ConnectionType.QueuedConnection)
        self.tasks.chosen.connect(self._course.show_task)
        self.summary.anew_asked.connect(self._course.begin_anew)
        self._course.moved.connect(self._on_moved)

    @Slot()
    def _on_reset(self) -> None:
        self._course.door.reset()

    @Slot(str)
    def _on_begun(self, chapter: str) -> None:
        QTimer.singleShot(0, self._course, partial(self._course.door.jump, chapter))

    @Slot()
    def _on_moved(self) -> None:
        self._on_changed(None)

    def refresh(self) -> None:
        course = self._course
        title = {each.id: each.title for each in course.door.chapters}[course.door.chapter]
        self.header.set_facts(tr("Kapitel „{chapter}“", chapter=title))
        self.tasks.show_course(course)
        self.chapters.show_chapters(course.door.chapters, course.door.chapter)
        self.summary.show_summary(course.summary())

    def go_to(self, place: Place) -> None:
        """``word`` summary: what was tried."""
        self._start = self.summary.anew if place.word == SUMMARY else None
        if self._start is not None:
            QTimer.singleShot(0, self.summary, partial(bring_into_sight, self.summary))  # once it has its height

    def focus_start(self) -> None:
        if self._start is not None and not self._start.isHidden():
            self._start.setFocus()
        else:
            self.tasks.buttons[self._course.task.id].setFocus()
