# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Widgets are asked for in the order of their layouts, and nothing that Qt deletes is remembered."""

from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.layout import clear, column, row, show_now, widgets_in
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.kit.tokens import S3


def words(layout: QLayout) -> list[str]:
    return [widget.text() for widget in widgets_in(layout) if isinstance(widget, QLabel)]


def test_what_stands_in_inner_layouts_comes_where_they_stand(qtbot: QtBot) -> None:
    late = QLabel("b")
    room, loose = QWidget(), QLabel("nowhere")
    layout = column(QLabel("a"), S3, row(None, late, column(QLabel("c"), QLabel("d"))), QLabel("e"), None)
    room.setLayout(layout)
    loose.setParent(room)
    qtbot.addWidget(room)
    assert words(layout) == ["a", "b", "c", "d", "e"]


def test_chips_come_in_their_order(qtbot: QtBot) -> None:
    box = FlowBox(QLabel("a"), QLabel("c"))
    qtbot.addWidget(box)
    box.chips.insert(1, QLabel("b"))
    assert words(box.chips) == ["a", "b", "c"]


def test_nothing_of_a_layout_outlives_what_it_held(qtbot: QtBot) -> None:
    room, layout = QWidget(), column(*(QLabel(word) for word in "abc"))
    room.setLayout(layout)
    qtbot.addWidget(room)
    before = len(_items())
    room.show()
    show_now(layout)
    stops_in(room)
    assert words(layout) == ["a", "b", "c"]
    clear(layout)
    assert len(_items()) == before


def _items() -> list[object]:
    """What Python knows of that is an item of a layout and no layout itself."""
    known = Shiboken.getAllValidWrappers()
    return [each for each in known if isinstance(each, QLayoutItem) and not isinstance(each, QLayout)]
