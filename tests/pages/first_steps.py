# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The notes of the first steps as a mentor meets them, and what they point at."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.first_steps.note import StepNote
from mendi_desktop.gui.first_steps.pointer import Pointer
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.typing import press


class FirstSteps:
    """What is in sight of them now. ``program``: with a vault that is open."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def note(self) -> StepNote | None:
        found = seen(self.program.window, StepNote)
        return found[0] if found else None

    @property
    def title(self) -> str:
        """The title of the note; empty where there is none."""
        words = self.note.words if self.note else None
        return words.title if words else ""

    @property
    def says(self) -> str:
        words = self.note.words if self.note else None
        return words.says if words else ""

    @property
    def at(self) -> str:
        """ "Schritt 2 von 4"; empty before, after and without the way."""
        words = self.note.words if self.note else None
        return words.aside if words else ""

    def acts(self) -> list[str]:
        """The buttons of the note in reading order."""
        return [act.words() for act in self.note.acts] if self.note else []

    def press(self, words: str) -> None:
        assert self.note is not None, "no note is in sight"
        press_button(self.note, words)
        self.program.settle()

    def begin(self) -> None:
        """From the menu."""
        self.program.choose("first_steps")
        self.program.settle()

    # -- what it points at ----------------------------------------------------------------------------

    @property
    def points_at(self) -> QWidget | None:
        found = seen(self.program.window, Pointer)
        return found[0].target if found else None

    def place_of_target(self) -> QRect:
        """In the pixels of the workbench, as the marks."""
        target = self.points_at
        assert target is not None, "it points at nothing"
        return QRect(target.mapTo(self.program.workbench, QPoint()), target.size())

    def marks(self) -> tuple[QRect, QRect]:
        """The frame and the circle with the number."""
        return seen(self.program.window, Pointer)[0].marks

    # -- doing the real thing ---------------------------------------------------------------------------

    def cover_and_come_back(self) -> None:
        self.program.choose("curtain")
        self.program.choose("curtain")
        self.program.settle()

    def add_alias(self) -> None:
        """Through the dialog that the step leads to."""
        self.program.choose("colleagues")
        self.program.settle()
        press_button(self.program.page, "Kürzel aufnehmen")
        press_button(self.program.window, "Aufnehmen")
        self.program.settle()

    def ask_why(self) -> None:
        """Umschalt+F1 at the field that has the keyboard, and Esc after reading."""
        self.program.choose("why")
        self.program.settle()
        focused = self.program.window.focusWidget()
        assert focused is not None
        press(focused, Qt.Key.Key_Escape)
        self.program.settle()

    def record_in_form(self) -> None:
        form = RecordTalk(self.program)
        form.type_into("Dauer", "20")
        form.choose_kind("Tür-und-Angel")
        form.save()
        self.program.settle()
