# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of requests as a model: under headings by where they stand, what waits for an answer first."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.folding import fold, folded_label, spellings
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.council.queries import RequestRow
from mendi_desktop.gui.council.wording import is_overdue, second_line, state_words, when
from mendi_desktop.gui.kit.rows import RowChip, RowRole

_ROOT = QModelIndex()
BY_DAY: Final = "day"
ORDERS: Final = {
    BY_DAY: QT_TR_NOOP("nach Datum"),
    "title": QT_TR_NOOP("nach Titel"),
    "project": QT_TR_NOOP("nach Projekt"),
}
"""In which order a list of requests can stand, under the headings of where they stand."""
_PLACES: Final[Mapping[str, Callable[[RequestRow], tuple[bool, str]]]] = {
    BY_DAY: lambda _row: (False, ""),  # as they were read
    "title": lambda row: (False, fold(row.title)),
    "project": lambda row: (not row.project, fold(row.project)),
}
Index = QModelIndex | QPersistentModelIndex


class RequestListModel(QAbstractListModel):
    """Rows are requests or, as text, the heading of a state."""

    def __init__(self, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: list[RequestRow | str] = []

    def show_requests(self, requests: Sequence[RequestRow], typed: str, order: str = BY_DAY) -> bool:
        """Show those that match ``typed``, in one of :data:`ORDERS`; always True: the rows may have moved."""
        found = sorted((request for request in requests if matches(request, typed)), key=_PLACES[order])
        rows: list[RequestRow | str] = []
        for state in code_list("request_state").codes:
            some = [request for request in found if request.state == state.code]
            rows += [state.code, *some] if some else []
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        return True

    def row_of(self, request_id: UUID) -> int:
        """The row of a request, -1 if the list does not show it."""
        return next((at for at, row in enumerate(self._rows) if not isinstance(row, str) and row.id == request_id), -1)

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
        said = self._heading(row) if isinstance(row, str) else self._request(row)
        return said.get(role)

    def _heading(self, state: str) -> dict[int, object]:
        words = code_label("request_state", state)
        count = str(sum(not isinstance(row, str) and row.state == state for row in self._rows))
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {count}",
            RowRole.HEADING: True,
            RowRole.RIGHT: count,
        }

    def _request(self, request: RequestRow) -> dict[int, object]:
        today = self._today()
        second = second_line(request)
        chips: list[RowChip] = [(tr("Antwort steht aus"), "due")] if is_overdue(request, today) else []
        return {
            Qt.ItemDataRole.DisplayRole: request.title,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join((request.title, second, state_words(request, today))),
            RowRole.SECOND: second,
            RowRole.RIGHT: when(request, today),
            RowRole.CHIPS: chips,
            RowRole.KEY: request.id,
        }


def matches(request: RequestRow, typed: str) -> bool:
    """Whether every word typed is in title, paragraph, project or barriers; umlauts and ß are folded."""
    barriers = (code_label("barrier", code) for code in request.barriers)
    right = code_label("council_right", request.right) if request.right else ""
    text = folded_label(" ".join((request.title, right, request.project, *barriers)))
    return all(any(spelling in text for spelling in spellings(word)) for word in typed.split())
