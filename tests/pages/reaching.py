# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Goes through what is in sight with Tab alone: where it comes, in which order, and whether one sees where it is."""

from itertools import pairwise

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QScrollArea, QWidget

from mendi_desktop.gui.kit import focus
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.tokens import contrast
from tests.pages.finding import seen
from tests.pages.program import Program
from tests.pages.walking import spoken, tab_round, tab_stops

_LEAST = 3.0
"""Of the ring against what is around it (WCAG 2.2, 1.4.11)."""


def troubles(program: Program) -> list[str]:
    """What is wrong on the way through the page or the dialog in sight."""
    room = _room(program)
    start = next((stop for stop in tab_stops(room) if not stop.hasFocus()), None)
    if start is None:
        return []  # the only one has the keyboard already
    met = tab_round(start)
    begins = next((at for at, stop in enumerate(met) if room.isAncestorOf(stop) > room.isAncestorOf(met[at - 1])), 0)
    inside = [stop for stop in (*met[begins:], *met[:begins]) if room.isAncestorOf(stop)]
    found = [f"met twice: „{spoken(stop)}“" for stop in met if met.count(stop) > 1]
    found += [f"not met: „{spoken(stop)}“" for stop in tab_stops(room) if stop not in met]
    ups = [f"back up to „{spoken(b)}“ from „{spoken(a)}“" for a, b in pairwise(inside) if _up(a, b)]
    goes_round = len(inside) == len(met)  # then it has to go back up once
    return found + (ups if len(ups) > goes_round else []) + _unseen(start)


def _room(program: Program) -> QWidget:
    dialogs = [dialog for dialog in seen(program.window, Dialog) if dialog.is_open]
    return dialogs[-1] if dialogs else program.page


def _up(here: QWidget, there: QWidget) -> bool:
    """Whether ``there`` stands before ``here`` for somebody who reads from the top left."""
    if _pane(here) != _pane(there):
        return False  # one of them may be scrolled
    a, b = _place(here), _place(there)
    same_column = a.left() < b.right() and b.left() < a.right()
    return b.bottom() <= a.top() and (same_column or b.right() <= a.left())


def _pane(widget: QWidget) -> QWidget | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _place(widget: QWidget) -> QRect:
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def _unseen(here: QWidget) -> list[str]:
    """Whether the ring around ``here`` can be told from what it stands on; rows of lists are painted by themselves."""
    ring = focus.install(_app()).place
    if isinstance(here, QAbstractItemView):
        return []
    if ring is None:
        return [f"no ring around „{spoken(here)}“"]
    _app().processEvents()
    picture = here.window().grab(ring.adjusted(-2, -2, 2, 2)).toImage()
    middle = picture.height() // 2
    line = [picture.pixelColor(x, middle) for x in range(0, 6)]
    if max(contrast(_hex(colour), _hex(line[0])) for colour in line) >= _LEAST:
        return []
    return [f"the ring around „{spoken(here)}“ cannot be seen: {[_hex(colour) for colour in line]}"]


def _hex(colour: QColor) -> str:
    return colour.name().upper()


def _app() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app
