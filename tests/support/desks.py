# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One page in a window of its own, over a real vault, without the rest of the program."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.bridge import ChangeBridge
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dispatcher import Dispatcher
from mendi_desktop.gui.kit.file_dialogs import SystemFileDialogs
from mendi_desktop.gui.kit.navigator import Navigator, Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.theme import dress
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.session import Vault
from tests.support.screenshots import settle

P = TypeVar("P", bound=Page)

PAGE = QSize(1154, 730)
"""What a page gets of a window of 1366x768."""
BEAMER = QSize(828, 700)
"""What a page gets of a window of 1024x768."""


class ShownPage:
    """A page at work: ``places`` it asked to go to, ``said`` sentences, ``done`` acts that can be undone."""

    def __init__(self, qtbot: QtBot, vault: Vault, make: Callable[[Desk], Page], size: QSize = PAGE) -> None:
        self.window = QWidget()
        dress(self.window)
        qtbot.addWidget(self.window)
        self.vault = vault
        tasks = Tasks(self.window)
        bridge = ChangeBridge(vault.feed, self.window)
        net = SafetyNet(vault, vault.path.parent / "sicherungen")
        self.desk = Desk(vault, Dispatcher(vault.unit), bridge, Navigator(), tasks, SystemFileDialogs(), net)
        self.places: list[Place] = []
        self.said: list[str] = []
        self.done: list[str] = []
        self.desk.navigator.asked.connect(self.places.append)
        self.desk.dispatcher.said.connect(self.said.append)
        self.desk.dispatcher.done.connect(self.done.append)
        self.page = make(self.desk)
        layout = QVBoxLayout(self.window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.window.resize(size)
        with qtbot.waitExposed(self.window):
            self.window.show()
        self.window.activateWindow()
        self.come_into_sight()

    def come_into_sight(self) -> None:
        self.page.show()
        self.page.come_into_sight()
        self.page.focus_start()
        settle()

    def go_to(self, place: Place) -> None:
        self.page.go_to(place)
        settle()

    def undo(self) -> None:
        self.desk.dispatcher.undo()
        settle()


def focused() -> QWidget:
    """The widget that has the keyboard."""
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def stops_without_name(within: QWidget) -> list[str]:
    """Kinds of the visible controls that a screen reader could not name."""
    return [
        type(widget).__name__
        for widget in within.findChildren(QWidget)
        if widget.focusPolicy() & widget.focusPolicy().TabFocus
        and widget.isVisibleTo(within)
        and widget.focusProxy() is None
        and not widget.accessibleName()
    ]
