# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.vault.backups.net import SafetyNet
from tests.support.nets import Netted, SettableClock
from tests.support.vaults import empty_vault_file, open_copy

__all__ = ["empty_vault_file"]


@pytest.fixture
def netted(tmp_path: Path, empty_vault_file: Path) -> Iterator[Netted]:
    """An empty vault with a net that has caught nothing yet."""
    place = tmp_path / "tresore"
    place.mkdir()
    clock = SettableClock()
    vault = open_copy(empty_vault_file, place / "werk-nord.mendi", clock)
    vault.watch.start(vault.file.connect())
    root = tmp_path / "sicherungen"
    yield Netted(vault, SafetyNet(vault, root), root, clock)
    vault.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    """The folder of a stick that is plugged in."""
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder
