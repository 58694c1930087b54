# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Hears from the system that nobody can be at the window any more: it goes to sleep, or somebody locked the screen.

One file for each system; where the system says nothing, nothing is heard. What follows is decided elsewhere.
"""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Absence(StrEnum):
    """Why nobody is there."""

    ASLEEP = "asleep"
    LOCKED = "locked"
    AWAY = "away"
    """Another user sits at the screen, or the connection to it has ended."""


class SessionWatch(QObject):
    """Hears between :meth:`start` and :meth:`stop`. This one hears nothing."""

    left = Signal(object)
    """An :class:`Absence`.

    A machine that wants to sleep waits until all who hear have returned, where it lets itself be asked.
    """

    def start(self, window: QWidget) -> None:
        """Listen from now on, for the session ``window`` is in."""

    def stop(self) -> None:
        """Listen no longer, and let a machine sleep that waits for it. Twice does no harm."""
