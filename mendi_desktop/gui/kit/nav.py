# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sidebar's list: words with icons, hairlines between groups, a number only where something waits."""

from enum import IntEnum
from typing import cast

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFocusEvent, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from mendi_desktop.gui.kit import focus, icons, theme
from mendi_desktop.gui.kit.selecting import go_where_selected
from mendi_desktop.gui.kit.text import plain_tip
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import ICON, NAV_GAP, NAV_ROW, NAV_ROW_LEAST, PAD_FIELD, RADIUS, RING, S1, S3

_Align = Qt.AlignmentFlag
_State = QStyle.StateFlag


class NavRole(IntEnum):
    """What a model answers besides ``DisplayRole``."""

    ICON = Qt.ItemDataRole.UserRole + 1  # str: name of the icon
    COUNT = Qt.ItemDataRole.UserRole + 2  # str: what waits
    QUIET = Qt.ItemDataRole.UserRole + 3  # bool: nothing is there yet
    BEGINS = Qt.ItemDataRole.UserRole + 4  # bool: a hairline above it; a row of its own would be read out


class NavDelegate(QStyledItemDelegate):
    """Chosen is a soft plane, a semibold word, and in high contrast a line around it. Quiet is a paler ink."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        height = cast(NavView, self.parent()).row_height
        return QSize(px(NAV_ROW), height + (NAV_GAP if index.data(NavRole.BEGINS) else 0))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if index.data(NavRole.BEGINS):
            hair = theme.tokens().hair
            line = QRectF(rect.left() + S3, int(rect.top() + NAV_GAP / 2), rect.width() - 2 * S3, hair)
            painter.fillRect(line, colour("line"))
            rect.setTop(rect.top() + NAV_GAP)
        chosen = bool(option.state & _State.State_Selected)
        plane = rect.adjusted(0, 1, 0, -1)
        self._paint_plane(painter, plane, option.state)
        self._paint_words(painter, plane, index, chosen)
        painter.restore()

    @staticmethod
    def _paint_plane(painter: QPainter, plane: QRectF, state: QStyle.StateFlag) -> None:
        chosen = bool(state & _State.State_Selected)
        if chosen or state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(plane, RADIUS, RADIUS)
        focused = state & _State.State_HasFocus and focus.by_keyboard()
        if focused or (chosen and theme.tokens().strong_edges):
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plane.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)

    @staticmethod
    def _paint_words(
        painter: QPainter, plane: QRectF, index: QModelIndex | QPersistentModelIndex, chosen: bool
    ) -> None:
        side = px(ICON)
        quiet = bool(index.data(NavRole.QUIET))
        ink = "accent_text" if chosen else "text_3" if quiet else "text"
        mark = QRectF(plane.left() + PAD_FIELD, plane.center().y() - side / 2, side, side)
        name = index.data(NavRole.ICON)
        if name:
            icons.draw(painter, name, mark, "accent_text" if chosen else "text_3" if quiet else "text_2")
        count = str(index.data(NavRole.COUNT) or "")
        painter.setFont(font("small"))
        width = painter.fontMetrics().horizontalAdvance(count)
        painter.setPen(colour("text_2"))
        painter.drawText(plane.adjusted(0, 0, -S3, 0), int(_Align.AlignVCenter | _Align.AlignRight), count)
        painter.setFont(font("strong" if chosen else "body"))
        painter.setPen(colour(ink))
        words = plane.adjusted(mark.right() - plane.left() + PAD_FIELD, 0, -(S3 + width if count else S1), 0)
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(_Align.AlignVCenter | _Align.AlignLeft), shown)


class NavView(QListView):
    """The list of places in the sidebar."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._row_height = px(NAV_ROW)
        self.setAccessibleName(name)
        self.setItemDelegate(NavDelegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.current().changed.connect(self._on_theme_changed)

    @property
    def row_height(self) -> int:
        """Pixels. In a low window the rows draw together, so that all places are in sight."""
        return self._row_height

    def updateGeometries(self) -> None:
        """Qt asks for this whenever room or rows have changed."""
        model = self.model()
        rows = model.rowCount() if model else 0
        gaps = sum(NAV_GAP for row in range(rows) if model.index(row, 0).data(NavRole.BEGINS))
        fitting = (self.viewport().height() - gaps) // rows if rows else px(NAV_ROW)
        height = max(px(NAV_ROW_LEAST), min(px(NAV_ROW), fitting))
        if height != self._row_height:
            self._row_height = height
            self.scheduleDelayedItemsLayout()
        super().updateGeometries()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """A screen reader selects without moving the current row; here the two are the same."""
        super().selectionChanged(selected, deselected)
        go_where_selected(self, selected)

    def is_cut(self, index: QModelIndex) -> bool:
        """Whether the words end in "…"; then the tooltip has all of them."""
        count = QFontMetrics(font("small")).horizontalAdvance(str(index.data(NavRole.COUNT) or ""))
        room = self.viewport().width() - 2 * PAD_FIELD - px(ICON) - (S3 + count if count else S1)
        return QFontMetrics(font("strong")).horizontalAdvance(index.data() or "") > room

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            index = self.indexAt(event.pos())
            words = plain_tip(index.data()) if index.isValid() and self.is_cut(index) else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().viewportEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tab only passes by: while no place is marked Qt would go to the first one, and with it leave the page."""
        if self.currentIndex().isValid():
            super().focusInEvent(event)
            return
        self.selectionModel().blockSignals(True)
        super().focusInEvent(event)
        self.selectionModel().blockSignals(False)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The right button opens a menu about a place, without going there."""
        if event.button() != Qt.MouseButton.RightButton:
            super().mousePressEvent(event)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
