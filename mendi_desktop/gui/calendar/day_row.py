# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One thing that is due on the chosen day: a tick closes it, another day is one button away."""

from PySide6.QtCore import Signal, Slot

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.due import Due
from mendi_desktop.gui.kit.buttons import Kind, button, glyph_button
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.start.entry_row import EntryRow


class DayRow(EntryRow):
    """Asks for commands; it runs none itself. ``opened``: go to the entry."""

    asked = Signal(object)  # a command
    other_day_asked = Signal(object)  # the Due

    def __init__(self, item: Due) -> None:
        self.item = item
        done = item.done_on is not None
        super().__init__(item.title, item.facts, done=done)
        tick = Tick(tr("Erledigt: {what}", what=item.title), done=done)
        tick.clicked.connect(self._on_ticked)
        self.take_part("tick", tick)
        if done:
            act = button(tr("Rückgängig"), Kind.SMALL_LINK, name=tr("Doch nicht erledigt: {what}", what=item.title))
            act.clicked.connect(self._on_undo)
        else:
            act = glyph_button("calendar-clock", tr("Anderer Tag: {what}", what=item.title))
            act.clicked.connect(self._on_other_day)
        self.take_part("act", act)
        self.place([tick], [act])

    @property
    def key(self) -> tuple[str, object]:
        """What the row is known by from one refresh to the next."""
        return (self.item.kind, self.item.id)

    @Slot(bool)
    def _on_ticked(self, done: bool) -> None:
        self.asked.emit(self.item.close if done else self.item.reopen)

    @Slot()
    def _on_undo(self) -> None:
        self.asked.emit(self.item.reopen)

    @Slot()
    def _on_other_day(self) -> None:
        self.other_day_asked.emit(self.item)
