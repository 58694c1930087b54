# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Lines to look at before something comes in or goes out: words only, nothing to choose."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.gui.kit.rows import RowRole

_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Told:
    """A line, or with ``heading`` the title of those below and their number."""

    first: str
    second: str = ""
    right: str = ""
    heading: bool = False


class ToldModel(QAbstractListModel):
    """Shows what it is given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: Sequence[Told] = ()

    def show_lines(self, lines: Sequence[Told]) -> None:
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        told = self._lines[index.row()]
        return Qt.ItemFlag.NoItemFlags if told.heading else Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        told = self._lines[index.row()]
        said: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: told.first,
            RowRole.SECOND: told.second,
            RowRole.RIGHT: told.right,
            RowRole.HEADING: told.heading,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(
                part for part in (told.first, told.second, told.right) if part
            ),
        }
        return said.get(role)
