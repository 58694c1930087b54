# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The rehearsal goes through to its end with every area, once, and leaves nothing but statements."""

import gc
from datetime import date
from pathlib import Path

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.app.reading_ahead import read_ahead
from mendi_desktop.app.rehearsing import rehearse
from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.storage import statements
from mendi_desktop.storage.unit import Unit
from tests.support.vault_files import new_engine

CLOCK = FixedClock.on(date(2026, 3, 2))


@pytest.fixture(autouse=True)
def nothing_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_ready", {})


def test_what_opening_asks_was_asked_in_the_rehearsal(tmp_path: Path) -> None:
    for _scene in rehearse(AREAS, CLOCK):
        pass
    engine = new_engine(tmp_path / "tresor")
    made = engine.get_execution_options()["compiled_cache"]
    ready = len(made)
    unit = Unit(engine, ChangeFeed(), CLOCK)
    read_ahead(unit, AREAS)
    assert ready > 0
    assert len(made) == ready
    unit.close()
    engine.dispose()


def test_there_is_one_rehearsal_in_a_process() -> None:
    assert len(list(rehearse(AREAS, CLOCK))) > 3
    assert list(rehearse(AREAS, CLOCK)) == []


def test_a_rehearsal_that_makes_way_begins_anew_the_next_time() -> None:
    scenes = rehearse(AREAS, CLOCK)
    next(scenes)
    del scenes
    gc.collect()
    assert len(list(rehearse(AREAS, CLOCK))) > 3
