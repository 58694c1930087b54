# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was looked at last, the newest first. It lies in the vault, because it tells whom somebody looked for."""

from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from mendi_desktop.gui.kit.memory import Memory, as_entry
from mendi_desktop.gui.kit.navigator import Place

NAME: Final = "recent"
MOST: Final = 12


class Visits(QObject):
    """Hears of every place that is gone to and left.

    What a list shows by itself on arrival was not looked for; what somebody has gone to, or chosen before leaving, was.
    """

    def __init__(self, memory: Memory, parent: QObject) -> None:
        super().__init__(parent)
        self._memory = memory
        self._by_itself: Place | None = None

    @property
    def places(self) -> list[Place]:
        """The last of them, each once; entries may have gone meanwhile."""
        kept = self._memory.get(NAME)
        pairs = [each for each in kept if isinstance(each, list)] if isinstance(kept, list) else []
        places = [_place(each) for each in pairs]
        return [place for place in places if place is not None]

    @Slot(object, object)
    def on_seen(self, place: Place | None, entry: Place | None) -> None:
        """``place`` None: the page is left, with ``entry`` in sight."""
        if place is None:
            if entry != self._by_itself:
                self._note(entry)
            return
        if place.id is not None:
            self._note(entry)
        self._by_itself = entry

    def _note(self, place: Place | None) -> None:
        if place is not None and place.id is not None:
            others = [each for each in self.places if each != place]
            self._memory.put(NAME, [[each.page, str(each.id)] for each in [place, *others][:MOST]])


def _place(kept: list[object]) -> Place | None:
    """What was written, of whatever version; a place whose entry was taken away says only its page."""
    match kept:
        case [str() as page, str() as entry]:
            found: UUID | None = as_entry(entry)
            return Place(page, found) if found is not None else None
    return None
