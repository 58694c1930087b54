# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ways in that begin where the passphrase does not help, and the sheet they begin with."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QLineEdit

from mendi_desktop.vault.recovery import LINES, RecoveryCode
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.support.typing import type_text


class OpenWithSheet:
    """The card that asks for the code, from the curtain on."""

    def __init__(self, program: Program) -> None:
        self.program = program
        press_button(program.door, "Mit dem Notfallblatt öffnen …")
        program.settle()

    def line(self, number: int, half: str = "") -> QLineEdit:
        name = f"Zeile {number}"
        return named(self.program.door, QLineEdit, f"{half}, {name}" if half else name)

    def type(self, lines: Iterable[str], half: str = "") -> None:
        """Line by line; where a line is right the keyboard goes on by itself."""
        for number, words in enumerate(lines, 1):
            line = self.line(number, half)
            line.setFocus()
            line.clear()
            type_text(line, words)

    def type_halves(self, half_a: RecoveryCode, half_b: RecoveryCode) -> None:
        press_button(self.program.door, "Zwei Hälften")
        self.type(half_a.lines, "Hälfte A")
        self.type(half_b.lines, "Hälfte B")

    def paste(self, text: str) -> None:
        """All at once into the first line."""
        clipboard = QApplication.clipboard()
        clipboard.setText(text)
        self.line(1).setFocus()
        self.line(1).paste()
        clipboard.clear()

    def texts(self) -> list[str]:
        return [self.line(number).text() for number in range(1, LINES + 1)]

    def said_at(self, number: int, half: str = "") -> str:
        return self.line(number, half).accessibleDescription()

    def open(self) -> None:
        press_button(self.program.door, "Öffnen")
        self.program.settle()

    @property
    def is_asked_for_passphrase(self) -> bool:
        return any(line.accessibleName() == "Neue Passphrase" for line in seen(self.program.door, QLineEdit))

    def set_passphrase(self, passphrase: str) -> None:
        for name in ("Neue Passphrase", "Neue Passphrase wiederholen"):
            type_text(named(self.program.door, QLineEdit, name), passphrase)
        press_button(self.program.door, "Passphrase setzen")
        self.program.settle()


def code_on(paper: Path) -> str:
    """The lines of the code, as somebody copies them out of the saved sheet, with what stands before each."""
    document = QPdfDocument()
    document.load(str(paper))
    words = document.getAllText(0).text()
    document.close()
    return words[words.index("Zeile 1") : words.index("Groß oder klein")]


def code_lines_on(paper: Path) -> tuple[str, ...]:
    """The same, without what stands before each line."""
    return tuple(line.partition(" ")[2].partition(" ")[2] for line in code_on(paper).strip().splitlines())
