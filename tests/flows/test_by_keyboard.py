# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The main job without a mouse: a vault, a talk, a look at it, a report, the lock. Keys go where the focus is."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.pages.program import PASSPHRASE, Program
from tests.pages.reports import listed
from tests.pages.talks import Talks
from tests.pages.walking import spoken
from tests.support.typing import press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class Keys:
    """Ten fingers. They know where they are only by what is read out."""

    def __init__(self, program: Program) -> None:
        self.program = program

    @property
    def here(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard is nowhere"
        return found

    def type(self, words: str) -> None:
        for letter in words:
            type_text(self.here, letter)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(self.here, key)

    def enter(self) -> None:
        """Eingabe, and wait for what comes of it."""
        self.press(Key.Key_Return)
        self.program.settle()

    def command(self, key: Qt.Key) -> None:
        """A key together with Strg."""
        press(self.here, key, modifier=CTRL)
        self.program.settle()

    def tab_to(self, name: str, most: int = 40) -> None:
        for _ in range(most):
            if spoken(self.here) == name:
                return
            self.press(Key.Key_Tab)
        raise AssertionError(f"„{name}“ is more than {most} tabs away")


def make_a_vault(program: Program, keys: Keys, folder: Path) -> None:
    """Four steps: Eingabe in a line goes on, Tab and Eingabe do the rest; the recovery sheet goes into a file."""
    keys.tab_to("Tresor anlegen")
    keys.press(Key.Key_Return)
    keys.type("Werk Nord")
    keys.tab_to("Ablage")
    keys.command(Key.Key_A)
    keys.type(str(folder / "werk-nord.mendi"))
    keys.enter()
    assert spoken(keys.here) == "Funktion", "the next step has the keyboard"
    keys.type("Mitglied im B")
    keys.press(Key.Key_Return)
    keys.tab_to("Verantwortlich für den Datenschutz")
    keys.tab_to("Weiter")
    keys.enter()
    keys.type(PASSPHRASE)
    keys.tab_to("Passphrase wiederholen")
    keys.type(PASSPHRASE)
    keys.enter()
    assert spoken(keys.here) == "Drucken …", "the vault is there, its last step has the keyboard"
    program.files.to_save = folder / "notfallblatt.pdf"
    keys.tab_to("Als PDF sichern …")
    keys.enter()
    assert spoken(keys.here) == "Weiter", "the sheet is out"
    keys.enter()
    program.wait_until_open()
    program.settle()


def test_from_the_first_start_to_the_report_without_a_mouse(qtbot: QtBot, tmp_path: Path) -> None:
    program = Program(qtbot, tmp_path)
    program.start()
    keys = Keys(program)
    make_a_vault(program, keys, tmp_path)

    keys.command(Key.Key_N)
    keys.type("20")
    keys.tab_to("Tür-und-Angel")
    keys.press(Key.Key_Space)
    keys.tab_to("Anliegen")
    keys.type("berufsab")
    keys.press(Key.Key_Return)
    keys.tab_to("Kolleg*in")
    keys.type("Ahorn-7")
    keys.tab_to("Gesprächsnotiz")
    keys.type("Möchte weiter.")
    keys.tab_to("Festhalten")
    keys.press(Key.Key_Return)
    talks = Talks(program)
    assert talks.second_lines() == ["Ahorn-7 · Tür-und-Angel · 20 min"]
    keys.press(Key.Key_Return)
    program.settle()
    assert spoken(keys.here) == "Dauer", "Eingabe in the list opens the talk to change it"
    keys.press(Key.Key_Escape)
    keys.command(Key.Key_Z)
    qtbot.waitUntil(lambda: talks.titles() == [])
    press(keys.here, Key.Key_Z, modifier=CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: talks.titles() == ["Berufsabschluss nachholen"])

    keys.command(Key.Key_R)
    program.wait_until_idle()
    program.files.to_save = tmp_path / "bericht.pdf"
    keys.tab_to("PDF sichern …")
    keys.press(Key.Key_Return)
    qtbot.waitUntil(lambda: (tmp_path / "bericht.pdf").exists() and not program.desktop.busy, timeout=20_000)
    assert len(listed(program)) == 1
    keys.command(Key.Key_L)
    assert program.desktop.workbench is None
    keys.type(PASSPHRASE)
    keys.press(Key.Key_Return)
    program.wait_until_open()
    program.close()
