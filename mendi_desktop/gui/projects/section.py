# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A heading with one act, and lines below it; without lines one sentence says what could stand here."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.layout import append, clear, column, row, show_now
from mendi_desktop.gui.kit.text import heading, label
from mendi_desktop.gui.kit.tokens import S1, S2
from mendi_desktop.gui.projects.part_row import Line, PartRow


class Section(QWidget):
    """``opened`` and ``ticked`` carry the line. At first at most ``at_once`` lines stand here, and a way to the rest.

    The keyboard stays on its line when the lines are shown anew. Words of heading and lines share one left edge; the
    plane under the mouse reaches beyond it.
    """

    opened = Signal(object)
    ticked = Signal(object, bool)

    def __init__(self, title: str, act: Button, *, empty: str = "", at_once: int = 99) -> None:
        super().__init__()
        self.act = act
        self._at_once, self._all = at_once, False
        self.heading = heading(title, action=act)
        self._empty = label(empty, "small", "2", wrap=True)
        self._column = column(gap=0)
        self._more = button(tr("Weitere zeigen"), Kind.SMALL_LINK)
        self._more.clicked.connect(self._on_more)
        self._lines: tuple[Line, ...] = ()
        self.rows: list[PartRow] = []
        inset = (S2, 0, S2, 0)
        self.setLayout(
            column(
                row((self.heading, 1), margins=inset),
                row((self._empty, 1), margins=(S2, S1, S2, 0)),
                self._column,
                row(self._more, None, margins=(S2, S1, S2, 0)),
                None,
                gap=0,
            )
        )
        self.show_lines(())

    def show_lines(self, lines: Sequence[Line], aside: str = "") -> None:
        """Show these lines, and ``aside`` behind the heading."""
        self.heading.set_aside(aside)
        self._lines = tuple(lines)
        self._fill()

    def line_of(self, entry: UUID) -> PartRow | None:
        """The row of an entry; the rest is unfolded for it."""
        if any(line.id == entry for line in self._lines[self._at_once :]):
            self._all = True
            self._fill()
        return next((made for made in self.rows if made.line.id == entry), None)

    def _fill(self) -> None:
        at = self._focused()
        clear(self._column)
        shown = self._lines if self._all else self._lines[: self._at_once]
        self.rows = [self._row(line) for line in shown]
        for number, made in enumerate(self.rows):
            made.set_first(not number)
            append(self._column, made)
        show_now(self._column)
        self._order_stops()
        left = len(self._lines) - len(shown)
        self._more.set_words(tr("alle {n} zeigen", n=len(self._lines)))
        self._more.setVisible(left > 0)
        self._empty.setVisible(not self.rows and bool(self._empty.text()))
        self._refocus(at)

    def _row(self, line: Line) -> PartRow:
        made = PartRow(line)
        made.opened.connect(partial(self.opened.emit, line))
        made.ticked.connect(partial(self.ticked.emit, line))
        made.moved.connect(partial(self._move, line.id))
        return made

    @Slot()
    def _on_more(self) -> None:
        first = len(self.rows)
        self._all = True
        self._fill()
        self.rows[first].focus_part("title")

    # -- the keyboard ---------------------------------------------------------------------------------

    def _move(self, entry: UUID, step: int) -> None:
        at = next((index for index, made in enumerate(self.rows) if made.line.id == entry), -1)
        if at >= 0 and 0 <= at + step < len(self.rows):
            self.rows[at + step].focus_part(self.rows[at].focused_part())

    def _order_stops(self) -> None:
        """Tab goes through new lines where they stand; Qt would put them behind everything else in the window."""
        before: QWidget = self.act
        for made in self.rows:
            for stop in (made.tick, made.title):
                if stop is not None:
                    QWidget.setTabOrder(before, stop)
                    before = stop
        QWidget.setTabOrder(before, self._more)

    @property
    def last_stop(self) -> QWidget:
        """Where Tab is before it leaves the section, if all lines are shown."""
        return self.rows[-1].title if self.rows else self.act

    def _focused(self) -> tuple[int, UUID, str] | None:
        for index, made in enumerate(self.rows):
            if part := made.focused_part():
                return index, made.line.id, part
        return None

    def _refocus(self, at: tuple[int, UUID, str] | None) -> None:
        """Back to the same line; where it has gone, to the one that took its place."""
        if at is None or not self.rows:
            return
        index, entry, part = at
        same = next((made for made in self.rows if made.line.id == entry), None)
        (same or self.rows[min(index, len(self.rows) - 1)]).focus_part(part)
