# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Ways between pages: a page asks for a place, the window goes there. Pages do not know each other."""

from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import QObject, Signal


@dataclass(frozen=True, slots=True)
class Place:
    """A page (``today``, ``consultations``, ``record``, ``colleagues``, ``reports``, ``safety``, …) and what to show.

    ``id`` is the entry to show or to edit; ``about`` the colleague a new entry is for; ``word`` a choice such as the
    kind of a report.
    """

    page: str
    id: UUID | None = None
    about: UUID | None = None
    word: str = ""


class Navigator(QObject):
    """Hands places to the window."""

    asked = Signal(object)
    """A :class:`Place`."""
    shared = Signal(object)
    """The id of the colleague whose record alone shall be shown, because somebody else looks at the screen, too."""

    def share(self, colleague_id: UUID) -> None:
        """Leave the pages and show one colleague's record together with the colleague."""
        self.shared.emit(colleague_id)

    def go(self, page: str, entry: UUID | None = None, *, about: UUID | None = None, word: str = "") -> None:
        self.asked.emit(Place(page, entry, about, word))
