# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page Sicherheit, the dialogs it opens, and what the status line says about it."""

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QListView, QWidget

from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.safekeeping.verdict import Verdict
from mendi_desktop.gui.shell.status import StatusLine
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program


class Safety:
    """What a mentor reads and does there."""

    def __init__(self, program: Program) -> None:
        self.program = program

    def open(self) -> "Safety":
        self.program.choose("safety")
        rest(self.program)
        return self

    def verdict(self) -> str:
        """The answer at the top and the line below it."""
        return words_in(seen(self.program.page, Verdict)[0])

    def facts(self) -> str:
        """Everything that is written on the page."""
        return words_in(self.program.page)

    def press(self, words: str) -> None:
        press_button(self.program.page, words)
        rest(self.program)

    # -- the list of backups --------------------------------------------------------------------------

    @property
    def view(self) -> QListView:
        return named(self.program.page, QListView, "Sicherungen")

    def backups(self) -> list[str]:
        """Both lines and the chips of each row, from the top."""
        model = self.view.model()
        return [_said(model.index(row, 0)) for row in range(model.rowCount())]

    def choose(self, row: int) -> None:
        self.view.setCurrentIndex(self.view.model().index(row, 0))

    # -- dialogs --------------------------------------------------------------------------------------

    def ask_to_restore(self, row: int) -> str:
        """Choose a backup and press the button: what the dialog says."""
        self.choose(row)
        self.press("Wiederherstellen …")
        return self.dialog_words()

    def dialog_words(self) -> str:
        (dialog,) = seen(self.program.window, Dialog)
        return "\n".join(
            (dialog.accessibleName(), words_in(dialog), *(w.accessibleName() for w in seen(dialog, QWidget)))
        )

    def press_in_dialog(self, words: str) -> None:
        (dialog,) = seen(self.program.window, Dialog)
        press_button(dialog, words)
        rest(self.program)


def rest(program: Program) -> None:
    """Until the worker has nothing to do, and what it has told leads to nothing more."""
    quiet = 0
    while quiet < 3:
        program.settle()
        quiet = 0 if program.desktop.busy else quiet + 1


def words_in(within: QWidget) -> str:
    """All words that can be seen."""
    return "\n".join(label.text() for label in seen(within, QLabel) if label.text())


def status(program: Program) -> str:
    """What the status line says."""
    return words_in(seen(program.workbench, StatusLine)[0])


def press_in_status(program: Program, words: str) -> None:
    """The one act that the status line offers."""
    press_button(seen(program.workbench, StatusLine)[0], words)
    rest(program)


def _said(index: QModelIndex) -> str:
    chips = (words for words, _ in index.data(RowRole.CHIPS))
    return " | ".join((index.data(), index.data(RowRole.SECOND), *chips))
