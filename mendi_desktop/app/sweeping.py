# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""After a lock Python lets go of what holds on to itself in circles, instead of some time later."""

import gc
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

_AFTER_MS: Final = (300, 1500)
"""Twice: at the first time an outcome of the worker may still be on its way, and holds whoever asked for it."""


class Sweeping(QObject):
    """``start`` it when something was put away. Qt is asked to let go of its part first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to be swept."""
        return self._round == len(_AFTER_MS)

    def start(self) -> None:
        self._round = 0
        self._timer.start(_AFTER_MS[0])

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        self._round += 1
        if self._round < len(_AFTER_MS):
            self._timer.start(_AFTER_MS[self._round])
