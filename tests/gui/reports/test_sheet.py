# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A profile that is too long for its page is said beside the paper; it can be saved all the same."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mendi_desktop.features.issuing import issue_report
from mendi_desktop.features.projects.commands import AddProject, SetLessons
from mendi_desktop.features.projects.reports.kinds import PROJECT_PROFILE
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.messages import Note
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.vault.session import Vault
from tests.pages.finding import seen
from tests.pages.reports import wait_for_dialog
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]


def shown_page(qtbot: QtBot, vault: Vault) -> tuple[ShownPage, ReportsPage]:
    def make(desk: Desk) -> ReportsPage:
        return ReportsPage(desk, (PROJECT_PROFILE,))

    shown = ShownPage(qtbot, vault, make)
    assert isinstance(shown.page, ReportsPage)
    return shown, shown.page


@pytest.mark.parametrize(("bullets", "pages"), [(4, 1), (60, 2)])
def test_too_much_is_said_beside_the_paper(qtbot: QtBot, vault: Vault, bullets: int, pages: int) -> None:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    vault.execute(SetLessons(project_id=project, learned=("Früh miteinander reden",) * bullets))
    shown, page = shown_page(qtbot, vault)
    shown.go_to(Place("reports", id=project, word="project-profile"))
    dialog = wait_for_dialog(page, qtbot)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=20_000)
    said = " ".join(label.text() for note in seen(dialog, Note) for label in seen(note, QLabel))
    assert ("Zeilen zu lang" in said) == (pages > 1)
    assert dialog.preview.document.pageCount() == pages
    dialog.reject()
    settle()


def test_in_the_list_it_says_what_it_is(qtbot: QtBot, vault: Vault) -> None:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    issue_report(vault, PROJECT_PROFILE, {"project": str(project), "planning": False}, TODAY, "html")
    _, page = shown_page(qtbot, vault)
    index = page.list.model().index(0, 0)
    assert index.data() == "Bericht 2026-01 · 2026"
    assert index.data(RowRole.SECOND) == "Projektsteckbrief"
