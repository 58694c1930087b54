# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Waits for the moment in which a view is on the screen for the first time."""

from typing import Final

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QWidget

_LONGEST_MS: Final = 300
"""A window that is covered or on another desktop is not painted at all."""


class FirstPaint(QObject):
    """Waits until ``view`` has been painted."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._loop = QEventLoop(self)
        view.installEventFilter(self)

    def wait(self) -> None:
        """Come back then. Keys and clicks stay in their queue meanwhile."""
        QTimer.singleShot(_LONGEST_MS, self._loop.quit)
        self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self._loop.quit)  # when what stands in the view is painted, too
        return False
