# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Help inside the program: why something is asked, the handbook, what is new. None of it is about any vault."""

import contextlib
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.settings import EXPLANATIONS, SettingsFile
from mendi_desktop.gui.kit import explaining, why_link
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.why import open_why_at_focus
from mendi_desktop.gui.shell.window import MainWindow

Act = Callable[[], object]
_SHOWN, _HIDDEN = "shown", "hidden"


class Help(QObject):
    """Does what the help menu asks for, before a vault is open as well."""

    def __init__(self, window: MainWindow, settings: SettingsFile) -> None:
        super().__init__(window)
        self._window, self._settings = window, settings
        app = QApplication.instance()
        if isinstance(app, QApplication):
            why_link.install(app)
        explaining.current().set_shown(settings.get(EXPLANATIONS) == _SHOWN)
        self._show_state()

    def acts(self) -> Mapping[str, Act]:
        """By the ids of the menu."""
        return {
            "why": self._tell_why,
            "explanations": self._turn_explanations,
        }

    def _tell_why(self) -> None:
        if open_why_at_focus() is None:
            announce(self._window, tr("Hier wird nichts gefragt, was aufgehoben wird."))

    def _turn_explanations(self) -> None:
        shown = not explaining.current().shown
        explaining.current().set_shown(shown)
        with contextlib.suppress(OSError):  # settings that cannot be written cost a click at the next start
            self._settings.set(EXPLANATIONS, _SHOWN if shown else _HIDDEN)
        self._show_state()

    def _show_state(self) -> None:
        self._window.actions_by_id["explanations"].setChecked(explaining.current().shown)
