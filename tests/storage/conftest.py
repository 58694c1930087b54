# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from mendi_desktop.core.changes import ChangeFeed, ChangeSet
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.storage.unit import Unit
from tests.support.vault_files import KEY, SALT, new_engine

CLOCK = FixedClock.on(date(2026, 3, 2))


@pytest.fixture(scope="session")
def fresh_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty file: made once, because migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("frisch") / "frisch.mendi"
    new_engine(path).dispose()
    return path


@pytest.fixture
def path(tmp_path: Path, fresh_vault: Path) -> Path:
    return Path(shutil.copy(fresh_vault, tmp_path / "tresor.mendi"))


@pytest.fixture
def engine(path: Path) -> Iterator[Engine]:
    engine = open_engine(path, KEY, SALT)
    yield engine
    leaked = engine.pool.checkedout()  # type: ignore[attr-defined]  # QueuePool counts what was not given back
    engine.dispose()
    assert leaked == 0, "a session was not given back"


@pytest.fixture
def heard() -> list[ChangeSet]:
    """What the views were told."""
    return []


@pytest.fixture
def unit(engine: Engine, heard: list[ChangeSet]) -> Unit:
    feed = ChangeFeed()
    feed.subscribe(heard.append)
    return Unit(engine, feed, CLOCK)
