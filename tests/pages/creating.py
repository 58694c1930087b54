# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Making a vault step by step, as somebody at the window does."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.shell.creating.step import StepLine
from tests.pages.finding import named, press_button, seen
from tests.support.typing import type_text

if TYPE_CHECKING:
    from tests.pages.program import Program


class Creating:
    """The card on which a vault is made, from the welcome page on."""

    def __init__(self, program: "Program") -> None:
        self.program = program
        if not seen(program.door, StepLine):
            press_button(program.door, "Tresor anlegen")

    @property
    def card(self) -> QWidget:
        return self.program.door

    @property
    def step(self) -> str:
        """What is read out about the step in sight: "Schritt 1 von 4: Name und Ort"."""
        return seen(self.card, StepLine)[0].accessibleName()

    def at(self, step: str) -> bool:
        """Whether the step of this name is in sight."""
        return tr(step) in self.step

    def line(self, name: str) -> QLineEdit:
        return named(self.card, QLineEdit, name)

    def write(self, name: str, words: str) -> None:
        """Type into a line in place of what stood there."""
        line = self.line(name)
        line.setFocus()
        line.clear()
        type_text(line, words)

    def hint_at(self, name: str) -> str:
        """The sentence below a field: its hint, or what is the matter with it."""
        return self.line(name).accessibleDescription()

    def choose(self, name: str, code: str) -> None:
        """Choose from a list."""
        combo = named(self.card, QComboBox, name)
        combo.setFocus()
        type_text(combo, code)
        combo.clearFocus()

    def go_on(self) -> None:
        """ "Weiter", or "Tresor anlegen" at the passphrase; waits for what the step looks up."""
        words = "Tresor anlegen" if self.at("Passphrase") else "Weiter"
        press_button(self.card, words)
        self.program.settle()

    def go_back(self) -> None:
        press_button(self.card, "Zurück")

    def to_passphrase(self, path: Path | str, title: str = "Werk Nord") -> None:
        """The first two steps."""
        self.write("Name", title)
        self.write("Ablage", str(path))
        self.go_on()
        if self.at("Angaben"):
            self.go_on()

    def give_passphrase(self, first: str, second: str | None = None) -> None:
        """The third step, confirmed also where it is weak."""
        self.write("Passphrase", first)
        self.write("Passphrase wiederholen", first if second is None else second)
        self.go_on()
        if self.is_asked_about_weakness:
            press_button(self.card, "Trotzdem verwenden")
            self.program.settle()

    @property
    def is_asked_about_weakness(self) -> bool:
        """Whether the passphrase is taken only if somebody says so once more."""
        return any(button.accessibleName() == tr("Trotzdem verwenden") for button in seen(self.card, QAbstractButton))

    def wait_for_strength(self) -> None:
        """Until the strength of what was typed is said."""
        usual = self.hint_at("Passphrase")
        self.program.qtbot.waitUntil(lambda: self.hint_at("Passphrase") != usual, timeout=20_000)

    def put_sheet_off(self) -> None:
        """The last step, knowingly without a sheet."""
        put_sheet_off(self.program)


def put_sheet_off(program: "Program") -> None:
    """Go on without a recovery sheet, knowingly."""
    press_button(program.door, "Jetzt nicht")
    press_button(program.door, "Ohne Blatt weiter")
