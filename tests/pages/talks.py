# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages about talks: recording one, the list, the reading pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.consultations.record_page import RecordPage
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.support.typing import press, type_text


class RecordTalk:
    """The form of a talk."""

    def __init__(self, program: Program) -> None:
        self.program = program
        program.choose("record")
        assert isinstance(program.page, RecordPage)

    @property
    def page(self) -> QWidget:
        return self.program.page

    def type_into(self, name: str, words: str) -> None:
        """Write into a line of the form and leave it."""
        line = named(self.page, QLineEdit, name)
        line.setFocus()
        line.selectAll()
        type_text(line, words)
        press(line, Qt.Key.Key_Tab)

    def write(self, drawer: str, words: str) -> None:
        """Write into one of the two drawers."""
        edit = named(self.page, QPlainTextEdit, drawer)
        edit.setFocus()
        type_text(edit, words)

    def choose_kind(self, words: str) -> None:
        press_button(named(self.page, Choice, "Art"), words)

    def choose_from(self, name: str, words: str) -> None:
        """Type into a list that filters and take what is left."""
        combo = named(self.page, Combo, name)
        line = combo.lineEdit()
        assert line is not None
        line.setFocus()
        line.selectAll()
        type_text(line, words)
        press(line, Qt.Key.Key_Return)

    def save(self) -> None:
        press_button(self.page, "Festhalten")

    def put_aside(self) -> None:
        press_button(self.page, "Als Entwurf weglegen")

    def said(self) -> list[str]:
        """All words to be seen on the form."""
        return [label.text() for label in seen(self.page, QLabel) if label.text()]

    def words_in(self, drawer: str) -> str:
        return named(self.page, QPlainTextEdit, drawer).toPlainText()


class Talks:
    """The list of talks and what is read at its right."""

    def __init__(self, program: Program) -> None:
        self.program = program
        if not isinstance(program.page, ConsultationsPage):
            program.choose("consultations")

    @property
    def page(self) -> ConsultationsPage:
        page = self.program.page
        assert isinstance(page, ConsultationsPage)
        return page

    def titles(self) -> list[str]:
        """First lines of the talks in the list, without the months between them."""
        model = self.page.list.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [index.data() for index in rows if not index.data(RowRole.HEADING)]

    def second_lines(self) -> list[str]:
        model = self.page.list.model()
        rows = (model.index(row, 0) for row in range(model.rowCount()))
        return [index.data(RowRole.SECOND) for index in rows if not index.data(RowRole.HEADING)]

    def search(self, words: str) -> None:
        line = named(self.page, QLineEdit, "Suchen in Gesprächen")
        line.clear()
        type_text(line, words)
        self.page.refresh()

    def choose(self, title: str) -> None:
        view = named(self.page, QListView, "Gespräche")
        model = view.model()
        for row in range(model.rowCount()):
            if model.index(row, 0).data() == title:
                view.setCurrentIndex(model.index(row, 0))
                return
        raise LookupError(title)

    def read(self) -> str:
        """Everything in the reading pane."""
        return "\n".join(_words(label) for label in seen(self.page.reading, QLabel))

    def tick(self, what: str) -> None:
        name = f"Erledigt: {what}"
        self.program.qtbot.waitUntil(lambda: any(t.accessibleName() == name for t in seen(self.page.reading, Tick)))
        named(self.page.reading, Tick, name).click()

    def press(self, words: str) -> None:
        press_button(self.page, words)


def _words(label: QLabel) -> str:
    said = getattr(label, "said", None)
    return said() if callable(said) else label.text()
