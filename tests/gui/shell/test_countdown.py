# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A minute before the window locks itself it says so, where it is seen above a dialog, and any key keeps it open."""

import pytest
from PySide6.QtCore import Qt

from mendi_desktop.core.settings import IDLE_MINUTES
from mendi_desktop.gui.shell.countdown import Countdown
from tests.gui.shell.conftest import MovedClock
from tests.gui.shell.test_locking import look_at_the_clock
from tests.pages.finding import press_button
from tests.pages.program import Program
from tests.pages.talks import RecordTalk
from tests.support.typing import press


def counted(program: Program) -> str:
    """What the bar says, while it is seen."""
    bar = program.window.findChild(Countdown)
    assert isinstance(bar, Countdown)
    return bar.sentence


def rest(program: Program, clock: MovedClock, seconds: float) -> None:
    clock.move(seconds / 60)
    look_at_the_clock(program)


def test_the_last_minute_is_counted(at_work: Program, clock: MovedClock) -> None:
    limit = at_work.context.settings.get(IDLE_MINUTES) * 60
    rest(at_work, clock, limit - 61)
    assert counted(at_work) == ""
    rest(at_work, clock, 1)
    assert counted(at_work) == "Sperrt in 60 s, eine Taste hält offen"
    rest(at_work, clock, 18)
    assert counted(at_work) == "Sperrt in 42 s, eine Taste hält offen"
    rest(at_work, clock, 42)
    assert counted(at_work) == ""
    assert at_work.desktop.workbench is None


def test_a_key_keeps_it_open_and_what_was_typed_is_not_touched(at_work: Program, clock: MovedClock) -> None:
    form = RecordTalk(at_work)
    form.write("Gesprächsnotiz", "Noch hier")
    rest(at_work, clock, at_work.context.settings.get(IDLE_MINUTES) * 60 - 10)
    assert counted(at_work) == "Sperrt in 10 s, eine Taste hält offen"
    press(at_work.window, Qt.Key.Key_Shift)
    assert counted(at_work) == ""
    rest(at_work, clock, 11)
    assert at_work.desktop.workbench is not None
    assert form.words_in("Gesprächsnotiz") == "Noch hier"


def test_it_is_seen_above_a_dialog(at_work: Program, clock: MovedClock) -> None:
    at_work.choose("about")
    rest(at_work, clock, at_work.context.settings.get(IDLE_MINUTES) * 60 - 30)
    bar = at_work.window.findChild(Countdown)
    assert isinstance(bar, Countdown)
    touched = at_work.window.childAt(bar.geometry().center())
    assert touched is not None
    assert bar is touched or bar.isAncestorOf(touched)


@pytest.mark.parametrize("ended_by", ["lock", "other_vault"])
def test_it_goes_with_the_vault(at_work: Program, clock: MovedClock, ended_by: str) -> None:
    rest(at_work, clock, at_work.context.settings.get(IDLE_MINUTES) * 60 - 30)
    at_work.choose(ended_by)
    assert counted(at_work) == ""


def test_a_short_limit_is_counted_from_its_half(at_work: Program, clock: MovedClock) -> None:
    at_work.choose("settings")
    press_button(at_work.page, "2 min")
    rest(at_work, clock, 59)
    assert counted(at_work) == ""
    rest(at_work, clock, 1)
    assert counted(at_work) == "Sperrt in 60 s, eine Taste hält offen"


def test_a_machine_that_slept_past_the_limit_locks_without_counting(at_work: Program, clock: MovedClock) -> None:
    rest(at_work, clock, 8 * 3600)
    assert counted(at_work) == ""
    assert at_work.desktop.workbench is None
