# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Recording a talk from the start page: one line, few keys, nothing lost."""

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.queries import list_colleagues
from mendi_desktop.features.consultations.commands import SaveFormDraft
from mendi_desktop.features.consultations.queries import form_draft, list_consultations
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.start import StartPage, start_page
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, YESTERDAY, add_colleague

MOST_KEYS = 12
"""Promise 1 of the house: keystrokes beyond free text."""

EMPTY = {"Datum": "heute, Mo, 23.11.", "Dauer": "", "Art": "", "Anliegen": "", "Kolleg*in": ""}


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    return ShownPage(qtbot, vault, start_page)


@pytest.fixture
def start(shown: ShownPage) -> StartPage:
    return StartPage(shown.page)


def test_a_talk_takes_at_most_twelve_keys(start: StartPage, shown: ShownPage) -> None:
    assert start.record_quickly("15", "t", "stap") <= MOST_KEYS
    (talk,) = shown.vault.read(list_consultations)
    assert (talk.held_on, talk.minutes, talk.contact_kind, talk.concerns) == (
        TODAY,
        15,
        "informal_chat",
        ("certificate",),
    )
    assert talk.colleague_id is None


def test_after_recording_the_line_is_empty_and_ready_for_the_next_talk(start: StartPage) -> None:
    start.record_quickly("15", "t", "stap")
    assert start.line() == EMPTY
    assert start.keyboard_in() == "Dauer"
    start.record_quickly("1:30", "sprech")
    assert start.section("Zuletzt festgehalten") == [
        "Sprechstunde",
        "Schein/Sachkunde",
    ]


def test_the_day_is_written_as_people_write_it(start: StartPage, shown: ShownPage) -> None:
    start.go_back_to_day()
    start.type_keys("gestern⇥20⇥t⏎⏎")
    (talk,) = shown.vault.read(list_consultations)
    assert (talk.held_on, talk.minutes) == (YESTERDAY, 20)


def test_an_alias_that_is_new_is_taken_in_with_the_talk(start: StartPage, shown: ShownPage) -> None:
    start.record_quickly("15", "t", colleague="Lärche-3")
    (talk,) = shown.vault.read(list_consultations)
    assert talk.alias == "Lärche-3"
    shown.undo()
    assert shown.vault.read(list_colleagues) == []


def test_an_alias_in_another_spelling_is_the_same_colleague(start: StartPage, shown: ShownPage) -> None:
    known = add_colleague(shown.vault, "Lärche-3", org_unit="Montage")
    settle()
    start.record_quickly("15", "t", colleague="laerche-3")
    (talk,) = shown.vault.read(list_consultations)
    assert talk.colleague_id == known


def test_a_missing_duration_is_said_at_its_field(start: StartPage, shown: ShownPage) -> None:
    start.type_keys("⏎")
    assert start.keyboard_in() == "Dauer"
    assert start.trouble() == "Die Dauer fehlt noch. Geschätzte Minuten genügen."
    assert start.trouble() in start.words()
    assert shown.vault.read(list_consultations) == []
    start.record_quickly("15", "t")
    assert len(shown.vault.read(list_consultations)) == 1
    assert start.trouble() == ""


def test_a_missing_kind_is_said_at_its_field_and_the_rest_stays(start: StartPage) -> None:
    start.type_keys("15⏎")
    assert start.keyboard_in() == "Art"
    assert start.trouble() != ""
    assert start.line()["Dauer"] == "15 Minuten"


def test_a_duration_that_is_none_stays_to_be_mended(start: StartPage, shown: ShownPage) -> None:
    start.type_keys("bald⏎")
    assert start.keyboard_in() == "Dauer"
    assert start.trouble() != ""
    assert start.line()["Dauer"] == "bald"
    assert shown.vault.read(list_consultations) == []


def test_more_opens_the_form_with_what_was_typed(start: StartPage, shown: ShownPage) -> None:
    start.type_keys("25⇥t⏎")
    start.press("Mehr zu diesem Gespräch festhalten")
    assert shown.places == [Place("record")]
    kept = shown.vault.read(form_draft, "talk")
    assert kept is not None
    first = kept["first"]
    assert isinstance(first, dict)
    assert (first["minutes"], first["contact_kind"]) == ("25 Minuten", "informal_chat")
    assert start.line() == EMPTY


def test_more_never_pushes_a_begun_talk_aside(start: StartPage, shown: ShownPage) -> None:
    begun: dict[str, object] = {"record": "angefangen"}
    shown.vault.execute(SaveFormDraft(form="talk", typed=begun))
    start.type_keys("25⇥t⏎")
    start.press("Mehr zu diesem Gespräch festhalten")
    assert shown.vault.read(form_draft, "talk") == begun
    assert start.line()["Dauer"] == "25 Minuten"
    assert shown.said == ["Im Formular liegt ein angefangenes Gespräch. Die Zeile wartet hier."]


def test_a_half_typed_line_outlives_the_lock(qtbot: QtBot, start: StartPage, shown: ShownPage) -> None:
    start.type_keys("bald⇥t⏎⇥⇥Ahorn-7")
    shown.page.keep()
    unlocked = ShownPage(qtbot, shown.vault, start_page)
    again = StartPage(unlocked.page)
    assert again.line() == {**EMPTY, "Dauer": "bald", "Art": "Tür-und-Angel-Gespräch", "Kolleg*in": "Ahorn-7"}


def test_a_line_that_was_recorded_does_not_come_back(qtbot: QtBot, start: StartPage, shown: ShownPage) -> None:
    start.type_keys("15⇥t⏎")
    shown.page.keep()
    start.type_keys("⏎")
    shown.page.keep()
    unlocked = ShownPage(qtbot, shown.vault, start_page)
    again = StartPage(unlocked.page)
    assert again.line() == EMPTY


def test_a_half_typed_line_stays_while_others_work(start: StartPage, shown: ShownPage) -> None:
    start.type_keys("15⇥t⏎⇥⇥Aho")
    add_colleague(shown.vault, "Birke-2")
    settle()
    assert start.line()["Dauer"] == "15 Minuten"
    assert start.line()["Kolleg*in"] == "Aho"
