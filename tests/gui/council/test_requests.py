# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Requests in the window: from a draft to the result with few keys, and every step back."""

from collections.abc import Callable

from mendi_desktop.features.council.queries import list_requests
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.council import CouncilView
from tests.support.desks import ShownPage, stops_without_name
from tests.unit.features.council.examples import DUE, answered, asked, draft

Show = Callable[[], ShownPage]


def test_an_empty_page_says_what_it_is_for_and_begins_with_a_title(vault: Vault, show: Show) -> None:
    view = CouncilView((shown := show()).page)
    assert "Noch keine Anträge" in view.words()
    view.press("Antrag entwerfen")
    view.dialogs.write("Titel", "Feste Lernzeiten im Schichtplan")
    view.dialogs.choose("Rechtsgrundlage", "92a")
    assert "Vorschläge zur Beschäftigungssicherung" in view.dialogs.words()
    view.dialogs.press("Entwerfen")
    assert view.rows() == [
        "Entwurf, 1",
        "Feste Lernzeiten im Schichtplan, § 92a BetrVG, Entwurf, noch nicht gestellt",
    ]
    assert shown.done == ["Antrag entworfen"]
    assert stops_without_name(shown.page) == []


def test_a_request_is_asked_answered_and_closed(vault: Vault, show: Show) -> None:
    draft(vault, right="bpersvg_77")
    view = CouncilView((shown := show()).page)
    view.press_enter()
    assert "Antrag bearbeiten" in view.dialogs.words()
    view.dialogs.press("Abbrechen")
    view.press("Als gestellt festhalten")
    assert view.dialogs.text("Antwort erhofft bis") == "Mo, 4.1.2027", "six weeks, as § 77 Abs. 2 BPersVG says"
    view.dialogs.press("Festhalten")
    assert "Antwort erhofft bis Mo, 4.1.2027" in view.words()
    view.press("Antwort festhalten")
    view.dialogs.choose("Antwort", "teilweise")
    view.dialogs.press("Festhalten")
    assert "teilweise zugestimmt" in view.words()
    view.press("Ergebnis festhalten")
    view.dialogs.press("Festhalten")
    assert "Das Ergebnis selbst fehlt noch." in view.dialogs.words()
    view.dialogs.write_lines("Ergebnis", "Ein halbes Jahr zur Probe.")
    view.dialogs.press("Festhalten")
    assert "Ein halbes Jahr zur Probe." in view.words()
    for _ in range(3):
        shown.undo()
    assert vault.read(list_requests)[0].state == "draft"
    assert "Verlauf" not in view.words()


def test_the_law_stands_beside_with_its_stand(vault: Vault, show: Show) -> None:
    asked(vault)
    words = CouncilView((shown := show()).page).words()
    assert "in Betrieben mit mehr als 100 Beschäftigten schriftlich" in words
    assert "Betriebsverfassungsgesetz. Stand: April 2026." in words
    assert shown.said == []


def test_what_waits_too_long_is_marked_in_words(vault: Vault, show: Show) -> None:
    asked(vault, due_on=DUE.replace(day=16))
    asked(vault, title="Bildungsbedarf", due_on=DUE)
    view = CouncilView((shown := show()).page)
    assert shown.said == []
    assert view.chips() == ["Antwort steht aus"]
    assert view.rows()[1].endswith("Antwort steht aus seit Mo, 16.11.")


def test_a_step_is_taken_back_and_search_finds_barriers(vault: Vault, show: Show) -> None:
    request_id = answered(vault)
    draft(vault, "Förderung", barriers=("funding_unknown",))
    view = CouncilView((shown := show()).page)
    view.search("unbekannt")
    assert view.chosen() == "Förderung"
    shown.go_to(Place("council", request_id))
    assert view.chosen() == "Feste Lernzeiten im Schichtplan", "a search that hides it is let go"
    view.press("Antwort zurücknehmen")
    assert vault.read(list_requests)[0].state == "asked"
    view.press("Vorschlag als Papier")
    assert shown.places == [Place("reports", request_id, word="council-proposal")]


def test_half_typed_input_survives_the_lock(vault: Vault, show: Show) -> None:
    draft(vault, "Förderung")
    asked(vault, title="Lernzeit")
    shown = show()
    view = CouncilView(shown.page)
    shown.go_to(Place("council", next(row.id for row in vault.read(list_requests) if row.title == "Lernzeit")))
    view.press("Antwort festhalten")
    view.dialogs.choose("Antwort", "teilweise")
    view.dialogs.write_lines("Was geantwortet wurde", "Erst ab Janu")
    view.dialogs.write("Am", "irgendwann")
    shown.page.keep()
    view.dialogs.dialog.give_up()
    view = CouncilView((shown := show()).page)
    view.press("Antrag entwerfen")
    view.dialogs.choose("Rechtsgrundlage", "92a")
    shown.page.keep()
    view.dialogs.dialog.give_up()
    view = CouncilView((again := show()).page)
    view.press("Weiterschreiben")
    assert "Vorschläge zur Beschäftigungssicherung" in view.dialogs.words()
    view.dialogs.press("Abbrechen")
    view.press("Weiterschreiben")
    assert view.dialogs.text("Am") == "irgendwann"
    again.page.keep()
    view.dialogs.write("Am", "heute")
    view.dialogs.press("Festhalten")
    assert "Erst ab Janu" in view.words()
    assert "teilweise zugestimmt" in view.words()
    assert "Hier wartet noch eine angefangene Eingabe." not in view.words()
