# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A table to read: rows, columns and their heads are what they are to a screen reader, too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import LIST_ENTRY


class PlainTable(QTableWidget):
    """Words only, wrapped; columns share the width. One tab stop: arrows go from cell to cell, Tab leaves."""

    def __init__(self, name: str, heads: Sequence[str]) -> None:
        super().__init__(0, len(heads))
        self.setAccessibleName(name)
        self.setProperty("kind", "plain")
        self.setHorizontalHeaderLabels(list(heads))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._measure()
        theme.current().changed.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.setFont(font("body"))
        self.verticalHeader().setMinimumSectionSize(px(LIST_ENTRY))

    def show_rows(self, rows: Sequence[Sequence[str]]) -> None:
        """Show these in place of what was there."""
        self.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for column, words in enumerate(row):
                self.setItem(at, column, QTableWidgetItem(words))
        if rows:
            self.setCurrentCell(0, 0)

    def rows(self) -> list[tuple[str, ...]]:
        """What is shown."""
        return [
            tuple(self.model().index(row, column).data() for column in range(self.columnCount()))
            for row in range(self.rowCount())
        ]
