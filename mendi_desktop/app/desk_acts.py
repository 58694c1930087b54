# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Palette and pins of one open vault: brings together pages, entries of all areas, and the acts of the window."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.desk.commands import PinPlace, UnpinPlace
from mendi_desktop.features.desk.queries import list_pins
from mendi_desktop.features.finding import Finds, Found
from mendi_desktop.gui.desk.asking import Asking
from mendi_desktop.gui.desk.entry import ACTS, PAGES, PINNED, RECENT, Entry, entry_of
from mendi_desktop.gui.desk.palette import Palette
from mendi_desktop.gui.desk.visits import Visits
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import PageSpec
from mendi_desktop.gui.shell.menu import ACTIONS
from mendi_desktop.gui.shell.menu import PAGES as PAGES_WITH_KEYS
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench

PALETTE, PIN = "palette", "pin"
"""Acts of the menus that are done here."""
_SEVERAL: Final = {"projects": QT_TR_NOOP("Projekte")}
"""What entries of a page are called together, where its title names one."""
_FIRST: Final = ("colleagues", "consultations")
"""Whoever types an alias means the person before the talks."""
_NOT_GONE_TO: Final = frozenset(("record", "before"))
"""Pages that are the forms of an act: the act is found instead."""


class DeskActs(QObject):
    """Lives as long as ``workbench``; nothing of the vault is kept here but ids in the vault's own memory."""

    def __init__(self, workbench: Workbench, desk: Desk, pages: Sequence[PageSpec], finds: Sequence[Finds]) -> None:
        super().__init__(workbench)
        self._workbench, self._desk, self._finds = workbench, desk, tuple(finds)
        self._pages: Mapping[str, PageSpec] = {page.id: page for page in pages}
        self._visits = Visits(desk.memory, self)
        workbench.seen.connect(self._visits.on_seen)
        workbench.acts[PALETTE] = self.open_palette
        workbench.acts[PIN] = self.turn_pin
        desk.bridge.changed.connect(self._on_changed)

    def open_palette(self) -> None:
        """Show the palette over the window."""
        window = self._workbench.window()
        assert isinstance(window, MainWindow)
        asking = Asking(self._desk, self._finds, self)
        ids = (*_FIRST, *(page.id for page in self._pages.values() if page.icon and page.id not in _FIRST))
        titles = {page_id: _SEVERAL.get(page_id, self._pages[page_id].title) for page_id in ids}
        acts = self._acts(window)
        entries = [*self._at_hand(asking), *(each for each in acts if each.keys)]
        palette = Palette(window, asking, (entries, [*self._places(), *acts]), self._found, titles)
        palette.open_it(palette.line)

    def turn_pin(self) -> None:
        """Pin what is in sight, or let it go: the entry, else the page."""
        place = self._workbench.page.in_sight() or Place(self._workbench.place.page)
        pins = self._desk.vault.read(list_pins)
        known = next((pin for pin in pins if (pin.page, pin.entry_id) == (place.page, place.id)), None)
        if known is not None:
            self._desk.dispatcher.try_run(UnpinPlace(pin_id=known.id))
        else:
            self._desk.dispatcher.try_run(PinPlace(page=place.page, entry_id=place.id))

    # -- what can be found ----------------------------------------------------------------------------

    def _at_hand(self, asking: Asking) -> list[Entry]:
        """What is pinned, then what was seen last and is not pinned; what has gone is left out."""
        pins = [Place(pin.page, pin.entry_id) for pin in self._desk.vault.read(list_pins)]
        recent = [place for place in self._visits.places if place not in pins]
        found = {each.id: each for each in asking.known([place.id for place in (*pins, *recent) if place.id])}
        wanted = [(PINNED, place) for place in pins] + [(RECENT, place) for place in recent]
        return [
            entry_of(found[place.id], self._workbench.go, group, self._icon(place.page))
            if place.id
            else self._page_entry(self._pages[place.page], group)
            for group, place in wanted
            if (place.id in found if place.id else place.page in self._pages)
        ]

    def _found(self, found: Found) -> Entry:
        return entry_of(found, self._workbench.go, icon=self._icon(found.page))

    def _places(self) -> list[Entry]:
        return [self._page_entry(page, PAGES) for page in self._pages.values() if page.id not in _NOT_GONE_TO]

    def _page_entry(self, page: PageSpec, group: str) -> Entry:
        keys = ACTIONS[page.id].shortcut if page.id in ACTIONS else ""
        return Entry(
            group,
            tr(page.title),
            partial(self._workbench.go, Place(page.id)),
            keys=shown_shortcut(keys),
            icon=self._icon(page.id),
            place=Place(page.id),
        )

    def _acts(self, window: MainWindow) -> list[Entry]:
        """Every act of the menus that can be done now, and what the pages offer besides."""
        by_id = window.actions_by_id
        of_menus = [
            Entry(
                ACTS, _words(by_id[each.id]), by_id[each.id].trigger, keys=shown_shortcut(each.shortcut), icon=each.icon
            )
            for each in ACTIONS.values()
            if each.id not in (PALETTE, *PAGES_WITH_KEYS) and by_id[each.id].isEnabled()
        ]
        of_pages = [
            Entry(
                ACTS,
                tr(act.title),
                partial(self._workbench.go, Place(page.id, word=act.word)),
                also=tr(page.title),
                icon=act.icon or self._icon(page.id),
            )
            for page in self._pages.values()
            for act in page.acts
        ]
        return [*of_menus, *of_pages]

    def _icon(self, page_id: str) -> str:
        """That of the page, or of the one it lies within."""
        page = self._pages.get(page_id)
        if page is None:
            return ""
        return page.icon or (self._pages[page.within].icon if page.within in self._pages else "settings")

    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, ChangeSet):
            self._desk.memory.follow(changes)


def _words(action: QAction) -> str:
    return action.text().replace("&", "")
