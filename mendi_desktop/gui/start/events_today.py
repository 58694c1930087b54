# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A note on the start page: which event is today. It can be put away until tomorrow."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.calendar_days import EventOn, events_between
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph
from mendi_desktop.gui.kit.tokens import S1, S2, S3

_MEMORY: Final = "events_today"


class EventsToday(QFrame):
    """One event by its name and hour; of several the first, and how many more. ``put_away``: not any more today."""

    put_away = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setProperty("kind", "soft")
        self._desk = desk
        self._events: Sequence[EventOn] = ()
        self._words = ElidedLabel("")
        self.look = button(tr("Ansehen"), Kind.LINK)
        self.look.clicked.connect(self._on_look)
        self.close_button = glyph_button("x", tr("Für heute ausblenden"))
        self.close_button.clicked.connect(self._on_close)
        parts = (Glyph("calendar", "accent_text"), (self._words, 1), self.look, self.close_button)
        self.setLayout(row(*parts, gap=S2, margins=(S3, S1, S1, S1)))

    def refresh(self, today: date) -> bool:
        """Read anew; whether there is anything to say."""
        self._events = self._desk.vault.recall(events_between, today, today)
        self._words.setText(_said(self._events))
        return bool(self._events) and self._desk.memory.get(_MEMORY) != today.isoformat()

    @Slot()
    def _on_look(self) -> None:
        if len(self._events) == 1:
            self._desk.navigator.go("network", self._events[0].id)
        else:
            self._desk.navigator.go("calendar")

    @Slot()
    def _on_close(self) -> None:
        self._desk.memory.put(_MEMORY, self._desk.vault.clock.today().isoformat())
        self.put_away.emit()


def _said(events: Sequence[EventOn]) -> str:
    if not events:
        return ""
    first = " · ".join(part for part in (events[0].title, events[0].starts_at, events[0].place) if part)
    if len(events) == 1:
        return tr("Heute: {event}", event=first)
    others = plural(len(events) - 1, QT_TR_NOOP("und {n} weitere"), QT_TR_NOOP("und {n} weitere"))
    return tr("Heute: {event}, {others}", event=first, others=others)
