# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything about a project is written in place, by small forms; each act can be taken back."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest

from mendi_desktop.features.projects.queries import ProjectDetail, project_detail
from mendi_desktop.reports.document import Curve
from mendi_desktop.vault.session import Vault
from tests.pages.projects import ProjectsView
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import TODAY


@pytest.fixture
def detail(vault: Vault, learning_time: UUID) -> Callable[[], ProjectDetail]:
    return lambda: vault.read(project_detail, learning_time, TODAY)


Detail = Callable[[], ProjectDetail]


def test_the_standing_is_kept_in_one_act_and_taken_back_in_one(
    view: ProjectsView, shown: ShownPage, detail: Detail
) -> None:
    before = detail()
    form = view.press("Stand festhalten")
    form.choose("Phase", "Auswertung")
    form.write("Teilnahmen, neuer Wert", "41,5")
    form.tick("Zwischenstand vorgestellt (geplant: 16.11.2026)")
    form.press("Festhalten")
    after = detail()
    assert (after.phase, after.status) == ("review", "running")
    assert [row.state for row in after.milestones] == ["reached", "reached", "planned"]
    assert [(row.value, row.source) for row in after.indicators[0].readings][-1] == (41.5, "Listen")
    assert view.phase() == "Phase 6 von 7: Auswertung"
    assert shown.done == ["Stand festgehalten"]
    shown.undo()
    assert detail() == before


def test_a_value_that_is_no_number_is_said_at_its_field(view: ProjectsView, detail: Detail) -> None:
    form = view.press("Stand festhalten")
    form.write("Teilnahmen, neuer Wert", "viele")
    form.press("Festhalten")
    assert "Hier passt eine Zahl wie „41“ oder „12,5“." in form.words()
    form.press("Abbrechen")
    assert len(detail().indicators[0].readings) == 2


def test_a_milestone_may_be_meant_roughly(view: ProjectsView, detail: Detail) -> None:
    for typed, day, precision in (
        ("2027", date(2027, 12, 31), "year"),
        ("Juni 2027", date(2027, 6, 30), "month"),
        ("2/2028", date(2028, 2, 29), "month"),
        ("14.4.2027", date(2027, 4, 14), "day"),
    ):
        form = view.press("Meilenstein hinzufügen")
        form.write("Meilenstein", f"Ausschuss {typed}")
        form.write("Geplant für", "irgendwann")
        form.press("Hinzufügen")
        assert "Verständlich sind zum Beispiel „14.4.2027“, „Juni 2027“ oder „2027“." in form.words()
        form.write("Geplant für", typed)
        form.press("Hinzufügen")
        added = next(row for row in detail().milestones if row.title == f"Ausschuss {typed}")
        assert (added.planned_on, added.precision) == (day, precision)


def test_a_milestone_is_changed_and_taken_away(view: ProjectsView, shown: ShownPage, detail: Detail) -> None:
    form = view.open("Alle Meilensteine", "Betriebsvereinbarung")
    form.write("Erreicht am", "gestern")
    form.write("Woran man es sieht", "Unterschrift")
    form.press("Ändern")
    changed = detail().milestones[-1]
    assert (changed.reached_on, changed.evidence, changed.planned_on) == (
        date(2026, 11, 22),
        "Unterschrift",
        date(2027, 6, 10),
    )
    view.open("Alle Meilensteine", "Betriebsvereinbarung").press("Meilenstein entfernen")
    assert len(detail().milestones) == 2
    shown.undo()
    assert len(detail().milestones) == 3


def test_a_measure_answers_barriers_of_the_talks(view: ProjectsView, detail: Detail) -> None:
    form = view.press("Maßnahme hinzufügen")
    form.write("Maßnahme", "Sprechstunde in der Frühschicht")
    form.choose("Art", "Sprechstunde")
    form.write("Bis wann", "15.1.2027")
    form.choose("Antwort auf diese Hürden", "Kosten")
    form.press("Hinzufügen")
    added = next(row for row in detail().measures if row.kind == "office_hour")
    assert (added.due_on, added.barriers) == (date(2027, 1, 15), ("costs",))
    form = view.open("Alle Maßnahmen", "Springerliste aufbauen")
    form.write("Begonnen am", "heute")
    form.press("Ändern")
    changed = next(row for row in detail().measures if row.title == "Springerliste aufbauen")
    assert (changed.state, changed.barriers) == ("running", ("no_substitute",))


def test_a_hurdle_is_solved(view: ProjectsView, detail: Detail) -> None:
    form = view.open("Was im Weg steht", "Schichtbetrieb")
    form.choose("Stand", "gelöst")
    form.press("Ändern")
    assert view.states("Was im Weg steht") == ["gelöst"]
    assert detail().hurdles[0].solved_on == TODAY
    form = view.press("Hürde hinzufügen")
    form.press("Hinzufügen")
    assert "Was steht im Weg? Ein Stichwort genügt." in form.words()
    form.write("In eigenen Worten", "Kein Raum")
    form.press("Hinzufügen")
    assert view.lines("Was im Weg steht")[0] == "Kein Raum"


def test_somebody_with_a_say_has_an_attitude_and_a_next_step(view: ProjectsView, detail: Detail) -> None:
    form = view.press("Beteiligte hinzufügen")
    form.write("Funktion", "Personalabteilung")
    form.choose("Haltung", "kritisch")
    form.write("Bis wann", "25.11.2026")
    form.press("Hinzufügen")
    assert "Zum Tag fehlt noch, was der nächste Schritt ist." in form.words()
    form.write("Nächster Schritt", "Nach dem Schichtplan fragen")
    form.press("Hinzufügen")
    assert "Nach dem Schichtplan fragen" in view.lines("Als Nächstes")
    assert view.states("Beteiligte") == ["neutral", "kritisch"]
    view.tick("Als Nächstes", "Nach dem Schichtplan fragen")
    assert detail().stakeholders[1].next_step_done_on == TODAY


def test_values_are_counted_and_taken_away(view: ProjectsView, shown: ShownPage, detail: Detail) -> None:
    form = view.press("Messwert festhalten: Teilnahmen")
    form.press("Festhalten")
    assert "Der Wert fehlt noch. Eine Zahl genügt." in form.words()
    form.write("Wert", "41")
    form.press("Festhalten")
    assert view.step_through(Curve)[-1] == "23. November 2026: 41 Personen"
    form = view.press("Kennzahl bearbeiten: Teilnahmen")
    form.press("Messwert vom 23.11.2026 entfernen")
    form.write("Ziel", "1.200")
    form.press("Ändern")
    assert len(detail().indicators[0].readings) == 2
    assert detail().indicators[0].target == 1200
    shown.undo()
    assert detail().indicators[0].target == 60


def test_another_indicator_stands_below_the_first(view: ProjectsView, detail: Detail) -> None:
    form = view.press("Weitere Kennzahl")
    form.choose("Was wird gezählt?", "Rücklauf")
    form.write("Einheit", "%")
    form.press("Hinzufügen")
    assert [row.kind for row in detail().indicators] == ["participation", "replies"]
    form = view.press("Messwert festhalten: Rücklauf der Befragung")
    form.write("Wert", "37,5")
    form.press("Festhalten")
    assert detail().indicators[1].readings[0].value == 37.5


def test_lessons_are_one_line_each(view: ProjectsView, shown: ShownPage, detail: Detail) -> None:
    form = view.press("Erfahrungen festhalten")
    form.write_lines("Wichtige Erfahrungen", "Früh fragen\n• Kleine Schritte")
    form.press("Festhalten")
    assert detail().bullets_of("learned") == ("Früh fragen", "Kleine Schritte")
    assert detail().bullets_of("went_well") == ("Zwei Schichtleitungen werben mit.",)
    shown.undo()
    assert detail().bullets_of("learned") == ()


def test_the_project_itself_is_changed(view: ProjectsView, detail: Detail) -> None:
    form = view.press("Projekt bearbeiten")
    form.write("Das ist unser Ziel", "80 Kolleg*innen bis Dezember 2027.")
    form.write("Ende", "31.3.2026")
    form.press("Ändern")
    assert "Das Ende läge vor dem Beginn. Bitte die Tage prüfen." in form.words()
    form.write("Ende", "31.12.2027")
    form.choose("Themenfelder", "Grundbildung")
    form.press("Ändern")
    assert "80 Kolleg*innen bis Dezember 2027." in view.words()
    assert detail().ends_on == date(2027, 12, 31)
    assert detail().theme_bullets == ("Lernen in der Arbeitszeit",)


def test_half_typed_input_survives_the_lock(view: ProjectsView, shown: ShownPage, detail: Detail) -> None:
    form = view.press("Stand festhalten")
    form.write("Teilnahmen, neuer Wert", "39")
    form.tick("Zwischenstand vorgestellt (geplant: 16.11.2026)")
    shown.page.keep()
    form.press("Abbrechen")
    shown.page.refresh()
    settle()
    assert "Ein angefangenes Formular wartet." in view.words()
    form = view.press("Weiterschreiben")
    form.press("Festhalten")
    assert detail().indicators[0].readings[-1].value == 39
    assert detail().milestones[1].state == "reached"
    assert "Ein angefangenes Formular wartet." not in view.words()
