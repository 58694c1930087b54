# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Chips and segments: one tab stop, arrows inside."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.choice import Choice, MultiChoice, Segments
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.layout import box, column
from mendi_desktop.gui.kit.option import Option
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.windows import open_window

KINDS = [Option("door", "Tür-und-Angel"), Option("hours", "Sprechstunde"), Option("first", "Erstberatung")]
Key = Qt.Key


def between_fields(qtbot: QtBot, choice: QWidget) -> tuple[TextEdit, TextEdit, QWidget]:
    """A field before, a field after, and the window, which goes when nobody holds it."""
    before, after = TextEdit("davor"), TextEdit("danach")
    window = open_window(qtbot, box(column(before, choice, after)))
    before.setFocus()
    return before, after, window


def focused() -> QWidget | None:
    return QApplication.focusWidget()


@pytest.mark.parametrize("kind", [Choice, Segments])
def test_tab_lands_on_the_chosen_one_arrows_choose_tab_leaves(qtbot: QtBot, kind: type) -> None:
    choice = Segments("Art", KINDS, "hours") if kind is Segments else Choice("Art", KINDS)
    choice.set_code("hours")
    before, after, _window = between_fields(qtbot, choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)

    press(before, Key.Key_Tab)
    assert focused() is choice.button_of("hours")
    press(choice.button_of("hours"), Key.Key_Right)
    assert (choice.code(), focused()) == ("first", choice.button_of("first"))
    press(choice.button_of("first"), Key.Key_Right)
    assert choice.code() == "first"
    press(choice.button_of("first"), Key.Key_Home)
    assert heard == ["first", "door"]
    press(choice.button_of("door"), Key.Key_Tab)
    assert focused() is after
    press(after, Key.Key_Backtab)
    assert focused() is choice.button_of("door")


def test_tab_lands_on_the_first_while_nothing_is_chosen(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS)
    before, _, _window = between_fields(qtbot, choice)
    press(before, Key.Key_Tab)
    assert focused() is choice.button_of("door")
    assert choice.code() is None


def test_a_click_chooses_and_choosing_from_the_program_is_silent(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS)
    qtbot.addWidget(choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)
    choice.button_of("first").click()
    choice.set_code("door")
    assert (choice.code(), heard) == ("door", ["first"])
    choice.set_code("gibt es nicht")
    assert choice.code() is None


def test_a_second_click_lets_a_clearable_choice_go(qtbot: QtBot) -> None:
    choice = Choice("Kanal", KINDS, clearable=True)
    qtbot.addWidget(choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)
    for _ in range(2):
        choice.button_of("door").click()
    assert heard == ["door", None]
    choice.button_of("door").click()
    press(choice.button_of("door"), Key.Key_Delete)
    assert (choice.code(), heard[-1]) == (None, None)


def test_a_choice_that_must_be_made_is_kept(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS)
    qtbot.addWidget(choice)
    for _ in range(2):
        choice.button_of("door").click()
    assert choice.code() == "door"


def test_more_options_come_when_asked_for_or_chosen(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS, shown=2)
    qtbot.addWidget(choice)
    more = next(b for b in choice.findChildren(type(choice.button_of("door"))) if b.words() == "mehr …")
    assert choice.button_of("first").isHidden()
    more.click()
    assert (choice.button_of("first").isHidden(), more.isHidden()) == (False, True)

    other = Choice("Art", KINDS, shown=2)
    qtbot.addWidget(other)
    other.set_code("first")
    assert not other.button_of("first").isHidden()


def test_of_several_the_space_bar_chooses_and_arrows_only_move(qtbot: QtBot) -> None:
    choice = MultiChoice("Hürden", KINDS)
    before, _, _window = between_fields(qtbot, choice)
    heard: list[object] = []
    choice.chosen.connect(heard.append)
    press(before, Key.Key_Tab)
    press(choice.button_of("door"), Key.Key_Space, Key.Key_Right)
    press(choice.button_of("hours"), Key.Key_Right)
    press(choice.button_of("first"), Key.Key_Space)
    assert choice.codes() == ("door", "first")
    assert heard == [("door",), ("door", "first")]


def test_chips_wrap_instead_of_being_cut(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS)
    window = open_window(qtbot, box(column(choice, None)), QSize(180, 300))
    settle()
    chips = [choice.button_of(option.code) for option in KINDS]
    assert window.width() == 180
    assert len({chip.y() for chip in chips}) == len(KINDS)
    assert all(chip.geometry().bottom() < choice.height() for chip in chips)


def test_the_chosen_chip_is_wide_enough_for_semibold_words(qtbot: QtBot) -> None:
    choice = Choice("Art", KINDS)
    window = open_window(qtbot, box(column(choice, None)), QSize(600, 80))
    settle()
    widths = [choice.button_of(option.code).width() for option in KINDS]
    choice.set_code("door")
    settle()
    assert [choice.button_of(option.code).width() for option in KINDS] == widths
    assert window.isVisible()
