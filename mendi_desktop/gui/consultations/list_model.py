# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks as a model: all ids are known at once (a true scroll bar), rows are read a block at a time."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.i18n import QT_TR_NOOP, plural
from mendi_desktop.features.consultations.queries import ConsultationRow, MonthCount
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.rows import RowRole

BLOCK = 64
KEPT_BLOCKS = 24
_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex
ReadRows = Callable[[Sequence[UUID]], list[ConsultationRow]]


class ConsultationListModel(QAbstractListModel):
    """Rows are talks; with ``months``, a heading stands before the talks of each month."""

    def __init__(self, read: ReadRows, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._wording = read, wording
        self._ids: list[UUID] = []
        self._months: list[MonthCount] = []
        self._heads: list[int] = []
        self._blocks: OrderedDict[int, list[ConsultationRow]] = OrderedDict()
        self._says: dict[int, Callable[[ConsultationRow], Any]] = {
            Qt.ItemDataRole.DisplayRole: wording.title,
            RowRole.SECOND: wording.facts,
            RowRole.RIGHT: lambda talk: wording.day(talk.held_on),
            RowRole.CHIPS: wording.chips,
            Qt.ItemDataRole.AccessibleTextRole: wording.spoken,
        }

    def show_ids(self, ids: Sequence[UUID], months: Sequence[MonthCount] = ()) -> None:
        """Show these talks. ``months`` count them in the same order; empty for a list without headings."""
        self.beginResetModel()
        self._ids, self._months = list(ids), list(months)
        self._heads, row = [], 0
        for month in self._months:
            self._heads.append(row)
            row += month.count + 1
        self._blocks.clear()
        self.endResetModel()

    def row_of(self, entry: UUID) -> int:
        """The row of a talk, -1 if the list does not show it."""
        try:
            at = self._ids.index(entry)
        except ValueError:
            return -1
        row, left = at, at
        for head, month in enumerate(self._months):
            if left < month.count:
                return row + head + 1
            left -= month.count
        return row

    def talk_near(self, row: int) -> int:
        """The row of a talk at ``row`` or next to it; -1 if the list is empty."""
        row = max(0, min(row, self.rowCount() - 1))
        return min(row + 1 if self._heading(row) is not None else row, self.rowCount() - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._ids) + len(self._heads)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self._heading(index.row()) is not None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        month = self._heading(index.row())
        return self._heading_data(month, role) if month is not None else self._talk_data(index.row(), role)

    def _heading(self, row: int) -> MonthCount | None:
        at = bisect_right(self._heads, row) - 1
        return self._months[at] if at >= 0 and self._heads[at] == row else None

    def _heading_data(self, month: MonthCount, role: int) -> Any:
        words = self._wording.month(month.year, month.month)
        count = plural(month.count, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {count}",
            RowRole.HEADING: True,
            RowRole.RIGHT: count,
        }
        return said.get(role)

    def _talk_data(self, row: int, role: int) -> Any:
        at = row - bisect_right(self._heads, row)
        if role == RowRole.KEY:
            return self._ids[at]
        talk = self._talk(at)
        if talk is None:
            return None
        say = self._says.get(role)
        return say(talk) if say else None

    def _talk(self, at: int) -> ConsultationRow | None:
        number, inside = divmod(at, BLOCK)
        block = self._blocks.get(number)
        if block is None:
            block = self._blocks[number] = self._read(self._ids[number * BLOCK : (number + 1) * BLOCK])
            if len(self._blocks) > KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block[inside] if inside < len(block) else None
