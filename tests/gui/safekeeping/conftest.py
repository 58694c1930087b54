# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open vault with its net and a keeper over it, without a window; the clock can be set."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mendi_desktop.features.safekeeping.outlook import Outlook
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.safekeeping.keeper import Keeper
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup.run import plain_names
from mendi_desktop.vault.opened import Vault
from tests.support.nets import SettableClock
from tests.support.vaults import empty_vault_file, open_copy

__all__ = ["empty_vault_file"]


@dataclass
class Kept:
    """``said``: everything the keeper said was being done."""

    qtbot: QtBot
    vault: Vault
    net: SafetyNet
    clock: SettableClock
    tasks: Tasks
    keeper: Keeper
    said: list[str] = field(default_factory=list)

    def settle(self) -> None:
        """Until neither the worker nor the keeper has anything to do."""
        rests = 0
        while rests < 3:
            self.qtbot.waitUntil(lambda: not self.tasks.busy, timeout=20_000)
            QApplication.processEvents()
            rests = 0 if self.tasks.busy else rests + 1

    def outlook(self) -> Outlook:
        self.keeper.look()
        self.settle()
        assert self.keeper.outlook is not None
        return self.keeper.outlook


MakeNet = Callable[[Vault, Path], SafetyNet]


@pytest.fixture
def make_net() -> MakeNet:
    """Another kind of net can be put in its place."""
    return SafetyNet


@pytest.fixture
def kept(qtbot: QtBot, tmp_path: Path, empty_vault_file: Path, make_net: MakeNet) -> Iterator[Kept]:
    clock = SettableClock()
    vault = open_copy(empty_vault_file, tmp_path / "werk-nord.mendi", clock)
    net, tasks = make_net(vault, tmp_path / "sicherungen"), Tasks()
    keeper = Keeper(vault, net, tasks, plain_names)
    made = Kept(qtbot, vault, net, clock, tasks, keeper)
    keeper.working.connect(made.said.append)
    keeper.start()
    made.settle()
    yield made
    keeper.stop()
    tasks.close()
    vault.close()
