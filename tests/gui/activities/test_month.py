# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The month of the mentor's time: logged in a few keys, talks and events told, nothing judged."""

from datetime import date

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mendi_desktop.features.activities.commands import AddActivity, SetTimeBudget
from mendi_desktop.features.activities.queries import list_activities, list_budgets, list_team
from mendi_desktop.features.network.commands import AddEvent
from mendi_desktop.gui.activities.page import ActivitiesPage
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.activities import TimeDialog, TimePage
from tests.pages.finding import seen
from tests.support.desks import BEAMER, ShownPage
from tests.support.vaults import TODAY, YESTERDAY, record_talk

MOST_KEYS = 20
OCTOBER = date(2026, 10, 6)


@pytest.fixture
def shown(qtbot: QtBot, vault: Vault) -> ShownPage:
    vault.execute(SetTimeBudget(month="2026-09", minutes=300, time_basis="manager"))
    return ShownPage(qtbot, vault, ActivitiesPage)


@pytest.fixture
def page(shown: ShownPage) -> TimePage:
    return TimePage(shown.page)


def log(shown: ShownPage, day: date = YESTERDAY, minutes: int = 60, kind: str = "project", note: str = "") -> None:
    shown.vault.execute(AddActivity(done_on=day, minutes=minutes, kind=kind, role="initiator", note=note))
    shown.page.refresh()


def test_an_activity_is_logged_in_a_few_keys_and_taken_back(page: TimePage, shown: ShownPage) -> None:
    assert page.type_keys("45⇥netzwerk⏎⏎") <= MOST_KEYS
    assert page.rows() == ["Netzwerktreffen, 0:45, heute, Mo, 23.11. · Netzwerker*in · Absprache"]
    assert "Netzwerker*in: 0:45" in page.roles()
    assert page.line("Dauer") == ""
    shown.undo()
    assert shown.vault.read(list_activities) == []


def test_the_role_follows_the_task_unless_it_is_said(page: TimePage, shown: ShownPage) -> None:
    page.write("Dauer", "30")
    page.write("Tätigkeit", "Recherche")
    page.press("Festhalten")
    assert "Die Rolle fehlt noch" in page.words()
    page.write("Rolle", "Initiator")
    page.press("Festhalten")
    assert [(row.kind, row.role) for row in shown.vault.read(list_activities)] == [("research", "initiator")]


def test_talks_and_events_are_told_and_lead_to_where_they_are_kept(page: TimePage, shown: ShownPage) -> None:
    first = record_talk(shown.vault, YESTERDAY, minutes=20)
    record_talk(shown.vault, YESTERDAY, minutes=25)
    event = shown.vault.execute(
        AddEvent(title="Netzwerktag", kind="networking_meeting", starts_on=date(2026, 11, 12), minutes=200)
    )
    shown.page.refresh()
    assert page.weeks() == ["16. bis 22. November, 0:45", "9. bis 15. November, 3:20"]
    assert page.rows()[0].startswith("2 Gespräche, 0:45, gestern")
    page.open("2 Gespräche")
    page.open("Veranstaltung")
    assert shown.places == [Place("consultations", first), Place("network", event, word="events")]
    page.write("Datum", "gestern")
    assert "Zählt an diesem Tag schon von selbst: Gespräche 0:45" in page.words()


@pytest.mark.parametrize(
    ("minutes", "said"),
    [(100, "noch 3:20 frei"), (430, "2:10 mehr als vereinbart"), (300, "genau wie vereinbart")],
)
def test_the_budget_is_told_without_a_judgement(page: TimePage, shown: ShownPage, minutes: int, said: str) -> None:
    log(shown, minutes=minutes)
    told = [label for label in seen(page.page, QLabel) if said in label.text()]
    assert told
    assert not {label.property("ink") for label in told} & {"due", "danger"}


def test_month_by_month_and_back(page: TimePage, shown: ShownPage) -> None:
    log(shown, OCTOBER)
    assert page.rows() == []
    assert not page.can_press("Nächster Monat")
    page.press("Voriger Monat")
    assert page.rows() == ["Betriebliches Projekt, 1:00, Di, 6.10. · Initiator*in · Absprache"]
    page.press("Quartal")
    page.press("Zum laufenden Monat")
    assert "November 2026" in page.words()
    assert "Initiator*in: 1:00" in page.roles()


def test_what_is_written_down_for_another_month_is_shown_there(page: TimePage) -> None:
    page.write("Datum", "6.10.")
    page.write("Dauer", "15")
    page.write("Tätigkeit", "Dokumentation")
    page.write("Rolle", "Berater")
    page.press("Festhalten")
    assert "Oktober 2026" in page.words()
    assert len(page.rows()) == 1


def test_an_activity_is_changed_and_removed_in_its_dialog(page: TimePage, shown: ShownPage) -> None:
    log(shown, note="Über den Plan gesprochen")
    page.open("Betriebliches Projekt")
    dialog = TimeDialog(page.page)
    dialog.write("Dauer", "1:30")
    dialog.choose("Zeitgrundlage", "Freizeit")
    dialog.press("Ändern")
    assert page.rows()[0].startswith("Betriebliches Projekt, 1:30")
    assert "dazu 1:30 in der Freizeit" in page.words()
    page.open("Betriebliches Projekt")
    TimeDialog(page.page).press("Tätigkeit entfernen")
    assert page.rows() == []
    shown.undo()
    assert [row.note for row in shown.vault.read(list_activities)] == ["Über den Plan gesprochen"]


def test_half_a_line_goes_on_in_the_form_and_survives_the_lock(page: TimePage, shown: ShownPage, qtbot: QtBot) -> None:
    page.write("Dauer", "45")
    shown.page.keep()
    again = ShownPage(qtbot, shown.vault, ActivitiesPage)
    line = TimePage(again.page)
    assert line.line("Dauer") == "45 Minuten"
    line.press("Mehr zu dieser Tätigkeit festhalten")
    dialog = TimeDialog(again.page)
    dialog.choose("Tätigkeit", "Befragung")
    dialog.write_note("Fragebogen im Lager")
    dialog.press("Festhalten")
    assert [(row.minutes, row.note) for row in shown.vault.read(list_activities)] == [(45, "Fragebogen im Lager")]
    assert TimePage(ShownPage(qtbot, shown.vault, ActivitiesPage).page).line("Dauer") == ""


def test_half_typed_forms_survive_the_lock(page: TimePage, shown: ShownPage, qtbot: QtBot) -> None:
    page.press("Tätigkeit festhalten")
    dialog = TimeDialog(page.page)
    dialog.write("Dauer", "halb")
    dialog.write_note("Fragebogen im La")
    shown.page.keep()
    dialog.dialog.give_up()
    again = ShownPage(qtbot, shown.vault, ActivitiesPage)
    line = TimePage(again.page)
    line.unfold_team()
    line.press("Mentor*in aufnehmen")
    dialog = TimeDialog(again.page)
    dialog.press("für jemand anderen")
    TimeDialog(again.page).write("Name", "Kim")
    again.page.keep()
    TimeDialog(again.page).dialog.give_up()
    third = ShownPage(qtbot, shown.vault, ActivitiesPage)
    line = TimePage(third.page)
    line.press("Weiterschreiben")
    dialog = TimeDialog(third.page)
    assert dialog.text("Name") == "Kim", "shown, because it is for somebody else"
    dialog.press("Initiator*in")
    dialog.press("Aufnehmen")
    assert [member.mentor for member in shown.vault.read(list_team)] == ["Kim"]
    line.press("Weiterschreiben")
    dialog = TimeDialog(third.page)
    assert dialog.text("Dauer") == "halb"
    dialog.write("Dauer", "30")
    dialog.choose("Tätigkeit", "Befragung")
    dialog.press("Festhalten")
    assert [(row.minutes, row.note) for row in shown.vault.read(list_activities)] == [(30, "Fragebogen im La")]
    assert not line.can_press("Weiterschreiben")


def test_another_budget_from_a_month_on(page: TimePage, shown: ShownPage) -> None:
    page.press("Zeitbudget ändern")
    dialog = TimeDialog(page.page)
    dialog.write("Stunden im Monat", "zwölf")
    dialog.press("Festhalten")
    assert "12:30" in dialog.words()
    dialog.write("Stunden im Monat", "12,5")
    dialog.press("Festhalten")
    assert [(row.month, row.minutes) for row in shown.vault.read(list_budgets)] == [("2026-09", 300), ("2026-11", 750)]
    assert "von 12:30 Stunden" in page.words()


def test_the_team_shares_the_roles_and_a_gap_is_said_kindly(page: TimePage, shown: ShownPage) -> None:
    assert "Rollen lassen sich teilen" in page.unfold_team()
    page.press("Mentor*in aufnehmen")
    own = TimeDialog(page.page)
    own.press("Berater*in")
    own.press("Motivator*in")
    own.press("Aufnehmen")
    page.press("Mentor*in aufnehmen")
    other = TimeDialog(page.page)
    other.press("Aufnehmen")
    assert "Der Name fehlt noch" in other.words()
    other.write("Name", "Max Muster")
    other.press("Initiator*in")
    other.press("Aufnehmen")
    assert [member.mentor for member in shown.vault.read(list_team)] == ["", "Max Muster"]
    assert "Netzwerker*in: noch niemand" in page.words()
    page.press("Max Muster")
    TimeDialog(page.page).press("Aus dem Team nehmen")
    assert "Initiator*in, Netzwerker*in: noch niemand" in page.words()


def test_the_way_to_the_statement(page: TimePage, shown: ShownPage) -> None:
    page.press("Stundennachweis")
    assert shown.places == [Place("reports", word="activity-statement")]


def test_a_calendar_or_a_search_can_lead_to_an_entry(page: TimePage, shown: ShownPage) -> None:
    entry = shown.vault.execute(AddActivity(done_on=OCTOBER, minutes=30, kind="media"))
    shown.go_to(Place("activities", entry))
    assert "Oktober 2026" in page.words()
    assert page.can_press("Tätigkeit ändern")
    shown.go_to(Place("activities", record_talk(shown.vault, TODAY)))
    assert "nicht mehr" in shown.said[-1]


def test_an_unused_area_says_what_it_is_for(qtbot: QtBot, vault: Vault) -> None:
    record_talk(vault)
    shown = ShownPage(qtbot, vault, ActivitiesPage, BEAMER)
    page = TimePage(shown.page)
    assert "Wohin die Zeit geht" in page.words()
    page.press("Tätigkeit festhalten")
    dialog = TimeDialog(shown.page)
    dialog.write("Dauer", "20")
    dialog.choose("Tätigkeit", "Ansprechen")
    dialog.press("Festhalten")
    assert len(page.rows()) == 2
