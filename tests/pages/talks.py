# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages about talks: recording one, the list, the reading pane."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.consultations.page import ConsultationsPage
from mendi_desktop.gui.consultations.record_page import RecordPage
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.pages.lists import choose_order
from tests.pages.program import Program
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class TalkForm:
    """The form of a talk."""

    def __init__(self, page: QWidget) -> None:
        self._page = page

    @property
    def page(self) -> QWidget:
        return self._page

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
        take(named(self.page, Combo, name), words)

    def save(self) -> None:
        press_button(self.page, "Festhalten")

    def put_aside(self) -> None:
        press_button(self.page, "Als Entwurf weglegen")

    def said(self) -> list[str]:
        """All words to be seen on the form."""
        return [label.text() for label in seen(self.page, QLabel) if label.text()]

    def unfold(self, title: str) -> None:
        """Open a fold if it is closed."""
        if not self._fold(title).unfolded:
            self._fold(title).head.click()
        settle()

    def close_fold(self, title: str) -> None:
        """Close a fold if it is open."""
        if self._fold(title).unfolded:
            self._fold(title).head.click()

    def _fold(self, title: str) -> Fold:
        return next(fold for fold in seen(self.page, Fold) if fold.head.words() == title)

    def line(self, name: str) -> str:
        """What stands in a line or list."""
        return named(self.page, QLineEdit, name).text()

    def trouble_at(self, name: str) -> str:
        """The sentence at a field, as it is read out with it."""
        return named(self.page, QWidget, name).accessibleDescription()

    def offers(self, name: str) -> bool:
        """Whether a line with this name can be seen."""
        return any(line.accessibleName() == name for line in seen(self.page, QLineEdit))

    def words_in(self, drawer: str) -> str:
        return named(self.page, QPlainTextEdit, drawer).toPlainText()


class RecordTalk(TalkForm):
    """The form in the whole program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        program.choose("record")
        assert isinstance(program.page, RecordPage)

    @property
    def page(self) -> QWidget:
        return self.program.page


class TalkList:
    """The list of talks and what is read at its right."""

    def __init__(self, page: ConsultationsPage) -> None:
        self._page = page

    @property
    def page(self) -> ConsultationsPage:
        return self._page

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
                settle()
                return
        raise LookupError(title)

    def read(self) -> str:
        """Everything in the reading pane."""
        return "\n".join(_words(label) for label in seen(self.page.reading, QLabel))

    def tick(self, what: str) -> None:
        settle()
        named(self.page.reading, Tick, f"Erledigt: {what}").click()

    def press(self, words: str) -> None:
        press_button(self.page, words)

    def filter(self, name: str, words: str) -> None:
        """Choose in one of the lists of the filter bar."""
        toggle = named(self.page, QAbstractButton, "Filter")
        if not toggle.isChecked():
            toggle.click()
        take(named(self.page, Combo, name), words)

    def order(self, words: str) -> None:
        choose_order(self.page, words)

    def count_said(self) -> str:
        """What stands at the right of the filters."""
        said = [label.text() for label in seen(self.page.filters, QLabel)]
        return next(words for words in said if words[:1].isdigit())

    def chosen(self) -> str:
        """The first line of the row that is chosen."""
        return str(self.page.list.currentIndex().data() or "")


class Talks(TalkList):
    """The list in the whole program."""

    def __init__(self, program: Program) -> None:
        self.program = program
        if not isinstance(program.page, ConsultationsPage):
            program.choose("consultations")
        program.settle()

    @property
    def page(self) -> ConsultationsPage:
        page = self.program.page
        assert isinstance(page, ConsultationsPage)
        return page


def take(combo: Combo, words: str) -> None:
    """Type into a list that filters and take what is left."""
    line = combo.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    type_text(line, words)
    press(line, Qt.Key.Key_Return)


def _words(label: QLabel) -> str:
    said = getattr(label, "said", None)
    return said() if callable(said) else label.text()
