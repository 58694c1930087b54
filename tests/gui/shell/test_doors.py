# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""First run and opening a vault: what goes wrong is one sentence at its field."""

from pathlib import Path

from PySide6.QtWidgets import QLineEdit

from mendi_desktop.features.colleagues.queries import list_colleagues
from tests.pages.doors import said
from tests.pages.finding import named, press_button
from tests.pages.joint import Joint
from tests.pages.program import Program


def test_the_first_start_offers_three_doors(program: Program) -> None:
    program.start()
    words = said(program.door)
    assert {"Neu anlegen", "Öffnen", "Seminar-Daten ansehen"} <= set(words)


def unlock_troubles(program: Program, path: Path) -> str:
    program.files.to_open = path
    press_button(program.door, "Datei wählen …")
    program.unlock()
    program.wait_until_idle()
    assert program.desktop.workbench is None
    return named(program.door, QLineEdit, "Passphrase").accessibleDescription()


def test_files_that_do_not_open(program: Program, tmp_path: Path) -> None:
    program.start()
    letter = tmp_path / "brief.mendi"
    letter.write_text("Liebe Kolleg*innen, " * 500, "utf-8")
    for path in (letter, tmp_path / "weg.mendi"):
        assert unlock_troubles(program, path)
        press_button(program.door, "Anderer Tresor …")


def test_a_wrong_passphrase_is_said_and_the_keyboard_is_back(at_work: Program) -> None:
    at_work.choose("lock")
    at_work.unlock("ganz falsche Worte")
    at_work.wait_until_idle()
    line = named(at_work.door, QLineEdit, "Passphrase")
    assert line.accessibleDescription()
    assert line.text() == ""
    assert line.hasFocus()


def test_the_last_vault_is_offered_at_the_next_start(at_work: Program) -> None:
    at_work.choose("lock")
    again = Program(at_work.qtbot, at_work.home)
    again.start()
    assert "werk-nord" in said(again.door)
    again.close()


def test_demo_data_say_so_on_every_page(program: Program) -> None:
    program.start(demo="metall")
    program.wait_until_open()
    for page in ("today", "consultations", "record", "colleagues", "reports", "settings"):
        program.choose(page)
        assert "ÜBUNG" in said(program.workbench)
    assert "sperrt nicht von selbst" in said(program.workbench)
    somebody = program.workbench._desk.vault.read(list_colleagues)[0].id
    joint = Joint.begin(program, somebody)
    assert "ÜBUNG" in joint.words(), "also where no page is"
    joint.press("Mitschau beenden")
    program.settle()
    press_button(program.workbench, "Übung verlassen")
    assert program.desktop.workbench is None
