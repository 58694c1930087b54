# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is done with an organisation, a contact, an event: in forms and in place, each act with its way back."""

from datetime import date, timedelta
from uuid import UUID

from mendi_desktop.features.network.commands import AddEvent, AddEventTask, ConfirmActive, LinkContact
from mendi_desktop.features.network.queries import (
    contact_detail,
    event_detail,
    list_contacts,
    list_events,
    organisation_detail,
)
from mendi_desktop.vault.session import Vault
from tests.gui.network.conftest import Show, Shown
from tests.support.screenshots import settle
from tests.support.vaults import TODAY

LONG_AGO = date(2025, 1, 2)


def test_an_organisation_needs_a_name_and_a_kind(show: Show, agency: UUID, vault: Vault) -> None:
    view = show()
    form = view.press_for("Organisation aufnehmen")
    form.write("Name", "Bildungswerk Beispiel")
    form.press("Aufnehmen")
    assert "Welche Art von Stelle ist es?" in form.words()
    form.choose("Art", "bildungstr")
    form.write_lines("Was dort angeboten wird", "Teilqualifizierung\nSprachkurse")
    form.press("Aufnehmen")
    assert (view.chosen(), form.is_open) == ("Bildungswerk Beispiel", False)
    assert "Teilqualifizierung" in view.words()
    view.at.undo()
    assert view.titles() == ["Agentur für Arbeit Musterstadt"]


def test_whether_it_is_still_active_is_answered_in_place(show: Show, agency: UUID, vault: Vault) -> None:
    vault.execute(ConfirmActive(organisation_id=agency, active="yes", on=LONG_AGO))
    view = show()
    assert "Noch aktiv? Aktiv, zuletzt geprüft am 2. Januar 2025." in view.words()
    view.press("Ja, heute geprüft")
    assert "Aktiv, zuletzt geprüft am 23. November 2026." in view.words()
    view.press("Nein, nicht mehr aktiv")
    assert view.headings() == ["Beendet, 1"]
    form = view.press_for("Beendet am …")
    form.write("Beendet am", "31.12.2025")
    form.press("Festhalten")
    assert "Beendet am 31. Dezember 2025." in view.words()
    view.press("Doch, heute geprüft")
    assert vault.read(organisation_detail, agency).row.active == "yes"
    for _ in range(4):
        view.at.undo()
    assert vault.read(organisation_detail, agency).row.active_checked_on == LONG_AGO


def test_a_contact_is_added_to_its_organisation_and_spoken_with_from_there(
    show: Show, agency: UUID, vault: Vault
) -> None:
    view = show()
    form = view.press_for("Ansprechperson hinzufügen")
    form.write("Name", "Kim Beispiel")
    form.press("Aufnehmen")
    assert view.chosen() == "Kim Beispiel"
    view.press("Agentur für Arbeit Musterstadt")
    assert "1 Ansprechperson" in view.lines()[0]
    view.press("Heute gesprochen: Kim Beispiel")
    (kim,) = vault.read(list_contacts)
    assert (kim.organisation_id, kim.last_contact_on) == (agency, TODAY)
    view.press("Kim Beispiel")
    assert "Zuletzt gesprochen heute" in view.spoken()
    assert not view.offers("Heute gesprochen")


def test_a_next_step_is_agreed_closed_and_opened_again(show: Show, kim: UUID, vault: Vault) -> None:
    view = show()
    view.show("Ansprechpersonen")
    form = view.press_for("Schritt vereinbaren")
    form.press("Festhalten")
    assert "Was als Nächstes kommt, fehlt noch." in form.words()
    form.write("Was kommt als Nächstes?", "Kursplan anfordern")
    form.write("Bis wann?", "Fr")
    form.press("Festhalten")
    assert view.headings() == ["Mit nächstem Schritt, 1"]
    assert "bis Fr, 27.11." in view.words()
    view.tick("Kursplan anfordern")
    assert vault.read(contact_detail, kim).row.next_step_done_on == TODAY
    assert "erledigt am Mo, 23.11." in view.words()
    view.tick("Kursplan anfordern")
    assert vault.read(contact_detail, kim).row.is_open
    assert vault.read(contact_detail, kim).row.function == "Berufsberatung", "the rest stays"


def test_an_event_is_planned_with_typed_days_and_hours(show: Show, agency: UUID, vault: Vault) -> None:
    view = show()
    view.show("Veranstaltungen")
    form = view.press_for("Veranstaltung aufnehmen")
    form.write("Titel", "Vernetzungstreffen")
    form.press("Aufnehmen")
    assert "Welche Art von Veranstaltung ist es?" in form.words()
    form.choose("Art", "vernetz")
    form.write("Tag", "10.12.")
    form.write("Beginn", "9.30")
    form.write("Anmelden bis", "27.11.")
    form.choose("Veranstaltet von", "agentur")
    form.write_lines("Themen je Tisch", "Schicht\nFührung")
    form.press("Aufnehmen")
    (row,) = vault.read(list_events)
    assert (row.starts_on, row.starts_at, row.organiser_id) == (date(2026, 12, 10), "09:30", agency)
    assert "Donnerstag, 10. Dezember 2026 · 9:30 Uhr" in view.words()
    view.press("Angemeldet")
    assert "angemeldet" in view.lines()[0]
    view.press("Doch nicht angemeldet")
    assert vault.read(list_events)[0].registered_on is None


def test_tasks_of_an_event_are_added_changed_ticked_and_removed(show: Show, meeting: UUID, vault: Vault) -> None:
    vault.execute(AddEventTask(event_id=meeting, text="Fahrt abstimmen"))
    view = show()
    view.show("Veranstaltungen")
    form = view.press_for("Aufgabe hinzufügen")
    form.write("Was ist zu tun?", "Flyer drucken")
    form.press("Hinzufügen")
    form = view.press_for("Ändern: Flyer drucken")
    form.write("Was ist zu tun?", "Flyer falten")
    form.press("Ändern")
    view.tick("Flyer falten")
    view.press("Entfernen: Fahrt abstimmen")
    (task,) = vault.read(event_detail, meeting).tasks
    assert (task.text, task.done_on) == ("Flyer falten", TODAY)


def test_whom_one_met_is_chosen_or_named_anew(show: Show, kim: UUID, meeting: UUID, vault: Vault) -> None:
    view = show()
    view.show("Veranstaltungen")
    form = view.press_for("Begegnung festhalten")
    form.choose("Wem begegnet?", "kim")
    form.press("Festhalten")
    form = view.press_for("Begegnung festhalten")
    form.write_freely("Wem begegnet?", "Uli Neu")
    form.press("Festhalten")
    met = vault.read(event_detail, meeting).contacts
    assert [contact.name for contact in met] == ["Kim Beispiel", "Uli Neu"]
    view.at.undo()
    assert [row.name for row in vault.read(list_contacts)] == ["Kim Beispiel"], "one step back for somebody new"
    view.at.desk.dispatcher.redo()
    settle()
    view.press("Doch nicht begegnet: Uli Neu")
    view.press("Kim Beispiel")
    assert "Begegnet bei" in view.words()
    view.press("Regionaltreffen Nord")
    assert view.chosen() == "Regionaltreffen Nord"


def test_results_and_own_time_are_added_when_it_is_over(show: Show, vault: Vault) -> None:
    past = TODAY - timedelta(days=3)
    event = vault.execute(AddEvent(title="Markt", kind="market_of_possibilities", starts_on=past))
    view = show()
    view.show("Veranstaltungen")
    form = view.press_for("Bearbeiten")
    form.write("Eigene Zeit", "3:30")
    form.write_lines("Ergebnisse", "Zwei neue Anbieter")
    form.press("Ändern")
    assert "3 h 30 min" in view.words()
    assert vault.read(event_detail, event).row.minutes == 210


def test_what_is_half_typed_is_put_away_when_the_window_locks(show: Show, kim: UUID) -> None:
    view: Shown = show()
    view.show("Ansprechpersonen")
    form = view.press_for("Bearbeiten")
    form.write("Worum es geht", "Teilqualif")
    form.write("Bis wann?", "irgendwann")
    view.network.keep()
    form.dialog.give_up()
    form = view.press_for("Ansprechperson aufnehmen")
    form.write("Name", "Uli")
    view.network.keep()
    form.dialog.give_up()
    again = show()
    assert "Hier wartet noch eine angefangene Eingabe." in again.words()
    form = again.press_for("Weiterschreiben")
    assert form.text("Name") == "Uli"
    form.press("Abbrechen")
    again.network.refresh()
    form = again.press_for("Weiterschreiben")
    assert (form.text("Worum es geht"), form.text("Bis wann?")) == ("Teilqualif", "irgendwann")
    form.press("Abbrechen")
    again.network.refresh()
    assert not again.offers("Weiterschreiben")


def test_a_form_that_is_gone_on_with_is_not_lost_with_the_program(show: Show, kim: UUID) -> None:
    view: Shown = show()
    view.show("Ansprechpersonen")
    form = view.press_for("Ansprechperson aufnehmen")
    form.write("Name", "Uli")
    view.network.keep()
    form.dialog.give_up()
    again = show()
    again.press_for("Weiterschreiben")
    after_a_crash = show()  # nothing was asked to put anything away
    form = after_a_crash.press_for("Weiterschreiben")
    assert form.text("Name") == "Uli"
    after_a_crash.network.keep()
    form.dialog.give_up()
    assert show().press_for("Weiterschreiben").text("Name") == "Uli", "and the lock does not cost it either"


def test_nothing_is_put_away_of_a_form_nobody_wrote_in(show: Show, kim: UUID, meeting: UUID, vault: Vault) -> None:
    vault.execute(LinkContact(event_id=meeting, contact_id=kim))
    view = show()
    view.press("Bearbeiten")
    view.network.keep()
    view.dialog.press("Abbrechen")
    view.network.refresh()
    assert not view.offers("Weiterschreiben")


def test_the_half_typed_first_contact_waits_on_the_empty_page(show: Show) -> None:
    view = show()
    form = view.press_for("Erste Ansprechperson aufnehmen")
    form.write("Name", "Uli")
    view.network.keep()
    form.dialog.give_up()
    again = show()
    assert "Noch kein Netzwerk" in again.words()
    form = again.press_for("Weiterschreiben")
    assert form.text("Name") == "Uli"
    form.press("Abbrechen")
    assert not again.offers("Weiterschreiben")
