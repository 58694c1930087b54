# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the projects as a mentor uses it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.text import Chip, Heading
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Check, Tick
from mendi_desktop.gui.projects.finder import Finder
from mendi_desktop.gui.projects.part_row import PartRow
from mendi_desktop.gui.projects.phase_bar import PhaseBar
from mendi_desktop.gui.projects.section import Section
from mendi_desktop.reports.document import Curve, Timeline
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class ProjectForms:
    """What every form of this page can do; the newest one counts."""

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

    def write_lines(self, name: str, *lines: str) -> None:
        edit = named(self.dialog, QPlainTextEdit, name)
        edit.setPlainText("\n".join(lines))

    def choose(self, name: str, words: str) -> None:
        """Type into a list that filters and take the first that is left."""
        combo = named(self.dialog, Combo, name)
        combo.setFocus()
        combo.selectAll()
        type_text(combo, words)
        press(combo, Qt.Key.Key_Return)

    def tick(self, name: str) -> None:
        named(self.dialog, Check, name).click()

    def press(self, words: str) -> None:
        """Press a button; a form that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class ProjectsView:
    """The project in sight."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.forms = ProjectForms(page)

    def words(self) -> str:
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def phase(self) -> str:
        return seen(self.page, PhaseBar)[0].accessibleName()

    def press(self, words: str) -> ProjectForms:
        press_button(self.page, words)
        settle()
        return self.forms

    # -- lines ----------------------------------------------------------------------------------------

    def section(self, title: str) -> Section:
        found = [each for each in seen(self.page, Section) if seen(each, Heading)[0].text() == tr(title)]
        assert found, f"no section „{title}“"
        return found[0]

    def lines(self, title: str) -> list[str]:
        """The first lines of a section's rows."""
        return [row.title.words() for row in self.section(title).rows]

    def states(self, title: str) -> list[str]:
        return [chip.text() for chip in seen(self.section(title), Chip)]

    def row(self, title: str, words: str) -> PartRow:
        return next(row for row in self.section(title).rows if row.title.words() == words)

    def open(self, title: str, words: str) -> ProjectForms:
        named(self.row(title, words), TextButton, words).click()
        settle()
        return self.forms

    def tick(self, title: str, words: str) -> None:
        seen(self.row(title, words), Tick)[0].click()
        settle()

    # -- charts ---------------------------------------------------------------------------------------

    def drawing(self, kind: type[Timeline] | type[Curve]) -> DrawingView:
        return next(each for each in seen(self.page, DrawingView) if isinstance(each.chart, kind))

    def step_through(self, kind: type[Timeline] | type[Curve]) -> list[str]:
        """Everything the keyboard hears on the way from the first mark to the last."""
        drawing = self.drawing(kind)
        drawing.setFocus()
        heard: list[str] = []
        while True:
            press(drawing, Qt.Key.Key_Right)
            if heard and drawing.said == heard[-1]:
                return heard
            heard.append(drawing.said)

    # -- finding --------------------------------------------------------------------------------------

    def search(self, words: str) -> list[str]:
        """Type into the line in the head; what it offers."""
        finder = seen(self.page, Finder)[0]
        finder.setFocus()
        finder.clear()
        type_text(finder, words)
        settle()
        return finder.offered

    def take(self) -> None:
        """Take what the search offers first."""
        press(seen(self.page, Finder)[0], Qt.Key.Key_Return)
        settle()
