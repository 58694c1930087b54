# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole program over a new, empty vault."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.pages.first_steps import FirstSteps
from tests.pages.program import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    yield program
    if isValid(program.window):
        program.close()


@pytest.fixture
def at_work(program: Program, tmp_path: Path, empty_vault: Path) -> Program:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.wait_until_idle()
    return program


@pytest.fixture
def steps(at_work: Program) -> FirstSteps:
    """Where the offer waits for an answer."""
    return FirstSteps(at_work)


@pytest.fixture
def begun(steps: FirstSteps) -> FirstSteps:
    """At the first step."""
    steps.press("Anfangen")
    return steps
