# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A vault with a spring and a summer of talks (see ``workplace``), written once and copied for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.vault.session import Vault
from tests.support.vaults import open_copy
from tests.support.workplace import fill


@pytest.fixture(scope="session")
def summer_file(tmp_path_factory: pytest.TempPathFactory, empty_vault_file: Path) -> Path:
    path = tmp_path_factory.mktemp("sommer") / "werk-nord.mendi"
    filled = open_copy(empty_vault_file, path)
    with filled.in_haste():
        fill(filled)
    filled.close()
    return path


@pytest.fixture
def summer(tmp_path: Path, summer_file: Path) -> Iterator[Vault]:
    opened = open_copy(summer_file, tmp_path / "sommer.mendi")
    with opened.in_haste():
        yield opened
    opened.close()
