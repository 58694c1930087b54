# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says a sentence to whoever cannot see it come up: the only place that makes a live region of anything."""

from typing import Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(source: QWidget, sentence: str, *, assertive: bool = False) -> None:
    """Read ``sentence`` out once. ``assertive`` interrupts what is being read: for what cannot wait, such as a lock."""
    if not sentence:
        return
    event = QAccessibleAnnouncementEvent(source, sentence)
    kinds = QAccessible.AnnouncementPoliteness
    event.setPoliteness(kinds.Assertive if assertive else kinds.Polite)
    QAccessible.updateAccessibility(event)


_QUIET_MS: Final = 700
"""So long nothing changes before a count is read out: while somebody types it would drown the letters."""


class SettledCount(QTimer):
    """Reads out how many of all are shown, once typing has come to rest; nothing as long as all are shown."""

    def __init__(self, source: QWidget) -> None:
        super().__init__(source)
        self._source, self._words, self._heard = source, "", ""
        self.setSingleShot(True)
        self.setInterval(_QUIET_MS)
        self.timeout.connect(self._tell)

    def take(self, words: str, *, all_shown: bool) -> None:
        """The count as it is written now."""
        self._words = words
        if all_shown and not self._heard:
            self.stop()
        elif words != self._heard:
            self.start()

    @Slot()
    def _tell(self) -> None:
        self._heard = self._words
        if self._source.isVisible():
            announce(self._source, self._words)
