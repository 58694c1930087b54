# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A recovery sheet from the open vault: after the passphrase, printed or saved, whole or in two halves."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from mendi_desktop.gui.safekeeping.sheet.dialog import SheetDialog
from mendi_desktop.vault.recovery import raw_key_of_halves
from mendi_desktop.vault.safekeeping import Safekeeping, safekeeping
from mendi_desktop.vault.session import Vault
from tests.pages.doors import dialogs, said
from tests.pages.finding import named, press_button
from tests.pages.program import PASSPHRASE, Program
from tests.pages.recovering import code_lines_on
from tests.support.typing import type_text


class Sheet:
    """The dialog, driven like a mentor does."""

    def __init__(self, program: Program, printed: Path) -> None:
        self.program, self.printed = program, printed
        self.vault: Vault = program.page.desk.vault  # type: ignore[attr-defined]
        self.asked_for_printer = 0
        self.printer: QPrinter | None = QPrinter(QPrinter.PrinterMode.ScreenResolution)
        self.printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.printer.setOutputFileName(str(printed))
        desk = program.page.desk  # type: ignore[attr-defined]
        self.dialog = SheetDialog(desk, program.page, printer=self._choose_printer)
        self.dialog.open_it()

    def _choose_printer(self, _parent: QWidget, _title: str) -> QPrinter | None:
        self.asked_for_printer += 1
        return self.printer

    def give_passphrase(self, words: str = PASSPHRASE) -> None:
        type_text(named(self.dialog, QLineEdit, "Passphrase"), words)
        press_button(self.dialog, "Weiter")
        self.program.settle()

    def press(self, words: str, path: Path | None = None) -> None:
        self.program.files.to_save = path
        press_button(self.dialog, words)
        self.program.settle()

    @property
    def kept(self) -> Safekeeping:
        return self.vault.read(safekeeping)

    @property
    def is_noted(self) -> bool:
        """Whether the vault knows of a sheet for its present key."""
        return self.kept.recovery_sheet == self.vault.key.mark


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path, empty_vault: Path) -> Iterator[Program]:
    program = Program(qtbot, tmp_path)
    program.open_copy(empty_vault, tmp_path / "werk-nord.mendi")
    program.settle()
    yield program
    if isValid(program.window):
        program.close()


@pytest.fixture
def sheet(program: Program, tmp_path: Path) -> Sheet:
    return Sheet(program, tmp_path / "gedruckt.pdf")


def test_the_passphrase_comes_first(sheet: Sheet) -> None:
    sheet.give_passphrase("ganz falsche Worte")
    assert "nicht die Passphrase" in named(sheet.dialog, QLineEdit, "Passphrase").accessibleDescription()
    assert named(sheet.dialog, QLineEdit, "Passphrase").hasFocus()
    with pytest.raises(LookupError):
        press_button(sheet.dialog, "Als PDF sichern …")
    sheet.give_passphrase()
    sheet.press("Als PDF sichern …", None)
    assert not sheet.is_noted, "nobody chose a place"


def test_a_saved_sheet_is_one_page_that_only_its_owner_reads(sheet: Sheet, tmp_path: Path) -> None:
    sheet.give_passphrase()
    target = tmp_path / "blatt.pdf"
    sheet.press("Als PDF sichern …", target)
    assert sheet.is_noted
    assert sheet.kept.recovery_sheet_on == sheet.vault.clock.today()
    assert os.name == "nt" or target.stat().st_mode & 0o077 == 0
    document = QPdfDocument()
    document.load(str(target))
    assert document.pageCount() == 1
    document.close()
    press_button(sheet.dialog, "Fertig")
    assert dialogs(sheet.program) == []


def test_a_sheet_saved_in_a_cloud_folder_is_not_left_there_in_silence(sheet: Sheet, tmp_path: Path) -> None:
    (tmp_path / "Nextcloud").mkdir()
    sheet.give_passphrase()
    sheet.press("Als PDF sichern …", tmp_path / "blatt.pdf")
    assert any("am besten löschen" in words for words in said(sheet.dialog))
    sheet.press("Als PDF sichern …", tmp_path / "Nextcloud" / "blatt.pdf")
    assert any("auch auf anderen Rechnern" in words for words in said(sheet.dialog))


def test_two_halves_are_a_sheet_only_together(sheet: Sheet, tmp_path: Path) -> None:
    sheet.give_passphrase()
    sheet.press("Zwei Hälften")
    sheet.press("Hälfte A: Als PDF sichern …", tmp_path / "a.pdf")
    assert not sheet.is_noted, "half a sheet opens nothing"
    sheet.press("Hälfte B: Als PDF sichern …", tmp_path / "b.pdf")
    assert sheet.is_noted
    assert sheet.program.files.suggested == ["Notfallblatt Hälfte A.pdf", "Notfallblatt Hälfte B.pdf"]
    key = raw_key_of_halves(code_lines_on(tmp_path / "a.pdf"), code_lines_on(tmp_path / "b.pdf"))
    assert key == sheet.vault.key.raw


def test_printing_counts_and_leaves_no_file_but_the_printers(sheet: Sheet, tmp_path: Path) -> None:
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    sheet.give_passphrase()
    sheet.press("Drucken …")
    assert sheet.is_noted
    assert sheet.asked_for_printer == 1
    assert {path for path in tmp_path.rglob("*") if path.is_file()} - before == {sheet.printed}


def test_no_printer_chosen_is_no_sheet(sheet: Sheet) -> None:
    sheet.printer = None
    sheet.give_passphrase()
    sheet.press("Drucken …")
    assert not sheet.is_noted


def test_a_place_that_takes_nothing_is_a_sentence(sheet: Sheet, tmp_path: Path) -> None:
    sheet.give_passphrase()
    sheet.press("Als PDF sichern …", tmp_path / "fehlt" / "blatt.pdf")
    assert any("lässt sich dort nicht schreiben" in words for words in said(sheet.dialog))
    assert not sheet.is_noted
    sheet.press("Als PDF sichern …", tmp_path / "blatt.pdf")
    assert sheet.is_noted


def test_a_kill_leaves_the_code_in_no_hidden_file(
    sheet: Sheet, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "blatt.pdf"
    seen: list[set[Path]] = []
    sheet.give_passphrase()
    before = set(tmp_path.iterdir())
    sync = os.fsync

    def look(descriptor: int) -> None:
        seen.append(set(tmp_path.iterdir()) - before)
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", look)
    sheet.press("Als PDF sichern …", target)
    assert seen[0] == {target}, "what lies there while the code is being written"


def test_a_sheet_replaces_no_file(sheet: Sheet, tmp_path: Path) -> None:
    target = tmp_path / "blatt.pdf"
    target.write_bytes(b"alt")
    sheet.give_passphrase()
    sheet.press("Als PDF sichern …", target)
    assert any("gibt es schon" in words for words in said(sheet.dialog))
    assert not sheet.is_noted
    assert target.read_bytes() == b"alt"


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_a_sentence(sheet: Sheet, tmp_path: Path) -> None:
    assert sheet.printer is not None
    sheet.printer.setOutputFileName(str(tmp_path / "fehlt" / "gedruckt.pdf"))
    sheet.give_passphrase()
    sheet.press("Drucken …")
    assert any("Drucker nimmt gerade nichts an" in words for words in said(sheet.dialog))
    assert not sheet.is_noted


def test_practice_data_have_no_passphrase_to_ask_for(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.start(demo="metall")
    program.wait_until_open()
    program.choose("settings")
    program.settle()
    press_button(program.page, "Notfallblatt …")
    press_button(program.window, "Als PDF sichern …")
    program.settle()
    assert dialogs(program) == ["Notfallblatt"]
    program.close()
