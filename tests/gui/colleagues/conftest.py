# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page over a real vault on a fixed day."""

from collections.abc import Callable
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.colleagues.page import ColleaguesPage
from mendi_desktop.gui.consultations.history_panel import HistoryPanel
from mendi_desktop.vault.session import Vault
from tests.support.desks import ShownPage
from tests.support.vaults import empty_vault_file, vault

__all__ = ["empty_vault_file", "vault"]


@pytest.fixture
def show(qtbot: QtBot, vault: Vault) -> Callable[[], ShownPage]:
    """Opens the page, once the vault is filled."""
    return lambda: ShownPage(qtbot, vault, partial(ColleaguesPage, make_talks=HistoryPanel))
