# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month of time as a model: weeks as headings, below them what was done; what counts by itself is only told."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from itertools import groupby
from typing import Any
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.german_dates import format_near
from mendi_desktop.features.activities.queries import TimeFact
from mendi_desktop.features.activities.wording import clock
from mendi_desktop.gui.activities.wording import facts, title, week_said
from mendi_desktop.gui.kit.rows import RowRole

_ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class MonthModel(QAbstractListModel):
    """Rows are facts or, as the facts of one week, a heading."""

    def __init__(self, workplace_kind: str, today: Callable[[], date], parent: QObject) -> None:
        super().__init__(parent)
        self._kind, self._today = workplace_kind, today
        self._rows: list[TimeFact | tuple[TimeFact, ...]] = []
        self._notes: Mapping[UUID, str] = {}

    def show_facts(self, found: Sequence[TimeFact], notes: Mapping[UUID, str]) -> None:
        """Show these, which are sorted by day; ``notes`` by the id of the activity."""
        self.beginResetModel()
        self._notes = notes
        self._rows = []
        for _, some in groupby(found, lambda fact: fact.on.isocalendar()[:2]):
            week = tuple(some)
            self._rows += [week, *week]
        self.endResetModel()

    def fact(self, index: Index) -> TimeFact | None:
        row = self._rows[index.row()] if index.isValid() else None
        return row if isinstance(row, TimeFact) else None

    def row_of(self, entry: UUID | None) -> int:
        """The row of an entry, else of the first one, -1 without any."""
        found = [at for at, row in enumerate(self._rows) if isinstance(row, TimeFact)]
        same = (at for at in found if self.index(at, 0).data(RowRole.KEY) == entry)
        return next(same, found[0] if found else -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.fact(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return (self._fact(row) if isinstance(row, TimeFact) else self._heading(row)).get(role)

    def _heading(self, week: tuple[TimeFact, ...]) -> dict[int, object]:
        words, together = week_said(week[0].on), clock(sum(fact.minutes for fact in week))
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: f"{words}, {together}",
            RowRole.HEADING: True,
            RowRole.RIGHT: together,
        }

    def _fact(self, fact: TimeFact) -> dict[int, object]:
        words, hours = title(fact, self._kind), clock(fact.minutes)
        day = format_near(fact.on, self._today())
        below = f"{day} · {facts(fact, self._notes.get(fact.entry, ''), self._kind)}"
        return {
            Qt.ItemDataRole.DisplayRole: words,
            Qt.ItemDataRole.AccessibleTextRole: ", ".join((words, hours, below)),
            RowRole.SECOND: below,
            RowRole.RIGHT: hours,
            RowRole.KEY: fact.entry,
            RowRole.QUIET: fact.source != "activity",
        }
