# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An open vault at its settings."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.pages.finding import named
from tests.pages.program import Program
from tests.support.typing import type_text


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.choose("settings")
    program.settle()
    yield program
    if isValid(program.window):
        program.close()


def write(program: Program, name: str, words: str) -> None:
    line = named(program.window, QLineEdit, name)
    line.setFocus()
    line.clear()
    type_text(line, words)
