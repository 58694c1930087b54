# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found in the handbook: sections under their chapters, with the words around."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.shell.handbook.book import Hit


class Hits(RowView):
    """``chosen`` with file and anchor."""

    chosen = Signal(str, str)

    def __init__(self) -> None:
        super().__init__(tr("Gefunden im Handbuch"))
        self._found = QStandardItemModel()
        self.setModel(self._found)
        self.activated.connect(self._on_asked)
        self.clicked.connect(self._on_asked)

    def put(self, hits: Sequence[Hit]) -> None:
        """Show these, chapter by chapter."""
        self._found.clear()
        groups: dict[str, list[Hit]] = {}
        for hit in hits:
            groups.setdefault(hit.chapter.file, []).append(hit)
        for of_chapter in groups.values():
            head = QStandardItem(of_chapter[0].chapter.title)
            head.setData(True, RowRole.HEADING)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            self._found.appendRow(head)
            for hit in of_chapter:
                line = QStandardItem(hit.section.title)
                line.setData(hit.says, RowRole.SECOND)
                line.setData((hit.chapter.file, hit.section.anchor), RowRole.KEY)
                line.setToolTip(hit.says)
                self._found.appendRow(line)

    def first(self) -> None:
        """Stand on the first one, and go there."""
        for row in range(self._found.rowCount()):
            index = self._found.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                self._on_asked(index)
                return

    @Slot(QModelIndex)
    def _on_asked(self, index: QModelIndex) -> None:
        key = index.data(RowRole.KEY)
        if key:
            self.chosen.emit(*key)
