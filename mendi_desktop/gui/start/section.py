# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A heading with its rows. Without rows it is not there; with many, the first ones and a way to the rest."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.layout import clear, column, row
from mendi_desktop.gui.kit.text import Line, heading
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, TICK
from mendi_desktop.gui.start.entry_row import EntryRow

_AT_ONCE: Final = 6
"""Whatever is overdue, the heading of today stands on the screen of 768."""
MOST_AT_ONCE: Final = _AT_ONCE + 1
"""A link to a single row would take the room of the row."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A row to be. ``seen``: all that can be seen of it or that it leads to; ``make``: makes it."""

    seen: Hashable
    make: Callable[[], EntryRow]


class Section(QWidget):
    """``rows_changed`` after the rest was asked for. Rows are made when they are shown and stay while nothing differs.

    ``rest_asked``: rows are wanted that :meth:`show_rows` was not given; whoever hears it gives all of them.
    """

    rows_changed = Signal()
    rest_asked = Signal()

    def __init__(self, title: str, *, ticks: bool = False) -> None:
        super().__init__()
        self._ticks = ticks
        self._heading = heading(title)
        self._entries: list[Entry] = []
        self._unread = 0
        self.shows_all = False
        """Whether all rows were asked for."""
        self.rows: list[EntryRow] = []
        self._standing: dict[Hashable, EntryRow] = {}
        self._column = column(gap=0)
        self._more: Button = button(tr("Weitere zeigen"), Kind.LINK)
        self._more.clicked.connect(self._on_more)
        self.setLayout(
            column(
                row((self._heading, 1), margins=(S2, 0, S2, 0)),
                self._column,
                row(self._more, None, margins=(S2, S1, 0, 0)),
                S4,
                gap=0,
            )
        )
        self.hide()

    def show_rows(self, entries: Sequence[Entry], aside: str = "", *, unread: int = 0) -> bool:
        """Show a row for each and ``aside`` behind the title; whether any row is another one than before.

        ``unread``: how many more there are; the first :data:`MOST_AT_ONCE` are enough until ``rest_asked``.
        """
        before = ([each.seen for each in self._entries], self._unread)
        self._entries, self._unread = list(entries), unread
        self._heading.set_aside(aside)
        if before == ([each.seen for each in self._entries], unread):
            return False
        self._fill()
        return True

    def _fill(self) -> None:
        total = len(self._entries) + self._unread
        shown = self._entries[: total if self.shows_all or total == MOST_AT_ONCE else _AT_ONCE]
        before, self._standing = self._standing, {}
        for each in shown:
            stays = before.pop(each.seen, None)
            if stays is not None:
                self._column.removeWidget(stays)
            self._standing[each.seen] = stays or each.make()
        clear(self._column)
        self.rows = list(self._standing.values())
        for number, made in enumerate(self.rows):
            if number:
                self._column.addLayout(self._line())
            self._column.addWidget(made)
            made.raise_()  # screen readers go by the order of the children
        left = total - len(shown)
        self._more.setVisible(left > 0)
        self._more.set_words(tr("{n} weitere zeigen", n=left))
        self.setVisible(bool(self.rows))

    def _line(self) -> QLayout:
        """It starts under the words; only the tick grows with the text."""
        left = S2 + S3 if self._ticks else S2
        return column(Line(TICK if self._ticks else 0), margins=(left, 0, S2, 0))

    @Slot()
    def _on_more(self) -> None:
        first = len(self.rows)
        self.shows_all = True
        if self._unread:
            self.rest_asked.emit()
        else:
            self._fill()
        self.rows_changed.emit()
        self.rows[first].focus_part("title")
