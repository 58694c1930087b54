# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever window of an exercise is in sight, it says so: in its title, by a word, and by a frame that is a shape."""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.practice_marks import titled
from mendi_desktop.gui.kit.text import Chip
from mendi_desktop.gui.kit.tokens import PRACTICE_FRAME
from mendi_desktop.gui.shell.curtain import Cloth
from tests.pages.exercise import Exercise
from tests.pages.joint import Joint
from tests.pages.program import Program
from tests.support.screenshots import settle
from tests.support.typing import press

WORD = "ÜBUNG"


def is_framed(window: QWidget) -> bool:
    """Whether all four edges change between ink and plane again and again: a hatching, whatever the colours."""
    settle()
    image = window.grab().toImage()
    middle = PRACTICE_FRAME // 2
    right, foot = image.width() - 1 - middle, image.height() - 1 - middle
    across = range(20, image.width() - 20)
    down = range(20, image.height() - 20)
    edges = (
        [image.pixel(x, middle) for x in across],
        [image.pixel(x, foot) for x in across],
        [image.pixel(middle, y) for y in down],
        [image.pixel(right, y) for y in down],
    )
    return all(sum(a != b for a, b in pairwise(edge)) > len(edge) / 6 and len(set(edge)) < 20 for edge in edges)


def words_in(widget: QWidget) -> list[str]:
    return [chip.text() for chip in widget.findChildren(Chip) if chip.isVisible()]


def marked(window: QWidget) -> bool:
    return window.windowTitle().startswith(WORD) and WORD in words_in(window) and is_framed(window)


@pytest.mark.qt_log_ignore("does not support")
def test_every_window_says_that_it_is_an_exercise(exercise: Exercise) -> None:
    program = exercise.program
    window = program.window
    assert marked(window)
    program.choose("shortcuts")
    dialog = next(each for each in window.findChildren(Dialog) if each.is_open)
    assert WORD in words_in(dialog), "the scrim lies over the word of the window"
    assert is_framed(window), "and the frame is still to be seen"
    dialog.reject()
    program.choose("handbook")
    book = next(each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window)
    assert book.windowTitle() == "ÜBUNG – Handbuch"
    press(book, Qt.Key.Key_Down)
    assert is_framed(book), "whoever reads it by keyboard has a ring at its edges, inside the frame"
    book.close()
    assert titled("Szenario öffnen") == "ÜBUNG – Szenario öffnen", "as file dialogs are called"
    program.choose("curtain")
    assert window.windowTitle() == "ÜBUNG – mendi desktop"
    assert words_in(window.findChildren(Cloth)[0]) == [WORD]
    assert is_framed(window)
    program.choose("curtain")
    Joint.begin(program, exercise.vault.read(list_colleagues)[0].id)
    assert marked(window)
    program.choose("lock")
    assert window.windowTitle().startswith(WORD)
    assert is_framed(window)


def test_in_every_look(exercise: Exercise) -> None:
    for look in theme.CHOICES[1:]:
        theme.current().apply(look)
        assert marked(exercise.program.window), look
    theme.current().apply("light")


def test_a_true_vault_has_none_of_it(program: Program, qtbot: QtBot) -> None:
    program.start()
    assert not is_framed(program.window)
    assert titled("Handbuch") == "Handbuch"
    plain = QMainWindow()
    qtbot.addWidget(plain)
    assert words_in(Dialog(plain, "Tasten")) == []
