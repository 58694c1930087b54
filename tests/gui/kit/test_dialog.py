# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A dialog belongs to its window and keeps the keyboard until it is closed."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.beside_dialogs import BesideDialogs
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import Field, PlainText, TextEdit, field
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.text import Label, label
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.windows import open_window

Key = Qt.Key


@pytest.fixture
def window(qtbot: QtBot) -> QFrame:
    opened = open_window(qtbot, box(column(TextEdit("Suchen"), button("Verlegen …"), None)), QSize(800, 600))
    opened.findChildren(Button)[0].setFocus()
    return opened


class Postponing:
    """A dialog with a field, a text and two acts."""

    def __init__(self, window: QWidget) -> None:
        self.dialog = Dialog(window, "Anderer Tag", "Kommt an diesem Tag wieder.")
        self.day = TextEdit("Tag")
        self.field: Field = field("Tag", self.day)
        self.why = PlainText("Warum")
        self.cancel, self.move = button("Abbrechen", Kind.QUIET), button("Verlegen", Kind.PRIMARY)
        self.cancel.clicked.connect(self.dialog.reject)
        self.move.clicked.connect(self.dialog.accept)
        self.dialog.fill(self.field, self.why)
        self.dialog.set_acts(self.cancel, self.move)
        self.finished: list[bool] = []
        self.dialog.finished.connect(self.finished.append)
        self.dialog.open_it()


def focused() -> QWidget | None:
    return QApplication.focusWidget()


def test_tab_goes_round_inside(window: QFrame) -> None:
    opened = Postponing(window)
    round_trip = []
    for _ in range(5):
        here = focused()
        assert here is not None
        round_trip.append(here)
        press(here, Key.Key_Tab)
    assert round_trip == [opened.day, opened.why, opened.cancel, opened.move, opened.day]
    press(opened.why, Key.Key_Backtab)
    press(opened.day, Key.Key_Backtab)
    assert focused() is opened.move
    opened.dialog.reject()


def test_esc_puts_it_off_and_the_focus_goes_back(window: QFrame) -> None:
    opened = Postponing(window)
    press(opened.day, Key.Key_Escape)
    assert opened.finished == [False]
    assert focused() is window.findChildren(Button)[0]
    settle()


def test_the_act_closes_it_once(window: QFrame) -> None:
    opened = Postponing(window)
    opened.move.click()
    opened.dialog.reject()
    assert opened.finished == [True]
    settle()


def test_the_window_behind_cannot_be_pressed(window: QFrame) -> None:
    opened = Postponing(window)
    behind = window.findChildren(Button)[0]
    clicks: list[bool] = []
    behind.clicked.connect(clicks.append)
    place = behind.geometry().center()
    on_top = window.childAt(place)
    assert on_top is opened.dialog
    QTest.mouseClick(on_top, Qt.MouseButton.LeftButton, pos=place)
    assert clicks == []
    opened.dialog.reject()


def test_it_covers_its_window_and_stays_in_the_middle(window: QFrame) -> None:
    opened = Postponing(window)
    window.resize(1000, 700)
    settle()
    paper = opened.dialog.findChildren(QFrame)[0]
    assert opened.dialog.size() == window.size()
    assert abs(paper.geometry().center().x() - 500) <= 1
    assert abs(paper.geometry().center().y() - 350) <= 1
    opened.dialog.reject()


def test_what_is_read_beside_it_stands_below_it_and_grows(window: QFrame) -> None:
    words: Label = label("Aufgabe 4 von 15", wrap=True)
    beside = BesideDialogs(window, lambda: box(column(words), "soft"))
    opened = Postponing(window)
    paper = opened.dialog.findChildren(QFrame)[0]
    assert words.isVisible()
    before = bottom_of(paper, window)
    assert before < top_of(words, window)
    words.setText("Was davon da ist, und was noch fehlt. " * 20)
    settle()
    assert bottom_of(paper, window) < min(before, top_of(words, window))
    assert words.height() >= words.heightForWidth(words.width()), "nothing of it is cut"
    opened.dialog.reject()
    settle()
    beside.end()
    assert Postponing(window).dialog.findChildren(QFrame)[0].isVisible(), "the next one stands alone"


def test_where_both_have_no_room_the_dialog_comes_first(window: QFrame) -> None:
    words: Label = label("Aufgabe 4 von 15", wrap=True)
    BesideDialogs(window, lambda: box(column(words), "soft"))
    opened = Postponing(window)
    window.setMinimumSize(1, 1)
    window.resize(800, 320)
    settle()
    assert not words.isVisible()
    assert opened.move.visibleRegion().boundingRect() == opened.move.rect()
    window.resize(800, 600)
    settle()
    assert words.isVisible()
    opened.dialog.reject()


def top_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().topLeft()).y()


def bottom_of(widget: QWidget, window: QWidget) -> int:
    return widget.mapTo(window, widget.rect().bottomLeft()).y()


@pytest.mark.parametrize("scale", [100, 150])
def test_it_grows_with_a_sentence_and_with_the_text_scale(window: QFrame, scale: int) -> None:
    opened = Postponing(window)
    paper = opened.dialog.findChildren(QFrame)[0]
    before = paper.height()
    theme.current().apply("light", scale)
    opened.field.set_error("Das ist ein Satz, der erklärt, was hier stehen kann. " * 3)
    settle()
    assert paper.height() > before
    parts = [opened.field, opened.why, opened.cancel]
    places = [part.mapTo(paper, part.rect().topLeft()).y() for part in parts]
    for above, y, below in zip(parts, places, places[1:], strict=False):
        assert y + above.height() <= below
    assert places[-1] + opened.cancel.height() < paper.height()
    opened.dialog.reject()
