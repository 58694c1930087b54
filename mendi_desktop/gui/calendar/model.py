# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The weeks of one month as a table: seven columns from Monday on, a row for each week with its number."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from mendi_desktop.core.german_dates import weekday_name, weekday_short
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.calendar_days import DayFacts
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.calendar.wording import said_day

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
DAYS: Final = 7
_NOWHERE: Final = QModelIndex()
_MONDAY: Final = date(2026, 1, 5)


def weeks_of(month: date) -> tuple[date, date]:
    """The Monday before the first of the month (or that day) and the Sunday after its last."""
    first = month.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    return first - timedelta(days=first.weekday()), last + timedelta(days=6 - last.weekday())


class MonthTable(QAbstractTableModel):
    """``month``: its first day. A cell answers with the number of its day, and in words what stands on it."""

    def __init__(self, today: date, parent: QObject) -> None:
        super().__init__(parent)
        self.month, self.today = today.replace(day=1), today
        self._begin, self._end = weeks_of(today)
        self._facts: Mapping[date, DayFacts] = {}
        self._workdays = Workdays()

    def show_month(self, month: date, facts: Mapping[date, DayFacts], today: date, workdays: Workdays) -> None:
        """Show the month of a day; ``facts`` of all its weeks."""
        self.beginResetModel()
        self.month, self.today = month.replace(day=1), today
        self._begin, self._end = weeks_of(month)
        self._facts, self._workdays = facts, workdays
        self.endResetModel()

    def day(self, index: _Index) -> date:
        return self._begin + timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day; none where it does not stand in these weeks."""
        if not self._begin <= day <= self._end:
            return QModelIndex()
        return self.index(*divmod((day - self._begin).days, DAYS))

    def facts(self, day: date) -> DayFacts:
        return self._facts.get(day) or DayFacts(day)

    def holiday(self, day: date) -> str | None:
        return self._workdays.holiday(day)

    def is_workday(self, day: date) -> bool:
        return self._workdays.is_workday(day)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else ((self._end - self._begin).days + 1) // DAYS

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else DAYS

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        day = self.day(index)
        if role == _Role.DisplayRole:
            return str(day.day)
        if role == _Role.AccessibleTextRole:
            return said_day(self.facts(day), self.holiday(day), self.today)
        if role == _Role.ToolTipRole:
            return self.holiday(day)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal:
            day = _MONDAY + timedelta(days=section)
            return {_Role.DisplayRole: weekday_short(day), _Role.AccessibleTextRole: weekday_name(day)}.get(_Role(role))
        week = (self._begin + timedelta(days=section * DAYS)).isocalendar().week
        words = {_Role.DisplayRole: str(week), _Role.AccessibleTextRole: tr("KW {n}", n=week)}
        return words.get(_Role(role))
