# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Notices that nobody has used keyboard or mouse for a while."""

import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

_SIGNS_OF_LIFE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class IdleWatch(QObject):
    """Emits ``idle`` once after ``minutes`` without a sign of life, until :meth:`start` is called again.

    Time is wall time: a machine that slept past the limit is locked when it wakes.
    """

    idle = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._limit = 0.0
        self._last = time.time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        app.installEventFilter(self)

    def start(self, minutes: float) -> None:
        """Watch from now on; 0 minutes switches the watch off."""
        self._limit = minutes * 60
        self._last = time.time()
        if minutes:
            self._timer.start(max(50, min(5000, int(self._limit * 100))))
        else:
            self._timer.stop()

    def stop(self) -> None:
        self._timer.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._last = time.time()
        return False

    @Slot()
    def look(self) -> None:
        """Look at the clock now."""
        if self._limit and time.time() - self._last >= self._limit:
            self.stop()
            self.idle.emit()
