# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Settings hold at once; the passphrase is changed with the old one and twice the new one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.core.settings import TEXT_SCALE, THEME
from mendi_desktop.gui.kit import theme
from tests.pages.doors import dialogs, said
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, Program
from tests.support.typing import press, type_text

NEW = "fünf ganz neue Wörter hier"


@pytest.fixture
def settings(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.start()
    program.create_vault(tmp_path / "werk-nord.mendi")
    program.choose("settings")
    program.settle()
    yield program
    program.close()


def write(program: Program, name: str, words: str) -> None:
    line = named(program.window, QLineEdit, name)
    line.setFocus()
    line.clear()
    type_text(line, words)


def test_the_look_holds_at_once_and_at_the_next_start(settings: Program) -> None:
    press_button(settings.page, "dunkel")
    press_button(settings.page, "125 %")
    assert (theme.tokens().name, theme.current().scale) == ("dark", 125)
    remembered = settings.context.settings
    assert (remembered.get(THEME), remembered.get(TEXT_SCALE)) == ("dark", 125)


def test_the_name_of_the_vault_is_an_act_that_can_be_undone(settings: Program) -> None:
    write(settings, "Name des Tresors", "Werk Süd & Nord")
    press(named(settings.page, QLineEdit, "Name des Tresors"), Qt.Key.Key_Return)
    settings.settle()
    assert "Werk Süd & Nord" in said(settings.workbench)
    settings.choose("undo")
    settings.settle()
    assert "Werk Nord" in said(settings.workbench)
    assert named(settings.page, QLineEdit, "Name des Tresors").text() == "Werk Nord"


def test_a_half_typed_name_is_kept_by_the_lock(settings: Program) -> None:
    write(settings, "Im Bericht genannt als", "M. Muster")
    settings.choose("lock")
    settings.unlock()
    settings.wait_until_open()
    settings.choose("settings")
    assert named(settings.page, QLineEdit, "Im Bericht genannt als").text() == "M. Muster"


def change_passphrase(program: Program, old: str, new: str, again: str) -> None:
    if not dialogs(program):
        press_button(program.page, "Passphrase ändern …")
    write(program, "Bisherige Passphrase", old)
    write(program, "Neue Passphrase", new)
    write(program, "Neue Passphrase wiederholen", again)
    press_button(program.window, "Ändern")
    program.wait_until_idle()


def trouble(program: Program) -> str:
    return " ".join(line.accessibleDescription() for line in seen(program.window, QLineEdit))


def test_changing_the_passphrase(settings: Program) -> None:
    change_passphrase(settings, PASSPHRASE, NEW, NEW + "!")
    assert "verschieden" in trouble(settings)
    change_passphrase(settings, "falsch geraten", NEW, NEW)
    assert dialogs(settings)
    change_passphrase(settings, PASSPHRASE, NEW, NEW)
    assert dialogs(settings) == []
    settings.choose("lock")
    settings.unlock(PASSPHRASE)
    settings.wait_until_idle()
    assert settings.desktop.workbench is None
    settings.unlock(NEW)
    settings.wait_until_open()


def test_a_new_passphrase_is_as_long_as_the_first_had_to_be(settings: Program) -> None:
    change_passphrase(settings, PASSPHRASE, "kurz", "kurz")
    assert dialogs(settings)
    assert "Zeichen" in trouble(settings)
