# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Vaults made once and copied: a window test wants one that is open, and not to see once more how it is made.

Making a vault in the wizard, telling a demo and deriving a key at its true cost are tried where they are the subject.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.app import state_shelf
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.demo.stage import Extent
from mendi_desktop.features.demo_vault import make_state
from mendi_desktop.storage.options import VaultOptions
from mendi_desktop.vault import session
from mendi_desktop.vault.keys import PARAMETERS
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import NoteRecoverySheet
from tests.pages.program import PASSPHRASE
from tests.support.vault_files import CHEAP


@contextmanager
def _at_little_cost() -> Iterator[pytest.MonkeyPatch]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(session, "PARAMETERS", (CHEAP,))
        yield patch


@dataclass(frozen=True)
class Templates:
    """Vaults in ``folder``, each made when it is first asked for, by whichever process of the tests comes first."""

    folder: Path

    def told(self, scenario: str, extent: Extent, today: date) -> Path:
        """Invented data; the same arguments give the same content anyway."""
        path = self.folder / f"{scenario}-{extent.meetings}-{today}.mendi"
        if not path.exists():
            own = self._own(path)
            make_state(own, scenario, extent, today).close()
            own.replace(path)
        return path

    def empty(self) -> Path:
        """An empty vault behind the usual passphrase, the recovery sheet knowingly put off."""
        path = self.folder / "leer.mendi"
        if not path.exists():
            own = self._own(path)
            vault = session.create_vault(own, PASSPHRASE, VaultOptions(title="Werk Nord"))
            vault.execute(NoteRecoverySheet(""))
            vault.close()
            own.replace(path)
        return path

    def _own(self, path: Path) -> Path:
        """Where this process makes it: another one finds it whole or not at all."""
        return path.with_name(f"{os.getpid()}-{path.name}")


@pytest.fixture(scope="session")
def _templates(tmp_path_factory: pytest.TempPathFactory) -> Templates:
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "vorlagen"
    folder.mkdir(exist_ok=True)
    return Templates(folder)


@pytest.fixture(autouse=True)
def _ready_made(_templates: Templates) -> Iterator[None]:
    """Keys cost next to nothing, and a demo is told once."""

    def state(path: Path, scenario: str, extent: Extent, today: date, _still: object = None) -> Vault:
        copy = shutil.copy(_templates.told(scenario, extent, today), path)
        return session.open_vault(Path(copy), "", clock=FixedClock.on(today))

    with _at_little_cost() as patch:
        patch.setattr(state_shelf, "make_state", state)
        yield


@pytest.fixture
def empty_vault(_templates: Templates, _ready_made: None) -> Path:
    """An empty vault; work on a copy."""
    return _templates.empty()


@pytest.fixture
def at_true_cost(monkeypatch: pytest.MonkeyPatch) -> None:
    """Opening takes its time in this test."""
    monkeypatch.setattr(session, "PARAMETERS", PARAMETERS)
    monkeypatch.setattr(state_shelf, "make_state", make_state)
