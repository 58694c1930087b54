# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Locking: nothing of the vault stays in reach, whatever was open; idle time counts by the clock."""

from datetime import timedelta
from pathlib import Path

import pytest

from mendi_desktop.core.settings import IDLE_MINUTES
from mendi_desktop.gui.shell.idle import IdleWatch
from mendi_desktop.gui.start.page import TodayPage
from tests.gui.shell.conftest import MovedClock
from tests.pages.doors import dialogs, everything_in_reach, said
from tests.pages.finding import press_button
from tests.pages.program import Program
from tests.pages.talks import RecordTalk, Talks
from tests.support.typing import type_text
from tests.support.vaults import TODAY

CANARY = "Kanarie"


def record_canaries(program: Program) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.choose_from("Kolleg*in", f"{CANARY}-1")
    form.write("Gesprächsnotiz", f"{CANARY} im Text")
    form.write("nur für mich", f"{CANARY} ganz privat")
    form.type_into("Schritt 1", f"{CANARY} anrufen")
    form.save()
    program.settle()


def test_nothing_of_the_vault_is_in_reach_after_locking(at_work: Program) -> None:
    record_canaries(at_work)
    Talks(at_work).press("Notiz „nur für mich“ zeigen")
    for page in ("today", "colleagues", "reports", "record", "settings", "consultations"):
        at_work.choose(page)
        at_work.settle()
    assert CANARY in everything_in_reach()
    at_work.choose("lock")
    at_work.settle()
    assert CANARY not in everything_in_reach()
    assert CANARY not in at_work.window.windowTitle()
    at_work.unlock()
    at_work.wait_until_open()
    assert Talks(at_work).titles() == ["Sprechstunde"]


@pytest.mark.parametrize("action", ["shortcuts", "about", "report"])
def test_a_dialog_goes_with_the_vault(at_work: Program, action: str) -> None:
    at_work.choose(action)
    at_work.qtbot.waitUntil(lambda: bool(dialogs(at_work)))
    at_work.choose("lock")
    at_work.settle()
    assert dialogs(at_work) == []
    assert at_work.desktop.workbench is None


def test_the_passphrase_dialog_goes_with_the_vault(at_work: Program) -> None:
    at_work.choose("settings")
    press_button(at_work.page, "Passphrase ändern …")
    at_work.choose("lock")
    at_work.settle()
    assert dialogs(at_work) == []


def test_keys_do_nothing_behind_a_dialog(at_work: Program) -> None:
    at_work.choose("settings")
    before = at_work.page
    press_button(at_work.page, "Passphrase ändern …")
    for action in ("record", "today", "report"):
        at_work.choose(action)
    assert at_work.page is before


def look_at_the_clock(program: Program) -> None:
    watch = program.desktop.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    watch.look()
    program.settle()


def test_the_window_locks_when_nobody_is_there(at_work: Program, clock: MovedClock) -> None:
    limit = at_work.context.settings.get(IDLE_MINUTES)
    clock.move(limit - 1)
    look_at_the_clock(at_work)
    assert at_work.desktop.workbench is not None
    RecordTalk(at_work).type_into("Dauer", "20")
    clock.move(limit - 1)
    look_at_the_clock(at_work)
    assert at_work.desktop.workbench is not None, "typing is a sign of life"
    clock.move(1)
    look_at_the_clock(at_work)
    assert at_work.desktop.workbench is None
    assert any(f"{limit} Minuten niemand da" in words for words in said(at_work.door))


def test_a_clock_set_back_does_not_keep_it_open(at_work: Program, clock: MovedClock) -> None:
    clock.move(-600)
    look_at_the_clock(at_work)
    clock.move(at_work.context.settings.get(IDLE_MINUTES))
    look_at_the_clock(at_work)
    assert at_work.desktop.workbench is None


def test_another_idle_time_holds_at_once_and_is_said(at_work: Program, clock: MovedClock) -> None:
    at_work.choose("settings")
    press_button(at_work.page, "2 min")
    assert "sperrt nach 2 min Ruhe" in said(at_work.workbench)
    clock.move(2)
    look_at_the_clock(at_work)
    assert at_work.desktop.workbench is None


def test_the_title_never_says_more_than_the_file(at_work: Program, vault_file: Path) -> None:
    record_canaries(at_work)
    for page in ("today", "colleagues", "consultations", "record"):
        at_work.choose(page)
        assert at_work.window.windowTitle() == f"{vault_file.stem} – mendi desktop"


def test_a_day_that_was_said_by_a_word_is_the_same_the_next_morning(at_work: Program, clock: MovedClock) -> None:
    """The keyboard is still in the field: what stands there is "gestern" to the letter."""
    page = at_work.page
    assert isinstance(page, TodayPage)
    type_text(page.quick.minutes, "20")
    page.quick.day.setFocus()
    page.quick.day.selectAll()
    type_text(page.quick.day, "gestern")
    at_work.choose("lock")
    at_work.settle()
    clock.move(24 * 60)
    at_work.unlock()
    at_work.wait_until_open()
    page = at_work.page
    assert isinstance(page, TodayPage)
    assert page.quick.day.date() == TODAY - timedelta(days=1)
