# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Both pages over a real vault on a fixed day."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.council.barriers_page import BarriersPage
from mendi_desktop.gui.council.page import CouncilPage
from mendi_desktop.vault.session import Vault
from tests.support.desks import ShownPage
from tests.support.summers import summer, summer_file
from tests.support.vaults import empty_vault_file, vault

__all__ = ["empty_vault_file", "summer", "summer_file", "vault"]


@pytest.fixture
def show(qtbot: QtBot, vault: Vault) -> Callable[[], ShownPage]:
    """Opens the requests, once the vault is filled."""
    return lambda: ShownPage(qtbot, vault, CouncilPage)


@pytest.fixture
def show_map(qtbot: QtBot, summer: Vault) -> Callable[[], ShownPage]:
    """Opens the map of barriers of the summer."""
    return lambda: ShownPage(qtbot, summer, BarriersPage)
