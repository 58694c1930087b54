# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of a workbench, one in sight: made when somebody goes there, or ahead of that and out of sight."""

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget

from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.page import Page, PageSpec


class PageStack(QStackedWidget):
    """``visited``: the pages somebody went to, by their ids. Only they can hold anything of the mentor."""

    def __init__(self, desk: Desk, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self._desk = desk
        self._specs: Mapping[str, PageSpec] = {spec.id: spec for spec in specs}
        self._ahead: dict[str, Page] = {}
        self._rough: set[str] = set()
        self.visited: dict[str, Page] = {}

    @property
    def page(self) -> Page:
        """The page in sight."""
        found = self.currentWidget()
        assert isinstance(found, Page)
        return found

    def visit(self, page_id: str) -> Page:
        """The page, in the window but not in sight yet."""
        if page_id not in self.visited:
            self.make_ahead(page_id)
            with undisturbed():
                self._ahead[page_id].furnish_whole()
            self.add_ahead(page_id)
            self.visited[page_id] = self._ahead.pop(page_id)
            self._rough.discard(page_id)
        return self.visited[page_id]

    def forget_others(self) -> None:
        """All pages but the one in sight are made anew when somebody goes there; what is half typed is put away."""
        self.drop_ahead()
        for page_id, page in list(self.visited.items()):
            if page is not self.page and page.try_keep():  # else it stays as it is, with what is typed in it
                self._let_go(page)
                del self.visited[page_id]

    # -- ahead of the first visit ---------------------------------------------------------------------

    @property
    def unmade(self) -> tuple[str, ...]:
        """The pages that are not in the window yet, or not furnished, in their order."""
        added = (page_id for page_id, page in self._ahead.items() if self.indexOf(page) >= 0)
        ready = (*self.visited, *(page_id for page_id in added if page_id not in self._rough))
        return tuple(page_id for page_id in self._specs if page_id not in ready)

    def make_ahead(self, page_id: str) -> bool:
        """Make a page; whether it was not made before. Nothing of it is seen, and it is not refreshed."""
        if page_id in self.visited or page_id in self._ahead:
            return False
        with undisturbed():
            self._ahead[page_id] = self._specs[page_id].make(self._desk)
        self._rough.add(page_id)
        return True

    def add_ahead(self, page_id: str) -> bool:
        """Take a page that is made into the window, out of sight; whether it was not there before."""
        page = self._ahead.get(page_id)
        if page is None or self.indexOf(page) >= 0:
            return False
        with undisturbed():
            self.addWidget(page)
        return True

    def furnish_ahead(self, page_id: str) -> None:
        """Make one more part of a page, if it has any."""
        page = self._ahead.get(page_id)
        if page is not None:
            with undisturbed():
                if not page.furnish():
                    self._rough.discard(page_id)

    def drop_ahead(self) -> None:
        """Nobody goes to them any more; those that are not in the window yet would outlive it."""
        for page in self._ahead.values():
            self._let_go(page)
        self._ahead.clear()
        self._rough.clear()

    def _let_go(self, page: Page) -> None:
        self.removeWidget(page)
        page.deleteLater()
