# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of reports and the dialog that makes one."""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QLabel, QPlainTextEdit
from pytestqt.qtbot import QtBot

from mendi_desktop.gui.kit.messages import Note
from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.reports.page import ReportsPage
from mendi_desktop.gui.reports.report_dialog import ReportDialog
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program


def wait_for_dialog(page: ReportsPage, qtbot: QtBot) -> ReportDialog:
    """The page is painted first, then the dialog comes."""
    qtbot.waitUntil(lambda: page.dialog is not None)
    assert page.dialog is not None
    return page.dialog


class MakeReport:
    """The dialog, from the menu, or by a link to ``place``."""

    def __init__(self, program: Program, place: Place | None = None) -> None:
        self.program = program
        if place is None:
            program.choose("report")
        else:
            program.workbench.go(place)
        page = program.page
        assert isinstance(page, ReportsPage)
        self.dialog = wait_for_dialog(page, program.qtbot)
        self.wait()

    def wait(self) -> None:
        """Until the paper shows what is asked for, or a sentence says why not."""
        self.program.wait_until_idle()

    def paper(self) -> str:
        """All words on the paper."""
        return self.dialog.preview.text()

    def press(self, words: str) -> None:
        press_button(self.dialog, words)

    def choose(self, words: str) -> None:
        """An option, and wait for the paper."""
        self.press(words)
        self.program.qtbot.waitUntil(self.can_save, timeout=20_000)

    def tick(self, words: str) -> None:
        named(self.dialog, QCheckBox, words).click()

    def chosen(self, name: str) -> str:
        """What stands in a list to choose from."""
        return named(self.dialog, QComboBox, name).currentText()

    def write(self, name: str, words: str) -> None:
        named(self.dialog, QPlainTextEdit, name).setPlainText(words)

    def words_in(self, name: str) -> str:
        return named(self.dialog, QPlainTextEdit, name).toPlainText()

    def texts(self) -> list[str]:
        """Names of the areas to write in."""
        return [edit.accessibleName() for edit in seen(self.dialog, QPlainTextEdit)]

    def can_save(self) -> bool:
        return named(self.dialog, QAbstractButton, "PDF sichern …").isEnabled()

    def save(self, path: Path) -> None:
        self.program.files.to_save = path
        self.press("PDF sichern …")
        self.wait()

    def says(self) -> str:
        """The sentence below the options."""
        return "\n".join(label.text() for note in seen(self.dialog, Note) for label in seen(note, QLabel))


def listed(program: Program) -> list[str]:
    """The reports that were handed out, as the page lists them."""
    program.choose("reports")
    page = program.page
    assert isinstance(page, ReportsPage)
    model = page.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]
