# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Watches over an open vault: nobody at the window, a machine that goes to sleep, a locked screen."""

import sys
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.gui.shell.countdown import Countdown
from mendi_desktop.gui.shell.idle import IdleWatch
from mendi_desktop.gui.shell.session_watch import Absence, SessionWatch

if sys.platform == "win32":
    from mendi_desktop.gui.shell.session_watch_windows import WindowsSessionWatch as SystemSessionWatch
elif sys.platform == "darwin":
    from mendi_desktop.gui.shell.session_watch_macos import MacSessionWatch as SystemSessionWatch
else:
    from mendi_desktop.gui.shell.session_watch_dbus import DBusSessionWatch as SystemSessionWatch

__all__ = ["Guard", "SystemSessionWatch"]

_REASONS: Final = {
    Absence.ASLEEP: QT_TR_NOOP("Gesperrt, weil der Rechner schlafen ging."),
    Absence.LOCKED: QT_TR_NOOP("Gesperrt, weil der Bildschirm gesperrt wurde."),
    Absence.AWAY: QT_TR_NOOP("Gesperrt, weil sich jemand anderes angemeldet hat."),
}


class Guard(QObject):
    """Says when the vault has to be locked, and why. Counts down in ``window`` before it locks for idleness."""

    must_lock = Signal(str)
    """A German sentence for the curtain."""

    def __init__(self, window: QWidget, parent: QObject, now: Callable[[], float], session: SessionWatch) -> None:
        super().__init__(parent)
        app = QCoreApplication.instance()
        assert app is not None
        self._window, self._session, self._minutes, self._at_it = window, session, 0, False
        self._idle = IdleWatch(app, self, now)
        self._countdown = Countdown(window)
        self._idle.counted.connect(self._countdown.show_seconds)
        self._idle.idle.connect(self._on_idle)
        session.left.connect(self._on_left)

    def start(self, minutes: int) -> None:
        """Watch from now on; idle for ``minutes`` is too long. Goes on where it watches already."""
        self.set_minutes(minutes)
        if not self._at_it:
            self._at_it = True
            self._session.start(self._window)

    def set_minutes(self, minutes: int) -> None:
        """Another time of rest."""
        self._minutes = minutes
        self._idle.start(minutes)

    def stop(self) -> None:
        """The vault is locked: a machine that waited for it may sleep."""
        self._at_it = False
        self._idle.stop()
        self._session.stop()

    @Slot()
    def _on_idle(self) -> None:
        self.must_lock.emit(tr("Gesperrt, weil {n} Minuten niemand da war.", n=self._minutes))

    @Slot(object)
    def _on_left(self, absence: Absence) -> None:
        self.must_lock.emit(tr(_REASONS[absence]))
