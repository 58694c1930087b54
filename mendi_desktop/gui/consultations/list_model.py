# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of talks as a model: the order of all is known (a true scroll bar), rows are read a block at a time."""

from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.i18n import QT_TR_NOOP, plural
from mendi_desktop.features.consultations.queries import ConsultationRow, MonthCount, TalkOrder
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.row_heights import HEADING, PLAIN, TALL
from mendi_desktop.gui.kit.rows import RowRole, RowWords

BLOCK = 64
KEPT_BLOCKS = 24
_ROOT = QModelIndex()
_SHAPES = bytes.maketrans(b"\0\1", bytes((PLAIN, TALL)))

Index = QModelIndex | QPersistentModelIndex
ReadRows = Callable[[Sequence[UUID]], list[ConsultationRow]]


class ConsultationListModel(QAbstractListModel):
    """Rows are talks; a heading stands before the talks of each month of the order."""

    def __init__(self, read: ReadRows, wording: Wording, parent: QObject) -> None:
        super().__init__(parent)
        self._read, self._wording = read, wording
        self._order = TalkOrder()
        self._heads: list[int] = []
        self._blocks: OrderedDict[int, list[ConsultationRow | None]] = OrderedDict()
        self._says: dict[int, Callable[[ConsultationRow], Any]] = {
            Qt.ItemDataRole.DisplayRole: wording.title,
            RowRole.SECOND: wording.facts,
            RowRole.RIGHT: lambda talk: wording.day(talk.held_on),
            RowRole.CHIPS: wording.chips,
            Qt.ItemDataRole.AccessibleTextRole: wording.spoken,
            RowRole.WHOLE: self._words,
        }

    @property
    def order(self) -> TalkOrder:
        return self._order

    def show(self, order: TalkOrder) -> None:
        """Show these talks."""
        self.beginResetModel()
        self._order = order
        self._heads, row = [], 0
        for month in order.months:
            self._heads.append(row)
            row += month.count + 1
        self._blocks.clear()
        if order.first:
            self._blocks[0] = list(order.first)
        self.endResetModel()

    def shapes(self) -> bytes:
        """As :class:`mendi_desktop.gui.kit.row_heights.Shaped` says."""
        talks, parts, at = self._order.third_lines.translate(_SHAPES), [], 0
        for month in self._order.months:
            parts += [bytes((HEADING,)), talks[at : at + month.count]]
            at += month.count
        return b"".join((*parts, talks[at:]))

    def read_anew(self) -> None:
        """What rows say may have changed, though not which there are."""
        self._blocks.clear()
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, 0))

    def row_of(self, entry: UUID) -> int:
        """The row of a talk, -1 if the list does not show it."""
        at = self._order.ids.find(entry)
        if at < 0:
            return -1
        left = at
        for head, month in enumerate(self._order.months):
            if left < month.count:
                return at + head + 1
            left -= month.count
        return at

    def talk_near(self, row: int) -> int:
        """The row of a talk at ``row`` or next to it; -1 if the list is empty."""
        row = max(0, min(row, self.rowCount() - 1))
        return min(row + 1 if self._heading(row) is not None else row, self.rowCount() - 1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._order.ids) + len(self._heads)

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
        return self._order.months[at] if at >= 0 and self._heads[at] == row else None

    def _heading_data(self, month: MonthCount, role: int) -> Any:
        words = self._wording.month(month.year, month.month)
        count = plural(month.count, QT_TR_NOOP("{n} Gespräch"), QT_TR_NOOP("{n} Gespräche"))
        if not self._order.whole and month is self._order.months[-1]:
            count = ""  # the rest of it is still being read
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {count}" if count else words,
            RowRole.HEADING: True,
            RowRole.RIGHT: count,
            RowRole.WHOLE: RowWords(words, right=count, heading=True),
        }
        return said.get(role)

    def _talk_data(self, row: int, role: int) -> Any:
        at = row - bisect_right(self._heads, row)
        if role == RowRole.KEY:
            return self._order.ids.at(at)
        say = self._says.get(role)
        talk = self._talk(at) if say else None
        return say(talk) if say and talk is not None else None

    def _words(self, talk: ConsultationRow) -> RowWords:
        say = self._wording
        return RowWords(say.title(talk), say.facts(talk), say.day(talk.held_on), say.chips(talk))

    def _talk(self, at: int) -> ConsultationRow | None:
        """None: it has gone meanwhile."""
        number, place = divmod(at, BLOCK)
        block = self._blocks.get(number)
        if block is None:
            read = self._read(self._order.ids.some(number * BLOCK, (number + 1) * BLOCK))
            block = self._blocks[number] = self._placed(number, read)
            if len(self._blocks) > KEPT_BLOCKS:
                self._blocks.popitem(last=False)
        else:
            self._blocks.move_to_end(number)
        return block[place]

    def _placed(self, number: int, read: Sequence[ConsultationRow]) -> list[ConsultationRow | None]:
        """The rows of a block at their places: painting asks for each of them many times."""
        found = {talk.id: talk for talk in read}
        return [found.get(entry) for entry in self._order.ids.some(number * BLOCK, (number + 1) * BLOCK)]
