# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which row of a list is chosen: it stays so while the list is read anew, searched, ordered otherwise, or left."""

from collections.abc import Callable
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QListView

from mendi_desktop.gui.kit.memory import ListMemory
from mendi_desktop.gui.kit.rows import RowRole


class Rows(Protocol):
    """A model of rows that answers ``RowRole.KEY`` with an id."""

    def row_of(self, entry: UUID) -> int:
        """The row of an entry, -1 if it is not shown."""
        ...


class RowChoice(QObject):
    """``changed`` with the id that is chosen now, also when it is the same, read anew; None: the list is empty."""

    changed = Signal(object)

    def __init__(self, view: QListView, rows: Rows, kept: ListMemory) -> None:
        super().__init__(view)
        self._view, self._rows, self._kept = view, rows, kept
        self._chosen = kept.chosen
        self._at = 0
        view.selectionModel().currentChanged.connect(self._on_current)

    @property
    def chosen(self) -> UUID | None:
        """The entry that is chosen."""
        return self._chosen

    def fill(self, show: Callable[[], bool], wanted: UUID | None = None) -> None:
        """Let ``show`` bring rows into the model (True if any has moved); the place in the list stays.

        ``wanted`` is chosen then, else what was; what has been taken away gives way to its neighbour.
        """
        place = self._view.verticalScrollBar().value()
        if show():
            self._view.doItemsLayout()
            self._view.verticalScrollBar().setValue(place)
        self._settle(wanted or self._chosen, scroll=wanted is not None)

    def choose(self, entry: UUID | None) -> None:
        """Go to an entry, or to where the last one was."""
        self._settle(entry, scroll=True)

    def start_anew(self) -> None:
        """Another search or filter: whoever is left out gives way to the first."""
        self._at = 0

    def _settle(self, entry: UUID | None, *, scroll: bool) -> None:
        at = self._rows.row_of(entry) if entry is not None else -1
        index = self._index(at if at >= 0 else self._near(self._at))
        if not index.isValid():
            self._chosen = None
            self.changed.emit(None)
            return
        if index == self._view.currentIndex():
            self._on_current(index, index)
        else:
            self._view.setCurrentIndex(index)
        if index.row() == self._near(0):
            self._view.scrollToTop()  # with the heading above the first one
        elif scroll or at < 0:
            self._view.scrollTo(index)

    def _index(self, row: int) -> QModelIndex:
        return self._view.model().index(row, 0) if row >= 0 else QModelIndex()

    def _near(self, row: int) -> int:
        """The row at ``row`` or next to it that can be chosen, -1 if there is none."""
        last = self._view.model().rowCount() - 1
        row = max(0, min(row, last))
        near = (at for at in (row, row + 1, row - 1) if 0 <= at <= last)
        return next((at for at in near if self._index(at).flags() & Qt.ItemFlag.ItemIsSelectable), -1)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, current: QModelIndex, _before: QModelIndex) -> None:
        if current.isValid():
            self._at = current.row()
            self._chosen = current.data(RowRole.KEY)
            self._kept.choose(self._chosen, first=current.row() == self._near(0))
            self.changed.emit(self._chosen)
