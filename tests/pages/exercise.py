# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A practice process with an open exercise, as a trainer leads it."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget

from mendi_desktop.app.seminar_state import SeminarState
from mendi_desktop.demo.content_hash import content_hash
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.vault.opened import Vault
from tests.pages.finding import press_button, seen
from tests.pages.program import WAIT, Program


class Exercise:
    """``told``: what stands behind ``--demo``, ``metall`` if nothing."""

    def __init__(self, program: Program, told: str = "metall") -> None:
        self.program = program
        program.start(demo=told)
        program.wait_until_open()
        program.wait_until_idle()

    @property
    def stage(self) -> SeminarState:
        found = self.program.desktop._practice.stage
        assert found is not None, "the exercise has ended"
        return found

    @property
    def vault(self) -> Vault:
        found = self.program.desktop._vault
        assert found is not None, "nothing is open"
        return found

    @property
    def folder(self) -> Path:
        return self.vault.path.parent

    def content(self) -> str:
        return self.vault.read(content_hash)

    def aliases(self) -> set[str]:
        return {row.alias for row in self.vault.read(list_colleagues)}

    def take_on(self, alias: str) -> None:
        """Somebody new, through the window's own dispatcher: it can be undone."""
        self.program.workbench._desk.dispatcher.run(AddColleague(alias=alias))
        assert alias in self.aliases()

    def reset(self) -> None:
        """By its key."""
        self.program.choose("seminar_reset")
        self.program.wait_until_open()

    def jump(self, chapter: str) -> None:
        """To where it begins, once its state is there."""
        with self.program.qtbot.waitSignal(self.stage.changed, timeout=WAIT):
            self.stage.jump(chapter)
        self.program.wait_until_open()

    def bar(self) -> UndoBar:
        return self.program.workbench.findChildren(UndoBar)[0]

    def acts_under(self, bar: UndoBar) -> list[str]:
        """The acts at the foot of the page that the bar lies over."""
        foot = self.program.workbench.page.foot
        assert foot is not None, "this page has its acts elsewhere"
        place = QRect(bar.mapToGlobal(QPoint()), bar.size())
        acts = seen(foot, QAbstractButton)
        return [act.text() for act in acts if QRect(act.mapToGlobal(QPoint()), act.size()).intersects(place)]

    def press_undo_in_bar(self) -> None:
        press_button(self.bar(), "Rückgängig")
        self.settle()

    def settle(self) -> None:
        """What was asked for has returned, and what it asked for has happened."""
        self.program.settle()
        self.program.qtbot.waitUntil(lambda: not self.stage.is_preparing, timeout=WAIT)
        self.program.wait_until_open()
        self.program.settle()

    @property
    def page(self) -> QWidget:
        return self.program.page
