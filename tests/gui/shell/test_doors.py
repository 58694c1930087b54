# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""First run, a new vault, opening one: what goes wrong is one sentence at its field."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from tests.pages.doors import CreateForm, said
from tests.pages.finding import named, press_button
from tests.pages.program import PASSPHRASE, Program
from tests.support.typing import press


@pytest.fixture
def form(program: Program) -> CreateForm:
    program.start()
    return CreateForm(program)


def test_the_first_start_offers_three_doors(program: Program) -> None:
    program.start()
    words = said(program.door)
    assert {"Neu anlegen", "Öffnen", "Seminar-Daten ansehen"} <= set(words)


@pytest.mark.parametrize(
    ("first", "second", "field", "sentence"),
    [
        ("kurz", "kurz", "Passphrase", "mindestens 8 Zeichen"),
        (PASSPHRASE, PASSPHRASE + "!", "Passphrase wiederholen", "verschieden"),
    ],
)
def test_passphrases_that_will_not_do(
    form: CreateForm, vault_file: Path, first: str, second: str, field: str, sentence: str
) -> None:
    form.fill(vault_file, first, second)
    form.create()
    assert sentence in form.trouble_at(field)
    assert not vault_file.exists()


def test_places_that_will_not_do(form: CreateForm, tmp_path: Path) -> None:
    taken = tmp_path / "schon-da.mendi"
    taken.write_text("etwas anderes", "utf-8")
    for path in (taken, tmp_path / "fehlt" / "neu.mendi", "~niemand-hier/neu.mendi", ""):
        form.fill(path, PASSPHRASE)
        form.create()
        form.program.wait_until_idle()
        assert form.trouble_at("Ablage"), path
        assert form.program.desktop.workbench is None
    assert taken.read_text("utf-8") == "etwas anderes"
    form.fill(tmp_path / "neu.mendi", PASSPHRASE)
    form.create()
    form.program.wait_until_open()


def test_the_name_makes_the_file_until_it_is_chosen(form: CreateForm) -> None:
    named(form.program.door, QLineEdit, "Name").setText("Werk Süd / Halle 3")
    assert named(form.program.door, QLineEdit, "Ablage").text().endswith("werk-süd-halle-3.mendi")


def test_the_passphrase_can_be_shown_by_keys_in_each_field(form: CreateForm) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for name in ("Passphrase", "Passphrase wiederholen"):
        line = named(form.program.door, QLineEdit, name)
        line.setFocus()
        press(line, Qt.Key.Key_A, modifier=both)
        assert line.echoMode() == QLineEdit.EchoMode.Normal
        press(line, Qt.Key.Key_A, modifier=both)
        assert line.echoMode() == QLineEdit.EchoMode.Password


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
    press_button(program.workbench, "Übung verlassen")
    assert program.desktop.workbench is None
