# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was rehearsed is put together for every file; what a file was asked is forgotten with it."""

from pathlib import Path

import pytest
from sqlalchemy import Engine, select

from mendi_desktop.features.colleagues.model import Colleague
from mendi_desktop.storage import statements
from mendi_desktop.storage.engine import rehearsal
from mendi_desktop.storage.sessions import Sessions
from tests.support.vault_files import new_engine


@pytest.fixture(autouse=True)
def nothing_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "_ready", {})


def ask_for(engine: Engine, alias: str) -> int:
    """Look for a colleague; returns how many statements had to be put together for it."""
    made = engine.get_execution_options()["compiled_cache"]
    before = len(made)
    with Sessions(engine).reading() as session:
        session.scalars(select(Colleague.id).where(Colleague.alias == alias)).all()
    return len(made) - before


def test_what_was_rehearsed_is_ready_for_every_file(tmp_path: Path) -> None:
    with rehearsal() as engine:
        assert ask_for(engine, "Probe") == 1
    assert statements.is_ready()
    for name in ("a", "b"):
        opened = new_engine(tmp_path / name)
        assert ask_for(opened, "Amsel") == 0
        opened.dispose()


def test_the_next_file_knows_nothing_of_what_another_was_asked(tmp_path: Path) -> None:
    with rehearsal():
        pass
    opened = new_engine(tmp_path / "a")
    assert ask_for(opened, "Amsel") == 1
    opened.dispose()
    assert len(statements.statements()) == 0
    other = new_engine(tmp_path / "b")
    assert ask_for(other, "Amsel") == 1
    other.dispose()


def test_nothing_is_kept_of_a_rehearsal_that_breaks_off() -> None:
    broken_off = rehearsal()
    ask_for(broken_off.__enter__(), "Probe")
    broken_off.__exit__(GeneratorExit, GeneratorExit(), None)
    assert not statements.is_ready()
