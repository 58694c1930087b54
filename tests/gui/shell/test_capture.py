# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every window of the program is kept out of pictures of the screen, unless the data are invented or somebody wants it.

What a system does with the wish cannot be seen here; that it is told for every window can.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from mendi_desktop.core.settings import CAPTURE
from mendi_desktop.gui.shell.capture import Capture, on_macos, on_windows, settle, way_of
from tests.pages.finding import press_button
from tests.pages.program import Program

Told = dict[int, bool]


@pytest.fixture
def told(qapp: QApplication) -> Iterator[Told]:
    """What the system was told last about each window."""
    told: Told = {}
    capture = Capture(qapp, told.__setitem__)
    yield told
    delete(capture)


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_each_window_is_hidden_before_it_is_seen(told: Told, at_work: Program, qtbot: QtBot) -> None:
    dialog, menu = QDialog(at_work.window), QMenu(at_work.window)
    for window in (dialog, menu):
        qtbot.addWidget(window)
    dialog.open()
    menu.addAction("Kopieren")
    menu.popup(at_work.window.pos())
    assert [told[int(window.winId())] for window in (at_work.window, dialog, menu)] == [True, True, True]


def test_who_wants_to_show_it_can(told: Told, at_work: Program) -> None:
    at_work.choose("settings")
    press_button(at_work.page, "Nicht in Bildschirmaufnahmen zeigen")
    assert at_work.context.settings.get(CAPTURE) == "shown"
    assert told[int(at_work.window.winId())] is False
    at_work.choose("lock")
    at_work.unlock()
    at_work.wait_until_open()
    assert told[int(at_work.window.winId())] is False
    at_work.choose("settings")
    press_button(at_work.page, "Nicht in Bildschirmaufnahmen zeigen")
    assert told[int(at_work.window.winId())] is True


@pytest.mark.usefixtures("at_true_cost")
def test_practice_data_are_shown_to_the_whole_room(told: Told, program: Program) -> None:
    settle(program.context.settings, demo=False)
    program.start(demo="")
    assert told[int(program.window.winId())] is True
    program.wait_until_open()
    program.settle()
    assert told[int(program.window.winId())] is False
    seen_as = int(program.window.winId())
    program.workbench.leave_demo_asked.emit()
    assert not program.window.isVisible(), "an exercise ends as a whole"
    assert told[seen_as] is True


def test_where_the_system_cannot_nothing_is_promised(at_work: Program) -> None:
    at_work.choose("settings")
    with pytest.raises(LookupError):
        press_button(at_work.page, "Nicht in Bildschirmaufnahmen zeigen")


@pytest.mark.parametrize(("platform", "way"), [("win32", on_windows), ("darwin", on_macos), ("linux", None)])
def test_which_systems_can(platform: str, way: object) -> None:
    assert way_of(platform) is way
