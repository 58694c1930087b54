# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Says a sentence to whoever cannot see it come up: the only place that makes a live region of anything."""

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
