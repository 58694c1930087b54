# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new day comes to every page, and an event that begins soon is told in the window, in words about nobody."""

from datetime import date, timedelta

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QListView

from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.gui.kit.nav import NavRole
from mendi_desktop.gui.start.reminder_line import ReminderLine
from mendi_desktop.gui.start.reminders import Reminders
from tests.gui.shell.conftest import MovedClock
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.support.vaults import TODAY, add_colleague, record_talk

TOMORROW = TODAY + timedelta(days=1)
MEETING = "Vernetzungstreffen Nord"


def said(program: Program) -> str:
    """What the quiet line says, if it can be seen."""
    lines = seen(program.window, ReminderLine)
    return lines[0].sentence if lines else ""


def look(program: Program) -> None:
    """The clock is looked at, as happens every few seconds."""
    reminders = program.workbench.findChild(Reminders)
    assert isinstance(reminders, Reminders)
    reminders.look()
    program.settle()


def add_event(program: Program, day: date, starts_at: str) -> None:
    """Times are those of Berlin; the clock of the tests stands at 10:00 there."""
    vault = program.page.desk.vault  # type: ignore[attr-defined]
    vault.execute(AddEvent(title=MEETING, kind="networking_meeting", starts_on=day, starts_at=starts_at))
    program.settle()


@pytest.fixture
def waiting(at_work: Program) -> Program:
    """Something is due tomorrow."""
    vault = at_work.page.desk.vault  # type: ignore[attr-defined]
    record_talk(vault, TODAY, colleague_id=add_colleague(vault), follow_up_on=TOMORROW)
    at_work.settle()
    return at_work


def test_midnight_comes_to_all_pages(waiting: Program, clock: MovedClock) -> None:
    assert named(waiting.page, QLineEdit, "Datum").text() == "heute, Mo, 23.11."
    waiting.choose("consultations")
    clock.move(minutes=24 * 60)
    look(waiting)
    assert said(waiting) == "Ein neuer Tag hat begonnen. Heute wartet 1 Punkt."
    entries = named(waiting.workbench, QListView, "Seiten").model()
    assert entries.index(0, 0).data(NavRole.COUNT) == "1"
    press_button(waiting.window, "Ansehen")
    waiting.settle()
    assert "Dienstag, 24. November" in {label.text() for label in seen(waiting.page, QLabel)}
    assert named(waiting.page, QLineEdit, "Datum").text() == "heute, Di, 24.11."
    assert said(waiting) == ""


def test_a_begun_line_keeps_its_day_and_says_that_it_was_yesterday(waiting: Program, clock: MovedClock) -> None:
    named(waiting.page, QLineEdit, "Dauer").setText("20")
    clock.move(minutes=24 * 60)
    look(waiting)
    assert named(waiting.page, QLineEdit, "Datum").text() == "gestern, Mo, 23.11."
    assert said(waiting) == "", "the page itself says what waits"


def test_an_event_is_told_a_quarter_of_an_hour_ahead_and_names_nothing(at_work: Program, clock: MovedClock) -> None:
    add_event(at_work, TODAY, "10:30")
    at_work.choose("colleagues")
    look(at_work)
    assert said(at_work) == ""
    clock.move(minutes=15)
    look(at_work)
    assert said(at_work) == "In 15 Minuten beginnt ein Termin."
    clock.move(minutes=16)
    look(at_work)
    assert said(at_work) == "Ein Termin beginnt jetzt."
    clock.move(minutes=5)
    look(at_work)
    assert said(at_work) == ""


def test_what_is_put_away_stays_away_for_today(at_work: Program, clock: MovedClock) -> None:
    add_event(at_work, TODAY, "10:10")
    look(at_work)
    press_button(at_work.window, "Erinnerung für heute ausblenden")
    clock.move(minutes=2)
    look(at_work)
    assert said(at_work) == ""
    at_work.choose("lock")
    at_work.unlock()
    at_work.wait_until_open()
    look(at_work)
    assert said(at_work) == ""


def test_nothing_is_told_behind_the_curtain(at_work: Program, clock: MovedClock) -> None:
    add_event(at_work, TODAY, "10:10")
    at_work.choose("curtain")
    clock.move(minutes=1)
    assert said(at_work) == ""
    at_work.choose("curtain")
    assert said(at_work) == "In 9 Minuten beginnt ein Termin."


def test_the_start_page_names_the_event_of_today_until_it_is_put_away(at_work: Program, clock: MovedClock) -> None:
    add_event(at_work, TODAY, "14:00")
    words = f"Heute: {MEETING} · 14:00"
    assert words in {label.text() for label in seen(at_work.page, QLabel)}
    press_button(at_work.page, "Für heute ausblenden")
    at_work.choose("consultations")
    at_work.choose("today")
    assert words not in {label.text() for label in seen(at_work.page, QLabel)}
