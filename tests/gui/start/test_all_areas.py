# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits in the other areas stands in the same list and is closed, put off and opened there."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.features.due import all_due
from mendi_desktop.gui.start.overview import count_waiting
from mendi_desktop.vault.session import Vault
from tests.pages.start import ALL_DUES, StartPage, start_page
from tests.support.all_areas import EVENT, LATE, MILESTONE, PROJECT, REQUEST, SEMINAR, SOON, fill_areas
from tests.support.desks import ShownPage
from tests.support.vaults import TODAY, record_talk

CALL, ANSWER = "IHK anrufen", f"Antwort auf den Antrag: {REQUEST}"
EVENT_IN_TIME, SEMINAR_IN_TIME = f"Anmelden: {EVENT}", f"Anmelden: {SEMINAR}"
WAITING = (MILESTONE, EVENT_IN_TIME, SEMINAR_IN_TIME, ANSWER)


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    fill_areas(vault)
    return ShownPage(qtbot, vault, start_page)


@pytest.fixture
def start(shown: ShownPage) -> StartPage:
    return StartPage(shown.page)


def test_one_list_tells_what_waits_in_every_area(start: StartPage, shown: ShownPage) -> None:
    record_talk(shown.vault, date(2026, 11, 12), steps=(StepInput(text=CALL, due_on=LATE),))
    shown.come_into_sight()
    assert sorted(start.overdue()) == sorted([MILESTONE, CALL])
    assert sorted(start.today()) == sorted([EVENT_IN_TIME, SEMINAR_IN_TIME])
    assert {ANSWER, SEMINAR} <= set(start.coming())
    assert start.facts_of(MILESTONE) == f"Meilenstein · {PROJECT}"
    assert "4 Punkte warten heute" in start.words()
    assert count_waiting(shown.desk, ALL_DUES) == 4


def test_a_vault_with_a_project_and_no_talk_is_not_empty(start: StartPage) -> None:
    assert "Hier beginnt der Tag" not in start.words()
    assert start.overdue() == [MILESTONE]


def test_each_is_closed_in_place_and_taken_back_in_the_row_and_by_undo(start: StartPage, shown: ShownPage) -> None:
    for row in WAITING:
        start.close(row)
        assert start.is_done(row)
        start.reopen(row)
        assert not start.is_done(row)
        start.close(row)
        shown.undo()
        assert not start.is_done(row)


def test_each_is_put_off(start: StartPage, shown: ShownPage) -> None:
    for row in WAITING:
        start.put_off_to_tomorrow(row)
        assert row in start.coming()
    days = {item.title: item.due_on for item in shown.vault.read(all_due, ALL_DUES, TODAY, 7)}
    assert {days[row] for row in WAITING} == {date(2026, 11, 24)}


def test_each_is_opened_at_its_own_page(start: StartPage, shown: ShownPage) -> None:
    for row in WAITING:
        start.open(row)
    assert [place.page for place in shown.places] == ["projects", "network", "qualification", "council"]
    assert all(place.id is not None for place in shown.places)


def test_what_others_may_see_of_it_tells_nothing(shown: ShownPage) -> None:
    due = shown.vault.read(all_due, ALL_DUES, TODAY, 7)
    words = (PROJECT, MILESTONE, EVENT, SEMINAR, REQUEST)
    assert [item.neutral for item in due if any(word in item.neutral for word in words)] == []
    assert [item for item in due if not item.neutral] == []
    assert {item.due_on for item in due} == {LATE, TODAY, SOON}
