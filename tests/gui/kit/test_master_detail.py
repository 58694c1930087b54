# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A list and its entry: side by side with an edge that stays where it was put, in turn where it is narrow."""

from collections.abc import Callable
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QSplitterHandle
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.master_detail import MasterDetail
from mendi_desktop.gui.kit.memory import ListMemory, Memory
from mendi_desktop.gui.kit.row_choice import RowChoice
from mendi_desktop.gui.kit.rows import RowRole, RowView
from mendi_desktop.gui.kit.tokens import DETAIL_LEAST, LIST_PANE, LIST_PANE_LEAST, LIST_PANE_NARROW
from tests.pages.finding import named, press_button
from tests.support.screenshots import settle
from tests.support.typing import press

_Key = Qt.Key


class People(QStandardItemModel):
    """Entries under a heading, as the pages have them."""

    def fill(self, *numbers: int) -> bool:
        self.clear()
        heading = QStandardItem("in Begleitung")
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.appendRow(heading)
        for number in numbers:
            entry = QStandardItem(f"Ahorn-{number}")
            entry.setData(UUID(int=number), RowRole.KEY)
            self.appendRow(entry)
        return True

    def row_of(self, entry: UUID) -> int:
        rows = range(self.rowCount())
        return next((row for row in rows if self.index(row, 0).data(RowRole.KEY) == entry), -1)


class Shown:
    """A list of three beside a note, over a memory that can be opened once more."""

    def __init__(self, qtbot: QtBot, memory: Memory, width: int) -> None:
        self.people = People()
        self.view = RowView("Kolleg*innen")
        self.view.setModel(self.people)
        self.kept = ListMemory(memory, "colleagues")
        self.choice = RowChoice(self.view, self.people, self.kept)
        self.line = QLineEdit()
        self.line.setAccessibleName("Notiz")
        detail = box(column(QLabel("Akte"), self.line, None))
        self.master = box(column((self.view, 1)))
        self.both = MasterDetail(self.master, detail, self.view, self.kept)
        qtbot.addWidget(self.both)
        self.choice.fill(lambda: self.people.fill(7, 9, 12))
        self.both.resize(width, 500)
        with qtbot.waitExposed(self.both):
            self.both.show()
        settle()

    @property
    def width(self) -> int:
        return self.master.width()

    @property
    def edge(self) -> QSplitterHandle:
        return named(self.both, QSplitterHandle, "Breite der Liste")


Show = Callable[..., Shown]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    return lambda memory=None, width=1100: Shown(qtbot, memory or Memory(), width)


def test_the_edge_moves_by_keyboard_within_limits_and_is_remembered(show: Show) -> None:
    memory = Memory()
    shown = show(memory)
    assert shown.width == LIST_PANE
    for _ in range(3):
        press(shown.edge, _Key.Key_Right)
    wider = shown.width
    assert LIST_PANE < wider < LIST_PANE + 100
    assert show(memory).width == wider
    assert show(memory, 720).width == 720 - DETAIL_LEAST - shown.edge.width(), "what is read keeps its least width"
    for _ in range(40):
        press(shown.edge, _Key.Key_Left)
    assert shown.width == LIST_PANE_LEAST
    press(shown.edge, _Key.Key_Return)
    assert shown.width == LIST_PANE
    assert show(memory, 800).width == LIST_PANE_NARROW


def test_where_it_is_narrow_the_list_leads_to_the_entry_and_back(show: Show) -> None:
    shown = show(width=640)
    assert shown.both.alone
    assert (shown.view.isVisible(), shown.line.isVisible()) == (True, False)
    second = shown.view.visualRect(shown.people.index(2, 0)).center()
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert (shown.view.isVisible(), shown.line.isVisible()) == (False, True)
    shown.line.setFocus()
    press(shown.line, _Key.Key_Escape)
    assert (shown.view.isVisible(), shown.view.hasFocus()) == (True, True)
    assert shown.both.show_detail()
    QTest.keyClick(shown.line, _Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert shown.view.isVisible()
    assert shown.both.show_detail()
    press_button(shown.both, "Zur Liste")
    assert shown.view.isVisible()
    shown.both.resize(1100, 500)
    settle()
    assert (shown.view.isVisible(), shown.line.isVisible(), shown.both.show_detail()) == (True, True, False)
    shown.line.setFocus()
    shown.both.resize(640, 500)
    settle()
    assert shown.line.isVisible(), "whoever writes goes on writing"


def test_the_choice_stays_over_everything(show: Show) -> None:
    memory = Memory()
    shown = show(memory)
    assert shown.choice.chosen == UUID(int=7)
    shown.choice.choose(UUID(int=12))
    shown.choice.fill(lambda: shown.people.fill(3, 7, 12))
    assert shown.choice.chosen == UUID(int=12), "read anew"
    assert show(memory).choice.chosen == UUID(int=12), "opened once more"
    shown.choice.fill(lambda: shown.people.fill(3, 7))
    assert shown.choice.chosen == UUID(int=7), "taken away: its neighbour"
    shown.choice.start_anew()
    shown.choice.fill(lambda: shown.people.fill(9, 12))
    assert shown.choice.chosen == UUID(int=9), "left out by a search: the first"
    assert show(memory).choice.chosen == UUID(int=7), "whoever stays on the first finds the first again"
    shown.choice.fill(shown.people.fill)
    assert shown.choice.chosen is None


@pytest.mark.parametrize("kept", [None, 7, "x", [], {"width": "breit", "order": 3, "chosen": "niemand"}])
def test_what_another_version_remembered_does_no_harm(show: Show, kept: object) -> None:
    shown = show(Memory({"list:colleagues": kept}))
    assert (shown.width, shown.kept.order, shown.choice.chosen) == (LIST_PANE, "", UUID(int=7))
