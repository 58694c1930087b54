# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vaults made once and copied: a window test wants one that is open, and not to see once more how it is made.

Making a vault in the wizard, telling a demo and deriving a key at its true cost are tried where they are the subject.
"""

import shutil
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from mendi_desktop.app import workshop
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.features.demo_vault import make_demo
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault import session
from mendi_desktop.vault.keys import PARAMETERS
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from tests.pages.program import PASSPHRASE
from tests.support.vault_files import CHEAP


@pytest.fixture(scope="session", autouse=True)
def _ready_made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Keys cost next to nothing, and a demo is told once: the same arguments give the same content anyway."""
    folder = tmp_path_factory.mktemp("vorlagen")

    @cache
    def told(scenario: str, today: date) -> Path:
        vault = make_demo(folder / f"{scenario}-{today}.mendi", scenario, today=today)
        vault.close()
        return vault.path

    def demo(path: Path, scenario: str, *, today: date) -> Vault:
        copy = shutil.copy(told(scenario, today), path)
        return session.open_vault(Path(copy), "", clock=FixedClock.on(today))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "PARAMETERS", (CHEAP,))
        patch.setattr(workshop, "make_demo", demo)
        yield folder


@pytest.fixture(scope="session")
def empty_vault(_ready_made: Path) -> Path:
    """An empty vault behind the usual passphrase; work on a copy."""
    path = _ready_made / "leer.mendi"
    vault = session.create_vault(path, PASSPHRASE, VaultOptions(title="Werk Nord"))
    vault.execute(NoteRecoverySheet(""))  # put off, knowingly
    vault.close()
    return path


@pytest.fixture
def at_true_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening takes its time in this test."""
    monkeypatch.setattr(session, "PARAMETERS", PARAMETERS)
    monkeypatch.setattr(workshop, "make_demo", make_demo)
