# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes a window the one of a vault: whoever starts the program for it once more gets this window."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.app.instance import Instance


class OwnWindow(QObject):
    """At most one vault at a time. ``folder``: where windows leave their signs."""

    def __init__(self, window: QWidget, folder: Path) -> None:
        super().__init__()
        self._window, self._folder = window, folder
        self._instance: Instance | None = None

    def claim(self, vault: Path) -> None:
        """Be the window of ``vault`` from now on, also while the curtain is down. InUseError if another one is.

        Where no sign can be left (a full stick), a second start is only refused by the vault's own lock.
        """
        if self._instance is not None and self._instance.vault == vault:
            return
        self.give_up()
        with suppress(OSError):
            self._instance = Instance(self._folder, vault)
            self._instance.called.connect(self._come_forward)

    def give_up(self) -> None:
        if self._instance is not None:
            self._instance.release()
            self._instance = None

    @Slot()
    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()
