# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One project on one screen: where it is, what comes next, what stands in the way; all of it by keyboard, too."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from mendi_desktop.features.projects.commands import AddMilestone, AddProject
from mendi_desktop.features.projects.queries import project_detail
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.projects.page import ProjectsPage
from mendi_desktop.reports.document import Curve, Timeline
from mendi_desktop.vault.session import Vault
from tests.pages.finding import named
from tests.pages.projects import ProjectsView
from tests.pages.walking import spoken, tab_round
from tests.support.desks import BEAMER, PAGE, ShownPage, focused, stops_without_name
from tests.support.screenshots import settle
from tests.support.typing import press
from tests.support.vaults import TODAY

Show = Callable[[], ShownPage]


def test_the_head_says_where_the_project_is(view: ProjectsView) -> None:
    assert "läuft · Phase 5 von 7 · seit 1.4.2026 · ohne Angaben zu einzelnen Kolleg*innen" in view.words()
    assert view.phase() == "Phase 5 von 7: Umsetzung und Pilot"
    assert "60 Kolleg*innen nutzen bis Juni 2027 ein Lernangebot." in view.words()
    assert "Zwei Schichtleitungen werben mit." in view.words()


def test_what_comes_next_stands_in_the_order_of_its_days_and_what_blocks_beside_it(view: ProjectsView) -> None:
    assert view.lines("Als Nächstes") == [
        "Zwischenstand vorgestellt",
        "Zahlen aus Halle 2 zeigen",
        "Springerliste aufbauen",
    ]
    overdue = view.row("Als Nächstes", "Zwischenstand vorgestellt")
    assert overdue.title.accessibleDescription() == "seit Mo, 16.11., Meilenstein"
    view.press("alle 4 zeigen")
    assert view.lines("Als Nächstes")[3] == "Betriebsvereinbarung"
    assert view.lines("Was im Weg steht") == ["Schichtbetrieb"]
    assert view.states("Was im Weg steht") == ["offen"]


def test_the_essentials_fit_into_the_smallest_usual_window(shown: ShownPage) -> None:
    page = shown.page
    assert isinstance(page, ProjectsPage)
    assert shown.window.size() == PAGE
    body = page.view.body
    for part in (page.view.next, page.view.hurdles, page.view.indicator):
        lowest = part.mapTo(body, part.rect().bottomLeft()).y()
        assert lowest <= body.height(), "nobody has to scroll for it"


def test_on_a_beamer_the_parts_stand_below_each_other(shown: ShownPage) -> None:
    page = shown.page
    assert isinstance(page, ProjectsPage)
    shown.window.resize(BEAMER)
    settle()
    next_part, hurdles = (part.mapTo(page, part.rect().topLeft()) for part in (page.view.next, page.view.hurdles))
    assert next_part.x() == hurdles.x()
    assert next_part.y() < hurdles.y()
    assert page.view.body.horizontalScrollBar().maximum() == 0


def test_the_keyboard_hears_every_milestone_and_every_value(view: ProjectsView) -> None:
    assert view.step_through(Timeline) == [
        "Rückendeckung im Betriebsrat, erreicht: 14.4.2026",
        "Zwischenstand vorgestellt, überfällig seit: 16.11.2026",
        "Betriebsvereinbarung, geplant: 10.6.2027",
    ]
    assert view.step_through(Curve) == ["1. September 2026: 12 Personen", "2. November 2026: 33 Personen"]


def test_eingabe_on_a_milestone_of_the_timeline_opens_it(view: ProjectsView) -> None:
    drawing = view.drawing(Timeline)
    drawing.setFocus()
    press(drawing, Qt.Key.Key_End)
    press(drawing, Qt.Key.Key_Return)
    settle()
    assert view.forms.text("Meilenstein") == "Betriebsvereinbarung"
    view.forms.press("Abbrechen")
    assert focused() is drawing


def test_a_tick_reaches_a_milestone_and_undo_takes_it_back(view: ProjectsView, shown: ShownPage) -> None:
    view.tick("Als Nächstes", "Zwischenstand vorgestellt")
    assert "Zwischenstand vorgestellt" not in view.lines("Als Nächstes")
    assert view.step_through(Timeline)[1] == "Zwischenstand vorgestellt, erreicht: 23.11.2026"
    assert shown.done == ["Meilenstein erreicht"]
    shown.undo()
    assert view.lines("Als Nächstes")[0] == "Zwischenstand vorgestellt"


def test_the_keyboard_stays_in_the_list_when_something_is_ticked_off(view: ProjectsView) -> None:
    first = view.row("Als Nächstes", "Zwischenstand vorgestellt")
    first.focus_part("title")
    press(focused(), Qt.Key.Key_Down)
    assert focused() is view.row("Als Nächstes", "Zahlen aus Halle 2 zeigen").title
    view.row("Als Nächstes", "Zahlen aus Halle 2 zeigen").focus_part("tick")
    press(focused(), Qt.Key.Key_Space)
    settle()
    assert focused() is view.row("Als Nächstes", "Springerliste aufbauen").tick


def test_tab_reaches_everything_by_name_and_in_the_order_of_the_page(shown: ShownPage, view: ProjectsView) -> None:
    assert stops_without_name(shown.page) == []
    view.tick("Als Nächstes", "Zahlen aus Halle 2 zeigen")  # the lines are made anew
    start = named(shown.page, QPushButton, "Maßnahme hinzufügen")
    met = [spoken(stop) for stop in tab_round(start) if shown.page.isAncestorOf(stop)]
    assert met[:9] == [
        "Maßnahme hinzufügen",
        "Erreicht: Zwischenstand vorgestellt",
        "Zwischenstand vorgestellt",
        "Erledigt: Springerliste aufbauen",
        "Springerliste aufbauen",
        "Erreicht: Betriebsvereinbarung",
        "Betriebsvereinbarung",
        "Hürde hinzufügen",
        "Schichtbetrieb",
    ]


def test_the_steckbrief_is_asked_for_with_its_project(
    view: ProjectsView, shown: ShownPage, learning_time: UUID
) -> None:
    view.press("Steckbrief als PDF")
    assert shown.places == [Place("reports", learning_time, word="project-profile")]


# -- several projects -------------------------------------------------------------------------------------


def test_other_projects_are_one_line_away_those_that_ended_last(vault: Vault, show: Show, learning_time: UUID) -> None:
    vault.execute(AddProject(title="Lotsenliste", status="completed"))
    vault.execute(AddProject(title="Bildungstag im Werk", status="planning"))
    shown = show()
    view = ProjectsView(shown.page)
    assert "Bildungstag im Werk" in view.words()
    shown.page.start_search()
    page = shown.page
    assert isinstance(page, ProjectsPage)
    assert page.finder.offered == ["Bildungstag im Werk", "Lernzeit in der Schicht", "Lotsenliste"]
    assert view.search("lotsen") == ["Lotsenliste"]
    view.take()
    assert "abgeschlossen · Phase 1 von 7" in view.words()


def test_a_measure_is_found_and_the_keyboard_goes_there(vault: Vault, show: Show, learning_time: UUID) -> None:
    vault.execute(AddProject(title="Bildungstag im Werk", status="planning"))
    shown = show()
    view = ProjectsView(shown.page)
    assert view.search("springer") == ["Springerliste aufbauen · Lernzeit in der Schicht"]
    view.take()
    assert "Lernzeit in der Schicht" in view.words()
    assert focused() is view.row("Alle Maßnahmen", "Springerliste aufbauen").title


def test_a_place_from_elsewhere_shows_its_project(vault: Vault, show: Show, learning_time: UUID) -> None:
    vault.execute(AddProject(title="Bildungstag im Werk", status="planning"))
    shown = show()
    shown.go_to(Place("projects", learning_time))
    assert "Phase 5 von 7" in ProjectsView(shown.page).words()


def test_a_project_that_goes_makes_way_for_the_next(vault: Vault, show: Show, learning_time: UUID) -> None:
    vault.execute(AddProject(title="Bildungstag im Werk", status="planning"))
    shown = show()
    view = ProjectsView(shown.page)
    view.press("Projekt bearbeiten").press("Projekt entfernen")
    assert "Phase 5 von 7" in view.words()
    shown.undo()
    assert shown.vault.read(project_detail, learning_time, TODAY).title == "Lernzeit in der Schicht"


# -- the first one ------------------------------------------------------------------------------------


def test_without_a_project_the_page_says_what_it_is_for_and_begins_one(show: Show) -> None:
    shown = show()
    view = ProjectsView(shown.page)
    assert "Noch kein Projekt" in view.words()
    assert not shown.page.start_search()
    form = view.press("Projekt anlegen")
    form.press("Anlegen")
    assert "Ein Titel fehlt noch. Ein paar Worte genügen." in form.words()
    form.write("Titel", "Sprechstunde im Pausenraum")
    form.press("Anlegen")
    assert "Idee · Phase 1 von 7" in view.words()
    assert "Nichts steht an." in view.words()
    shown.undo()
    assert "Noch kein Projekt" in view.words()


def test_the_half_typed_first_project_waits_on_the_empty_page(show: Show) -> None:
    shown = show()
    form = ProjectsView(shown.page).press("Projekt anlegen")
    form.write("Titel", "Sprechstunde im Pau")
    shown.page.keep()
    form.dialog.give_up()
    again = show()
    view = ProjectsView(again.page)
    form = view.press("Weiterschreiben")
    assert form.text("Titel") == "Sprechstunde im Pau"
    form.press("Anlegen")
    assert "Idee · Phase 1 von 7" in view.words()
    assert "Ein angefangenes Formular wartet." not in view.words()


def test_a_place_can_ask_for_a_new_project(show: Show) -> None:
    shown = show()
    shown.go_to(Place("projects", word="new"))
    assert ProjectsView(shown.page).forms.is_open
    ProjectsView(shown.page).forms.press("Abbrechen")


def test_a_milestone_that_is_reached_some_day_of_a_year_lies_in_it(vault: Vault, show: Show) -> None:
    project_id = vault.execute(AddProject(title="Lange her", status="completed"))
    for year in (2021, 2022):
        day = TODAY.replace(year=year, month=12, day=31)
        vault.execute(AddMilestone(project_id=project_id, title=f"Schritt {year}", reached_on=day, precision="year"))
    shown = show()
    view = ProjectsView(shown.page)
    chart = view.drawing(Timeline).chart
    assert isinstance(chart, Timeline)
    assert [mark.on.year for mark in chart.marks] == [2021, 2022]
    assert all(3 < mark.on.month < 10 for mark in chart.marks)
    assert view.step_through(Timeline)[0] == "Schritt 2021, erreicht: 2021"


def test_what_shows_a_project_is_made_ahead_where_there_is_one_and_says_nothing_yet(shown: ShownPage) -> None:
    page = ProjectsPage(shown.desk)
    page.setParent(shown.window)
    assert page.furnish()
    assert not page.furnish(), "that was all"
    assert page.in_sight() is None
    assert page.header.title == "Projekt"
    page.come_into_sight()
    assert page.header.title == "Lernzeit in der Schicht"


def test_without_a_project_nothing_is_made_ahead(show: Show) -> None:
    assert not show().page.furnish()
