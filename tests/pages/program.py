# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole program in one process: started like a person starts it, with folders of its own and answered dialogs."""

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.desktop import Desktop
from mendi_desktop.core.clock import Clock, FixedClock
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import language
from mendi_desktop.core.settings import SettingsFile
from mendi_desktop.gui.kit.file_dialogs import FileKind
from mendi_desktop.gui.shell.session_watch import SessionWatch
from mendi_desktop.gui.shell.views import DoorView
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.vault.practice import only_practice
from tests.pages.creating import Creating
from tests.pages.finding import named, press_button
from tests.support.latch import lift_latch
from tests.support.typing import type_text

PASSPHRASE = "vier Wörter nur hier"  # noqa: S105 - of invented vaults
WAIT = 20_000


@dataclass
class Answers:
    """File dialogs that answer what the test put down, like a user who knows where to go."""

    to_open: Path | None = None
    to_save: Path | None = None
    folder: Path | None = None
    suggested: list[str] = field(default_factory=list)

    def open_file(self, parent: QWidget, title: str, kind: FileKind, folder: Path | None = None) -> Path | None:
        return self.to_open

    def save_file(self, parent: QWidget, title: str, kind: FileKind, suggestion: str) -> Path | None:
        self.suggested.append(suggestion)
        return self.to_save

    def open_folder(self, parent: QWidget, title: str) -> Path | None:
        return self.folder


class Program:
    """Drives the window. Verbs are those of a mentor."""

    def __init__(
        self,
        qtbot: QtBot,
        home: Path,
        clock: Clock | None = None,
        session: SessionWatch | None = None,
        folders: Folders | None = None,
    ) -> None:
        """``session`` says when the machine sleeps or is locked; the one the tests run on does not.

        ``folders``: other ones than those below ``home``, as on a stick. To the program this is another process: a
        latch that fell in the one before is up again.
        """
        lift_latch()
        self.qtbot, self.home = qtbot, home
        folders = folders or Folders(home / "config", home / "state", home / "runtime", home / "data")
        for folder in (folders.config, folders.state, folders.runtime):
            folder.mkdir(parents=True, exist_ok=True)
        clock = clock or FixedClock.on(date(2026, 11, 23))
        self.context = AppContext(
            folders, SettingsFile(folders.settings_file, clock, folders.portable), clock, language()
        )
        self.files = Answers()
        self.window = MainWindow()
        qtbot.addWidget(self.window, before_close_func=lambda _window: self.close())
        self.session = session or SessionWatch()
        self.started: list[list[str]] = []
        """What other processes of the program were started with."""
        self.can_start = True
        """Whether the machine lets another process begin."""
        self.desktop = Desktop(self.context, self.window, self.files, self.session, self._start_other)

    def _start_other(self, arguments: Sequence[str]) -> bool:
        if self.can_start:
            self.started.append(list(arguments))
        return self.can_start

    def start(self, vault: Path | None = None, demo: str | None = None) -> None:
        """``demo``: this is a practice process from here on, as after ``--demo`` on the command line."""
        if demo is not None:
            only_practice()
        self.desktop.start(vault, demo)
        self.window.activateWindow()  # or nothing has the keyboard
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=WAIT)

    def close(self) -> None:
        """Like a person who waits until the window is gone: what has changed is backed up first."""
        self.window.close()
        self.qtbot.waitUntil(lambda: not self.window.isVisible(), timeout=WAIT)

    # -- before a vault is open -----------------------------------------------------------------------

    @property
    def door(self) -> QWidget:
        view = self.window.view
        assert isinstance(view, DoorView)
        return view

    def open_copy(self, template: Path, path: Path) -> None:
        """Start at a copy of a vault that is ready, behind :data:`PASSPHRASE`."""
        self.start(Path(shutil.copy(template, path)))
        self.unlock()
        self.wait_until_open()

    def create_vault(self, path: Path, title: str = "Werk Nord", passphrase: str = PASSPHRASE) -> None:
        """Through the welcome page to an open, empty vault, without a recovery sheet."""
        creating = Creating(self)
        creating.to_passphrase(path, title)
        creating.give_passphrase(passphrase)
        creating.put_sheet_off()
        self.wait_until_open()

    def unlock(self, passphrase: str = PASSPHRASE) -> None:
        type_text(named(self.door, QLineEdit, "Passphrase"), passphrase)
        press_button(self.door, "Öffnen")

    def wait_until_open(self) -> None:
        """Until the workbench is in sight and furnished."""
        desktop = self.desktop
        self.qtbot.waitUntil(lambda: desktop.workbench is not None and not desktop._stages.at_it, timeout=WAIT)

    def wait_until_idle(self) -> None:
        """Until the worker has nothing to do any more."""
        self.qtbot.waitUntil(lambda: not self.desktop.busy, timeout=WAIT)

    # -- at work --------------------------------------------------------------------------------------

    @property
    def workbench(self) -> Workbench:
        assert self.desktop.workbench is not None, "no vault is open"
        return self.desktop.workbench

    @property
    def page(self) -> QWidget:
        return self.workbench.page

    def choose(self, action: str) -> None:
        """An act of the menus by its id, as its key would."""
        self.window.actions_by_id[action].trigger()

    def menu_text(self, action: str) -> str:
        return self.window.actions_by_id[action].text()

    def settle(self) -> None:
        """Let queued signals and layouts arrive."""
        self.qtbot.waitUntil(lambda: not self.desktop.busy, timeout=WAIT)
        QApplication.processEvents()
