# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changing the passphrase: vault and backups are encrypted anew, the old sheet is void, a new one is offered."""

import pytest
from PySide6.QtWidgets import QLineEdit

from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.safekeeping import NoteRecoverySheet, safekeeping
from mendi_desktop.vault.session import Vault
from tests.gui.settings.conftest import write
from tests.pages.doors import dialogs, said
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, Program

NEW = "fünf ganz neue Wörter hier"
WEAK = "passwort1"


def vault_of(program: Program) -> Vault:
    return program.page.desk.vault  # type: ignore[attr-defined,no-any-return]


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


def opens_with(program: Program, passphrase: str) -> bool:
    program.choose("lock")
    program.unlock(passphrase)
    program.wait_until_idle()
    return program.desktop.workbench is not None


def test_the_new_passphrase_opens_and_the_old_does_not(settings: Program) -> None:
    change_passphrase(settings, PASSPHRASE, NEW, NEW)
    assert not opens_with(settings, PASSPHRASE)
    settings.unlock(NEW)
    settings.wait_until_open()


def test_what_will_not_do_is_said_at_its_line(settings: Program) -> None:
    change_passphrase(settings, PASSPHRASE, NEW, NEW + "!")
    assert "verschieden" in trouble(settings)
    change_passphrase(settings, PASSPHRASE, "kurz", "kurz")
    assert "mindestens 8 Zeichen" in trouble(settings)
    change_passphrase(settings, "", NEW, NEW)
    assert "Hier fehlt noch die bisherige Passphrase." in trouble(settings)
    change_passphrase(settings, "falsch geraten", NEW, NEW)
    assert "passt nicht zu" in trouble(settings)
    assert named(settings.window, QLineEdit, "Bisherige Passphrase").hasFocus()
    assert dialogs(settings) == ["Passphrase ändern"]
    change_passphrase(settings, PASSPHRASE, NEW, NEW)
    assert dialogs(settings) == ["Notfallblatt"]


def test_a_weak_one_is_taken_knowingly_only(settings: Program) -> None:
    change_passphrase(settings, PASSPHRASE, WEAK, WEAK)
    press_button(settings.window, "Trotzdem verwenden")
    settings.wait_until_idle()
    assert opens_with(settings, WEAK)


def test_all_backups_open_with_the_new_one_and_the_sheet_is_void(settings: Program) -> None:
    vault = vault_of(settings)
    net = SafetyNet(vault, settings.context.folders.backups)
    vault.execute(NoteRecoverySheet(vault.key.mark))
    for _ in range(3):
        net.back_up()
    change_passphrase(settings, PASSPHRASE, NEW, NEW)
    assert any("Das bisherige Notfallblatt öffnet den Tresor nicht mehr" in words for words in said(settings.window))
    assert len(net.backups()) >= 3
    assert net.examine() == (), "every backup opens and is whole"
    assert {backup.key_mark for backup in net.backups()} == {net.backups()[0].key_mark}
    assert vault.read(safekeeping).recovery_sheet != vault.key.mark


def test_it_can_be_stopped_on_the_way_and_says_what_holds(settings: Program) -> None:
    net = SafetyNet(vault_of(settings), settings.context.folders.backups)
    for _ in range(6):
        net.back_up()
    press_button(settings.page, "Passphrase ändern …")
    write(settings, "Bisherige Passphrase", PASSPHRASE)
    write(settings, "Neue Passphrase", NEW)
    settings.settle()
    write(settings, "Neue Passphrase wiederholen", NEW)
    press_button(settings.window, "Ändern")
    settings.qtbot.waitUntil(lambda: any("Sicherung 1 von 6" in words for words in said(settings.window)))
    press_button(settings.window, "Abbrechen")
    settings.wait_until_idle()
    assert any("es gilt die bisherige Passphrase" in words for words in said(settings.window))
    assert opens_with(settings, PASSPHRASE)


@pytest.mark.parametrize("button", ["Passphrase ändern …", "Notfallblatt …"])
def test_a_dialog_goes_with_the_vault(settings: Program, button: str) -> None:
    press_button(settings.page, button)
    assert dialogs(settings)
    settings.choose("lock")
    settings.settle()
    assert dialogs(settings) == []
