# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of colleagues as a model: those who are accompanied first, the others under their own headings."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.folding import fold, spellings
from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.colleagues.queries import ColleagueRow
from mendi_desktop.gui.colleagues.wording import second_line
from mendi_desktop.gui.kit.row_heights import HEADING, PLAIN
from mendi_desktop.gui.kit.rows import RowRole

_ROOT = QModelIndex()
_NUMBER = re.compile(r"(\d+)")
BY_ALIAS: Final = "alias"
ORDERS: Final = {
    BY_ALIAS: QT_TR_NOOP("nach Kürzel"),
    "due": QT_TR_NOOP("zuerst, was wartet"),
    "last": QT_TR_NOOP("zuletzt gesprochen"),
    "quiet": QT_TR_NOOP("lange nicht gehört"),
}
"""In which order a list of colleagues can stand; whoever is equal stands by alias."""

Index = QModelIndex | QPersistentModelIndex


class ColleagueListModel(QAbstractListModel):
    """Rows are colleagues or, as text, the heading of a status."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[ColleagueRow | str] = []
        self._counts: dict[str, int] = {}

    def show_colleagues(self, colleagues: Sequence[ColleagueRow], typed: str, order: str = BY_ALIAS) -> bool:
        """Show those who match ``typed``, in one of :data:`ORDERS`; ``colleagues`` stand :func:`by_alias`.

        False if the same ones stay in their places: then the view does not move.
        """
        found = [colleague for colleague in colleagues if matches(colleague, typed)]
        rows = _under_headings(found, order)
        counts = {status: sum(row.status == status for row in found) for status in _statuses(found)}
        same = _keys(rows) == _keys(self._rows)
        if same and rows:
            self._rows, self._counts = rows, counts
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
        else:
            self.beginResetModel()
            self._rows, self._counts = rows, counts
            self.endResetModel()
        return not same

    def shapes(self) -> bytes:
        """As :class:`mendi_desktop.gui.kit.row_heights.Shaped` says; nobody has chips here."""
        return bytes(HEADING if isinstance(row, str) else PLAIN for row in self._rows)

    def row_of(self, colleague_id: UUID) -> int:
        """The row of a colleague, -1 if the list does not show it."""
        return next((at for at, row in enumerate(self._rows) if _key(row) == colleague_id), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        said = self._heading(row) if isinstance(row, str) else self._colleague(row)
        return said.get(role)

    def _heading(self, status: str) -> dict[int, object]:
        words, count = code_label("colleague_status", status), str(self._counts[status])
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {count}",
            RowRole.HEADING: True,
            RowRole.RIGHT: count,
        }

    def _colleague(self, colleague: ColleagueRow) -> dict[int, object]:
        last = format_day(colleague.last_talk, self._today()) if colleague.last_talk else ""
        spoken = tr("zuletzt {day}", day=last) if last else tr("noch kein Gespräch")
        second = second_line(colleague)
        return {
            Qt.ItemDataRole.DisplayRole: colleague.alias,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join(part for part in (colleague.alias, second, spoken) if part),
            RowRole.SECOND: second or tr("ohne Bereich"),
            RowRole.RIGHT: last,
            RowRole.KEY: colleague.id,
        }


def matches(colleague: ColleagueRow, typed: str) -> bool:
    """Whether every word typed is in alias, name or area; umlauts and ß are folded."""
    if not typed or typed.isspace():
        return True
    text = fold(" ".join(part for part in (colleague.alias, colleague.name, colleague.org_unit) if part))
    return all(any(spelling in text for spelling in spellings(word)) for word in typed.split())


def _under_headings(colleagues: Sequence[ColleagueRow], order: str) -> list[ColleagueRow | str]:
    rows: list[ColleagueRow | str] = []
    for status in _statuses(colleagues):
        some = sorted((row for row in colleagues if row.status == status), key=_PLACES[order])
        if some:
            rows += [status, *some]
    return rows


def _statuses(colleagues: Sequence[ColleagueRow]) -> list[str]:
    """In the order of the pick list; one that only a newer version knows comes last."""
    known = [code.code for code in code_list("colleague_status").codes]
    return list(dict.fromkeys([*known, *(colleague.status for colleague in colleagues)]))


def by_alias(colleagues: Iterable[ColleagueRow]) -> list[ColleagueRow]:
    """In the order that :meth:`ColleagueListModel.show_colleagues` wants: once, not at every letter of a search."""
    return sorted(colleagues, key=_alias_place)


def _alias_place(colleague: ColleagueRow) -> list[tuple[bool, int, str]]:
    """Numbers as numbers: Ahorn-7 stands before Ahorn-12."""
    parts = _NUMBER.split(fold(colleague.alias))
    return [(part.isdecimal(), int(part), "") if part.isdecimal() else (False, 0, part) for part in parts]


_PLACES: Final[Mapping[str, Callable[[ColleagueRow], date | int]]] = {
    BY_ALIAS: lambda _row: 0,
    "due": lambda row: row.next_due_on or date.max,
    "last": lambda row: -(row.last_talk or date.min).toordinal(),
    "quiet": lambda row: row.last_talk or date.min,
}


def _key(row: ColleagueRow | str) -> UUID | str:
    return row if isinstance(row, str) else row.id


def _keys(rows: Sequence[ColleagueRow | str]) -> list[UUID | str]:
    return [_key(row) for row in rows]
