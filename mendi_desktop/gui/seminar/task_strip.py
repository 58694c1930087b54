# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The task under an open dialog, which covers the note: the words of the note without its acts."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Label, label, restyle
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2, S3
from mendi_desktop.gui.seminar.course import Course
from mendi_desktop.gui.seminar.task_note import DONE, OPEN
from mendi_desktop.gui.seminar.words import words_of


class TaskStrip(QFrame):
    """What the note says of the task in sight; what was found stands there as soon as there is anything."""

    def __init__(self, course: Course) -> None:
        super().__init__()
        self._course = course
        self._glyph = Glyph(*OPEN)
        self._title = ElidedLabel("", "strong")
        self._aside: Label = label("", "small", "2")
        self._asks: Label = label("", wrap=True)
        self._found: Label = label("", "small", "2", wrap=True)
        head = row(self._title, S2, self._aside, None, gap=0)
        words = column(head, self._asks, self._found, gap=PAIR_GAP)
        sign = column(self._glyph, None, gap=0)
        soft = box(row(sign, (words, 1), gap=S3, margins=(S3, S2, S3, S2)), "soft")
        self.setLayout(column(soft))
        course.moved.connect(self._show)
        self._show()

    def make_face(self) -> Face:
        return Face(self, Role.Grouping)

    @Slot()
    def _show(self) -> None:
        words = words_of(self._course)
        self._glyph.set_glyph(*(DONE if words.done else OPEN))
        self._title.setText(words.title)
        self._aside.setText(words.aside)
        self._asks.setText(words.asks)
        self._found.setText(words.found)
        self._found.setVisible(bool(self._course.finding.says))
        restyle(self._found, ink="accent" if words.done else "2")
        self.setAccessibleName(", ".join((tr("Aufgaben"), words.aside)))
        self.setAccessibleDescription(" ".join((words.title, words.asks, words.found)))
