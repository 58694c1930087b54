# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One row of the palette: a page, an entry of the vault, or an act."""

from collections.abc import Callable
from dataclasses import dataclass

from mendi_desktop.features.finding import Found
from mendi_desktop.gui.kit.navigator import Place

PINNED, RECENT, PAGES, ACTS = "pinned", "recent", "pages", "acts"
"""Groups that are no page; the others are called after the page of their entries."""


@dataclass(frozen=True, slots=True)
class Entry:
    """``act`` does it; ``keys`` as they are written on the keyboard; ``place`` is where it leads, if anywhere."""

    group: str
    title: str
    act: Callable[[], object]
    facts: str = ""
    keys: str = ""
    also: str = ""
    icon: str = ""
    place: Place | None = None

    @property
    def key(self) -> tuple[str, object]:
        """What it is known by while the list changes around it."""
        return self.group, self.place or self.title


def entry_of(found: Found, go: Callable[[Place], object], group: str = "", icon: str = "") -> Entry:
    """An entry of the vault; in the group of its page unless it is given another."""
    place = Place(found.page, found.id, word=found.word)

    def act() -> object:
        return go(place)

    return Entry(group or found.page, found.title, act, facts=found.facts, icon=icon, place=place)
