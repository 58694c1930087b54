# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of barriers in the window: protected figures, measures at their barriers, a draft from what is ticked."""

from collections.abc import Callable
from datetime import date
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.council.queries import list_requests
from mendi_desktop.features.projects.commands import AddMeasure, AddProject, StartMeasure
from mendi_desktop.gui.council.barriers_page import BarriersPage
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.vault.session import Vault
from tests.pages.council import BarriersView
from tests.support.desks import ShownPage, stops_without_name
from tests.support.printed import hand_out

Show = Callable[[], ShownPage]


@pytest.fixture
def project(summer: Vault) -> UUID:
    """A summer of talks, and a measure against fear and opaque selection since July."""
    made = summer.execute(AddProject(title="Lernzeit in der Schicht"))
    measure = summer.execute(
        AddMeasure(project_id=made, title="Probestunde", barriers=("fear_of_failure", "selection_opaque"))
    )
    summer.execute(StartMeasure(measure_id=measure, started_on=date(2026, 7, 1)))
    return made


def test_without_talks_the_page_says_where_barriers_come_from(qtbot: QtBot, vault: Vault) -> None:
    view = BarriersView((shown := ShownPage(qtbot, vault, BarriersPage)).page)
    assert "Hürden kommen aus Gesprächen." in view.words()
    view.press("Gespräch festhalten")
    assert shown.places == [Place("record")]


def test_the_map_tells_protected_figures_and_reads_dots_out(project: UUID, show_map: Show) -> None:
    view = BarriersView((shown := show_map()).page)
    assert view.groups() == [
        "Motivation: 7 von 30",
        "Information: geschützt",
        "Umsetzung: 18 von 30",
        "Unternehmenskultur: geschützt",
    ]
    assert view.barriers() == [
        "Angst vor Scheitern oder Prüfung: 6 von 30",
        "keine Zeit (Arbeit): 10 von 30",
        "Kosten: 10 von 30",
        "Schichtplan, Dienstplan: 7 von 30",
        "intransparente Auswahl: geschützt",
    ]
    words = view.words()
    assert "davor 6 von 23, 2. Quartal 2026\ndanach 6 von 30, 3. Quartal 2026" in words
    assert "Vergleich bleibt geschützt" in words
    assert "Noch nicht herausgegeben." in words
    assert stops_without_name(shown.page) == []


def test_what_is_ticked_becomes_a_draft_with_its_project(summer: Vault, project: UUID, show_map: Show) -> None:
    view = BarriersView((shown := show_map()).page)
    view.tick("Angst")
    view.tick("intransparente")  # behind a dot: it is not named in the title that others will read
    view.press("Vorschlag daraus machen")
    assert view.dialogs.text("Titel") == "Hürden senken: Prüfungsangst"
    assert view.dialogs.barriers() == ["Angst vor Scheitern oder Prüfung", "intransparente Auswahl"]
    assert view.dialogs.project() == str(project)
    view.dialogs.press("Entwerfen")
    (row,) = summer.read(list_requests)
    assert shown.places == [Place("council", row.id)]
    assert (row.barriers, row.project) == (("fear_of_failure", "selection_opaque"), "Lernzeit in der Schicht")


def test_a_draft_from_the_map_survives_the_lock(summer: Vault, project: UUID, show_map: Show) -> None:
    view = BarriersView((shown := show_map()).page)
    view.tick("Angst")
    view.press("Vorschlag daraus machen")
    view.dialogs.write("Titel", "Probestunden für al")
    shown.page.keep()
    view.dialogs.dialog.give_up()
    view = BarriersView((shown := show_map()).page)
    view.press("Weiterschreiben")
    assert view.dialogs.text("Titel") == "Probestunden für al"
    assert view.dialogs.barriers() == ["Angst vor Scheitern oder Prüfung"]
    assert view.dialogs.project() == str(project)
    view.dialogs.press("Entwerfen")
    assert [row.title for row in summer.read(list_requests)] == ["Probestunden für al"]
    assert "Hier wartet noch eine angefangene Eingabe." not in view.words()


def test_another_period_is_chosen_and_a_measure_leads_to_its_project(project: UUID, show_map: Show) -> None:
    view = BarriersView((shown := show_map()).page)
    view.choose_period("2. Quartal")
    assert "2. Quartal 2026 · 23 Personen beraten" in view.words()
    assert view.measures() == ["Probestunde", "Probestunde"]
    view.press("Maßnahme Probestunde: Projekt Lernzeit in der Schicht ansehen")
    assert shown.places == [Place("projects", project)]


def test_after_a_paper_the_map_names_it(summer: Vault, project: UUID, show_map: Show) -> None:
    issued = hand_out(summer, {"period": "2026-Q3"})
    view = BarriersView((shown := show_map()).page)
    assert shown.said == []
    assert f"Dieselben Zahlen stehen im Papier {issued.number} für das Gremium." in view.words()
