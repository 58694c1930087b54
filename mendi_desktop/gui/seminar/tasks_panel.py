# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All tasks by chapter, each with whether it was done; choosing one brings it into the note."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.seminar.chapters import chapters
from mendi_desktop.features.seminar.tasks import Task, tasks
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.choice import TabStop
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Glyph, heading, label
from mendi_desktop.gui.kit.tokens import S1, S2, S3
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.words import said_progress

_OPEN, _DONE = ("circle", "text_2"), ("circle-check", "accent_text")


class TasksPanel(QWidget):
    """One stop for Tab, arrows move. ``chosen``: the id of a task."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._heading = heading(tr("Aufgaben"))
        self.buttons: dict[str, Button] = {}
        self._signs: dict[str, Glyph] = {}
        lines = column(self._heading, gap=0)
        for chapter in chapters():
            lines.addSpacing(S2)
            lines.addWidget(label(chapter.title, "small_strong", "2"))
            lines.addSpacing(S1)  # of the ring around the first task
            for task in tasks():
                if task.chapter == chapter.id:
                    lines.addLayout(self._line(task))
        self.setLayout(lines)
        self._stop = TabStop(self)
        self._stop.set_buttons(list(self.buttons.values()))

    def _line(self, task: Task) -> QHBoxLayout:
        made, sign = Button(task.title, Kind.SIDE), Glyph(*_OPEN)
        made.clicked.connect(partial(self.chosen.emit, task.id))
        self.buttons[task.id], self._signs[task.id] = made, sign
        return row(sign, S2, made, None, S3, label(task.area_title, "small", "2"), gap=0)

    def show_course(self, course: Course) -> None:
        """What was done so far."""
        self._heading.set_aside(said_progress(course))
        for task in tasks():
            is_done = course.is_done(task)
            self._signs[task.id].set_glyph(*(_DONE if is_done else _OPEN))
            state = tr("probiert") if is_done else tr("offen")
            self.buttons[task.id].setAccessibleName(f"{task.title}, {state}")
