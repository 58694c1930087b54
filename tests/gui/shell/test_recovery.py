# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The passphrase is lost and the recovery sheet is there: every line is checked, and a new passphrase ends it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mendi_desktop.gui.shell.idle import IdleWatch
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.recovery import Lines, recovery_code, recovery_halves
from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.session import Vault
from tests.gui.shell.conftest import MovedClock
from tests.pages.creating import Creating, put_sheet_off
from tests.pages.doors import said
from tests.pages.finding import press_button
from tests.pages.program import PASSPHRASE, Program
from tests.pages.recovering import OpenWithSheet, code_on

NEW = "klagt alias faucht tanken ticken einordnen"


def vault_of(program: Program) -> Vault:
    return program.page.desk.vault  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def key(at_work: Program) -> FileKey:
    """The key of the vault, which is locked."""
    key = vault_of(at_work).key
    at_work.choose("lock")
    return key


@pytest.fixture
def lines(key: FileKey) -> Lines:
    return recovery_code(key).lines


@pytest.fixture
def sheet(lines: Lines, at_work: Program) -> OpenWithSheet:
    return OpenWithSheet(at_work)


def finish(sheet: OpenWithSheet) -> None:
    """The new passphrase, no new sheet, and at work again."""
    assert sheet.is_asked_for_passphrase
    sheet.set_passphrase(NEW)
    put_sheet_off(sheet.program)
    sheet.program.wait_until_open()


def test_four_lines_and_a_new_passphrase_open_the_vault(sheet: OpenWithSheet, lines: Lines) -> None:
    sheet.type(lines)
    sheet.open()
    finish(sheet)
    program = sheet.program
    program.choose("lock")
    program.unlock(PASSPHRASE)
    program.wait_until_idle()
    assert program.desktop.workbench is None, "the lost one opens nothing any more"
    program.unlock(NEW)
    program.wait_until_open()


def test_the_sheet_is_void_after_that(sheet: OpenWithSheet, lines: Lines) -> None:
    sheet.type(lines)
    sheet.open()
    finish(sheet)
    sheet.program.choose("lock")
    again = OpenWithSheet(sheet.program)
    again.type(lines)
    again.open()
    assert not again.is_asked_for_passphrase
    assert any("gehört nicht zu" in words for words in said(sheet.program.door))
    assert again.texts() == list(lines), "nobody types sixty characters twice"


def test_two_halves_open_it_too(key: FileKey, at_work: Program) -> None:
    sheet = OpenWithSheet(at_work)
    sheet.type_halves(*recovery_halves(key))
    sheet.open()
    finish(sheet)


def test_halves_of_two_sheets_do_not(key: FileKey, at_work: Program) -> None:
    sheet = OpenWithSheet(at_work)
    sheet.type_halves(recovery_halves(key)[0], recovery_halves(key)[1])
    sheet.open()
    assert not sheet.is_asked_for_passphrase


@pytest.mark.parametrize(
    "written",
    [
        pytest.param("\n".join, id="as printed"),
        pytest.param(lambda lines: "\n".join(f"{n}. {line}" for n, line in enumerate(lines, 1)), id="numbered"),
        pytest.param(lambda lines: "".join(lines).replace(" ", "").lower(), id="in one go"),
        pytest.param(lambda lines: " - ".join(lines).replace("0", "O").replace("1", "l"), id="misread"),
    ],
)
def test_all_lines_can_be_pasted_at_once(sheet: OpenWithSheet, lines: Lines, written: Callable[[Lines], str]) -> None:
    sheet.paste(written(lines))
    assert sheet.texts() == list(lines)
    sheet.open()
    assert sheet.is_asked_for_passphrase


def test_a_wrong_sign_is_said_at_its_line_while_typing(sheet: OpenWithSheet, lines: Lines) -> None:
    wrong = lines[1][:-1] + ("A" if lines[1][-1] != "A" else "B")
    sheet.type([lines[0], wrong])
    assert sheet.said_at(1) == "stimmt"
    assert "Zeile 2 stimmt noch nicht" in sheet.said_at(2)
    assert sheet.line(2).hasFocus(), "the keyboard stays where something is wrong"
    sheet.type([lines[0], lines[1]])
    assert sheet.said_at(2) == "stimmt"
    assert sheet.line(3).hasFocus()


def test_a_missing_line_is_said_when_opening(sheet: OpenWithSheet, lines: Lines) -> None:
    sheet.type(lines[:3])
    sheet.open()
    assert "leer" in sheet.said_at(4)
    assert sheet.line(4).hasFocus()


def test_another_vaults_sheet_does_not_open_this_one(sheet: OpenWithSheet) -> None:
    sheet.type(recovery_code(FileKey(bytes(range(32)), b"")).lines)
    sheet.open()
    assert not sheet.is_asked_for_passphrase
    assert any("gehört nicht zu" in words for words in said(sheet.program.door))


def test_no_new_passphrase_leaves_all_as_it_was(sheet: OpenWithSheet, lines: Lines) -> None:
    sheet.type(lines)
    sheet.open()
    press_button(sheet.program.door, "Abbrechen")
    sheet.program.unlock(PASSPHRASE)
    sheet.program.wait_until_open()


def test_an_opened_vault_without_a_passphrase_does_not_stay_open(
    sheet: OpenWithSheet, lines: Lines, clock: MovedClock, vault_file: Path
) -> None:
    sheet.type(lines)
    sheet.open()
    watch = sheet.program.desktop.findChild(IdleWatch)
    assert isinstance(watch, IdleWatch)
    clock.move(600)
    watch.look()
    sheet.program.settle()
    assert any("niemand da" in words for words in said(sheet.program.door))
    sheet.program.unlock(PASSPHRASE)
    sheet.program.wait_until_open()


def test_back_to_the_curtain(sheet: OpenWithSheet) -> None:
    press_button(sheet.program.door, "Zurück")
    sheet.program.unlock(PASSPHRASE)
    sheet.program.wait_until_open()


def test_a_saved_sheet_from_the_first_day_opens_the_vault(program: Program, tmp_path: Path, vault_file: Path) -> None:
    program.start()
    creating = Creating(program)
    creating.to_passphrase(vault_file)
    creating.give_passphrase(PASSPHRASE)
    program.files.to_save = tmp_path / "blatt.pdf"
    press_button(creating.card, "Als PDF sichern …")
    program.settle()
    assert program.files.suggested == ["Notfallblatt.pdf"]
    press_button(creating.card, "Weiter")
    program.wait_until_open()
    kept = vault_of(program).read(safekeeping)
    assert kept.recovery_sheet == vault_of(program).key.mark
    program.choose("lock")
    sheet = OpenWithSheet(program)
    sheet.paste(code_on(tmp_path / "blatt.pdf"))
    sheet.open()
    finish(sheet)
