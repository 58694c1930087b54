# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tab goes the way one reads. Qt goes the way things were made, so rows that are read anew would come last."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QScrollArea,
    QSplitter,
    QWidget,
)

from mendi_desktop.gui.kit.layout import bring_into_sight, widgets_in

_WHOLE = (QAbstractItemView, QComboBox)
"""What is one stop, whatever Qt has put inside."""


def stops_in(room: QWidget) -> list[QWidget]:
    """What Tab meets in ``room``, in the order of its layouts."""
    return [
        widget
        for widget in _in_order(room)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled() and widget.isVisibleTo(room)
    ]


def step(room: QWidget, *, forward: bool) -> bool:
    """Put the keyboard on the next stop, round and round inside ``room``; False if there is none."""
    stops, here = stops_in(room), QApplication.focusWidget()
    if not stops:
        return False
    at = stops.index(here) if here in stops else (-1 if forward else 0)
    target = stops[(at + (1 if forward else -1)) % len(stops)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    bring_into_sight(target)
    return True


def put_behind(before: QWidget, content: QWidget) -> None:
    """Let Tab come to ``content``, which was made later, right behind ``before``. Both are in one window already."""
    stops: list[QWidget] = []
    here = content.nextInFocusChain()
    while here is not None and here is not content:
        if content.isAncestorOf(here) and here.focusPolicy() != Qt.FocusPolicy.NoFocus:
            stops.append(here)
        here = here.nextInFocusChain()
    for stop in stops:
        QWidget.setTabOrder(before, stop)
        before = stop


class ReadingRound(QWidget):
    """Tab goes through it the way one reads, also into rows that were read anew meanwhile."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self, forward=forward) or super().focusNextPrevChild(forward)


def _in_order(widget: QWidget) -> Iterator[QWidget]:
    """What is inside ``widget``: first what its layout holds, then what else stands in it."""
    if isinstance(widget, _WHOLE):
        return
    held = list(_held(widget))
    known = set(held)
    loose = () if isinstance(widget, QScrollArea) else widget.children()
    others = [each for each in loose if isinstance(each, QWidget) and each not in known and not each.isWindow()]
    for child in (*held, *others):
        if not child.isHidden():
            yield child
            yield from _in_order(child)


def _held(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    if isinstance(widget, QScrollArea):
        inner = widget.widget()
        yield from () if inner is None else (inner,)
    elif isinstance(widget, QSplitter):
        yield from (pane for pane in map(widget.widget, range(widget.count())) if pane is not None)
    elif layout is not None:
        yield from widgets_in(layout)
