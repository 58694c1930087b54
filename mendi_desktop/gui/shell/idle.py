# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notices that nobody has used keyboard or mouse for a while."""

import time
from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

from mendi_desktop.gui.kit.listening import listen, listen_no_more

SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)
"""What only comes if somebody is there."""

_LOOK_MS = 5000
_COUNT_MS = 1000
_COUNTED = 60


class IdleWatch(QObject):
    """Emits ``idle`` once after ``minutes`` without a sign of life, until :meth:`start` is called again.

    Time is wall time: a machine that slept past the limit is locked when it wakes.
    """

    idle = Signal()
    counted = Signal(int)
    """Seconds until ``idle``, through the last minute (the second half, if there is only one); 0 takes it back."""

    def __init__(self, app: QCoreApplication, parent: QObject, now: Callable[[], float] = time.time) -> None:
        super().__init__(parent)
        self._app, self._now = app, now
        self._limit = 0.0
        self._last = now()
        self._counting = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def start(self, minutes: float) -> None:
        """Watch from now on; 0 minutes switches the watch off."""
        self.stop()
        self._limit = minutes * 60
        self._last = self._now()
        if minutes:
            listen(self._app, self)  # while it watches only: every event of the program comes by here
            self._timer.start(_LOOK_MS)

    def stop(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        listen_no_more(self._app, self)
        self._count(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in SIGNS_OF_LIFE:
            self._last = self._now()
            self._count(0)
        return False

    @Slot()
    def look(self) -> None:
        """Look at the clock now."""
        now = self._now()
        self._last = min(self._last, now)  # a clock that was set back may not keep the vault open for hours
        if not self._timer.isActive():
            return
        left = self._limit - (now - self._last)
        if left <= 0:
            self.stop()
            self.idle.emit()
            return
        begin = min(_COUNTED, self._limit / 2)
        self._timer.setInterval(_COUNT_MS if left <= begin + _LOOK_MS / 1000 else _LOOK_MS)
        if left <= begin:
            self._count(ceil(left))

    def _count(self, seconds: int) -> None:
        if seconds or self._counting:
            self._counting = seconds > 0
            self.counted.emit(seconds)
