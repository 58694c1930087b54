# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three lists: what stands where, what a row tells, searching, filtering, and that the place stays."""

from datetime import date, timedelta
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.network.commands import (
    AddContact,
    AddEvent,
    AddEventTask,
    AddOrganisation,
    ConfirmActive,
    RegisterForEvent,
)
from mendi_desktop.features.projects.commands import AddProject, ChangeProject
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.row_heights import TALL
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.network.page import NetworkPage
from mendi_desktop.vault.session import Vault
from tests.gui.network.conftest import Show
from tests.pages.finding import named
from tests.support.desks import focused, stops_without_name
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.vaults import TODAY

WEEK = timedelta(days=7)


def test_an_empty_network_offers_the_public_offices_and_a_first_contact(show: Show) -> None:
    view = show()
    assert "Noch kein Netzwerk" in view.words()
    assert view.press_for("Öffentliche Stellen übernehmen …").is_open
    view.dialog.press("Abbrechen")
    form = view.press_for("Erste Ansprechperson aufnehmen")
    form.write("Name", "Kim Beispiel")
    form.press("Aufnehmen")
    assert view.lines() == ["Kim Beispiel, ohne Organisation"]


def test_organisations_stand_by_side_and_what_has_ended_below(vault: Vault, show: Show, agency: UUID) -> None:
    vault.execute(AddOrganisation(name="Betriebsrat Werk Nord", kind="works_council"))
    network = AddOrganisation(name="Verbund Musterland", kind="training_network", active="ended")
    vault.execute(network)
    vault.execute(AddContact(name="Kim Beispiel", organisation_id=agency, last_contact_on=TODAY))
    view = show()
    assert view.headings() == ["Im Haus, 1", "Außerhalb, 1", "Beendet, 1"]
    assert view.lines() == [
        "Betriebsrat Werk Nord, BR",
        "Agentur für Arbeit Musterstadt, Agentur für Arbeit · Musterstadt · 1 Ansprechperson, Mo, 23.11.",
        "Verbund Musterland, Weiterbildungsverbund, beendet",
    ]
    assert stops_without_name(view.page) == []


def test_contacts_with_a_next_step_come_first_and_an_overdue_one_says_since_when(
    vault: Vault, show: Show, kim: UUID
) -> None:
    robin = AddContact(name="Robin Muster", next_step="Flyer schicken", next_step_on=TODAY - WEEK)
    vault.execute(robin)
    view = show()
    view.show("Ansprechpersonen")
    assert view.headings() == ["Mit nächstem Schritt, 1", "Weitere, 1"]
    assert view.lines() == [
        "Robin Muster, ohne Organisation, Flyer schicken · seit Mo, 16.11.",
        "Kim Beispiel, Berufsberatung · Agentur für Arbeit Musterstadt",
    ]
    view.filter("Nächster Schritt", "fällig")
    assert view.titles() == ["Robin Muster"]


def test_coming_events_come_first_the_nearest_on_top(vault: Vault, show: Show, meeting: UUID) -> None:
    vault.execute(
        AddEvent(
            title="Markt der Möglichkeiten",
            kind="market_of_possibilities",
            starts_on=TODAY + WEEK,
            registration_until=TODAY - timedelta(days=1),
        )
    )
    vault.execute(AddEvent(title="Tagung", kind="network_conference", starts_on=date(2025, 3, 4), place="Musterstadt"))
    vault.execute(AddEventTask(event_id=meeting, text="Fahrt abstimmen"))
    view = show()
    view.show("Veranstaltungen")
    assert view.headings() == ["Kommend, 2", "2025, 1"]
    assert view.lines() == [
        "Regionaltreffen Nord, Regionaltreffen, Mo, 23.11., 1 offene Aufgabe",
        "Markt der Möglichkeiten, Markt der Möglichkeiten, Mo, 30.11., Anmeldung seit So, 22.11.",
        "Tagung, Netzwerktagung · Musterstadt, Di, 4.3.2025",
    ]
    view.filter("Zeit", "Anmeldung")
    assert view.titles() == ["Markt der Möglichkeiten"]


def test_search_finds_a_person_by_name_function_and_organisation(show: Show, kim: UUID) -> None:
    view = show()
    view.show("Ansprechpersonen")
    for typed in ("agentur", "MUSTERSTADT berufs", "fuer arbeit"):
        view.search(typed)
        assert view.titles() == ["Kim Beispiel"]
    view.search("xyz")
    assert "Nichts gefunden" in view.words()
    view.press("Filter leeren")
    assert view.titles() == ["Kim Beispiel"]


def test_filters_are_kept_by_each_view_and_taken_away_by_their_chip(vault: Vault, show: Show, kim: UUID) -> None:
    vault.execute(AddOrganisation(name="Betriebsrat Werk Nord", kind="works_council"))
    view = show()
    view.filter("Im Haus oder außerhalb", "im Haus")
    assert view.titles() == ["Betriebsrat Werk Nord"]
    assert "1 von 2" in view.words()
    view.show("Ansprechpersonen")
    assert view.titles() == ["Kim Beispiel"]
    view.show("Organisationen")
    view.press("im Haus entfernen")
    assert len(view.titles()) == 2


def test_whoever_has_to_be_asked_about_is_found_by_a_filter(vault: Vault, show: Show, agency: UUID) -> None:
    fresh = vault.execute(AddOrganisation(name="Betriebsrat Werk Nord", kind="works_council"))
    vault.execute(ConfirmActive(organisation_id=agency, active="yes", on=date(2025, 1, 2)))
    vault.execute(ConfirmActive(organisation_id=fresh, active="yes"))
    view = show()
    view.filter("Noch aktiv?", "bitte")
    assert view.titles() == ["Agentur für Arbeit Musterstadt"]
    assert view.lines()[0].endswith("noch aktiv?")


def test_only_what_is_seen_here_is_read_anew(
    vault: Vault, show: Show, qtbot: QtBot, agency: UUID, meeting: UUID
) -> None:
    project = vault.execute(AddProject(title="Lernzeit"))
    view = show()
    view.show("Veranstaltungen")
    assert isinstance(view.network, NetworkPage)
    read = QSignalSpy(view.network.views.filled)
    vault.execute(AddColleague(alias="Ahorn-7"))
    settle()
    assert read.count() == 0, "nothing of a colleague stands here"
    vault.execute(RegisterForEvent(event_id=meeting))
    qtbot.waitUntil(lambda: read.count() == 1)
    vault.execute(ChangeProject(project_id=project, title="Lernzeit im Lager"))
    qtbot.waitUntil(lambda: read.count() == 2)  # an event names its project


def test_what_came_while_out_of_sight_is_there_on_the_way_back(vault: Vault, show: Show, agency: UUID) -> None:
    view = show()
    view.network.hide()
    vault.execute(AddColleague(alias="Ahorn-7"))
    vault.execute(AddOrganisation(name="Bildungswerk Beispiel", kind="training_provider"))
    settle()
    view.at.come_into_sight()
    assert "Bildungswerk Beispiel" in view.titles()


def test_a_place_leads_to_an_entry_whatever_is_filtered(show: Show, kim: UUID, meeting: UUID) -> None:
    view = show()
    view.show("Ansprechpersonen")
    view.search("xyz")
    view.at.go_to(Place("network", meeting))
    assert view.chosen() == "Regionaltreffen Nord"
    view.at.go_to(Place("network", kim))
    assert view.chosen() == "Kim Beispiel"
    view.at.go_to(Place("network", word="organisations"))
    assert view.titles() == ["Agentur für Arbeit Musterstadt"]


def test_what_is_removed_gives_way_to_its_neighbour_and_comes_back(vault: Vault, show: Show) -> None:
    for name in ("Alex Probe", "Kim Beispiel", "Robin Muster"):
        vault.execute(AddContact(name=name))
    view = show()
    view.show("Ansprechpersonen")
    view.choose("Kim Beispiel")
    view.press("Ansprechperson entfernen")
    assert (view.titles(), view.chosen()) == (["Alex Probe", "Robin Muster"], "Robin Muster")
    view.at.undo()
    assert len(view.titles()) == 3


def test_by_keyboard_from_the_search_to_the_form_and_back(show: Show, kim: UUID) -> None:
    view = show()
    view.show("Ansprechpersonen")
    assert view.network.start_search()
    press(focused(), Qt.Key.Key_Return)
    assert focused() is view.listed
    press(view.listed, Qt.Key.Key_Return)
    settle()
    assert view.dialog.text("Name") == "Kim Beispiel"
    press(focused(), Qt.Key.Key_Escape)
    settle()
    assert focused() is view.listed
    named(view.page, QAbstractButton, "Bearbeiten").setFocus()
    press(focused(), Qt.Key.Key_Return)
    settle()
    view.dialog.write("Worum es geht", "Lernzeit")
    view.dialog.press("Ändern")
    assert focused().accessibleName() == "Bearbeiten", "the pane was made anew, the keyboard is where it was"


def test_rows_with_chips_are_as_high_as_their_chips_need(vault: Vault, show: Show, kim: UUID, agency: UUID) -> None:
    """The list asks where rows stand without putting their chips into words; both have to say the same."""
    for active in ("yes", "unknown", "ended"):
        vault.execute(AddOrganisation(name=f"Verbund {active}", kind="training_network", active=active))
        vault.execute(AddContact(name=f"Robin {active}", active=active))
    ended = vault.execute(AddOrganisation(name="Ehemaliger Verein", kind="training_network", active="ended"))
    vault.execute(AddContact(name="Jo Muster", organisation_id=agency, next_step="Anrufen", next_step_on=TODAY))
    vault.execute(AddContact(name="Mika Muster", organisation_id=ended, next_step="Anrufen", next_step_on=TODAY))
    for until, day in ((None, TODAY), (TODAY, TODAY + WEEK), (TODAY - WEEK, TODAY - WEEK)):
        event = vault.execute(
            AddEvent(title="Lernfest", kind="regional_meeting", starts_on=day, registration_until=until)
        )
        vault.execute(AddEvent(title="Messe", kind="regional_meeting", starts_on=day))
    vault.execute(AddEventTask(event_id=event, text="Tische bestellen"))
    tagung = AddEvent(title="Tagung", kind="regional_meeting", starts_on=TODAY + WEEK, registration_until=TODAY)
    vault.execute(RegisterForEvent(event_id=vault.execute(tagung)))
    view = show()
    for title in ("Organisationen", "Ansprechpersonen", "Veranstaltungen"):
        view.show(title)
        page = view.network
        assert isinstance(page, NetworkPage)
        model = page.views.body.model
        said = [bool(model.index(row, 0).data(RowRole.CHIPS)) for row in range(model.rowCount())]
        assert [shape == TALL for shape in model.shapes()] == said
        assert len(set(said)) == 2
