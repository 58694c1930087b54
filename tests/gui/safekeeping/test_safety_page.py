# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Sicherheit in the whole program: what it answers, backups, the second place, findings, and the way back."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.messages import UndoBar
from mendi_desktop.gui.safekeeping.page import SafetyPage
from mendi_desktop.storage.engine import connect
from mendi_desktop.vault.session import open_vault
from tests.pages.doors import dialogs, said
from tests.pages.finding import seen
from tests.pages.program import PASSPHRASE, Program
from tests.pages.safety import Safety, press_in_status, rest, status
from tests.pages.talks import RecordTalk, Talks
from tests.support.typing import press
from tests.unit.features.projects.examples import full_project

BROKEN = "UPDATE consultation SET colleague_id = x'0199000000007000800000000000dead'"


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    yield program
    program.close()


@pytest.fixture
def at_work(program: Program, tmp_path: Path, empty_vault: Path) -> Program:
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.settle()
    return program


def record(program: Program) -> None:
    form = RecordTalk(program)
    form.type_into("Dauer", "20")
    form.choose_kind("Sprechstunde")
    form.save()


def talks(program: Program) -> int:
    return len(Talks(program).titles())


def files(program: Program) -> list[str]:
    return sorted(path.name for path in program.context.folders.backups.rglob("*.mendi"))


def bar(program: Program) -> str:
    return seen(program.workbench, UndoBar)[0].sentence


def test_it_answers_at_once_whether_everything_is_safe(at_work: Program) -> None:
    page = Safety(at_work).open()
    assert "Die erste Sicherung kommt gleich" in page.verdict()
    assert "wird gleich zum ersten Mal gesichert" in status(at_work)
    page.press("Jetzt sichern")
    assert "Alles ist gesichert" in page.verdict()
    (only,) = page.backups()
    assert only.startswith("heute, ")
    assert only.endswith("| von Hand · auf diesem Rechner")
    assert "zuletzt gesichert heute um" in status(at_work)
    assert status(at_work).startswith("Verschlüsselt")


def test_what_came_since_is_said(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    record(at_work)
    page.open()
    assert "Der Tresor ist gesichert" in page.verdict()
    assert "Was seitdem dazukam" in page.verdict()


def test_three_clicks_bring_an_older_state_back_and_three_the_newer_one(at_work: Program) -> None:
    page = Safety(at_work)
    record(at_work)
    at_work.choose("back_up")
    rest(at_work)
    record(at_work)
    RecordTalk(at_work).write("Gesprächsnotiz", "noch nicht fertig")
    said_before = page.open().ask_to_restore(0)
    assert "Gespräche: 1 statt 2" in said_before
    assert "vorher gesichert und aufgehoben" in said_before
    page.press_in_dialog("Wiederherstellen")
    at_work.qtbot.waitUntil(lambda: dialogs(at_work) == [])
    rest(at_work)
    assert "wiederhergestellt" in bar(at_work)
    assert "Sicherheit" in said(at_work.page)
    assert at_work.menu_text("undo") == "Rückgängig"
    (newest, _) = page.backups()
    assert "vor dem Wiederherstellen" in newest
    assert "wird aufgehoben" in newest
    assert talks(at_work) == 1
    page.open().ask_to_restore(0)
    page.press_in_dialog("Wiederherstellen")
    rest(at_work)
    assert len(page.open().backups()) == 3, "no backup is ever lost by going back"
    assert talks(at_work) == 2
    assert RecordTalk(at_work).words_in("Gesprächsnotiz") == "noch nicht fertig", "half-typed words were in it, too"


def test_nothing_is_restored_by_somebody_who_changes_their_mind(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    assert "Die Zahlen sind dieselben" in page.ask_to_restore(0)
    page.press_in_dialog("Abbrechen")
    assert dialogs(at_work) == []
    assert len(page.backups()) == 1


def test_a_project_that_would_be_gone_is_said_before(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    full_project(seen(at_work.workbench, SafetyPage)[0].desk.vault)
    at_work.settle()
    said_before = page.open().ask_to_restore(0)
    assert "Projekte: 0 statt 1" in said_before
    assert "Messwerte: 0 statt 2" in said_before
    assert "Veranstaltungen" not in said_before
    assert "Die Zahlen sind dieselben" not in said_before


def test_the_list_is_worked_by_keyboard(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    page.open()
    assert page.view.hasFocus()
    press(page.view, Qt.Key.Key_Return)
    rest(at_work)
    assert "wiederherstellen" in dialogs(at_work)[0]
    press(at_work.window.focusWidget() or at_work.window, Qt.Key.Key_Escape)
    assert dialogs(at_work) == []


def test_a_pinned_backup_can_be_let_go(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    page.ask_to_restore(0)
    page.press_in_dialog("Wiederherstellen")
    rest(at_work)
    page.choose(0)
    page.press("Nicht länger aufheben")
    rest(at_work)
    assert not any("aufgehoben" in row for row in page.backups())


def test_a_second_place_is_used_while_it_is_there(at_work: Program, tmp_path: Path) -> None:
    stick = at_work.files.folder = tmp_path / "STICK"
    stick.mkdir()
    page = Safety(at_work).open()
    page.press("Ordner wählen …")
    rest(at_work)
    assert "ist da; jede Sicherung kommt auch dorthin" in page.facts()
    assert page.backups()[0].endswith("an beiden Orten")
    stick.rename(tmp_path / "in der Schublade")
    page.press("Jetzt sichern")
    assert "war zuletzt heute da" in page.facts()
    assert page.backups()[0].endswith("auf diesem Rechner")
    page.press("Nicht mehr verwenden")
    rest(at_work)
    assert "Ein Stick hilft" in page.facts()


def test_a_hole_is_said_everywhere_and_leads_here(at_work: Program) -> None:
    at_work.context.folders.backups.parent.mkdir(parents=True, exist_ok=True)
    at_work.context.folders.backups.write_text("kein Ordner")
    at_work.choose("back_up")
    rest(at_work)
    assert "Die Sicherung ist nicht gelungen." in status(at_work)
    press_in_status(at_work, "Ansehen")
    page = Safety(at_work)
    assert "antwortet nicht richtig" in page.verdict()
    at_work.context.folders.backups.unlink()
    page.press("Jetzt sichern")
    assert "Alles ist gesichert" in page.verdict()
    assert "zuletzt gesichert heute" in status(at_work)


def test_a_backup_that_has_gone_is_said_until_somebody_knows(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Jetzt sichern")
    (gone,) = at_work.context.folders.backups.rglob("*.mendi")
    gone.unlink()
    page.press("Jetzt sichern")
    assert "Eine Sicherung fehlt" in status(at_work)
    assert "fehlt oder ist beschädigt" in page.backups()[1]
    page.choose(1)
    page.press("Aus der Liste nehmen")
    rest(at_work)
    assert len(page.backups()) == 1
    assert status(at_work).startswith("Verschlüsselt")


def test_findings_are_listed_with_what_would_be_done_and_mended_after_a_backup(
    at_work: Program, tmp_path: Path
) -> None:
    record(at_work)
    at_work.choose("lock")
    with closing(open_vault(tmp_path / "werk-nord.mendi", PASSPHRASE)) as vault:
        connection = connect(vault.path, vault.key.raw, vault.key.salt)
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(BROKEN)
        connection.close()
    at_work.unlock()
    at_work.wait_until_open()
    rest(at_work)
    page = Safety(at_work).open()
    page.press("Daten prüfen")
    at_work.qtbot.waitUntil(lambda: bool(dialogs(at_work)))
    assert dialogs(at_work) == ["1 Befund"]
    page.press_in_dialog("Reparieren")
    at_work.qtbot.waitUntil(lambda: dialogs(at_work) == [])
    rest(at_work)
    assert "alles in Ordnung" in page.facts()
    assert any("vor dem Reparieren" in row for row in page.backups())


def test_a_look_that_finds_nothing_says_so(at_work: Program) -> None:
    page = Safety(at_work).open()
    page.press("Daten prüfen")
    rest(at_work)
    assert "geprüft und in Ordnung" in bar(at_work)
    assert "geprüft: alles in Ordnung" in page.facts()


def test_practice_data_have_a_net_and_no_holes(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    rest(program)
    page = Safety(program).open()
    assert "Übungsdaten" in page.verdict()
    page.press("Jetzt sichern")
    assert len(page.backups()) == 1
    assert "Übungsdaten" in status(program)
    assert files(program) == [], "nothing of them among the real backups"
