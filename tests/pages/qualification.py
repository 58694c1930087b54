# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own qualification as a mentor uses it: seminars, and looking at oneself."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Prose
from mendi_desktop.gui.qualification.answer_row import AnswerRow
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class Qualification:
    """The page of the area."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def rows(self) -> QListView:
        return named(self.page, QListView, "Seminare")

    def _told(self, role: int, *, headings: bool = False) -> list[str]:
        model = self.rows.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [row.data(role) for row in rows if bool(row.data(RowRole.HEADING)) is headings]

    def seminars(self) -> list[str]:
        return self._told(Qt.ItemDataRole.DisplayRole)

    def spoken(self) -> list[str]:
        """The seminars as they are read out."""
        return self._told(Qt.ItemDataRole.AccessibleTextRole)

    def headings(self) -> list[str]:
        return self._told(Qt.ItemDataRole.AccessibleTextRole, headings=True)

    def words(self) -> str:
        """Everything that is written on the page."""
        return "\n".join(
            label.said() if isinstance(label, Prose) else label.text() for label in seen(self.page, QLabel)
        )

    def chart(self) -> DrawingView:
        return seen(self.page, DrawingView)[0]

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

    def can_press(self, words: str) -> bool:
        return any(button.accessibleName() == words for button in seen(self.page, QAbstractButton))

    def open_chosen(self) -> "SeminarForm":
        """Eingabe in the list."""
        self.rows.setFocus()
        press(self.rows, Qt.Key.Key_Return)
        settle()
        return SeminarForm(self.page)

    def add(self) -> "SeminarForm":
        self.press("Seminar eintragen")
        return SeminarForm(self.page)


class SeminarForm:
    """The dialog of a seminar."""

    def __init__(self, page: QWidget) -> None:
        self.dialog = seen(page.window(), Dialog)[-1]

    def write(self, name: str, words: str) -> None:
        edit = named(self.dialog, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, words)

    def text(self, name: str) -> str:
        """What stands in a line."""
        return named(self.dialog, QLineEdit, name).text()

    def choose(self, name: str, words: str) -> None:
        combo = named(self.dialog, Combo, name)
        combo.setFocus()
        line = combo.lineEdit()
        assert line is not None
        line.selectAll()
        type_text(combo, words)
        press(combo, Qt.Key.Key_Return)

    def words(self) -> str:
        return "\n".join(label.text() for label in seen(self.dialog, QLabel))

    def press(self, words: str) -> None:
        """Press a button; a dialog that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Looking:
    """The form for looking at oneself, by keyboard."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def here(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None, "the keyboard is nowhere"
        return found

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(self.here, key)
        settle()

    def answers(self) -> dict[str, str]:
        """Points that are answered, with their step; "!" where one is important."""
        given = [(row.item, row.answer) for row in seen(self.page, AnswerRow)]
        return {item: f"{a.level or ''}{'!' * a.important}" for item, a in given if a.level or a.important}

    def write_note(self, words: str) -> None:
        edit = named(self.page, QPlainTextEdit, "Notiz dazu")
        edit.setFocus()
        type_text(edit, words)

    def words(self) -> str:
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()
