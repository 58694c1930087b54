# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sidebar as a mentor uses it: which pages stand there, how, and what its menu offers."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QMenu

from mendi_desktop.gui.kit.nav import NavRole
from tests.pages.finding import named
from tests.pages.program import Program


class Sidebar:
    def __init__(self, program: Program) -> None:
        self.program = program
        self.view = named(program.workbench, QListView, "Seiten")

    def titles(self) -> list[str]:
        """All entries from the top, without the lines between them."""
        model = self.view.model()
        words = (str(model.index(row, 0).data() or "") for row in range(model.rowCount()))
        return [title for title in words if title]

    def marked(self) -> str:
        """The entry of the page in sight, "" for none."""
        return str(self.view.currentIndex().data() or "")

    def quiet(self) -> list[str]:
        return [title for title in self.titles() if self._index(title).data(NavRole.QUIET)]

    def fits(self) -> bool:
        """Nothing has to be scrolled to."""
        return self.view.verticalScrollBar().maximum() == 0

    def go(self, title: str) -> None:
        self.view.setCurrentIndex(self._index(title))

    def offers(self) -> list[str]:
        """What the menu key offers for the marked entry."""
        at = self.view.visualRect(self.view.currentIndex()).center()
        QApplication.sendEvent(self.view, _menu_key(at, self.view))
        return [action.text() for menu in self._menus() for action in menu.actions()]

    def choose(self, words: str) -> None:
        """Something of the menu that :meth:`offers` opened."""
        for menu in self._menus():
            next(action for action in menu.actions() if action.text() == words).trigger()
            menu.close()
        self.program.settle()

    def _menus(self) -> list[QMenu]:
        return [menu for menu in self.view.findChildren(QMenu) if menu.isVisible()]

    def _index(self, title: str) -> QModelIndex:
        model = self.view.model()
        return model.match(model.index(0, 0), Qt.ItemDataRole.DisplayRole, title, 1, Qt.MatchFlag.MatchExactly)[0]


def _menu_key(at: QPoint, view: QListView) -> QContextMenuEvent:
    return QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, at, view.mapToGlobal(at))
