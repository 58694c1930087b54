# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening a file that was damaged, emptied or taken away: one sentence, and its backups are two clicks from work."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.exceptions import capture_exceptions

from mendi_desktop.app import workshop
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.recovery import recovery_code
from mendi_desktop.vault.session import Vault
from tests.gui.shell.conftest import MovedClock
from tests.pages.creating import put_sheet_off
from tests.pages.doors import said
from tests.pages.finding import named, press_button, seen
from tests.pages.program import PASSPHRASE, WAIT, Program
from tests.pages.recovering import OpenWithSheet
from tests.pages.talks import RecordTalk, Talks


def vault_of(program: Program) -> Vault:
    return program.page.desk.vault  # type: ignore[attr-defined,no-any-return]


@pytest.fixture
def backed_up(at_work: Program, clock: MovedClock) -> Program:
    """A vault with a talk and two backups, an hour apart, and locked."""
    form = RecordTalk(at_work)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.save()
    at_work.settle()
    for _ in range(2):
        SafetyNet(vault_of(at_work), at_work.context.folders.backups).back_up()
        clock.move(60)
    at_work.choose("lock")
    return at_work


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-5000])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def write_over(path: Path) -> None:
    """As a cloud service does that puts a page about a conflict in the file's place."""
    path.write_text("Liebe Kolleg*innen, " * 500, "utf-8")


def overwrite(path: Path) -> None:
    """The beginning, which makes it look like a wrong passphrase."""
    data = bytearray(path.read_bytes())
    data[20:4000] = bytes(3980)
    path.write_bytes(data)


def take_away(path: Path) -> None:
    path.unlink()


def offered(program: Program) -> list[str]:
    """The moments of the backups that can be brought back; nothing if none are offered."""
    return [button.words() for choice in seen(program.door, Choice) for button in choice.buttons()]


@pytest.mark.parametrize("damage", [cut, empty, overwrite, write_over, take_away])
def test_a_damaged_vault_is_back_after_two_clicks(
    backed_up: Program, vault_file: Path, damage: Callable[[Path], None]
) -> None:
    damage(vault_file)
    was = vault_file.read_bytes() if vault_file.exists() else None
    backed_up.unlock()
    backed_up.wait_until_idle()
    assert offered(backed_up), said(backed_up.door)
    press_button(backed_up.door, "Diesen Stand zurückholen")
    backed_up.wait_until_open()
    assert Talks(backed_up).titles() == ["Sprechstunde"]
    aside = [path for path in vault_file.parent.glob("*beschaedigt*")]
    assert [path.read_bytes() for path in aside] == ([] if was is None else [was]), "what was there is never deleted"
    told = " ".join(said(backed_up.workbench))
    assert "ist zurück" in told
    assert all(path.name in told for path in aside), "and it is said where it is"


def test_the_backups_are_listed_newest_first_and_the_older_can_be_chosen(backed_up: Program, vault_file: Path) -> None:
    cut(vault_file)
    backed_up.unlock()
    backed_up.wait_until_idle()
    assert any("unvollständig" in words for words in said(backed_up.door))
    press_button(backed_up.door, offered(backed_up)[-1])
    press_button(backed_up.door, "Diesen Stand zurückholen")
    backed_up.wait_until_open()


def test_back_from_the_backups_changes_nothing(backed_up: Program, vault_file: Path) -> None:
    cut(vault_file)
    was = vault_file.read_bytes()
    backed_up.unlock()
    backed_up.wait_until_idle()
    press_button(backed_up.door, "Zurück")
    assert named(backed_up.door, QLineEdit, "Passphrase").isEnabled()
    assert vault_file.read_bytes() == was


def test_without_a_backup_it_is_said_at_the_passphrase(at_work: Program, vault_file: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "woanders.mendi"
    at_work.choose("lock")
    elsewhere.write_bytes(b"")
    press_button(at_work.door, "Anderer Tresor …")
    at_work.files.to_open = elsewhere
    press_button(at_work.door, "Datei wählen …")
    at_work.unlock()
    at_work.wait_until_idle()
    assert "leer" in named(at_work.door, QLineEdit, "Passphrase").accessibleDescription()


def test_a_wrong_passphrase_does_not_bring_a_backup_back(backed_up: Program, vault_file: Path) -> None:
    take_away(vault_file)
    backed_up.unlock("ganz falsche Worte")
    backed_up.wait_until_idle()
    press_button(backed_up.door, "Diesen Stand zurückholen")
    backed_up.wait_until_idle()
    assert backed_up.desktop.workbench is None
    assert any("öffnet sich diese Sicherung nicht" in words for words in said(backed_up.door))
    assert not vault_file.exists()


def test_the_sheet_opens_a_backup_too(at_work: Program, vault_file: Path) -> None:
    lines = recovery_code(vault_of(at_work).key).lines
    SafetyNet(vault_of(at_work), at_work.context.folders.backups).back_up()
    at_work.choose("lock")
    cut(vault_file)
    sheet = OpenWithSheet(at_work)
    sheet.type(lines)
    sheet.open()
    press_button(at_work.door, "Diesen Stand zurückholen")
    at_work.settle()
    sheet.set_passphrase("klagt alias faucht tanken ticken einordnen")
    put_sheet_off(at_work)
    at_work.wait_until_open()


def test_a_vault_that_is_gone_at_the_start_is_told_and_offered(
    backed_up: Program, vault_file: Path, next_start: Program
) -> None:
    backed_up.close()
    take_away(vault_file)
    next_start.start()
    assert any("nicht da" in words for words in said(next_start.door))
    next_start.unlock()
    next_start.wait_until_idle()
    press_button(next_start.door, "Diesen Stand zurückholen")
    next_start.wait_until_open()
    assert vault_file.exists()


@pytest.mark.parametrize("where", ["open_vault", "build_workbench"])
def test_a_bug_on_the_way_leaves_a_door_that_can_be_used(
    at_work: Program, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def broken(*_args: object, **_options: object) -> None:
        raise ZeroDivisionError

    at_work.choose("lock")
    with monkeypatch.context() as patch, capture_exceptions() as caught:
        patch.setattr(workshop, where, broken)
        at_work.unlock()
        at_work.qtbot.waitUntil(lambda: bool(caught), timeout=WAIT)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    at_work.unlock(PASSPHRASE)
    at_work.wait_until_open()


def test_a_window_closed_while_it_opens_leaves_nothing_open(
    at_work: Program, vault_file: Path, next_start: Program
) -> None:
    at_work.choose("lock")
    at_work.unlock()
    at_work.close()
    next_start.start(vault_file)
    next_start.unlock()
    next_start.wait_until_open()
    assert not vault_of(next_start).unclean
