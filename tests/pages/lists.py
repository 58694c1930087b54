# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list and what is chosen in it, as a mentor uses it on any page."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView, QMenu, QWidget

from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.rows import RowRole
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text

SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
FIRST_LINE = int(Qt.ItemDataRole.DisplayRole)


def told(rows: QListView, role: int = SPOKEN, *, headings: bool | None = False) -> list[str]:
    """The rows of a list; only the headings, or with ``None`` both."""
    model = rows.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [
        str(index.data(role)) for index in found if headings is None or bool(index.data(RowRole.HEADING)) is headings
    ]


def choose_order(page: QWidget, words: str) -> None:
    """Take an order from the menu above the list."""
    shown = seen(page, OrderButton)[0]
    shown.click()
    menu = shown.findChildren(QMenu)[-1]
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()
    settle()


class ListOnPage:
    """``called``: how the list is read out; ``search_line``: how the line is called that searches it."""

    called = ""
    search_line = ""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def listed(self) -> QListView:
        return named(self.page, QListView, self.called)

    def titles(self) -> list[str]:
        """First lines, without headings."""
        return told(self.listed, FIRST_LINE)

    def lines(self) -> list[str]:
        """The entries as they are read out."""
        return told(self.listed)

    def headings(self) -> list[str]:
        """Headings as they are read out, with how many stand under them."""
        return told(self.listed, headings=True)

    def chosen(self) -> str:
        return str(self.listed.currentIndex().data() or "")

    def choose(self, title: str) -> None:
        self.listed.setCurrentIndex(self.index_of(title))
        settle()

    def index_of(self, title: str) -> QModelIndex:
        model = self.listed.model()
        found = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == title]
        if not found:
            raise LookupError(f"„{title}“ is not in the list: {self.titles()}")
        return found[0]

    def search(self, words: str) -> None:
        edit = named(self.page, QLineEdit, self.search_line)
        edit.clear()
        edit.setFocus()
        type_text(edit, words)
        settle()

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

    def press_enter(self) -> None:
        """Eingabe in the list."""
        self.listed.setFocus()
        press(self.listed, Qt.Key.Key_Return)
        settle()

    def order(self, words: str) -> None:
        choose_order(self.page, words)
