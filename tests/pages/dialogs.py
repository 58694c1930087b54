# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What can be done in any dialog over a page; the newest one counts."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class DialogsOnPage:
    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def dialog(self) -> Dialog:
        return seen(self.page.window(), Dialog)[-1]

    @property
    def is_open(self) -> bool:
        return bool(seen(self.page.window(), Dialog))

    def words(self) -> str:
        return "\n".join(label.text() for label in seen(self.dialog, QLabel))

    def text(self, name: str) -> str:
        return named(self.dialog, QLineEdit, name).text()

    def write(self, name: str, words: str) -> None:
        edit = named(self.dialog, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, words)

    def write_lines(self, name: str, words: str) -> None:
        edit = named(self.dialog, QPlainTextEdit, name)
        edit.setFocus()
        type_text(edit, words)

    def choose(self, name: str, words: str) -> None:
        """Type into a list that filters and take the first that is left."""
        take(named(self.dialog, Combo, name), words)

    def press(self, words: str) -> None:
        """Press a button; a dialog that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def take(combo: Combo, words: str) -> None:
    """Type into a list that filters and take the first that is left."""
    combo.setFocus()
    edit = combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    type_text(combo, words)
    press(combo, Qt.Key.Key_Return)
