# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month shows what all areas have, is walked through by keyboard, and every day leads to its entries."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.calendar.grid import MonthGrid
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.theme import font, px
from mendi_desktop.gui.kit.tokens import S2
from mendi_desktop.storage.options import SetVaultOptions
from mendi_desktop.vault.session import Vault
from tests.pages.calendar import CalendarTable, calendar_page
from tests.pages.finding import seen
from tests.support.all_areas import EVENT, MILESTONE, REQUEST, SEMINAR, SOON, fill_areas
from tests.support.desks import BEAMER, ShownPage, focused, stops_without_name
from tests.support.passing_days import PassingClock
from tests.support.screenshots import settle
from tests.support.vaults import open_copy, record_talk

_Key = Qt.Key
CALL = "IHK anrufen"
HOLIDAY = date(2026, 12, 25)


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    vault.execute(SetVaultOptions(replace(vault.options, region="sn")))
    fill_areas(vault)
    record_talk(vault, date(2026, 11, 12), steps=(StepInput(text=CALL, due_on=SOON),))
    record_talk(vault, date(2026, 11, 12))
    return ShownPage(qtbot, vault, calendar_page)


@pytest.fixture
def calendar(shown: ShownPage) -> CalendarTable:
    return CalendarTable(shown.page)


def test_a_month_is_read_as_a_table_of_days(calendar: CalendarTable) -> None:
    cells = calendar.cells()
    assert len(cells) == 6 * 7
    assert calendar.weeks() == ["KW 44", "KW 45", "KW 46", "KW 47", "KW 48", "KW 49"]
    assert cells[0] == "Mo, 26. Oktober"
    assert "Do, 12. November, 2 Gespräche" in cells
    assert "Mi, 18. November, Buß- und Bettag" in cells
    assert "Do, 19. November, 1 fällig, 1 Veranstaltung" in cells
    assert "heute, Mo, 23. November, 2 fällig" in cells
    assert "Fr, 27. November, 3 fällig, 1 Veranstaltung" in cells
    assert calendar.here() == "heute, Mo, 23. November, 2 fällig"
    assert "November 2026" in calendar.words()
    assert "6 fällig · 2 Veranstaltungen · 2 Gespräche" in calendar.words()
    assert "Feiertage: Sachsen" in calendar.words()


def test_keys_walk_by_days_weeks_and_months(calendar: CalendarTable, shown: ShownPage) -> None:
    for key, day in (
        (_Key.Key_Right, "Di, 24. November"),
        (_Key.Key_Down, "Di, 1. Dezember"),  # into the next month
        (_Key.Key_Up, "Di, 24. November"),
        (_Key.Key_PageDown, "Do, 24. Dezember"),
        (_Key.Key_Home, "Di, 1. Dezember"),
        (_Key.Key_Left, "Mo, 30. November"),
        (_Key.Key_End, "Mo, 30. November"),
        (_Key.Key_PageUp, "Fr, 30. Oktober"),
        (_Key.Key_T, "heute, Mo, 23. November, 2 fällig"),
    ):
        calendar.press(key)
        assert calendar.here() == day
    assert focused() is calendar.table


def test_eingabe_opens_the_list_of_the_day_and_esc_leads_back(calendar: CalendarTable) -> None:
    calendar.press(_Key.Key_Right, _Key.Key_Right, _Key.Key_Right, _Key.Key_Right)
    assert sorted(calendar.list()) == sorted([CALL, f"Antwort auf den Antrag: {REQUEST}", SEMINAR, EVENT])
    calendar.press(_Key.Key_Return)
    assert focused().accessibleName() == calendar.list()[0]
    calendar.press(_Key.Key_Down)
    assert focused().accessibleName() == calendar.list()[1]
    calendar.press(_Key.Key_Escape)
    assert focused() is calendar.table


def test_what_is_due_is_closed_put_off_and_opened_in_the_list(calendar: CalendarTable, shown: ShownPage) -> None:
    calendar.press(_Key.Key_Up, _Key.Key_Right, _Key.Key_Right, _Key.Key_Right)
    assert calendar.here() == "Do, 19. November, 1 fällig, 1 Veranstaltung"
    calendar.open(MILESTONE)
    assert shown.places[-1].page == "projects"
    calendar.close(MILESTONE)
    assert calendar.here() == "Do, 19. November, 1 Veranstaltung"
    calendar.do(f"Doch nicht erledigt: {MILESTONE}")
    calendar.do(f"Anderer Tag: {MILESTONE}")
    seen(shown.window, Dialog)[0].reject()
    settle()
    assert calendar.here() == "Do, 19. November, 1 fällig, 1 Veranstaltung"


def test_talks_of_a_day_are_listed_and_lead_there(calendar: CalendarTable, shown: ShownPage) -> None:
    calendar.press(_Key.Key_Up, _Key.Key_Up, _Key.Key_Right, _Key.Key_Right, _Key.Key_Right)
    assert calendar.list() == ["Tür-und-Angel", "Tür-und-Angel"]
    calendar.press(_Key.Key_Return, _Key.Key_Return)
    assert shown.places[-1].page == "consultations"
    calendar.do("Als Kalenderdatei …")
    assert (shown.places[-1].page, shown.places[-1].word) == ("network", "calendar-file")


def test_at_midnight_the_calendar_goes_on_with_the_day(qtbot: QtBot, empty_vault_file: Path, tmp_path: Path) -> None:
    clock = PassingClock(date(2026, 11, 30))
    with closing(open_copy(empty_vault_file, tmp_path / "werk-nord.mendi", clock)) as vault:
        shown = ShownPage(qtbot, vault, calendar_page)
        clock.go_to(date(2026, 12, 1))
        shown.page.refresh()
        assert CalendarTable(shown.page).here() == "heute, Di, 1. Dezember"


def test_large_letters_leave_room_for_the_words_of_a_day(qtbot: QtBot, vault: Vault) -> None:
    """Beside the list of a day they were cut to "2 G…" and "1 fä…", on a laptop as well."""
    theme.current().apply("light", 150)
    shown = ShownPage(qtbot, vault, calendar_page, QSize(1054, 580))
    (grid,) = seen(shown.page, MonthGrid)

    words = QFontMetrics(font("small_strong")).horizontalAdvance("9 Gespräche")

    assert min(grid.columnWidth(column) for column in range(7)) >= words + 2 * px(S2)


def test_an_empty_vault_shows_what_will_stand_here(qtbot: QtBot, vault: Vault) -> None:
    shown = ShownPage(qtbot, vault, calendar_page, BEAMER)
    calendar = CalendarTable(shown.page)
    assert calendar.here() == "heute, Mo, 23. November"
    assert "Hier erscheint, was fällig wird" in calendar.words()
    assert "Für diesen Tag ist nichts vorgemerkt." in calendar.words()
    assert "Feiertage: nur die bundesweiten." in calendar.words()
    assert stops_without_name(shown.page) == []
    calendar.do("Bundesland wählen")
    assert shown.places[-1].page == "settings"
