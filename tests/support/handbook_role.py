# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pictures of the handbook about the whole role: project, barriers, network, time, own qualification, council."""

from datetime import date
from typing import Final

from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.features.issuing import prepare_report, rendered
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.reports.options import OptionValue
from mendi_desktop.reports.period import Period
from tests.pages.council import BarriersView
from tests.pages.finding import press_button
from tests.pages.network import NetworkView
from tests.pages.program import Program
from tests.pages.projects import ProjectsView
from tests.support.handbook_album import LOOKS, Album, papers_in, side_by_side, start
from tests.support.handbook_safety import dialog
from tests.support.screenshots import WINDOW, settle

PICTURED: Final = {
    "projects": "projekt",
    "barriers": "huerden",
    "network": "netzwerk",
    "activities": "zeit-und-rollen",
    "qualification": "qualifizierung",
    "self-assessment": "selbsteinschaetzung",
    "council": "gremium",
}
"""Pages of the whole role and the name of their picture."""

_QUARTER: Final = Period(date(2026, 7, 1), date(2026, 9, 30))


def whole_role(program: Program, album: Album) -> None:
    """Every page of the areas beside the talks, and what is made on them."""
    start(program, demo="metall")
    program.wait_until_open()
    program.wait_until_idle()
    for page, name in PICTURED.items():
        go(program, page)
        album.take(program, name)
    projects(program, album)
    network(program, album)
    proposal(program, album)
    if album.look == LOOKS[0]:
        papers(program, album)
    program.close()


def go(program: Program, page: str) -> None:
    assert program.desktop.workbench is not None
    program.desktop.workbench.go(Place(page))
    program.wait_until_idle()
    settle()


def projects(program: Program, album: Album) -> None:
    go(program, "projects")
    ProjectsView(program.page).press("Stand festhalten")
    album.take(program, "projekt-stand")
    press_button(dialog(program), "Abbrechen")


def network(program: Program, album: Album) -> None:
    """Events, the public actors to take over, and what a calendar gets to see."""
    go(program, "network")
    view = NetworkView(program.page)
    view.show("Veranstaltungen")
    album.take(program, "netzwerk-veranstaltungen")
    view.show("Organisationen")
    view.exchange("Öffentliche Stellen übernehmen …")
    album.take(program, "oeffentliche-stellen")
    press_button(dialog(program), "Abbrechen")
    view.exchange("Termine für den Kalender …")
    album.take(program, "kalenderdatei")
    press_button(dialog(program), "Abbrechen")


def proposal(program: Program, album: Album) -> None:
    """From two barriers on the map to a draft."""
    go(program, "barriers")
    view = BarriersView(program.page)
    view.tick("Schichtplan")
    view.press("Vorschlag daraus machen")
    album.take(program, "vorschlag")
    press_button(dialog(program), "Abbrechen")


def papers(program: Program, album: Album) -> None:
    """The papers themselves, from a vault of their own; nothing is handed out for a picture."""
    vault = make_demo(program.home / "papiere.mendi", today=program.context.clock.today())
    kinds = {kind.id: kind for area in program.context.areas() for kind in area.reports}
    project = next(row for row in vault.read(list_projects) if row.status == "running")
    profile: dict[str, OptionValue] = {"project": str(project.id), "planning": True}
    statement: dict[str, OptionValue] = {"period": _QUARTER, "talks": "week"}
    for name, kind_id, options in (
        ("steckbrief-seiten", "project-profile", profile),
        ("stundennachweis-seiten", "activity-statement", statement),
    ):
        prepared = prepare_report(vault, kinds[kind_id], options, vault.clock.today())
        album.put(side_by_side(papers_in(rendered(prepared, "pdf").data), WINDOW), name)
    vault.close()
