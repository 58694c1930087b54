# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits on the start page, and what can be done about it without leaving the page."""

from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.queries import due_items, private_note
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.start.month_pane import MonthPane
from mendi_desktop.gui.start.overview import count_waiting
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named, seen
from tests.pages.start import ALL_DUES, StartPage, start_page
from tests.support.desks import BEAMER, PAGE, ShownPage, focused, stops_without_name
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, add_colleague, record_talk

LATE, SOON = date(2026, 11, 19), date(2026, 11, 27)
CALL, LETTER, SEAT = "IHK anrufen", "Zeugnisse sammeln", "Kursplatz bestätigen"


@pytest.fixture
def talk(vault: Vault) -> UUID:
    """A talk with a step for each section, and a follow-up for today."""
    ahorn = add_colleague(vault, "Ahorn-7", org_unit="Montage")
    steps = (
        StepInput(text=CALL, due_on=LATE),
        StepInput(text=LETTER, responsible="colleague", due_on=TODAY),
        StepInput(text=SEAT, due_on=SOON),
    )
    return record_talk(
        vault,
        date(2026, 11, 12),
        colleague_id=ahorn,
        concerns=("vocational_degree",),
        steps=steps,
        follow_up_on=TODAY,
    )


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault, talk: UUID) -> ShownPage:
    return ShownPage(qtbot, vault, start_page)


@pytest.fixture
def start(shown: ShownPage) -> StartPage:
    return StartPage(shown.page)


FOLLOW_UP = "Wiedervorlage: Berufsabschluss nachholen"


def due_days(shown: ShownPage) -> dict[str, date]:
    return {item.text: item.due_on for item in shown.vault.read(due_items, TODAY, 60)}


def test_everything_stands_under_its_day(start: StartPage) -> None:
    assert start.overdue() == [CALL]
    assert sorted(start.today()) == sorted([LETTER, FOLLOW_UP])
    assert start.coming() == [SEAT]
    assert start.chip_of(CALL) == "seit Do, 19.11."
    assert start.chip_of(SEAT) == "Fr, 27.11."
    assert start.facts_of(LETTER) == "Ahorn-7 · Berufsabschluss nachholen · macht: Ahorn-7"
    assert start.facts_of(FOLLOW_UP) == "Ahorn-7 · Gespräch vom Do, 12.11."


def test_the_head_says_the_day_and_how_much_waits(start: StartPage) -> None:
    assert "Montag, 23. November" in start.words()
    assert "3 Punkte warten heute · 1 Gespräch in diesem Monat" in start.words()


def test_the_number_in_the_sidebar_counts_what_is_due(shown: ShownPage, start: StartPage) -> None:
    assert count_waiting(shown.desk, ALL_DUES) == 3
    start.close(CALL)
    assert count_waiting(shown.desk, ALL_DUES) == 2


@pytest.mark.parametrize("row", [CALL, FOLLOW_UP])
def test_what_is_done_stays_for_the_day_and_can_be_taken_back(start: StartPage, shown: ShownPage, row: str) -> None:
    before = start.headings()
    start.close(row)
    assert start.is_done(row)
    assert start.acts_of(row) == ["Rückgängig"]
    assert "1 von" in " ".join(start.headings())
    start.reopen(row)
    assert not start.is_done(row)
    assert start.headings() == before


def test_the_undo_of_the_window_takes_a_tick_back_too(start: StartPage, shown: ShownPage) -> None:
    start.close(CALL)
    assert shown.done == ["Schritt erledigt"]
    shown.undo()
    assert not start.is_done(CALL)


def test_a_step_goes_to_tomorrow_with_its_words(start: StartPage, shown: ShownPage) -> None:
    start.put_off_to_tomorrow(LETTER)
    assert due_days(shown)[LETTER] == TODAY + timedelta(days=1)
    assert start.coming() == [LETTER, SEAT]
    assert start.facts_of(LETTER).endswith("macht: Ahorn-7")


def test_a_follow_up_goes_to_another_day_as_it_is_typed(start: StartPage, shown: ShownPage) -> None:
    start.put_off(FOLLOW_UP, "in 2 Wochen")
    assert due_days(shown)[""] == TODAY + timedelta(days=14)
    assert start.today() == [LETTER]


def test_a_day_that_does_not_fit_is_said_in_the_dialog(start: StartPage, shown: ShownPage) -> None:
    dialog = start.put_off(FOLLOW_UP, "1.1.2026")
    assert "vor dem Gespräch" in " ".join(label.text() for label in seen(dialog, QLabel))
    assert due_days(shown)[""] == TODAY
    dialog.reject()


def test_the_acts_of_a_row_come_with_the_keyboard(start: StartPage) -> None:
    assert start.acts_of(CALL) == []
    start.go_to_row(CALL)
    assert start.acts_of(CALL) == ["Vorbereiten", "Auf morgen", "Anderer Tag …"]
    start.go_to_row(LETTER)
    assert start.acts_of(CALL) == []


def test_arrows_go_from_row_to_row(start: StartPage) -> None:
    start.go_to_row(CALL)
    start.move(Qt.Key.Key_Down)
    assert start.keyboard_in() in (f"Erledigt: {LETTER}", f"Erledigt: {FOLLOW_UP}")
    start.move(Qt.Key.Key_Up)
    assert start.keyboard_in() == f"Erledigt: {CALL}"


def test_the_keyboard_stays_at_the_row_that_was_ticked(start: StartPage) -> None:
    start.go_to_row(LETTER)
    start.move(Qt.Key.Key_Space)
    assert start.is_done(LETTER)
    assert focused() is named(start.page, Tick, f"Erledigt: {LETTER}")


def test_a_row_opens_its_talk(start: StartPage, shown: ShownPage, talk: UUID) -> None:
    start.open(CALL)
    start.open(FOLLOW_UP)
    assert shown.places == [Place("consultations", talk)] * 2


def test_many_rows_show_the_first_ones_and_a_way_to_the_rest(start: StartPage, shown: ShownPage, talk: UUID) -> None:
    steps = tuple(StepInput(text=f"Schritt {number}", due_on=LATE) for number in range(15))
    record_talk(shown.vault, date(2026, 11, 10), steps=steps)
    settle()
    assert len(start.overdue()) == 6
    start.press("10 weitere zeigen")
    assert len(start.overdue()) == 16


def test_who_was_not_heard_of_for_long_is_named_and_opened(start: StartPage, shown: ShownPage) -> None:
    weide = add_colleague(shown.vault, "Weide-5")
    record_talk(shown.vault, date(2026, 9, 7), colleague_id=weide, concerns=("return",))
    settle()
    assert start.section("Lange nicht gehört") == ["Weide-5"]
    assert start.facts_of("Weide-5") == "zuletzt im September · Wiedereinstieg"
    assert start.chip_of("Weide-5") == "11 Wochen"
    start.open("Weide-5")
    assert shown.places == [Place("colleagues", weide)]


def test_of_many_who_were_not_heard_of_the_first_stand_there_and_a_press_shows_all(
    start: StartPage, shown: ShownPage
) -> None:
    aliases = [f"Weide-{number}" for number in range(9)]
    people = [add_colleague(shown.vault, alias) for alias in aliases]
    for days, person in enumerate(people):
        record_talk(shown.vault, date(2026, 7, 1 + days), colleague_id=person)
    settle()
    assert start.section("Lange nicht gehört") == aliases[:6]
    start.press("3 weitere zeigen")
    assert start.section("Lange nicht gehört") == aliases
    record_talk(shown.vault, colleague_id=add_colleague(shown.vault, "Ahorn-1"))
    settle()
    assert start.section("Lange nicht gehört") == aliases
    record_talk(shown.vault, colleague_id=people[0])
    settle()
    assert start.section("Lange nicht gehört") == aliases[1:]


@pytest.mark.parametrize("count", [6, 7])
def test_a_link_does_not_stand_for_a_single_row(start: StartPage, shown: ShownPage, count: int) -> None:
    for number in range(count):
        record_talk(shown.vault, date(2026, 7, 1), colleague_id=add_colleague(shown.vault, f"Weide-{number}"))
    settle()
    assert len(start.section("Lange nicht gehört")) == count


def test_the_month_tells_numbers_and_no_names(start: StartPage, shown: ShownPage) -> None:
    record_talk(shown.vault, minutes=90, concerns=("funding",))
    settle()
    (month,) = seen(start.page, MonthPane)
    figures = [label.text() for label in seen(month, QLabel)]
    assert "November bisher" in figures
    assert [each for each in figures if each in ("2", "1", "1:45")] == ["2", "1", "1:45"]
    assert not any("Ahorn" in each for each in figures)
    start.press("Bericht für den Betriebsrat")
    assert shown.places == [Place("reports", word="works-council")]


def test_old_private_notes_go_at_once_and_come_back_at_once(start: StartPage, shown: ShownPage) -> None:
    old = [record_talk(shown.vault, date(2026, 5, day), private_note="wirkt müde") for day in (4, 5)]
    young = record_talk(shown.vault, private_note="bleibt")
    settle()
    assert "2 Notizen „nur für mich“" in start.words()
    assert "müde" not in start.words()
    start.press("Entfernen")
    assert "nur für mich" not in start.words()
    assert shown.vault.read(private_note, young) == "bleibt"
    shown.undo()
    assert [shown.vault.read(private_note, each) for each in old] == ["wirkt müde"] * 2


def test_what_happens_while_another_page_is_seen_is_shown_afterwards(start: StartPage, shown: ShownPage) -> None:
    shown.page.hide()
    record_talk(shown.vault, concerns=("language",))
    settle()
    shown.come_into_sight()
    assert "Deutsch/Sprachkurs" in start.section("Zuletzt festgehalten")


def test_an_empty_vault_begins_with_the_first_act(qtbot: QtBot, vault: Vault) -> None:
    shown = ShownPage(qtbot, vault, start_page)
    start = StartPage(shown.page)
    assert "Hier beginnt der Tag" in start.words()
    assert start.headings() == []
    start.press("Kürzel aufnehmen")
    start.press("Gespräch festhalten")
    assert shown.places == [Place("colleagues", word="new"), Place("record")]
    start.page.focus_start()  # type: ignore[attr-defined]
    start.record_quickly("15", "t")
    assert "Hier beginnt der Tag" not in start.words()
    assert start.section("Zuletzt festgehalten") == ["Tür-und-Angel"]


def test_every_control_has_a_name(start: StartPage) -> None:
    start.go_to_row(CALL)
    start.close(FOLLOW_UP)
    assert stops_without_name(start.page) == []


@pytest.mark.parametrize("scale", [100, 150])
@pytest.mark.parametrize("size", [PAGE, BEAMER])
def test_nothing_is_cut_at_the_side(start: StartPage, shown: ShownPage, size: object, scale: int) -> None:
    theme.current().apply("light", scale)
    shown.window.resize(size)  # type: ignore[call-overload]
    start.go_to_row(CALL)
    settle()
    right = shown.page.width()
    cut = [
        label.text()
        for label in seen(shown.page, QLabel)
        if label.mapTo(shown.page, label.rect().topRight()).x() > right
    ]
    assert cut == []
