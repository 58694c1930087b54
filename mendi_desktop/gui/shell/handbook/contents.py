# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The contents: all chapters, and below the one in sight its sections."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import focus, theme
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import LIST_HEADING, NAV_ROW, RADIUS, RING, S2, S3
from mendi_desktop.gui.shell.handbook.book import Book, Chapter

Index = QModelIndex | QPersistentModelIndex
_State = QStyle.StateFlag
_LEVEL: Final = Qt.ItemDataRole.UserRole + 1
_ALL: Final = 2
"""Sections down to this level stand in the contents."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: level 1 is a chapter."""

    title: str
    file: str
    anchor: str
    level: int


class _Entries(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Entry] = ()

    def put(self, rows: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.rows[index.row()]
        answers = {
            Qt.ItemDataRole.DisplayRole: entry.title,
            Qt.ItemDataRole.ToolTipRole: entry.title,
            _LEVEL: entry.level,
        }
        return answers.get(role)


class _Delegate(QStyledItemDelegate):
    """Chosen is a soft plane and a semibold word; sections stand further in."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(NAV_ROW), px(NAV_ROW if index.data(_LEVEL) == 1 else LIST_HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plane = QRectF(option.rect).adjusted(0, 1, 0, -1)
        chosen = bool(option.state & _State.State_Selected)
        if chosen or option.state & _State.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft" if chosen else "hover"))
            painter.drawRoundedRect(plane, RADIUS, RADIUS)
        if (option.state & _State.State_HasFocus and focus.by_keyboard()) or (chosen and theme.tokens().strong_edges):
            painter.setPen(QPen(colour("accent"), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(plane.adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        section = index.data(_LEVEL) > 1
        painter.setFont(font("option" if section else "strong" if chosen else "body"))
        painter.setPen(colour("accent_text" if chosen else "text_2" if section else "text"))
        words = plane.adjusted(px(S3) * (2 if section else 1), 0, -px(S2), 0)
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), shown)
        painter.restore()


class Contents(QListView):
    """``chosen`` with file and anchor, as soon as the keyboard or the mouse is on a line."""

    chosen = Signal(str, str)

    def __init__(self, book: Book) -> None:
        super().__init__()
        self._book = book
        self._model = _Entries()
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.setAccessibleName(tr("Inhalt"))
        self.activated.connect(self._on_asked)
        self.clicked.connect(self._on_asked)
        theme.current().changed.connect(self._on_theme_changed)

    def show_place(self, chapter: Chapter, anchor: str) -> None:
        """Unfold ``chapter`` and stand on the section, without telling anyone."""
        rows = [entry for each in self._book.chapters for entry in _lines(each, unfolded=each is chapter)]
        if rows != self._model.rows:
            self._model.put(rows)
        wanted = next((row for row, entry in enumerate(rows) if _is_at(entry, chapter, anchor)), 0)
        self.setCurrentIndex(self._model.index(wanted, 0))

    def entries(self) -> Sequence[Entry]:
        """What stands in it now."""
        return self._model.rows

    @Slot(QModelIndex)
    def _on_asked(self, index: QModelIndex) -> None:
        entry = self._model.rows[index.row()]
        self.chosen.emit(entry.file, entry.anchor)

    @Slot()
    def _on_theme_changed(self) -> None:
        self.scheduleDelayedItemsLayout()


def _lines(chapter: Chapter, *, unfolded: bool) -> list[Entry]:
    below = [section for section in chapter.sections[1:] if section.level <= _ALL] if unfolded else []
    return [
        Entry(chapter.title, chapter.file, "", 1),
        *(Entry(section.title, chapter.file, section.anchor, section.level) for section in below),
    ]


def _is_at(entry: Entry, chapter: Chapter, anchor: str) -> bool:
    section = chapter.section(anchor)
    known = anchor if section is not None and 1 < section.level <= _ALL else ""
    return entry.file == chapter.file and entry.anchor == known
