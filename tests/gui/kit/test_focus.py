# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ring around what the keyboard is on."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit import focus
from mendi_desktop.gui.kit.buttons import Button, button
from mendi_desktop.gui.kit.drawer import RecordDrawer
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.focus import FocusRing
from mendi_desktop.gui.kit.layout import box, column, scroll
from mendi_desktop.gui.kit.rows import RowView
from mendi_desktop.gui.kit.tokens import RING, RING_GAP
from tests.support.kit_gallery import row_model
from tests.support.screenshots import settle
from tests.support.typing import press, type_text
from tests.support.windows import open_window

AWAY = RING + RING_GAP


@pytest.fixture
def ring(qapp: QApplication) -> FocusRing:
    return focus.install(qapp)


def around(widget: QWidget) -> QRect:
    """Where the ring belongs: at the edge of the window inside it."""
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    return place.adjusted(-AWAY, -AWAY, AWAY, AWAY).intersected(widget.window().contentsRect())


def long_page(qtbot: QtBot) -> tuple[QScrollArea, list[Button]]:
    buttons = [button(f"Schritt {number}") for number in range(30)]
    area = open_window(qtbot, scroll(box(column(*buttons))), QSize(300, 300))
    press(area, Qt.Key.Key_Tab)
    return area, buttons


def test_the_ring_follows_tab(qtbot: QtBot, ring: FocusRing) -> None:
    area, buttons = long_page(qtbot)
    buttons[0].setFocus()
    assert ring.place == around(buttons[0])
    press(buttons[0], Qt.Key.Key_Tab)
    settle()
    assert ring.place == around(buttons[1])
    assert area.isVisible()


def test_the_ring_follows_a_scrolled_control_and_hides_with_it(qtbot: QtBot, ring: FocusRing) -> None:
    area, buttons = long_page(qtbot)
    buttons[2].setFocus()
    before = ring.place
    area.verticalScrollBar().setValue(40)
    assert before is not None
    assert ring.place == around(buttons[2]) == before.translated(0, -40)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert ring.place is None
    area.verticalScrollBar().setValue(0)
    assert ring.place == before


def test_the_ring_follows_a_control_that_moves_and_grows(qtbot: QtBot, ring: FocusRing) -> None:
    edit, first = TextEdit("Suchen"), TextEdit("davor")
    window = open_window(qtbot, box(column(first, edit, None)), QSize(300, 200))
    press(window, Qt.Key.Key_Tab)
    edit.setFocus()
    window.resize(500, 260)
    settle()
    assert ring.place == around(edit)
    first.hide()
    settle()
    assert ring.place == around(edit)
    edit.hide()
    settle()
    assert ring.place is None


def test_the_mouse_shows_no_ring_and_typing_words_brings_none(qtbot: QtBot, ring: FocusRing) -> None:
    edit = TextEdit("Suchen")
    window = open_window(qtbot, box(column(edit, button("Filter"))), QSize(300, 200))
    QTest.mouseClick(edit, Qt.MouseButton.LeftButton)
    assert ring.place is None
    type_text(edit, "Übung")
    assert ring.place is None
    press(edit, Qt.Key.Key_Tab)
    assert ring.place is not None
    assert window.isVisible()


def test_the_ring_of_a_text_goes_around_its_drawer(qtbot: QtBot, ring: FocusRing) -> None:
    drawer = RecordDrawer("Gesprächsnotiz", "Darf gezeigt werden.")
    window = open_window(qtbot, box(column(drawer, margins=(20, 20, 20, 20))), QSize(400, 300))
    press(window, Qt.Key.Key_Tab)
    drawer.edit.setFocus()
    assert ring.place == around(drawer)


def test_at_the_edge_of_a_window_the_ring_stays_off_its_frame(qtbot: QtBot, ring: FocusRing) -> None:
    edge = TextEdit("Suchen")
    window = open_window(qtbot, box(column(edge)), QSize(400, 300))
    window.setContentsMargins(6, 6, 6, 6)
    settle()
    press(window, Qt.Key.Key_Tab)
    edge.setFocus()
    assert ring.place is not None
    assert window.rect().adjusted(6, 6, -6, -6).contains(ring.place)
    assert ring.place == around(edge)


def test_a_list_shows_the_focus_on_its_row_instead(qtbot: QtBot, ring: FocusRing) -> None:
    listing = RowView("Gespräche")
    listing.setModel(row_model(listing))
    window = open_window(qtbot, box(column(listing)), QSize(400, 400))
    press(window, Qt.Key.Key_Tab)
    listing.setFocus()
    assert ring.place is None
    assert focus.by_keyboard()


def test_the_ring_survives_its_window(qtbot: QtBot, ring: FocusRing) -> None:
    for _ in range(2):
        window = open_window(qtbot, box(column(button("Öffnen"))), QSize(300, 200))
        press(window, Qt.Key.Key_Tab)
        target = window.findChildren(Button)[0]
        target.setFocus()
        assert ring.place == around(target)
        window.close()
        window.deleteLater()
        settle()


def test_there_is_one_ring(qapp: QApplication) -> None:
    assert focus.install(qapp) is focus.install(qapp)
