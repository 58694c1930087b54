# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the rows of a list are, without measuring them: Qt's own list would ask each of 100,000 how high it is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect
from PySide6.QtWidgets import QAbstractItemView, QListView

from mendi_desktop.gui.kit.row_delegate import RowRole
from mendi_desktop.gui.kit.row_heights import HEADING, PLAIN, TALL, RowHeights, Shaped
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ROW, ROW_HEADING, ROW_WITH_CHIPS

Index = QModelIndex | QPersistentModelIndex
_Hint = QAbstractItemView.ScrollHint


class PlacedList(QListView):
    """A model that is :class:`Shaped` is asked for rows in sight only; of others every row says what it is."""

    def __init__(self) -> None:
        super().__init__()
        self._heights: RowHeights | None = None
        self._hovered = -1

    def places(self) -> RowHeights:
        """Of the rows there are now."""
        rows = self.model().rowCount() if self.model() is not None else 0
        if self._heights is None or len(self._heights) != rows:
            self._heights = RowHeights(self._shapes(rows), (px(ROW_HEADING), px(ROW), px(ROW_WITH_CHIPS)))
        return self._heights

    def _shapes(self, rows: int) -> bytes:
        model = self.model()
        if isinstance(model, Shaped):
            return model.shapes()
        indexes = (model.index(row, 0) for row in range(rows))
        return bytes(
            HEADING if index.data(RowRole.HEADING) else (TALL if index.data(RowRole.CHIPS) else PLAIN)
            for index in indexes
        )

    def doItemsLayout(self) -> None:
        self._heights, self._hovered = None, -1
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """The scroll bar tells the truth about all rows."""
        bar, room = self.verticalScrollBar(), self.viewport().height()
        bar.setSingleStep(px(ROW) // 3)
        bar.setPageStep(room)
        bar.setRange(0, max(0, self.places().total - room))
        QAbstractItemView.updateGeometries(self)

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def visualRect(self, index: Index) -> QRect:
        places = self.places()
        if not index.isValid() or index.row() >= len(places):
            return QRect()
        row = index.row()
        top = places.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), places.height(row))

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self.places().row_at(point.y() + self.verticalOffset())
        return self.model().index(row, 0) if row >= 0 else QModelIndex()

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        place, room, bar = self.visualRect(index), self.viewport().height(), self.verticalScrollBar()
        if place.isNull():
            return
        above, below = place.top(), place.bottom() + 1 - room
        if hint == _Hint.PositionAtCenter:
            bar.setValue(bar.value() + (above + below) // 2)
        elif above < 0 or hint == _Hint.PositionAtTop:
            bar.setValue(bar.value() + above)
        elif below > 0 or hint == _Hint.PositionAtBottom:
            bar.setValue(bar.value() + below)
