# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Mitschau, as mentor and colleague use it together."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QLabel

from mendi_desktop.gui.consultations.joint.view import JointView
from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.gui.kit.text import Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.pages.talks import TalkForm


class Joint:
    """The view that is in sight instead of the workbench."""

    def __init__(self, program: Program, person: UUID) -> None:
        self.program, self.person = program, person

    @classmethod
    def begin(cls, program: Program, person: UUID) -> "Joint":
        """From the page before the talk, by its button."""
        program.workbench._desk.navigator.go("before", about=person)
        program.settle()
        press_button(program.page, "Mitschau")
        program.settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return cls(program, person)

    @property
    def view(self) -> JointView:
        view = self.program.window.view
        assert isinstance(view, JointView)
        return view

    @property
    def is_in_sight(self) -> bool:
        return isinstance(self.program.window.view, JointView)

    def words(self) -> str:
        """Everything that can be read."""
        return "\n".join(_read(label) for label in seen(self.view, QLabel))

    def agreed(self) -> dict[str, bool]:
        """What was agreed, and whether it is done."""
        ticks = seen(self.view, Tick)
        return {tick.accessibleName().removeprefix("Erledigt: "): tick.isChecked() for tick in ticks}

    def tick(self, words: str) -> None:
        named(self.view, Tick, f"Erledigt: {words}").click()
        self.program.settle()

    def press(self, words: str) -> None:
        press_button(self.view, words)
        self.program.settle()

    def can_press(self) -> list[str]:
        return [button.accessibleName() for button in seen(self.view, QAbstractButton)]

    def undo_says(self) -> str:
        return "\n".join(bar.sentence for bar in seen(self.view, UndoBar))

    @property
    def form(self) -> TalkForm:
        """What is written down together."""
        return TalkForm(self.view)


def _read(label: QLabel) -> str:
    return label.said() if isinstance(label, Prose) else label.text()
