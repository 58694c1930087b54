# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The month to look at and to walk through: a table whose arrow keys go on into the next month."""

from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.calendar.cell import DayCell
from mendi_desktop.gui.calendar.model import MonthTable
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.calendar import in_month
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CALENDAR_DAY, S5, S6

_Key = Qt.Key
_DAYS: Final[dict[int, int]] = {_Key.Key_Left: -1, _Key.Key_Right: 1, _Key.Key_Up: -7, _Key.Key_Down: 7}
_MONTHS: Final[dict[int, int]] = {_Key.Key_PageUp: -1, _Key.Key_PageDown: 1}
_OPENS: Final = (_Key.Key_Return, _Key.Key_Enter, _Key.Key_Space)
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_YEARS: Final = range(1990, 2101)


class MonthGrid(QTableView):
    """``moved`` to another day by the user; ``opened`` when the keyboard shall go into the day's list."""

    moved = Signal(object)  # a date
    opened = Signal()

    def __init__(self, model: MonthTable) -> None:
        super().__init__()
        self._table = model
        self.setModel(model)
        self.setItemDelegate(DayCell(self))
        self.setAccessibleName(tr("Kalender"))
        self.setProperty("kind", "month")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(True)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        for bars in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bars(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(_LEFT)
        self.verticalHeader().setDefaultAlignment(_LEFT)
        self._measure()
        theme.current().changed.connect(self._measure)
        self.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._measure)

    @Slot()
    def _measure(self) -> None:
        self.horizontalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setMinimumSectionSize(1)
        self.horizontalHeader().setFixedHeight(px(S6))
        self.verticalHeader().setFixedWidth(px(S6))
        self.setMinimumHeight(self._table.rowCount() * px(CALENDAR_DAY) + px(S6) + px(S5) // 8)

    def day(self) -> date:
        """The chosen day."""
        return self._table.day(self.currentIndex())

    def choose(self, day: date) -> None:
        """Choose a day that stands in the month shown."""
        self.setCurrentIndex(self._table.index_of(day))

    def event(self, event: QEvent) -> bool:
        """A letter is a key of the table while it has the keyboard, and no shortcut of anything else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and self._goal(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        goal = self._goal(event)
        if goal is not None:
            if goal.year in _YEARS:
                self.moved.emit(goal)
        elif event.key() in _OPENS:
            self.opened.emit()
        else:
            event.ignore()  # nothing is sought by letters in here: the window's keys go on

    def _goal(self, event: QKeyEvent) -> date | None:
        """The day a key leads to."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or not self.currentIndex().isValid():
            return None
        day, key = self.day(), event.key()
        if key in _DAYS:
            return day + timedelta(days=_DAYS[key])
        if key in _MONTHS:
            return in_month(day, _MONTHS[key])
        month = self._table.month
        last = in_month(month, 1) - timedelta(days=1)
        goals: dict[int, date] = {_Key.Key_Home: month, _Key.Key_End: last, _Key.Key_T: self._table.today}
        return goals.get(key)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        self.moved.emit(self._table.day(index))
