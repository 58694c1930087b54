# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page over a real vault on a fixed day, with a project in full swing."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.projects.commands import (
    AddHurdle,
    AddIndicator,
    AddMeasure,
    AddMilestone,
    AddProject,
    AddReading,
    AddStakeholder,
    SetLessons,
)
from mendi_desktop.features.projects.queries import list_projects
from mendi_desktop.gui.projects.page import ProjectsPage
from mendi_desktop.vault.session import Vault
from tests.pages.projects import ProjectsView
from tests.support.desks import ShownPage
from tests.support.vaults import empty_vault_file, open_copy

__all__ = ["empty_vault_file"]

Show = Callable[[], ShownPage]


@pytest.fixture(scope="session")
def project_file(tmp_path_factory: pytest.TempPathFactory, empty_vault_file: Path) -> Path:
    """A vault with the project, filled once."""
    path = tmp_path_factory.mktemp("projekt") / "lernzeit.mendi"
    opened = open_copy(empty_vault_file, path)
    _fill(opened)
    opened.close()
    return path


@pytest.fixture
def vault(request: pytest.FixtureRequest, tmp_path: Path, empty_vault_file: Path) -> Iterator[Vault]:
    """Empty, unless the test asks for the project."""
    is_filled = "learning_time" in request.fixturenames
    template: Path = request.getfixturevalue("project_file") if is_filled else empty_vault_file
    opened = open_copy(template, tmp_path / "werk-nord.mendi")
    yield opened
    opened.close()


@pytest.fixture
def learning_time(vault: Vault) -> UUID:
    """A project with a bit of everything, as of Monday, 23 November 2026."""
    return vault.read(list_projects)[0].id


@pytest.fixture
def show(qtbot: QtBot, vault: Vault) -> Show:
    """Opens the page, once the vault is filled."""
    return lambda: ShownPage(qtbot, vault, ProjectsPage)


def _fill(vault: Vault) -> None:
    project_id = vault.execute(
        AddProject(
            title="Lernzeit in der Schicht",
            goal="60 Kolleg*innen nutzen bis Juni 2027 ein Lernangebot.",
            theme="Lernen in der Arbeitszeit",
            phase="pilot",
            status="running",
            started_on=date(2026, 4, 1),
        )
    )
    for title, planned_on, reached_on in (
        ("Rückendeckung im Betriebsrat", date(2026, 4, 10), date(2026, 4, 14)),
        ("Zwischenstand vorgestellt", date(2026, 11, 16), None),
        ("Betriebsvereinbarung", date(2027, 6, 10), None),
    ):
        vault.execute(AddMilestone(project_id=project_id, title=title, planned_on=planned_on, reached_on=reached_on))
    vault.execute(
        AddMeasure(
            project_id=project_id,
            title="Springerliste aufbauen",
            responsible="Personalabteilung",
            due_on=date(2026, 12, 1),
            barriers=("no_substitute",),
        )
    )
    vault.execute(AddHurdle(project_id=project_id, kind="shifts", text="Nachtschicht ohne Vertretung"))
    vault.execute(
        AddStakeholder(
            project_id=project_id,
            function="Werkleitung",
            next_step="Zahlen aus Halle 2 zeigen",
            next_step_on=date(2026, 11, 24),
        )
    )
    indicator = vault.execute(
        AddIndicator(project_id=project_id, kind="participation", unit="Personen", title="Teilnahmen", target=60)
    )
    for read_on, value in ((date(2026, 9, 1), 12), (date(2026, 11, 2), 33)):
        vault.execute(AddReading(indicator_id=indicator, value=value, read_on=read_on, source="Listen"))
    vault.execute(SetLessons(project_id=project_id, went_well=("Zwei Schichtleitungen werben mit.",)))


@pytest.fixture
def shown(show: Show, learning_time: UUID) -> ShownPage:
    return show()


@pytest.fixture
def view(shown: ShownPage) -> ProjectsView:
    return ProjectsView(shown.page)
