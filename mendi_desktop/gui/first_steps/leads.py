# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the button of a note leads, and what the note points at: real controls, by the names that pages gave them."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from mendi_desktop.features.first_steps.rules import Step
from mendi_desktop.gui.kit import guidance
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import bring_into_sight
from mendi_desktop.gui.kit.soon import Soon
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench

_FORM: Final = "record"
_PASSES: Final = 4  # words wrap in the width they get, and only then is the height known
_POINTS_AT: Final = {
    Step.CURTAIN: (guidance.LOCK,),
    Step.ALIAS: (guidance.NEW_ALIAS,),
    Step.WHERE: (guidance.PRIVATE_NOTE, guidance.NEW_TALK),
    Step.TALK: (guidance.NEW_TALK,),
}


class Leads(QObject):
    """Leads only when it is asked to: the keyboard goes nowhere by itself."""

    def __init__(self, workbench: Workbench, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._workbench, self._desk = workbench, desk
        self._shown: QWidget | None = None
        self._passes = 0
        self._again = Soon(self, self._scroll)

    @property
    def in_form(self) -> bool:
        """Whether the form of a talk is in sight."""
        return self._workbench.place.page == _FORM

    def control_of(self, step: Step) -> QWidget | None:
        """What the step is about, if it can be seen on the page in sight."""
        return self._desk.guidance.in_sight(*_POINTS_AT[step])

    def follow(self, step: Step | None) -> None:
        """Go where ``step`` is done; without one where the way goes on after its end."""
        ways: dict[Step | None, Callable[[], object]] = {
            Step.CURTAIN: self._cover,
            Step.ALIAS: partial(self._desk.navigator.go, "colleagues", word="new"),
            Step.WHERE: self._to_private_note,
            Step.TALK: self._to_talk,
            None: partial(self._desk.navigator.go, "safety"),
        }
        ways[step]()

    def to_reports(self) -> None:
        self._desk.navigator.go("reports")

    def _cover(self) -> None:
        window = self._workbench.window()
        if isinstance(window, MainWindow):
            window.curtain.fall()

    def _to_private_note(self) -> None:
        if not self.in_form:
            self._desk.navigator.go(_FORM)
        drawer = self._desk.guidance.in_sight(guidance.PRIVATE_NOTE)
        if drawer is not None:
            stops_in(drawer)[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self._show(drawer)

    def _to_talk(self) -> None:
        """The form if it is in sight anyway, else the line of the first page."""
        if not self.in_form:
            self._desk.navigator.go("today")
        self._workbench.page.focus_start()
        if first := self._desk.guidance.in_sight(guidance.NEW_TALK):
            self._show(first)

    def _show(self, control: QWidget) -> None:
        """Scroll to it, and once more when a page that has just come into sight has taken its places."""
        self._shown, self._passes = control, _PASSES
        self._scroll()

    @Slot()
    def _scroll(self) -> None:
        if self._shown is None or not isValid(self._shown):
            return
        bring_into_sight(self._shown)
        self._passes -= 1
        if self._passes > 0:
            self._again.start()
        else:
            self._shown = None
