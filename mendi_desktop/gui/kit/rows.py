# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of rows. Qt's own would ask every row how high it is, also the 100,000 that nobody looks at."""

from itertools import chain
from typing import Final

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.placed_list import PlacedList
from mendi_desktop.gui.kit.row_delegate import RowChip, RowDelegate, RowRole, RowWords
from mendi_desktop.gui.kit.selecting import go_where_selected
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ROW, SCROLL_BAR

__all__ = ["RowChip", "RowDelegate", "RowRole", "RowView", "RowWords"]

Index = QModelIndex | QPersistentModelIndex
_Move, _State = QAbstractItemView.CursorAction, QStyle.StateFlag
_STEPS: Final = {_Move.MoveUp: -1, _Move.MovePrevious: -1, _Move.MoveDown: 1, _Move.MoveNext: 1}


class RowView(PlacedList):
    """A list of :class:`RowDelegate` rows."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(self))
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.setMinimumWidth(px(ROW) + SCROLL_BAR)
        self.entered.connect(self._on_entered)
        self.viewportEntered.connect(self._on_left)
        theme.current().changed.connect(self._on_theme_changed)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        go_where_selected(self, selected)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    # -- the keyboard and what is chosen --------------------------------------------------------------

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Headings are stepped over; at the ends the keyboard stays where it is."""
        places, current = self.places(), self.currentIndex()
        last = len(places) - 1
        if last < 0:
            return QModelIndex()
        if action in _STEPS:
            step = _STEPS[action]
            return self._enabled(current.row() + step, step) if current.isValid() else self._enabled(0, 1)
        if action in (_Move.MovePageUp, _Move.MovePageDown):
            step = 1 if action == _Move.MovePageDown else -1
            at = places.top(max(current.row(), 0)) + step * self.viewport().height()
            return self._enabled(places.row_at(max(0, min(at, places.total - 1))), step)
        if action in (_Move.MoveHome, _Move.MoveEnd):
            return self._enabled(0, 1) if action == _Move.MoveHome else self._enabled(last, -1)
        return current

    def _enabled(self, row: int, step: int) -> QModelIndex:
        """The first row from ``row`` on that can be chosen; at an end the last one that could."""
        model, last = self.model(), len(self.places()) - 1
        onwards = range(row, last + 1) if step > 0 else range(row, -1, -1)
        back = range(row - 1, -1, -1) if step > 0 else range(row + 1, last + 1)
        for at in chain(onwards, back):
            if 0 <= at <= last and model.flags(model.index(at, 0)) & Qt.ItemFlag.ItemIsEnabled:
                return model.index(at, 0)
        return self.currentIndex()

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        top, bottom = self.indexAt(rect.topLeft()), self.indexAt(rect.bottomLeft())
        chosen = QItemSelection(top, bottom if bottom.isValid() else top) if top.isValid() else QItemSelection()
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region, room = QRegion(), self.viewport().rect()
        for rows in range(selection.count()):
            chosen = selection.at(rows)
            first, last = self.visualRect(chosen.topLeft()), self.visualRect(chosen.bottomRight())
            region += QRegion(first.united(last).intersected(room))
        return region

    # -- painting -------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        places, model = self.places(), self.model()
        if not len(places):
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        at_rest = option.state & ~(_State.State_Selected | _State.State_HasFocus | _State.State_MouseOver)
        offset, bottom = self.verticalOffset(), event.rect().bottom()
        row = max(0, places.row_at(max(0, event.rect().top() + offset)))
        top = places.top(row) - offset
        while row < len(places) and top <= bottom:
            index, height = model.index(row, 0), places.height(row)
            option.rect = QRect(0, top, self.viewport().width(), height)
            option.state = at_rest | self._state_of(index)
            self.itemDelegate().paint(painter, option, index)
            row, top = row + 1, top + height

    def _state_of(self, index: QModelIndex) -> QStyle.StateFlag:
        state = _State.State_None
        if self.selectionModel().isSelected(index):
            state |= _State.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= _State.State_HasFocus
        if index.row() == self._hovered and self.model().flags(index) & Qt.ItemFlag.ItemIsEnabled:
            state |= _State.State_MouseOver
        return state

    @Slot(QModelIndex)
    def _on_entered(self, index: QModelIndex) -> None:
        self._hovered = index.row()

    @Slot()
    def _on_left(self) -> None:
        self._hovered = -1

    def leaveEvent(self, event: QEvent) -> None:
        self._on_left()
        self.viewport().update()
        super().leaveEvent(event)
