# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A chart of a report in the window: laid out for its width, in the theme's colours, mark by mark by key and mouse."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.theme import colour
from mendi_desktop.reports.document import Timeline, TimelineMark
from tests.support.screenshots import settle
from tests.support.typing import press

FIRST = date(2026, 1, 1)
MARKS = tuple(
    TimelineMark(FIRST + timedelta(days=40 * number), f"Ein Schritt mit langem Namen {number}", "reached", str(number))
    for number in range(8)
)
CHART = Timeline(MARKS, FIRST, FIRST + timedelta(days=300), FIRST)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.setLayout(QVBoxLayout())
    made.resize(1100, 500)
    return made


@pytest.fixture
def view(window: QWidget) -> DrawingView:
    made = DrawingView(opens=True)
    layout = window.layout()
    assert layout is not None
    layout.addWidget(made)
    window.show()
    made.show_chart(CHART)
    settle()
    return made


def test_arrows_step_from_mark_to_mark_and_the_ends_hold(view: DrawingView) -> None:
    view.setFocus()
    assert view.said == ""
    for key, said in (
        (Qt.Key.Key_Right, "Ein Schritt mit langem Namen 0, erreicht: 0"),
        (Qt.Key.Key_Left, "Ein Schritt mit langem Namen 0, erreicht: 0"),
        (Qt.Key.Key_End, "Ein Schritt mit langem Namen 7, erreicht: 7"),
        (Qt.Key.Key_Down, "Ein Schritt mit langem Namen 7, erreicht: 7"),
        (Qt.Key.Key_Up, "Ein Schritt mit langem Namen 6, erreicht: 6"),
        (Qt.Key.Key_Home, "Ein Schritt mit langem Namen 0, erreicht: 0"),
    ):
        press(view, key)
        assert view.said == view.accessibleDescription() == said


def test_eingabe_and_a_click_open_a_mark(view: DrawingView) -> None:
    opened: list[int] = []
    view.opened.connect(opened.append)
    view.setFocus()
    press(view, Qt.Key.Key_Return)
    assert opened == [], "no mark is chosen yet"
    press(view, Qt.Key.Key_End)
    press(view, Qt.Key.Key_Return)
    picture = view.grab().toImage()
    accent = colour("accent").name()
    columns = [
        x for x in range(picture.width()) if any(picture.pixelColor(x, y).name() == accent for y in range(30, 60))
    ]
    assert columns, "the marks are to be seen"
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(columns[0] + 4, 40))
    assert opened == [7, 0]


def test_a_narrower_window_lays_the_words_out_anew(view: DrawingView, window: QWidget) -> None:
    wide = view.height()
    window.resize(420, 500)
    settle()
    assert view.width() < 420
    assert view.height() > wide, "the labels need more rows, and are not made smaller"


def test_a_change_of_theme_changes_the_ink(view: DrawingView) -> None:
    for name in ("dark", "contrast", "light"):
        theme.current().apply(name)
        settle()
        picture = view.grab().toImage()
        seen = {picture.pixelColor(x, 40).name() for x in range(picture.width())}
        assert colour("accent").name() in seen


def test_without_a_chart_there_is_nothing_to_see_and_no_stop(view: DrawingView) -> None:
    assert view.focusPolicy() is Qt.FocusPolicy.StrongFocus
    view.show_chart(None)
    settle()
    assert view.height() == 0
    assert view.focusPolicy() is Qt.FocusPolicy.NoFocus
