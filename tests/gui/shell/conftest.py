# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole program, with a clock that can be moved."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mendi_desktop.core.clock import FixedClock
from tests.pages.program import Program
from tests.support.vaults import TODAY


@dataclass
class MovedClock:
    """Stands still until somebody moves it."""

    moment: datetime = field(default_factory=lambda: FixedClock.on(TODAY).now())

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()

    def move(self, minutes: float) -> None:
        self.moment += timedelta(minutes=minutes)


@pytest.fixture
def clock() -> MovedClock:
    return MovedClock()


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, clock: MovedClock) -> Iterator[Program]:
    program = Program(qtbot, tmp_path, clock)
    yield program
    if isValid(program.window):  # two programs in one test: the window of the first may be gone by now
        program.close()


@pytest.fixture
def next_start(program: Program, clock: MovedClock) -> Program:
    """The program once more, on the same machine; the first one has to be closed before."""
    return Program(program.qtbot, program.home, clock)


@pytest.fixture
def vault_file(tmp_path: Path) -> Path:
    return tmp_path / "werk-nord.mendi"


@pytest.fixture
def at_work(program: Program, vault_file: Path, empty_vault: Path) -> Program:
    program.open_copy(empty_vault, vault_file)
    program.wait_until_idle()
    return program
