# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of colleagues: order, search, new aliases, and that it stays where it is."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtWidgets import QLineEdit

from mendi_desktop.features.colleagues.commands import ChangeColleague
from mendi_desktop.features.consultations.talk import StepInput
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.colleagues import ColleaguesView
from tests.pages.finding import named
from tests.support.desks import ShownPage, stops_without_name
from tests.support.screenshots import settle
from tests.support.vaults import add_colleague, record_talk

Show = Callable[[], ShownPage]


def test_numbers_are_sorted_as_numbers_and_states_stand_apart(vault: Vault, show: Show) -> None:
    for alias in ("Ahorn-12", "Ahorn-7", "Birke-2"):
        add_colleague(vault, alias)
    closed = add_colleague(vault, "Ahorn-1")
    vault.execute(ChangeColleague(colleague_id=closed, alias="Ahorn-1", status="closed"))
    view = ColleaguesView((shown := show()).page)
    assert view.aliases() == ["Ahorn-7", "Ahorn-12", "Birke-2", "Ahorn-1"]
    assert view.headings() == ["in Begleitung, 3", "abgeschlossen, 1"]
    assert shown.said == []


def test_a_row_tells_area_last_talk_and_open_steps(vault: Vault, show: Show) -> None:
    ahorn = add_colleague(vault, org_unit="Montage")
    record_talk(vault, date(2026, 11, 12), colleague_id=ahorn, steps=(StepInput(text="Anrufen"),))
    add_colleague(vault, "Birke-2")
    view = ColleaguesView((shown := show()).page)
    assert view.lines() == ["Ahorn-7, Montage · 1 offener Schritt, zuletzt Do, 12.11.", "Birke-2, noch kein Gespräch"]
    assert shown.said == []


@pytest.mark.parametrize("typed", ["larche", "LÄRCHE", "laerche", "giess", "gieß lär"])
def test_search_folds_umlauts(vault: Vault, show: Show, typed: str) -> None:
    add_colleague(vault, "Lärche-3", org_unit="Gießerei")
    add_colleague(vault, "Ahorn-7", org_unit="Montage")
    view = ColleaguesView((shown := show()).page)
    view.search(typed)
    assert view.aliases() == ["Lärche-3"]
    assert view.chosen() == "Lärche-3"
    assert shown.said == []


def test_the_search_line_keeps_as_far_from_both_edges_of_its_pane(vault: Vault, show: Show) -> None:
    add_colleague(vault)
    page = (shown := show()).page
    line = named(page, QLineEdit, ColleaguesView.search_line)
    pane = line.parentWidget()
    assert pane is not None
    assert pane.width() - 1 - line.geometry().right() == line.x()
    assert shown.said == []


def test_a_search_without_a_hit_says_so_and_an_emptied_one_brings_all_back(vault: Vault, show: Show) -> None:
    add_colleague(vault)
    view = ColleaguesView((shown := show()).page)
    view.search("xyz")
    assert "Niemand gefunden" in view.words()
    view.search("")
    assert view.aliases() == ["Ahorn-7"]
    assert "Niemand gefunden" not in view.words()
    assert shown.said == []


def test_a_new_alias_is_suggested_taken_in_and_chosen(vault: Vault, show: Show) -> None:
    add_colleague(vault)
    view = ColleaguesView((shown := show()).page)
    dialog = view.ask_for_new_alias()
    suggested = dialog.text("Kürzel")
    assert suggested not in ("", "Ahorn-7")
    dialog.write("Bereich", "Gießerei")
    dialog.press("Aufnehmen")
    assert view.chosen() == suggested
    assert "Gießerei" in view.words()
    shown.undo()
    assert view.aliases() == ["Ahorn-7"]


def test_an_alias_that_exists_is_said_at_its_field(vault: Vault, show: Show) -> None:
    add_colleague(vault)
    view = ColleaguesView((shown := show()).page)
    dialog = view.ask_for_new_alias()
    dialog.write("Kürzel", "ahorn-7")
    dialog.press("Aufnehmen")
    assert "Das Kürzel „Ahorn-7“ gibt es schon. Bitte ein anderes wählen." in dialog.words()
    assert view.aliases() == ["Ahorn-7"]
    dialog.press("Abbrechen")
    assert shown.said == []


def test_a_place_chooses_a_colleague_although_a_search_hides_the_entry(vault: Vault, show: Show) -> None:
    add_colleague(vault)
    birke = add_colleague(vault, "Birke-2")
    shown = show()
    view = ColleaguesView(shown.page)
    view.search("ahorn")
    shown.go_to(Place("colleagues", birke))
    assert view.chosen() == "Birke-2"
    assert len(view.aliases()) == 2


def test_the_start_page_can_ask_for_a_new_alias(vault: Vault, show: Show) -> None:
    shown = show()
    assert "Noch keine Kolleg*innen" in ColleaguesView(shown.page).words()
    shown.go_to(Place("colleagues", word="new"))
    dialogs = ColleaguesView(shown.page).dialogs
    assert dialogs.is_open
    dialogs.press("Abbrechen")
    assert not dialogs.is_open


def test_list_and_choice_stay_when_others_change_something(vault: Vault, show: Show) -> None:
    people = [add_colleague(vault, f"Ahorn-{number}") for number in range(1, 60)]
    shown = show()
    view = ColleaguesView(shown.page)
    view.choose("Ahorn-40")
    place = view.listed.verticalScrollBar().value()
    assert place > 0
    record_talk(vault, colleague_id=people[2])
    add_colleague(vault, "Zeder-1")
    settle()
    assert view.chosen() == "Ahorn-40"
    assert view.listed.verticalScrollBar().value() == place
    assert len(view.aliases()) == 60


def test_the_one_who_was_chosen_is_removed_by_an_undo(vault: Vault, show: Show) -> None:
    shown = show()
    view = ColleaguesView(shown.page)
    shown.go_to(Place("colleagues", word="new"))
    view.dialogs.press("Aufnehmen")
    assert len(view.aliases()) == 1
    shown.undo()
    assert "Noch keine Kolleg*innen" in view.words()
    assert shown.said == []


def test_every_control_has_a_name(vault: Vault, show: Show) -> None:
    ahorn = add_colleague(vault)
    record_talk(vault, colleague_id=ahorn, record="Staplerschein", private_note="müde", steps=(StepInput(text="X"),))
    shown = show()
    assert stops_without_name(shown.page) == []
    view = ColleaguesView(shown.page)
    for opened in (view.edit, view.ask_for_consent, view.add_step, view.ask_for_new_alias):
        dialog = opened()
        assert stops_without_name(dialog.dialog) == []
        dialog.press("Abbrechen")
