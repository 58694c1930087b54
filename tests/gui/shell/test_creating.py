# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A new vault in four steps: what goes wrong is said at its place, what was typed stays, and all of it ends in work."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from mendi_desktop.vault.safekeeping import safekeeping
from mendi_desktop.vault.session import Vault
from tests.pages.creating import Creating
from tests.pages.doors import said
from tests.pages.finding import press_button
from tests.pages.program import PASSPHRASE, Program
from tests.support.typing import press


@pytest.fixture
def creating(program: Program) -> Creating:
    program.start()
    return Creating(program)


@pytest.fixture
def at_passphrase(creating: Creating, vault_file: Path) -> Creating:
    creating.to_passphrase(vault_file)
    return creating


def vault_of(program: Program) -> Vault:
    return program.page.desk.vault  # type: ignore[attr-defined,no-any-return]


# -- name and place --------------------------------------------------------------------------------------


def test_the_name_makes_the_file_until_it_is_written(creating: Creating) -> None:
    creating.write("Name", "Werk Süd / Halle 3")
    assert creating.line("Ablage").text() == str(creating.program.context.folders.vaults / "werk-süd-halle-3.mendi")
    creating.write("Ablage", "anders.mendi")
    creating.write("Name", "Werk West")
    assert creating.line("Ablage").text() == "anders.mendi"


def test_a_chosen_folder_keeps_the_name_of_the_vault(creating: Creating, tmp_path: Path) -> None:
    creating.write("Name", "Werk Nord")
    creating.program.files.folder = tmp_path
    press_button(creating.card, "Ordner wählen …")
    assert creating.line("Ablage").text() == str(tmp_path / "werk-nord.mendi")
    creating.write("Name", "Werk West")
    assert creating.line("Ablage").text() == str(tmp_path / "werk-west.mendi")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("ordner", "ordner/werk-nord.mendi"), ("ordner/mein tresor", "ordner/mein tresor.mendi"), ("A.MENDI", "A.MENDI")],
)
def test_a_folder_or_a_bare_name_is_understood(creating: Creating, tmp_path: Path, typed: str, meant: str) -> None:
    (tmp_path / "ordner").mkdir()
    creating.to_passphrase(tmp_path / typed)
    creating.give_passphrase(PASSPHRASE)
    creating.put_sheet_off()
    creating.program.wait_until_open()
    assert (tmp_path / meant).is_file()
    assert vault_of(creating.program).path == tmp_path / meant


def test_nothing_chosen_changes_nothing(creating: Creating) -> None:
    before = creating.line("Ablage").text()
    press_button(creating.card, "Ordner wählen …")
    assert creating.line("Ablage").text() == before


def test_places_that_will_not_do(creating: Creating, tmp_path: Path) -> None:
    taken = tmp_path / "schon-da.mendi"
    taken.write_text("etwas anderes", "utf-8")
    for path in (taken, tmp_path / "fehlt" / "neu.mendi", "~niemand-hier/neu.mendi", ""):
        creating.to_passphrase(path)
        assert creating.at("Name und Ort"), path
        assert creating.hint_at("Ablage"), path
        assert creating.line("Ablage").hasFocus()
    assert taken.read_text("utf-8") == "etwas anderes"
    creating.to_passphrase(tmp_path / "neu.mendi")
    assert creating.at("Passphrase")


def test_a_cloud_folder_is_recognised_and_not_refused(creating: Creating, tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    creating.to_passphrase(tmp_path / "Nextcloud" / "werk-nord.mendi")
    assert creating.at("Passphrase")
    creating.go_back()
    creating.go_back()
    assert "Nextcloud gleicht diesen Ordner ab" in creating.hint_at("Ablage")


def test_a_file_that_came_up_meanwhile_is_said_where_the_place_was_chosen(
    at_passphrase: Creating, vault_file: Path
) -> None:
    vault_file.write_text("von jemand anderem", "utf-8")
    at_passphrase.give_passphrase(PASSPHRASE)
    assert at_passphrase.at("Name und Ort")
    assert "gibt es schon" in at_passphrase.hint_at("Ablage")
    assert vault_file.read_text("utf-8") == "von jemand anderem"
    at_passphrase.to_passphrase(vault_file.with_name("anders.mendi"))
    assert at_passphrase.line("Passphrase").text() == "", "a passphrase does not wait in its line"


# -- what is asked once ----------------------------------------------------------------------------------


def test_what_was_asked_is_in_the_vault(creating: Creating, vault_file: Path) -> None:
    press_button(creating.card, "Verwaltung")
    creating.write("Name", "Amt am Fluss")
    creating.write("Ablage", str(vault_file))
    creating.go_on()
    creating.choose("Funktion", "Mitglied im Personalrat")
    creating.write("Im Bericht genannt als", "M. Muster")
    creating.choose("Verantwortlich für den Datenschutz", "die Dienststelle")
    creating.choose("Bundesland", "Hessen")
    creating.go_on()
    creating.give_passphrase(PASSPHRASE)
    creating.put_sheet_off()
    creating.program.wait_until_open()
    options = vault_of(creating.program).options
    assert (options.title, options.workplace_kind, options.mentor) == ("Amt am Fluss", "public_office", "M. Muster")
    assert (options.mentor_function, options.controller) == ("works_council_member", "employer")
    assert options.region == "he"


def test_going_back_keeps_what_was_typed(creating: Creating, vault_file: Path) -> None:
    creating.write("Name", "Werk Nord")
    creating.write("Ablage", str(vault_file))
    creating.go_on()
    creating.write("Im Bericht genannt als", "M. Muster")
    creating.go_on()
    creating.write("Passphrase", PASSPHRASE)
    creating.go_back()
    assert creating.line("Im Bericht genannt als").text() == "M. Muster"
    creating.go_back()
    assert creating.line("Name").text() == "Werk Nord"
    assert creating.line("Ablage").text() == str(vault_file)
    creating.go_on()
    creating.go_on()
    assert creating.line("Passphrase").text() == PASSPHRASE
    for _ in range(3):
        creating.go_back()
    assert "Willkommen bei mendi desktop" in said(creating.program.door)


# -- passphrase ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second", "field", "sentence"),
    [
        ("kurz", "kurz", "Passphrase", "mindestens 8 Zeichen"),
        (PASSPHRASE, PASSPHRASE + "!", "Passphrase wiederholen", "verschieden"),
        (PASSPHRASE, "", "Passphrase wiederholen", "noch einmal"),
    ],
)
def test_passphrases_that_will_not_do(
    at_passphrase: Creating, vault_file: Path, first: str, second: str, field: str, sentence: str
) -> None:
    at_passphrase.give_passphrase(first, second)
    assert sentence in at_passphrase.hint_at(field)
    assert at_passphrase.line(field).hasFocus()
    assert not vault_file.exists()


def test_the_strength_is_said_while_typing(at_passphrase: Creating) -> None:
    at_passphrase.write("Passphrase", "passwort")
    at_passphrase.wait_for_strength()
    assert "leicht zu erraten" in at_passphrase.hint_at("Passphrase")
    at_passphrase.write("Passphrase", "klagt alias faucht tanken ticken einordnen")
    at_passphrase.wait_for_strength()
    assert "Sehr gut" in at_passphrase.hint_at("Passphrase")


def test_the_name_of_the_vault_makes_a_weak_passphrase(creating: Creating, vault_file: Path) -> None:
    creating.to_passphrase(vault_file, "Strumpffabrik Wolkenheim")
    creating.write("Passphrase", "Strumpffabrik Wolkenheim")
    creating.wait_for_strength()
    assert "leicht zu erraten" in creating.hint_at("Passphrase")


def test_a_weak_passphrase_is_taken_knowingly_only(at_passphrase: Creating, vault_file: Path) -> None:
    weak = "passwort1"
    at_passphrase.write("Passphrase", weak)
    at_passphrase.write("Passphrase wiederholen", weak)
    at_passphrase.go_on()
    assert at_passphrase.is_asked_about_weakness
    assert not vault_file.exists()
    at_passphrase.write("Passphrase", weak + "2")
    assert not at_passphrase.is_asked_about_weakness, "another passphrase is another question"
    at_passphrase.give_passphrase(weak)
    at_passphrase.put_sheet_off()
    at_passphrase.program.wait_until_open()


def test_a_suggestion_is_shown_and_typed_once_more(at_passphrase: Creating) -> None:
    press_button(at_passphrase.card, "Passphrase vorschlagen")
    at_passphrase.program.settle()
    suggested = at_passphrase.line("Passphrase").text()
    assert len(suggested.split()) >= 5
    assert at_passphrase.line("Passphrase").echoMode() == QLineEdit.EchoMode.Normal
    assert at_passphrase.line("Passphrase wiederholen").hasFocus()
    at_passphrase.write("Passphrase wiederholen", suggested)
    at_passphrase.go_on()
    assert at_passphrase.at("Notfallblatt"), "a suggestion is never weak"


def test_the_passphrase_can_be_shown_by_keys_in_each_field(at_passphrase: Creating) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    for name in ("Passphrase", "Passphrase wiederholen"):
        line = at_passphrase.line(name)
        line.setFocus()
        press(line, Qt.Key.Key_A, modifier=both)
        assert line.echoMode() == QLineEdit.EchoMode.Normal
        press(line, Qt.Key.Key_A, modifier=both)
        assert line.echoMode() == QLineEdit.EchoMode.Password


# -- recovery sheet --------------------------------------------------------------------------------------


def test_without_a_sheet_only_knowingly(at_passphrase: Creating) -> None:
    at_passphrase.give_passphrase(PASSPHRASE)
    assert at_passphrase.at("Notfallblatt")
    press_button(at_passphrase.card, "Jetzt nicht")
    assert any("für immer zu" in words for words in said(at_passphrase.card))
    assert at_passphrase.program.desktop.workbench is None
    press_button(at_passphrase.card, "Ohne Blatt weiter")
    at_passphrase.program.wait_until_open()
    kept = vault_of(at_passphrase.program).read(safekeeping)
    assert (kept.recovery_sheet, kept.recovery_sheet_on) == ("", at_passphrase.program.context.clock.today())


def test_a_window_closed_at_the_sheet_leaves_a_good_vault_without_one(
    at_passphrase: Creating, vault_file: Path, next_start: Program
) -> None:
    at_passphrase.give_passphrase(PASSPHRASE)
    at_passphrase.program.close()
    next_start.start(vault_file)
    next_start.unlock()
    next_start.wait_until_open()
    assert vault_of(next_start).read(safekeeping).recovery_sheet_on is None, "nobody put it off"
