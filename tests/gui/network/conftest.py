# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page over a real vault on a fixed day, with file dialogs that answer what a test has put down."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.features.consultations.manifest import AREA as CONSULTATIONS
from mendi_desktop.features.network.commands import AddContact, AddEvent, AddOrganisation
from mendi_desktop.features.network.manifest import AREA
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.network.page import NetworkPage
from mendi_desktop.vault.session import Vault
from tests.pages.network import NetworkView
from tests.pages.program import Answers
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.vaults import TODAY, empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]

DUES = tuple(area.due for area in (CONSULTATIONS, AREA) if area.due)


class Shown(NetworkView):
    """The page at work, and what it asked for."""

    def __init__(self, qtbot: QtBot, vault: Vault) -> None:
        self.files = Answers()
        self.qtbot = qtbot
        self.at = ShownPage(qtbot, vault, self._make)
        self.network = self.at.page
        super().__init__(self.at.page)
        self.desk.navigator.asked.connect(self.network.go_to)

    def _make(self, desk: Desk) -> NetworkPage:
        self.desk = replace(desk, files=self.files)
        return NetworkPage(self.desk, DUES)

    def wait(self) -> None:
        """Until the worker has nothing to do any more."""
        self.qtbot.waitUntil(lambda: not self.desk.tasks.busy, timeout=10_000)
        settle()


Show = Callable[[], Shown]


@pytest.fixture
def show(qtbot: QtBot, vault: Vault) -> Show:
    """Opens the page, once the vault is filled."""
    return partial(Shown, qtbot, vault)


@pytest.fixture
def agency(vault: Vault) -> UUID:
    """An organisation outside."""
    agency = AddOrganisation(name="Agentur für Arbeit Musterstadt", kind="employment_agency", region="Musterstadt")
    return vault.execute(agency)


@pytest.fixture
def kim(vault: Vault, agency: UUID) -> UUID:
    """Somebody there."""
    return vault.execute(AddContact(name="Kim Beispiel", function="Berufsberatung", organisation_id=agency))


@pytest.fixture
def meeting(vault: Vault) -> UUID:
    """An event of today."""
    return vault.execute(AddEvent(title="Regionaltreffen Nord", kind="regional_meeting", starts_on=TODAY))
