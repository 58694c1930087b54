# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The start page asks the vault once, makes only rows that are new, and never shows what has passed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine, event

from mendi_desktop.app.areas import AREAS
from mendi_desktop.app.reading_ahead import read_ahead
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.start.overview import count_waiting
from mendi_desktop.gui.start.page import TodayPage
from mendi_desktop.vault.session import Vault
from tests.pages.start import ALL_DUES, StartPage, start_page
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, add_colleague, record_talk

CALL, LETTER = "IHK anrufen", "Zeugnisse sammeln"


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    ahorn = add_colleague(vault, "Ahorn-7")
    steps = (StepInput(text=CALL, due_on=TODAY - timedelta(days=3)), StepInput(text=LETTER, due_on=TODAY))
    record_talk(vault, date(2026, 11, 12), colleague_id=ahorn, steps=steps)
    return ShownPage(qtbot, vault, start_page)


@pytest.fixture
def page(shown: ShownPage) -> TodayPage:
    assert isinstance(shown.page, TodayPage)
    return shown.page


@contextmanager
def statements(vault: Vault) -> Iterator[list[str]]:
    """Everything the file is asked meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    assert isinstance(vault._engine, Engine)
    event.listen(vault._engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        event.remove(vault._engine, "before_cursor_execute", note)


def test_where_nothing_was_written_nothing_is_read_and_no_row_is_made(shown: ShownPage, page: TodayPage) -> None:
    before = page.overview.rows
    with statements(shown.vault) as asked:
        page.refresh()
        count_waiting(shown.desk, ALL_DUES)
    assert asked == []
    assert len(before) == 3
    assert [a is b for a, b in zip(before, page.overview.rows, strict=True)] == [True] * 3


def test_what_the_worker_asked_while_the_vault_opened_is_not_asked_again(qtbot: QtBot, vault: Vault) -> None:
    record_talk(vault, date(2026, 11, 12))
    read_ahead(vault, AREAS)
    with statements(vault) as asked:
        shown = ShownPage(qtbot, vault, start_page)
    assert isinstance(shown.page, TodayPage)
    assert len(shown.page.overview.rows) == 1
    assert [each for each in asked if each.startswith("SELECT") and "form_draft" not in each] == []


def test_another_talk_makes_its_own_row_and_no_other(shown: ShownPage, page: TodayPage) -> None:
    before = page.overview.rows
    record_talk(shown.vault, TODAY)
    page.refresh()
    new = [row for row in page.overview.rows if row not in before]
    assert new == page.overview.recent.rows[:1]
    assert [row for row in page.overview.rows if row in before] == before


def test_tab_and_screen_reader_come_to_a_new_row_where_it_stands(shown: ShownPage, page: TodayPage) -> None:
    record_talk(shown.vault, TODAY)
    page.refresh()
    settle()
    rows = page.overview.recent.rows
    assert len(rows) == 2
    assert [child for child in page.overview.recent.children() if child in rows] == rows
    assert [stop for stop in stops_in(page) if stop in [row.title for row in rows]] == [row.title for row in rows]


def test_the_keyboard_stays_on_a_talk_when_another_comes_before_it(shown: ShownPage, page: TodayPage) -> None:
    held = page.overview.recent.rows[0]
    held.focus_part("title")
    record_talk(shown.vault, TODAY)
    page.refresh()
    settle()
    assert page.overview.recent.rows[1] is held
    assert held.focused_part() == "title"


def test_a_tick_makes_the_row_anew_that_it_is_in(shown: ShownPage, page: TodayPage) -> None:
    overview = page.overview
    (call,), rest = overview.overdue.rows, overview.today.rows + overview.recent.rows
    StartPage(page).close(CALL)
    page.refresh()
    assert overview.overdue.rows != [call]
    assert StartPage(page).is_done(CALL)
    assert overview.today.rows + overview.recent.rows == rest


def test_a_row_that_stayed_still_does_what_it_says(shown: ShownPage, page: TodayPage) -> None:
    record_talk(shown.vault, TODAY)
    page.refresh()
    StartPage(page).close(CALL)
    page.refresh()
    assert count_waiting(shown.desk, ALL_DUES) == 1


def test_the_next_day_is_asked_for_anew(shown: ShownPage, page: TodayPage) -> None:
    assert count_waiting(shown.desk, ALL_DUES) == 2
    before = StartPage(page).overdue()
    shown.vault.unit._clock = FixedClock.on(TODAY + timedelta(days=1))
    page.refresh()
    settle()
    assert before == [CALL]
    assert StartPage(page).overdue() == [CALL, LETTER]
    assert StartPage(page).today() == []
