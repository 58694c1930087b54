# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tasks of a seminar as participants meet them, beside whatever page is in sight."""

from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from mendi_desktop.features.seminar.tasks import Task, tasks
from mendi_desktop.gui.kit.text import ElidedLabel
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.page import SeminarPage
from mendi_desktop.gui.seminar.task_note import TaskNote
from mendi_desktop.gui.seminar.words import Words
from mendi_desktop.storage.command import Command
from tests.pages.exercise import Exercise
from tests.pages.finding import press_button, seen


class Seminar:
    """``exercise`` is open; the note is not there before somebody asks for it."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise, self.program = exercise, exercise.program

    @property
    def course(self) -> Course:
        return self.exercise.stage.course

    @property
    def note(self) -> TaskNote | None:
        found = seen(self.program.window, TaskNote)
        return found[0] if found else None

    @property
    def words(self) -> Words:
        """What the note says."""
        assert self.note is not None, "no task is in sight"
        assert self.note.words is not None
        return self.note.words

    def ask(self) -> None:
        """By the key."""
        self.program.choose("seminar_tasks")
        self.settle()

    def press(self, words: str) -> None:
        assert self.note is not None, "no task is in sight"
        press_button(self.note, words)
        self.settle()

    def show(self, task_id: str) -> Task:
        self.course.show_task(task_id)
        self.settle()
        return self.course.task

    def run(self, command: Command[Any]) -> Any:
        """Through the window's own dispatcher, as a form would."""
        done = self.program.workbench._desk.dispatcher.run(command)
        self.settle()
        return done

    def settle(self) -> None:
        self.exercise.settle()
        QApplication.processEvents()

    def open_page(self) -> SeminarPage:
        self.program.choose("seminar")
        self.settle()
        page = self.program.page
        assert isinstance(page, SeminarPage)
        return page

    def cut_lines(self) -> list[str]:
        """Titles, facts and the like that end in "…" in the note and on the page in sight."""
        assert self.note is not None
        lines = [*seen(self.note, ElidedLabel), *seen(self.program.page, ElidedLabel)]
        return [line.text() for line in lines if line.fontMetrics().horizontalAdvance(line.text()) > line.width()]

    @property
    def tried(self) -> set[str]:
        return set(self.course.tried)

    @property
    def ids(self) -> list[str]:
        return [task.id for task in tasks()]

    def raise_curtain(self) -> None:
        self.program.choose("curtain")
        self.program.choose("curtain")
        self.settle()

    def spoken_name(self) -> str:
        assert self.note is not None
        face = QAccessible.queryAccessibleInterface(self.note)
        return face.text(QAccessible.Text.Name) if face else ""
