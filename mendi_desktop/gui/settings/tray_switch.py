# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The switch for the sign in the tray; it is there only where the system has a tray."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import TRAY, SettingsFile
from mendi_desktop.gui.kit.tick import Check
from mendi_desktop.gui.shell.tray import Tray


class TraySwitch(Check):
    """``remember`` gets "shown" or "hidden"."""

    def __init__(self, page: QWidget, settings: SettingsFile, remember: Callable[[str], None]) -> None:
        super().__init__(tr("Symbol in der Leiste des Systems"))
        self._page, self._settings, self._remember = page, settings, remember
        self.clicked.connect(self._on_clicked)

    def refresh(self) -> None:
        """Show what is set."""
        tray = self._tray()
        self.setVisible(tray is not None and tray.possible)
        self.setChecked(self._settings.get(TRAY) == "shown")

    def _tray(self) -> Tray | None:
        found = self._page.window().findChild(Tray)
        return found if isinstance(found, Tray) else None

    @Slot(bool)
    def _on_clicked(self, shown: bool) -> None:
        self._remember("shown" if shown else "hidden")
        tray = self._tray()
        if tray is not None:
            tray.settle()
