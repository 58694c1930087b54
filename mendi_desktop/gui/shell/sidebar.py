# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sidebar: whose vault it is, the pages there are, settings and lock at the bottom."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QMenu

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.nav import NavRole, NavView
from mendi_desktop.gui.kit.page import PageSpec, titles_of
from mendi_desktop.gui.kit.text import ElidedLabel, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2, S3, S4, SIDEBAR, SIDEBAR_NARROW

_ID = Qt.ItemDataRole.UserRole + 100
_AREA = Qt.ItemDataRole.UserRole + 101


class Sidebar(TwoWidths):
    """Emits ``chosen`` when the user goes to a page by mouse or keyboard."""

    chosen = Signal(str, bool)
    """A page, and whether the keyboard goes into it: arrows only look around."""
    settings_asked = Signal()
    lock_asked = Signal()
    hide_asked = Signal(str)
    """The name of an area whose pages shall not stand here any more."""

    def __init__(self, title: str, subtitle: str) -> None:
        super().__init__(SIDEBAR, SIDEBAR_NARROW, "sidebar")
        self._title = ElidedLabel(title, "strong")
        self._subtitle = ElidedLabel(subtitle, "small", "2")
        self._pages: tuple[PageSpec, ...] = ()
        self._model = QStandardItemModel(self)
        self._view = NavView(tr("Seiten"))
        self._view.setModel(self._model)
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._view.customContextMenuRequested.connect(self._on_menu_asked)
        self._view.selectionModel().currentChanged.connect(self._on_current_changed)
        self._view.clicked.connect(self._on_entered)
        self._view.activated.connect(self._on_entered)
        self._settings = _side_button(tr("Einstellungen"), "settings", tr("Strg+,"))
        self._lock = _side_button(tr("Sperren"), "lock", tr("Strg+L"))
        self._settings.clicked.connect(self.settings_asked)
        self._lock.clicked.connect(self.lock_asked)
        head = column(self._title, self._subtitle, gap=0, margins=(S3, 0, S2, 0))
        self.setLayout(
            column(head, S4, (self._view, 1), self._settings, self._lock, gap=PAIR_GAP, margins=(S2, S4, S2, S2))
        )

    def set_titles(self, title: str, subtitle: str) -> None:
        self._title.setText(title)
        self._subtitle.setText(subtitle)

    def show_pages(self, pages: Sequence[PageSpec]) -> None:
        """These pages stand here, those of them that have an icon. None is marked."""
        self._pages = tuple(page for page in pages if page.icon)
        self._view.selectionModel().blockSignals(True)
        self._model.clear()
        self._fill(self._pages)
        self._view.selectionModel().blockSignals(False)

    def show_page(self, page_id: str) -> None:
        """Mark ``page_id`` as the page in sight; for a page without an entry none is marked."""
        index = self._index(page_id)
        if index != self._view.currentIndex() or not self._view.selectionModel().isSelected(index):
            self._view.selectionModel().blockSignals(True)
            self._view.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self._view.selectionModel().blockSignals(False)
            self._view.viewport().update()

    def set_count(self, page_id: str, count: int) -> None:
        """Show how many things wait on a page; 0 shows nothing."""
        index = self._index(page_id)
        if index.isValid():
            self._model.setData(index, str(count) if count else "", NavRole.COUNT)
            self._describe(index)

    def set_quiet(self, page_id: str, quiet: bool) -> None:
        """Nothing is on the page yet: it stands here in a paler ink."""
        index = self._index(page_id)
        if index.isValid():
            self._model.setData(index, quiet, NavRole.QUIET)
            self._describe(index)

    def _describe(self, index: QModelIndex) -> None:
        """What a screen reader says after the name: the same as number and pale ink."""
        count = index.data(NavRole.COUNT)
        waits = tr("{n} warten", n=count) if count else tr("noch leer") if index.data(NavRole.QUIET) else ""
        self._model.setData(index, waits, Qt.ItemDataRole.AccessibleDescriptionRole)

    def _index(self, page_id: str) -> QModelIndex:
        found = self._model.match(self._model.index(0, 0), _ID, page_id, 1, Qt.MatchFlag.MatchExactly)
        return found[0] if found else QModelIndex()

    def _fill(self, pages: Sequence[PageSpec]) -> None:
        for before, page in zip([None, *pages], pages, strict=False):
            entry = QStandardItem(tr(page.title))
            entry.setData(bool(before and before.group != page.group), NavRole.BEGINS)
            entry.setData(page.icon, NavRole.ICON)
            entry.setData(page.id, _ID)
            entry.setData(page.area, _AREA)
            entry.setEditable(False)
            self._model.appendRow(entry)

    def _on_current_changed(self, current: QModelIndex, _before: QModelIndex) -> None:
        if page_id := current.data(_ID):
            self.chosen.emit(page_id, False)

    def _on_entered(self, index: QModelIndex) -> None:
        """Also for the page that is marked: the form of a talk lies within another page and is left this way."""
        if page_id := index.data(_ID):
            self.chosen.emit(page_id, True)

    @Slot(QPoint)
    def _on_menu_asked(self, at: QPoint) -> None:
        """By the right button or the menu key; only the pages of areas have anything to choose."""
        if area := self._view.indexAt(at).data(_AREA):
            menu = QMenu(self._view)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            hide = menu.addAction(tr("{pages} ausblenden", pages=titles_of(area, self._pages)))
            hide.triggered.connect(partial(self.hide_asked.emit, area))
            menu.popup(self._view.viewport().mapToGlobal(at))

    @property
    def lock_button(self) -> Button:
        return self._lock

    def take_keyboard(self) -> None:
        self._view.setFocus()


def _side_button(text: str, icon: str, keys: str) -> Button:
    made = Button(text, Kind.SIDE, icon)
    policy = made.sizePolicy()
    policy.setHorizontalPolicy(policy.Policy.Expanding)
    made.setSizePolicy(policy)
    made.setLayout(row(None, label(keys, "small", "3"), margins=(0, 0, S3, 0)))
    return made
