# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list in a combo box: entries under their headings, filtered by what is typed."""

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from mendi_desktop.core.folding import folded_label, spellings
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit import icons
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.theme import colour, font, px
from mendi_desktop.gui.kit.tokens import (
    ICON_SMALL,
    LIST_ENTRY,
    LIST_HEADING,
    POPOVER_HEIGHT,
    RADIUS_SEGMENT,
    S1,
    S2,
    SCROLL_BAR,
)

Index = QModelIndex | QPersistentModelIndex
_Align = Qt.AlignmentFlag
NOTHING = ""  # the code of no entry


def matches(option: Option, typed: str) -> bool:
    """Whether every word typed is in the label or the group; umlauts and ß are folded, ae, oe, ue understood.

    A number is matched whole: "Ahorn-1" must never offer "Ahorn-12", who is somebody else.
    """
    text = folded_label(f"{option.label} {option.group}")
    return all(any(_is_in(spelling, text) for spelling in spellings(word)) for word in typed.split())


def _is_in(spelling: str, text: str) -> bool:
    whole = r"(?!\d)" if spelling[-1:].isdigit() else ""
    return re.search(re.escape(spelling) + whole, text) is not None


class OptionModel(QAbstractListModel):
    """Rows are options, or strings: headings and the sentence that nothing was found."""

    def __init__(self) -> None:
        super().__init__()
        self._options: tuple[Option, ...] = ()
        self._rows: list[Option | str] = []
        self.chosen: str | None = None

    def set_options(self, options: Sequence[Option]) -> None:
        self._options = tuple(options)
        self.filter("")

    def filter(self, typed: str, extra: Option | None = None) -> None:
        """Show the options that match ``typed``, and ``extra`` at the end."""
        self.beginResetModel()
        self._rows = []
        group = ""
        for option in self._options:
            if not matches(option, typed):
                continue
            if option.group and option.group != group:
                self._rows.append(option.group)
            group = option.group
            self._rows.append(option)
        if extra:
            self._rows.append(extra)
        if not self._rows:
            self._rows.append(tr("Nichts gefunden"))
        self.endResetModel()

    def option(self, row: int) -> Option | None:
        """The option of a row; ``None`` for a heading and beyond the ends."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found if isinstance(found, Option) else None

    def options(self) -> list[Option]:
        """The options shown."""
        return [row for row in self._rows if isinstance(row, Option)]

    def best(self, typed: str) -> str | None:
        """The code to stand on first: of those that begin with what is typed the usual one; None if none does."""
        forms = spellings(typed.strip())
        begun = [each for each in self.options() if folded_label(each.label).startswith(forms)]
        return min(begun, key=lambda each: not each.often).code if begun else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._rows[index.row()]
            return row.label if isinstance(row, Option) else row
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.option(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Delegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        model = index.model()
        entry = isinstance(model, OptionModel) and model.option(index.row())
        return QSize(px(LIST_ENTRY), px(LIST_ENTRY if entry else LIST_HEADING))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, OptionModel):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        entry = model.option(index.row())
        rect = QRectF(option.rect)
        words = rect.adjusted(px(S2), 0, -px(S2), 0)
        current = bool(option.state & QStyle.StateFlag.State_Selected)
        if entry and current:
            painter.setPen(colour("accent"))
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_SEGMENT, RADIUS_SEGMENT)
        if entry and entry.code == model.chosen:
            side = px(ICON_SMALL)
            mark = QRectF(words.right() - side, words.center().y() - side / 2, side, side)
            icons.draw(painter, "check", mark, "accent_text")
            words.setRight(mark.left() - S1)
        painter.setFont(font("body" if entry else "small_strong"))
        painter.setPen(colour("text" if entry else "text_2"))
        shown = painter.fontMetrics().elidedText(index.data(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, int(_Align.AlignLeft | _Align.AlignVCenter), shown)
        painter.restore()


class OptionList(QListView):
    """Shows an :class:`OptionModel`; the combo box keeps the focus and moves the current row."""

    picked = Signal(object)
    """An :class:`Option`."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.rows = OptionModel()
        self.rows.setParent(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.entered.connect(self.setCurrentIndex)
        self.clicked.connect(self._on_clicked)

    def current(self) -> Option | None:
        """The option the keyboard or the mouse is on."""
        return self.rows.option(self.currentIndex().row())

    def start(self, code: str | None) -> None:
        """Go to the option ``code``, else to the first one."""
        shown = [row for row in range(self.rows.rowCount()) if self.rows.option(row)]
        at = next((row for row in shown if self._code(row) == code), shown[0] if shown else -1)
        self._go(at)

    def _code(self, row: int) -> str | None:
        option = self.rows.option(row)
        return option.code if option else None

    def move_by(self, steps: int) -> None:
        """Go some options down or up; headings do not count, the ends hold."""
        shown = [row for row in range(self.rows.rowCount()) if self.rows.option(row)]
        if not shown:
            return
        here = self.currentIndex().row()
        at = shown.index(here) if here in shown else -1
        self._go(shown[min(max(at + steps, 0), len(shown) - 1)])

    def _go(self, row: int) -> None:
        self.setCurrentIndex(self.rows.index(row, 0) if row >= 0 else QModelIndex())
        heading_above = row - 1 >= 0 and self.rows.option(row - 1) is None
        self.scrollTo(self.rows.index(row - 1 if heading_above else row, 0))
        self.scrollTo(self.currentIndex())

    def wished_width(self) -> int:
        """Room for the longest label."""
        metrics = QFontMetrics(font("body"))
        longest = max((metrics.horizontalAdvance(option.label) for option in self.rows.options()), default=0)
        return longest + 2 * px(S2) + px(ICON_SMALL) + SCROLL_BAR

    def wished_height(self) -> int:
        """All rows, or as many as fit into a popover."""
        entries = len(self.rows.options())
        rest = self.rows.rowCount() - entries
        return min(px(POPOVER_HEIGHT), entries * px(LIST_ENTRY) + rest * px(LIST_HEADING))

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        option = self.rows.option(index.row())
        if option:
            self.picked.emit(option)
