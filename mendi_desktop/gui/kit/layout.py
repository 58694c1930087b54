# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows, columns, boxes: layouts written the way they are read."""

from collections.abc import Iterator, Sequence
from operator import itemgetter
from typing import TypeAlias, TypeVar

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S2, S5, TEXT_AREA

Item: TypeAlias = QWidget | QLayout | int | tuple[QWidget | QLayout, int] | None
Margins: TypeAlias = tuple[int, int, int, int]  # left, top, right, bottom

NO_MARGINS: Margins = (0, 0, 0, 0)

_Box = TypeVar("_Box", bound=QBoxLayout)


def row(*items: Item, gap: int = S2, margins: Margins = NO_MARGINS) -> QHBoxLayout:
    """Left to right. ``None`` stretches, a number is a fixed gap, ``(thing, n)`` takes n shares of the room."""
    return _filled(QHBoxLayout(), items, gap, margins)


def column(*items: Item, gap: int = S2, margins: Margins = NO_MARGINS) -> QVBoxLayout:
    """Top to bottom, with the same items as :func:`row`."""
    return _filled(QVBoxLayout(), items, gap, margins)


def _filled(layout: _Box, items: tuple[Item, ...], gap: int, margins: Margins) -> _Box:
    layout.setSpacing(gap)
    layout.setContentsMargins(*margins)
    for item in items:
        append(layout, item)
    return layout


def append(layout: QBoxLayout, item: Item) -> None:
    """Add one item to a row or a column."""
    if item is None:
        layout.addStretch(1)
        return
    if isinstance(item, int):
        layout.addSpacing(item)
        return
    thing, shares = item if isinstance(item, tuple) else (item, 0)
    if isinstance(thing, QLayout):
        layout.addLayout(thing, shares)
    else:
        layout.addWidget(thing, shares)


def clear(layout: QLayout) -> None:
    """Empty a layout and let its widgets go."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()  # it lives until the event loop comes round, and may not be seen until then
            widget.setParent(None)
            widget.deleteLater()
        elif inner := item.layout():
            clear(inner)


def show_now(layout: QLayout) -> None:
    """Show what was just added to a layout in sight; Qt does so only when the event loop comes round."""
    for widget in widgets_in(layout):
        widget.show()


def widgets_in(layout: QLayout) -> Iterator[QWidget]:
    """What a layout holds, in its order, with what its inner layouts hold.

    Nothing here asks for ``itemAt``: PySide 6.12 keeps the item it has shown once for as long as the layout, also when
    Qt has deleted it long ago, and takes whatever comes to lie at its address for that item.
    """
    room = layout.parentWidget()
    loose = [child for child in room.children() if isinstance(child, QWidget)] if room else []
    yield from _held(layout, loose)


def _held(layout: QLayout, loose: Sequence[QWidget]) -> Iterator[QWidget]:
    """``loose``: all that stand in the same widget, among them those of ``layout``."""
    things: list[QWidget | QLayout] = [child for child in layout.children() if isinstance(child, QLayout)]
    things += loose
    placed = [(place, thing) for thing in things if (place := layout.indexOf(thing)) >= 0]
    for _place, thing in sorted(placed, key=itemgetter(0)):
        if isinstance(thing, QWidget):
            yield thing
        else:
            yield from _held(thing, loose)


def box(layout: QLayout, kind: str | None = None) -> QFrame:
    """A frame around a layout. ``kind`` is a plane of the sheet: card, pane, page, footer, soft, row, …"""
    frame = QFrame()
    if kind:
        frame.setProperty("kind", kind)
    frame.setLayout(layout)
    return frame


def scroll(content: QWidget) -> QScrollArea:
    """Let ``content`` scroll up and down; the plane behind shows through."""
    area, plane = QScrollArea(), QWidget()
    area.setViewport(plane)  # asking for Qt's own takes 25 ms the first time: the first window would wait for it
    area.setWidget(content)
    area.setWidgetResizable(True)
    see_through(area, plane)
    return area


class _Tall(QScrollArea):
    """Wishes for the height of its content; Qt's own wishes for 24 lines at most."""

    def sizeHint(self) -> QSize:
        content = self.widget()
        return content.sizeHint().expandedTo(content.minimumSize()) if content else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), px(TEXT_AREA))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # the content is higher than before, or lower
            self.updateGeometry()
        return super().event(event)


def tall(content: QWidget) -> QScrollArea:
    """Like :func:`scroll`, but as high as ``content`` while there is room for it: for forms in a dialog."""
    area = _Tall()
    area.setWidget(content)
    area.setWidgetResizable(True)
    see_through(area)
    return area


def bring_into_sight(widget: QWidget) -> None:
    """Scroll the pane around ``widget`` so that it can be seen."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget, 0, S5)
        parent = parent.parentWidget()


def seen_part(widget: QWidget, room: QWidget) -> QRect:
    """The part of ``widget`` that can be seen in ``room``, which it lies in: all scrolled panes around it cut it."""
    part = QRect(widget.mapTo(room, QPoint()), widget.size())
    inner, parent = widget, widget.parentWidget()
    while parent is not None and inner is not room:
        if isinstance(parent, QAbstractScrollArea) and parent.viewport() is inner:
            part = part.intersected(QRect(inner.mapTo(room, QPoint()), inner.size()))
        inner, parent = parent, parent.parentWidget()
    return part.intersected(room.rect())


def see_through(area: QScrollArea, plane: QWidget | None = None) -> None:
    """No own plane, no sideways bar, no stop for Tab. ``plane``: its viewport, if it is not Qt's own."""
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    (plane or area.viewport()).setAutoFillBackground(False)  # else the palette paints over the plane behind
    if content := area.widget():
        content.setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def keep_room(widget: QWidget) -> None:
    """Let nothing move when ``widget`` comes and goes."""
    policy = widget.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    widget.setSizePolicy(policy)


def settle_layouts(widget: QWidget) -> None:
    """Lay out ``widget`` and everything in it now, innermost last, instead of when the event loop comes round."""
    widget.ensurePolished()
    if layout := widget.layout():
        layout.activate()
    for child in widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        settle_layouts(child)
    if layout := widget.layout():
        layout.activate()
