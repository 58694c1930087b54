# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One view on the page: its list at the left, the chosen entry to read at the right, or why there is none."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QStackedWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.adaptive import TwoWidths
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.tokens import LIST_PANE, LIST_PANE_NARROW, S2
from mendi_desktop.gui.network.entry_pane import EntryPane
from mendi_desktop.gui.network.list_model import NetworkListModel
from mendi_desktop.gui.network.row_words import DayWords
from mendi_desktop.gui.network.view import View, wanted_rows


class ViewBody(QStackedWidget):
    """``add_asked`` for a first entry, ``clear_asked`` to let the filters go, ``edit_asked`` with an id."""

    add_asked = Signal()
    clear_asked = Signal()
    edit_asked = Signal(object)

    def __init__(self, view: View, pane: EntryPane, days: DayWords) -> None:
        super().__init__()
        self.view, self.pane, self._days = view, pane, days
        self._rows: Sequence[Any] = ()
        self._at = 0
        self._chosen: UUID | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_chosen)
        self.model = NetworkListModel(view.words(days), self)
        self.list = RowView(tr(view.title))
        self.list.setModel(self.model)
        self.list.selectionModel().currentChanged.connect(self._on_current)
        self.list.activated.connect(self._on_activated)
        self._left = TwoWidths(LIST_PANE, LIST_PANE_NARROW)
        self._left.setLayout(column((self.list, 1), margins=(S2, 0, S2, 0)))
        self._both: QFrame = box(row(self._left, (pane, 1), gap=0))
        self._empty: EmptyState | None = None
        self._nothing: EmptyState | None = None
        self.addWidget(self._both)

    def _why_nothing(self) -> EmptyState:
        """Nothing passes, or nothing is there yet; made when it is to be seen."""
        make, known = (self._make_nothing, self._nothing) if self._rows else (self._make_empty, self._empty)
        if known is not None:
            return known
        made = make()
        self.addWidget(made)
        if self._rows:
            self._nothing = made
        else:
            self._empty = made
        return made

    def _make_empty(self) -> EmptyState:
        title, sentence = self.view.empty
        first = button(tr(self.view.add), Kind.PRIMARY, "plus")
        first.clicked.connect(self.add_asked)
        return EmptyState(tr(title), tr(sentence), first, icon=self.view.icon)

    def _make_nothing(self) -> EmptyState:
        reset = button(tr("Filter leeren"))
        reset.clicked.connect(self.clear_asked)
        sentence = tr("Nichts davon passt zu Suche und Filtern.")
        return EmptyState(tr("Nichts gefunden"), sentence, reset, icon="search")

    @property
    def total(self) -> int:
        """How many entries there are, whatever the filters leave out."""
        return len(self._rows)

    @property
    def chosen(self) -> UUID | None:
        """The entry that is chosen in the list."""
        return self._chosen

    @property
    def shown_count(self) -> int:
        """How many are shown."""
        return len(self.model.entries())

    def has(self, entry: UUID) -> bool:
        """Whether there is such an entry in this view, shown or not."""
        return any(row.id == entry for row in self._rows)

    def take_rows(self, rows: Sequence[Any]) -> None:
        """The rows as they were read; call :meth:`fill` then."""
        self._rows = rows

    def fill(self, typed: str, chosen: Mapping[str, str], wanted: UUID | None = None) -> None:
        """Show what passes. ``wanted`` is chosen, else what was; what was taken away gives way to its neighbour."""
        today = self._days.today()
        place = self.list.verticalScrollBar().value()
        groups = self.view.groups(wanted_rows(self.view, self._rows, typed, chosen, today), today)
        moved = self.model.show_groups(groups)
        self.setCurrentWidget(self._both if self.model.rowCount() else self._why_nothing())
        if moved:
            self.list.doItemsLayout()
            self.list.verticalScrollBar().setValue(place)
        self._choose(wanted or self._chosen, scroll=wanted is not None)

    def _choose(self, entry: UUID | None, *, scroll: bool) -> None:
        at = self.model.row_of(entry) if entry is not None else -1
        index = self.model.index(at if at >= 0 else self.model.entry_near(self._at), 0)
        if not index.isValid():
            self._chosen = None
            self._show_chosen()
            return
        if index == self.list.currentIndex():
            self._on_current(index, index)
            self._show_chosen()
        else:
            self.list.setCurrentIndex(index)
        if index.row() <= 1:
            self.list.scrollToTop()  # with the heading above the first one
        elif scroll or at < 0:
            self.list.scrollTo(index)

    def start_anew(self) -> None:
        """Another search or filter: whoever is left out gives way to the first."""
        self._at = 0

    def rest(self) -> None:
        """Read nothing any more: the vault is about to close."""
        self._soon.stop()

    def fit(self, window_width: int) -> None:
        self._left.fit(window_width)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        """Whoever goes through the list with an arrow held down does not wait for every entry on the way."""
        self._at = max(current.row(), 0)
        self._chosen = current.data(RowRole.KEY) if current.isValid() else None
        self._soon.start()

    @Slot()
    def _show_chosen(self) -> None:
        self._soon.stop()
        self.pane.show_entry(self._chosen)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if entry := index.data(RowRole.KEY):
            self.edit_asked.emit(entry)
