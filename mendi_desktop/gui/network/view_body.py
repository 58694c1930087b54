# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One view on the page: its list at the left, the chosen entry to read at the right, or why there is none."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.master_detail import MasterDetail
from mendi_desktop.gui.kit.memory import ListMemory, Memory
from mendi_desktop.gui.kit.messages import EmptyState
from mendi_desktop.gui.kit.order_button import OrderButton
from mendi_desktop.gui.kit.row_choice import RowChoice
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.tokens import S1, S2, S3
from mendi_desktop.gui.network.entry_pane import EntryPane
from mendi_desktop.gui.network.list_model import Group, NetworkListModel
from mendi_desktop.gui.network.row_words import DayWords
from mendi_desktop.gui.network.view import View, wanted_rows


class ViewBody(QStackedWidget):
    """``add_asked`` for a first entry, ``clear_asked`` to let the filters go, ``edit_asked`` with an id."""

    add_asked = Signal()
    clear_asked = Signal()
    edit_asked = Signal(object)

    def __init__(self, view: View, pane: EntryPane, days: DayWords, memory: Memory) -> None:
        super().__init__()
        self.view, self.pane, self._days = view, pane, days
        self._rows: Sequence[Any] = ()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._show_chosen)
        self.model = NetworkListModel(view.words(days), self)
        self.list = RowView(tr(view.title))
        self.list.setModel(self.model)
        self._kept = ListMemory(memory, f"network:{view.code}")
        self.order = OrderButton({code: order.title for code, order in view.orders.items()}, self._kept.order)
        self.choice = RowChoice(self.list, self.model, self._kept)
        self.choice.changed.connect(self._on_chosen)
        self.list.activated.connect(self._on_activated)
        order = row(self.order, None, margins=(S3, S1, S3, 0))
        left = box(column(order, (column((self.list, 1), margins=(S2, 0, S2, 0)), 1), gap=0))
        self._both = MasterDetail(left, pane, self.list, self._kept)
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
        return self.choice.chosen

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
        groups = self.view.groups_in(self.order.code(), wanted_rows(self.view, self._rows, typed, chosen, today), today)
        self.choice.fill(lambda: self._show_groups(groups), wanted)
        self._show_chosen()
        if wanted is not None:
            self._both.show_detail()

    def _show_groups(self, groups: Sequence[Group]) -> bool:
        moved = self.model.show_groups(groups)
        self.setCurrentWidget(self._both if self.model.rowCount() else self._why_nothing())
        return moved

    def start_anew(self) -> None:
        """Another search or filter: whoever is left out gives way to the first."""
        self.choice.start_anew()

    def keep_order(self) -> None:
        """Remember the order that was chosen."""
        self._kept.order = self.order.code()

    def rest(self) -> None:
        """Read nothing any more: the vault is about to close."""
        self._soon.stop()

    @Slot(object)
    def _on_chosen(self, _entry: UUID | None) -> None:
        """Whoever goes through the list with an arrow held down does not wait for every entry on the way."""
        self._soon.start()

    @Slot()
    def _show_chosen(self) -> None:
        self._soon.stop()
        self.pane.show_entry(self.choice.chosen)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        if (entry := index.data(RowRole.KEY)) and not self._both.show_detail():
            self.edit_asked.emit(entry)
