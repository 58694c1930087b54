# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of one view as a model: all rows were read at once, their words are made when a row is looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.gui.kit.row_heights import HEADING, PLAIN, TALL
from mendi_desktop.gui.kit.rows import RowChip, RowRole

_ROOT = QModelIndex()
_HEADING = Qt.ItemFlag.NoItemFlags
_ENTRY = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

Index = QModelIndex | QPersistentModelIndex


class Entry(Protocol):
    """A row of a query: whatever it is, it has an id."""

    @property
    def id(self) -> UUID: ...


class RowWords(Protocol):
    """How the rows of one view are said."""

    def first(self, row: Any) -> str: ...
    def second(self, row: Any) -> str: ...
    def right(self, row: Any) -> str: ...
    def chips(self, row: Any) -> tuple[RowChip, ...]: ...
    def has_chips(self, row: Any) -> bool:
        """Whether :meth:`chips` says anything, without putting it into words."""


@dataclass(frozen=True, slots=True)
class Group:
    """A heading, translated, and the rows under it."""

    title: str
    rows: Sequence[Entry] = field(default=())


class NetworkListModel(QAbstractListModel):
    """Rows are entries or the groups whose headings stand above them."""

    def __init__(self, words: RowWords, parent: QObject) -> None:
        super().__init__(parent)
        self._words = words
        self._rows: list[Entry | Group] = []
        self._says: dict[int, Callable[[Any], Any]] = {
            Qt.ItemDataRole.DisplayRole: words.first,
            RowRole.SECOND: words.second,
            RowRole.RIGHT: words.right,
            RowRole.CHIPS: words.chips,
            RowRole.KEY: _id_of,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
        }

    def show_groups(self, groups: Sequence[Group]) -> bool:
        """Show these groups. False if the same entries stay in their places: then the view does not move."""
        rows: list[Entry | Group] = []
        for group in groups:
            if group.rows:
                rows.append(group)
                rows.extend(group.rows)
        same = bool(rows) and list(map(_key, rows)) == list(map(_key, self._rows))
        if same:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        else:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        return not same

    def shapes(self) -> bytes:
        """As :class:`mendi_desktop.gui.kit.row_heights.Shaped` says."""
        tall = self._words.has_chips
        return bytes(HEADING if isinstance(row, Group) else TALL if tall(row) else PLAIN for row in self._rows)

    def row_of(self, entry: UUID | None) -> int:
        """The row of an entry, -1 if the list does not show it."""
        return next((at for at, row in enumerate(self._rows) if not isinstance(row, Group) and row.id == entry), -1)

    def entries(self) -> list[UUID]:
        """The ids of everything in the list, in its order."""
        return [row.id for row in self._rows if not isinstance(row, Group)]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return _HEADING if not index.isValid() or isinstance(self._rows[index.row()], Group) else _ENTRY

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if isinstance(row, Group):
            return _heading(row).get(role)
        say = self._says.get(role)
        return say(row) if say else None

    def _spoken(self, row: Entry) -> str:
        words = self._words
        chips = [text for text, _tone in words.chips(row)]
        return ", ".join(part for part in (words.first(row), words.second(row), words.right(row), *chips) if part)


def _heading(group: Group) -> dict[int, object]:
    count = str(len(group.rows))
    return {
        Qt.ItemDataRole.DisplayRole: group.title,
        Qt.ItemDataRole.AccessibleTextRole: f"{group.title}, {count}",
        RowRole.HEADING: True,
        RowRole.RIGHT: count,
    }


def _id_of(row: Entry) -> UUID:
    return row.id


def _key(row: Entry | Group) -> UUID | str:
    return row.title if isinstance(row, Group) else row.id
