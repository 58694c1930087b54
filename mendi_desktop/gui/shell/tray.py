# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's sign in the tray, where the system has one: the quick line, hiding and locking from beside the window.

It tells nothing: no number, no name, the same picture whether anything waits or not. It keeps nothing alive either:
with the window the program ends.
"""

from collections.abc import Callable
from time import monotonic
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.settings import TRAY, SettingsFile
from mendi_desktop.gui.shell.window import MainWindow

QUICK_LINE: Final = "quick_line"
SHOW: Final = "show"
_WORDS: Final = {
    QUICK_LINE: QT_TR_NOOP("Gespräch in einer Zeile"),
    "curtain": QT_TR_NOOP("Verdecken"),
    "lock": QT_TR_NOOP("Sperren"),
    SHOW: QT_TR_NOOP("Fenster zeigen"),
    "quit": QT_TR_NOOP("Beenden"),
}
"""The acts of the menu in their order."""
_NEED_VAULT: Final = ("curtain", "lock")
_WAITS: Final = 120.0  # seconds: by then the line was forgotten, and would come up before somebody who does not ask


class Tray(QObject):
    """One sign beside ``window``. ``is_there`` says whether the system shows such signs at all."""

    def __init__(
        self,
        window: MainWindow,
        settings: SettingsFile,
        is_there: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
        now: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._is_there = window, settings, is_there
        self._icon: QSystemTrayIcon | None = None
        self._now = now
        self._line_asked: float | None = None
        """When the quick line was asked for that waits for a passphrase."""
        self.menu = QMenu(window)
        self.menu.aboutToShow.connect(self.fill)
        window.closing.connect(self.put_away)

    @property
    def possible(self) -> bool:
        """Whether the system has a tray."""
        return self._is_there()

    @property
    def is_shown(self) -> bool:
        return self._icon is not None

    def settle(self) -> None:
        """Show the sign, or take it away, as the setting says."""
        if not self.possible or self._settings.get(TRAY) == "hidden":
            self.put_away()
        elif self._icon is None:
            self._icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self._icon.setToolTip(tr("mendi desktop"))
            self.fill()
            self._icon.setContextMenu(self.menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.show()

    @Slot()
    def put_away(self) -> None:
        """Take the sign away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    @Slot()
    def fill(self) -> None:
        """The menu as it is now: in the language in force, and locked without acts that need a vault."""
        self.menu.clear()
        for act_id, words in _WORDS.items():
            action = QAction(tr(words), self.menu)
            action.setEnabled(act_id not in _NEED_VAULT or self._may(act_id))
            action.setData(act_id)
            action.triggered.connect(self._on_triggered)
            self.menu.addAction(action)

    def _may(self, act_id: str) -> bool:
        """Whether the window would do it now: not everything that needs a vault may be done whenever one is open."""
        action = self._window.actions_by_id.get(act_id)
        return action is not None and action.isEnabled()

    @Slot()
    def _on_triggered(self) -> None:
        sender = self.sender()
        if isinstance(sender, QAction):
            self.do(str(sender.data()))

    def do(self, act_id: str) -> None:
        """Do an act of the menu. Locked, the quick line asks for the passphrase first and opens afterwards."""
        if act_id in (SHOW, QUICK_LINE):
            self._come_forward()
        if act_id == QUICK_LINE and not self._may("lock"):
            self._line_asked = self._now()
            self._window.installEventFilter(self)
        elif act_id != SHOW:
            self._window.asked.emit(act_id)

    def on_opened(self) -> None:
        """A vault is open and in sight: what was asked for just before opens now."""
        asked = self._line_asked
        self.drop()
        if asked is not None and self._now() - asked <= _WAITS:
            self._window.asked.emit(QUICK_LINE)

    @Slot()
    def drop(self) -> None:
        """Nobody waits for the quick line any more: they went to another vault or put the window away."""
        self._line_asked = None
        self._window.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide or (
            event.type() == QEvent.Type.WindowStateChange and self._window.isMinimized()
        ):
            self.drop()
        return False

    def _come_forward(self) -> None:
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.Trigger:
            self._come_forward()
