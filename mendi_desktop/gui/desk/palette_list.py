# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of the palette: entries in one line each, under headings of what they are, with their keys at the right."""

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mendi_desktop.gui.desk.entry import Entry
from mendi_desktop.gui.desk.ranking import Group
from mendi_desktop.gui.kit import icons, theme
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import (
    CHOSEN_BAR,
    ICON_SMALL,
    KEY_CAP,
    LIST_ENTRY,
    LIST_HEADING,
    PAD_KEY,
    RADIUS_KEY,
    RADIUS_SEGMENT,
    RING,
    S1,
    S2,
    S3,
)

Index = QModelIndex | QPersistentModelIndex
_Align = Qt.AlignmentFlag
_Elide = Qt.TextElideMode.ElideRight
_ROOT: Final = QModelIndex()


class PaletteModel(QAbstractListModel):
    """Rows are entries or, as text, what the entries below are. ``called`` says a group in words."""

    def __init__(self, called: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._called = called
        self._rows: list[Entry | str] = []

    def show_groups(self, groups: Sequence[Group[Entry]]) -> None:
        self.beginResetModel()
        self._rows = []
        for group in groups:
            self._rows.append(self._called(group.code))
            self._rows.extend(group.entries)
        self.endResetModel()

    def entry(self, row: int) -> Entry | None:
        """The entry of a row; None for a heading and beyond the ends."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Entry) else None

    def entries(self) -> list[Entry]:
        """All of them, from the top."""
        return [row for row in self._rows if isinstance(row, Entry)]

    def row_of(self, key: object) -> int:
        """The row of the entry known by ``key``, -1 if it is not shown."""
        return next((at for at, row in enumerate(self._rows) if isinstance(row, Entry) and row.key == key), -1)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.entry(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title if isinstance(row, Entry) else row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return None

    def spoken(self, row: int) -> str:
        """A row as it is read out: what it is called, what tells it from others, its kind, its keys."""
        entry = self.entry(row)
        if entry is None:
            return str(self._rows[row]) if 0 <= row < len(self._rows) else ""
        return ", ".join(part for part in (entry.title, entry.facts, self._called(entry.group), entry.keys) if part)


class _Delegate(QStyledItemDelegate):
    """The title keeps its room, the facts give way."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(px(LIST_ENTRY), px(LIST_ENTRY if _entry(index) else LIST_HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        entry = _entry(index)
        if entry is None:
            painter.setFont(font("small_strong"))
            painter.setPen(colour("text_2"))
            painter.drawText(rect.adjusted(S3, S1, -S3, 0), int(_Align.AlignLeft | _Align.AlignVCenter), index.data())
        else:
            if option.state & QStyle.StateFlag.State_Selected:
                _paint_plane(painter, rect)
            _paint_entry(painter, rect.adjusted(S3, 0, -S3, 0), entry)
        painter.restore()


def _paint_plane(painter: QPainter, rect: QRectF) -> None:
    plane = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(colour("accent"), RING) if theme.tokens().strong_edges else Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent_soft"))
    painter.drawRoundedRect(plane, RADIUS_SEGMENT, RADIUS_SEGMENT)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour("accent"))
    bar = QRectF(plane.left(), plane.top() + S2, CHOSEN_BAR, plane.height() - 2 * S2)
    painter.drawRoundedRect(bar, CHOSEN_BAR / 2, CHOSEN_BAR / 2)


def _paint_entry(painter: QPainter, room: QRectF, entry: Entry) -> None:
    side = px(ICON_SMALL)
    if entry.icon:
        icons.draw(painter, entry.icon, QRectF(room.left(), room.center().y() - side / 2, side, side), "text_2")
    words = room.adjusted(side + S2, 0, 0, 0)
    if entry.keys:
        words.setRight(_paint_keys(painter, words, entry.keys) - S2)
    name, small = QFontMetricsF(font("body")), QFontMetricsF(font("small"))
    base = words.center().y() + (name.ascent() - name.descent()) / 2
    shown = name.elidedText(entry.title, _Elide, words.width())
    painter.setFont(font("body"))
    painter.setPen(colour("text"))
    painter.drawText(int(words.left()), int(base), shown)
    left = words.left() + name.horizontalAdvance(shown) + S3
    if entry.facts and words.right() - left > px(LIST_ENTRY):
        painter.setFont(font("small"))
        painter.setPen(colour("text_2"))
        painter.drawText(int(left), int(base), small.elidedText(entry.facts, _Elide, words.right() - left))


def _paint_keys(painter: QPainter, room: QRectF, keys: str) -> float:
    """Returns where the cap begins."""
    metrics = QFontMetricsF(font("small"))
    width, height = metrics.horizontalAdvance(keys) + 2 * px(PAD_KEY), px(KEY_CAP)
    cap = QRectF(room.right() - width, room.center().y() - height / 2, width, height)
    painter.setPen(QPen(colour("edge"), 1))
    painter.setBrush(colour("canvas"))
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_KEY, RADIUS_KEY)
    painter.setFont(font("small"))
    painter.setPen(colour("text_2"))
    painter.drawText(cap, int(_Align.AlignCenter), keys)
    return cap.left()


def _entry(index: Index) -> Entry | None:
    model = index.model()
    return model.entry(index.row()) if isinstance(model, PaletteModel) else None


class PaletteView(QListView):
    """The line above keeps the keyboard and moves the current row; ``picked`` by the mouse."""

    picked = Signal(object)

    def __init__(self, name: str, called: Callable[[str], str]) -> None:
        super().__init__()
        self.rows = PaletteModel(called, self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self._on_clicked)

    @property
    def current(self) -> Entry | None:
        """The entry that Enter would take."""
        return self.rows.entry(self.currentIndex().row())

    def show_groups(self, groups: Sequence[Group[Entry]], stay_on: object) -> None:
        """Show these, on the entry known by ``stay_on``, else on the first one."""
        self.rows.show_groups(groups)
        kept = self.rows.row_of(stay_on)
        shown = self._shown()
        self._go(kept if kept >= 0 else (shown[0] if shown else -1))

    def move_by(self, steps: int) -> None:
        """Some entries down or up; headings do not count, the ends hold."""
        shown = self._shown()
        if shown:
            here = self.currentIndex().row()
            at = shown.index(here) if here in shown else 0
            self._go(shown[min(max(at + steps, 0), len(shown) - 1)])

    @property
    def page(self) -> int:
        """How many entries are one view."""
        return max(1, self.viewport().height() // px(LIST_ENTRY) - 1)

    def _shown(self) -> list[int]:
        return [row for row in range(self.rows.rowCount()) if self.rows.entry(row) is not None]

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())
        if row >= 0 and self.rows.entry(row - 1) is None:
            self.scrollTo(self.rows.index(max(row - 1, 0), 0))  # with its heading
        self.scrollTo(self.currentIndex())

    def _on_clicked(self, index: QModelIndex) -> None:
        if (entry := self.rows.entry(index.row())) is not None:
            self.picked.emit(entry)
