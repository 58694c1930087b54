# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain falls in the middle of what the page does: the vault is in one state or the other, never between."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.dialog import Dialog
from tests.gui.safekeeping.test_safety_page import record, talks
from tests.pages.doors import dialogs
from tests.pages.finding import press_button, seen
from tests.pages.program import Program
from tests.pages.safety import Safety, rest

Act = Callable[[Safety], None]


@pytest.fixture
def at_work(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> Iterator[Program]:
    """Two talks, and a backup that has one of them."""
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    record(program)
    program.choose("back_up")
    rest(program)
    record(program)
    Safety(program).open()
    yield program
    program.close()


def restore(page: Safety) -> None:
    page.ask_to_restore(0)
    (dialog,) = seen(page.program.window, Dialog)
    press_button(dialog, "Wiederherstellen")


def back_up(page: Safety) -> None:
    page.program.choose("back_up")


def examine(page: Safety) -> None:
    press_button(page.program.page, "Daten prüfen")


def ask(page: Safety) -> None:
    page.ask_to_restore(0)


@pytest.mark.parametrize(("act", "may_be"), [(restore, {1, 2}), (back_up, {2}), (examine, {2}), (ask, {2})])
def test_a_lock_at_once_leaves_a_whole_vault(at_work: Program, act: Act, may_be: set[int]) -> None:
    act(Safety(at_work))
    at_work.choose("lock")
    assert at_work.desktop.workbench is None
    assert dialogs(at_work) == [], "nothing of the vault stays in sight"
    at_work.unlock()
    at_work.wait_until_open()
    rest(at_work)
    assert talks(at_work) in may_be
    page = Safety(at_work).open()
    page.press("Daten prüfen")
    assert "alles in Ordnung" in page.facts()
    assert all("fehlt" not in row for row in page.backups())
    folder = at_work.context.folders.backups
    assert [path.name for path in folder.rglob("*") if path.name.endswith(".part")] == []
