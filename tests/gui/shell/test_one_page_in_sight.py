# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One page at a time is in sight, whatever held the keyboard before."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.page import Page
from tests.pages.finding import named, seen
from tests.pages.program import Program


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.wait_until_idle()
    yield program
    program.close()


def test_settings_left_from_a_field_leave_no_other_page_behind(program: Program) -> None:
    program.choose("settings")
    named(program.page, QLineEdit, "Name des Tresors").setFocus()
    program.choose("consultations")
    program.settle()
    assert seen(program.window, Page) == [program.page]
    assert program.workbench.page is program.page
