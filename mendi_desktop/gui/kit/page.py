# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the window knows of a page."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.navigator import Place


class Page(QWidget):
    """One page of the workbench. It refreshes itself from the desk's bridge, and only while it is seen."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.foot: QWidget | None = None
        """The acts at the bottom, where the page has them there: nothing is laid over them."""
        self._stale = True
        desk.bridge.changed.connect(self._on_changed)

    def furnish(self) -> bool:
        """Make one more part of a page that takes long to make; False if everything is there.

        Ahead of the first visit that is done part by part, with a return to the event loop after each.
        """
        return False

    def refresh(self) -> None:
        """Read what is shown. Called when the page comes into sight and after changes while it is seen."""

    def go_to(self, place: Place) -> None:
        """Show what ``place`` asks for; the page is in sight then."""

    def keep(self) -> None:
        """Put half-typed input away safely: the window locks or closes. UserError if the vault does not take it."""

    @Slot()
    def try_keep(self) -> bool:
        """As :meth:`keep` while work goes on: what the vault does not take is said, and False returned."""
        try:
            self.keep()
        except UserError as error:
            self.desk.dispatcher.said.emit(error.message)
            return False
        return True

    def focus_start(self) -> None:
        """Put the keyboard where work begins."""
        self.setFocus()

    def start_search(self) -> bool:
        """Put the keyboard into the page's search line; False if it has none."""
        return False

    def whom(self) -> UUID | None:
        """The colleague the page is about just now; None if it is about nobody or about many."""
        return None

    def in_sight(self) -> Place | None:
        """The entry that is read just now: it can be pinned and come back to. None if there is none."""
        return None

    def come_into_sight(self) -> None:
        """The window shows this page now."""
        self.furnish_whole()
        if self._stale:
            self._stale = False
            self.refresh()

    def furnish_whole(self) -> None:
        """Somebody is about to see it."""
        while self.furnish():
            pass

    def turn_day(self) -> None:
        """It is another day than before: fields write their days anew; the page is refreshed after this."""
        for edit in self.findChildren(DateField):
            edit.turn_day()

    def _on_changed(self, _changes: object) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True


@dataclass(frozen=True, slots=True)
class PageAct:
    """Something that a page offers from anywhere: ``word`` is that of a place; ``title`` is marked with QT_TR_NOOP."""

    title: str
    word: str
    icon: str = ""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """An entry of the sidebar: ``title`` is marked with QT_TR_NOOP; without an icon the page has no entry there.

    ``count`` says how many things wait on the page (shown beside its title if there are any). ``group`` sets hairlines.
    ``within``: the entry that stays marked while a page without one is in sight. ``area``: the name of the area behind
    the page, where it can be hidden; ``is_used`` says whether anything of it is there: until then it is quiet.
    ``acts``: what of the page can be asked for by name from anywhere.
    """

    id: str
    title: str
    make: Callable[[Desk], Page]
    icon: str = ""
    shortcut: str = ""
    group: int = 0
    within: str = ""
    area: str = ""
    count: Callable[[Desk], int] | None = None
    is_used: Callable[[Desk], bool] | None = None
    acts: tuple[PageAct, ...] = ()


def titles_of(area: str, pages: Sequence[PageSpec]) -> str:
    """The pages of an area as they are called: "Projekt", "Hürden und Gremium"."""
    titles = [tr(page.title) for page in pages if page.area == area and page.icon]
    return tr("{first} und {last}", first=", ".join(titles[:-1]), last=titles[-1]) if titles[1:] else "".join(titles)
