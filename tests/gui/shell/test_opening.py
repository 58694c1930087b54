# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Between the open file and the workbench the window answers: whatever comes then, nothing is left half made."""

import shutil
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from mendi_desktop.features.codes import code_list
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.page import Page
from mendi_desktop.gui.qualification.assessment_page import AssessmentPage
from mendi_desktop.gui.shell.pages_ahead import PagesAhead
from mendi_desktop.gui.shell.session_watch import Absence
from mendi_desktop.gui.shell.workbench import Workbench
from mendi_desktop.gui.start.page import TodayPage
from tests.pages.doors import everything_in_reach, said
from tests.pages.finding import named, seen
from tests.pages.program import PASSPHRASE, WAIT, Program

STAGES = 7
"""More turns of the event loop than the opening has."""
POINTS = len(code_list("assessment_item_kind").codes)
"""Of the self-assessment."""


@pytest.fixture
def at_door(program: Program, empty_vault: Path, vault_file: Path) -> Program:
    program.start(Path(shutil.copy(empty_vault, vault_file)))
    return program


def after_opened(program: Program, turns: int, act: Callable[[], object]) -> None:
    """Do ``act`` so many turns of the event loop after the file was opened."""

    def turn(left: int) -> None:
        if left:
            QTimer.singleShot(0, program.window, lambda: turn(left - 1))
        else:
            act()

    program.desktop._entrance.opened.connect(lambda _vault: turn(turns))


def test_the_workbench_is_known_when_it_is_in_sight_and_not_before(at_door: Program) -> None:
    looks: list[tuple[bool, bool]] = []

    def look() -> None:
        known, view = at_door.desktop.workbench, at_door.window.view
        looks.append((known is not None, isinstance(view, Workbench)))
        if known is None:
            QTimer.singleShot(0, at_door.window, look)

    after_opened(at_door, 0, look)
    at_door.unlock()
    at_door.wait_until_open()
    assert looks[:-1] == [(False, False)] * (len(looks) - 1)
    assert len(looks) > 3, "the window answers meanwhile"
    assert isinstance(at_door.page, TodayPage)


def test_while_it_opens_nothing_else_can_be_asked_for(at_door: Program) -> None:
    enabled: list[bool] = []

    def look() -> None:
        enabled.extend(button.isEnabled() for button in seen(at_door.door, QPushButton))
        enabled.append(named(at_door.door, QLineEdit, "Passphrase").isEnabled())
        enabled.extend(at_door.window.actions_by_id[each].isEnabled() for each in ("lock", "record", "report"))

    after_opened(at_door, 2, look)
    at_door.unlock()
    at_door.wait_until_open()
    assert enabled
    assert not any(enabled)


@pytest.mark.parametrize("turns", range(STAGES))
def test_a_machine_that_goes_to_sleep_meanwhile_locks(at_door: Program, turns: int) -> None:
    after_opened(at_door, turns, lambda: at_door.session.left.emit(Absence.ASLEEP))
    at_door.unlock()
    at_door.qtbot.waitUntil(lambda: any("schlafen" in words for words in said(at_door.window)), timeout=WAIT)
    at_door.settle()
    assert at_door.desktop.workbench is None
    assert at_door.desktop.vault_folder is None
    QApplication.processEvents()
    assert not [each for each in QApplication.allWidgets() if isinstance(each, Page) and each.isVisible()]
    assert "Werk Nord" not in everything_in_reach()


def test_after_such_a_lock_it_opens_as_ever(at_door: Program) -> None:
    locked: list[bool] = []

    def lock_once() -> None:
        if not locked:
            locked.append(True)
            at_door.session.left.emit(Absence.LOCKED)

    after_opened(at_door, 3, lock_once)
    at_door.unlock()
    at_door.qtbot.waitUntil(lambda: bool(locked), timeout=WAIT)
    at_door.settle()
    at_door.unlock()
    at_door.wait_until_open()
    assert isinstance(at_door.page, TodayPage)


@pytest.mark.parametrize("turns", range(STAGES))
def test_a_window_closed_meanwhile_closes_the_vault(at_door: Program, vault_file: Path, turns: int) -> None:
    after_opened(at_door, turns, at_door.window.close)
    at_door.unlock()
    at_door.qtbot.waitUntil(lambda: not at_door.window.isVisible(), timeout=WAIT)
    assert at_door.desktop.vault_folder is None
    assert at_door.desktop.workbench is None
    assert [each.name for each in vault_file.parent.glob("werk-nord.mendi*")] == ["werk-nord.mendi"]


@pytest.mark.parametrize("turns", [1, 3])
def test_leaving_for_another_vault_meanwhile_leaves_nothing_of_this_one(at_door: Program, turns: int) -> None:
    after_opened(at_door, turns, at_door.desktop._leave)
    at_door.unlock()
    at_door.qtbot.waitUntil(
        lambda: any("Ausprobieren" in words or "Übung" in words for words in said(at_door.window)), timeout=WAIT
    )
    at_door.settle()
    assert at_door.desktop.workbench is None
    assert at_door.desktop.vault_folder is None


# -- pages that nobody has gone to yet -------------------------------------------------------------------


@pytest.fixture
def rested(at_door: Program) -> Program:
    """Nobody did anything for long: all pages are made. The pauses are left out, the way is the same."""
    at_door.unlock()
    at_door.wait_until_open()
    ahead = at_door.workbench.findChild(PagesAhead)
    assert isinstance(ahead, PagesAhead)
    ahead._pause = ahead._between = 0
    ahead.start()
    at_door.qtbot.waitUntil(lambda: not at_door.workbench.stack.unmade, timeout=30_000)
    return at_door


def test_made_ahead_nothing_is_seen_heard_or_held(rested: Program) -> None:
    assert isinstance(rested.page, TodayPage)
    assert rested.page.quick.minutes.hasFocus()
    assert len(seen(rested.window, Page)) == 1
    assert rested.page.in_sight() is None
    assert len(rested.workbench.findChildren(Page)) > 10


def test_a_page_made_ahead_is_the_one_that_is_gone_to(rested: Program) -> None:
    made = rested.workbench.findChildren(Page)
    for page in ("consultations", "colleagues", "record", "settings", "today"):
        rested.choose(page)
        assert rested.page in made


def test_a_long_form_is_made_part_by_part_and_whole_when_it_is_gone_to(at_door: Program) -> None:
    at_door.unlock()
    at_door.wait_until_open()
    stack = at_door.workbench.stack
    stack.make_ahead("self-assessment")
    stack.add_ahead("self-assessment")
    stack.furnish_ahead("self-assessment")
    (made,) = at_door.workbench.findChildren(AssessmentPage)
    part = len(made.form.rows)
    assert 0 < part < POINTS
    assert "self-assessment" in stack.unmade
    at_door.workbench.go(Place("self-assessment"))
    assert at_door.page is made
    assert len(made.form.rows) == POINTS
    assert "self-assessment" not in stack.unmade


def test_pages_nobody_went_to_are_not_asked_what_is_half_typed(rested: Program) -> None:
    rested.choose("lock")
    assert rested.desktop.workbench is None
    rested.unlock()
    rested.wait_until_open()
    assert rested.menu_text("undo") == "Rückgängig"


def test_a_key_makes_the_next_page_wait(at_door: Program) -> None:
    at_door.unlock()
    at_door.wait_until_open()
    ahead = at_door.workbench.findChild(PagesAhead)
    assert isinstance(ahead, PagesAhead)
    ahead._pause = 60_000  # from the next key on
    assert 0 <= ahead._timer.remainingTime() < 30_000
    page = at_door.page
    assert isinstance(page, TodayPage)
    QTest.keyClicks(page.quick.minutes, "2")
    assert ahead._timer.remainingTime() > 30_000


def test_no_page_is_made_while_a_worker_works(at_door: Program) -> None:
    at_door.unlock()
    at_door.wait_until_open()
    ahead = at_door.workbench.findChild(PagesAhead)
    assert isinstance(ahead, PagesAhead)
    ahead._pause = 0
    done = Event()
    at_door.desktop._tasks.run(lambda _task: done.wait(WAIT / 1000), lambda _result: None)
    stack = at_door.workbench.stack
    left = stack.unmade
    ahead.start()
    for _ in range(20):
        QApplication.processEvents()
    assert stack.unmade == left
    done.set()
    at_door.qtbot.waitUntil(lambda: len(stack.unmade) < len(left), timeout=WAIT)


def test_a_lock_ends_it(at_door: Program) -> None:
    at_door.unlock()
    at_door.wait_until_open()
    ahead = at_door.workbench.findChild(PagesAhead)
    assert isinstance(ahead, PagesAhead)
    at_door.workbench.stack.make_ahead("record")
    at_door.choose("lock")
    assert not ahead._timer.isActive()
    assert named(at_door.door, QLineEdit, "Passphrase").isEnabled()
    assert PASSPHRASE not in said(at_door.window)
