# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the projects as a mentor uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.drawing_view import DrawingView
from mendi_desktop.gui.kit.text import Chip, Heading
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Check, Tick
from mendi_desktop.gui.projects.finder import Finder
from mendi_desktop.gui.projects.part_row import PartRow
from mendi_desktop.gui.projects.phase_bar import PhaseBar
from mendi_desktop.gui.projects.section import Section
from mendi_desktop.reports.document import Curve, Timeline
from tests.pages.dialogs import DialogsOnPage
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class ProjectForms(DialogsOnPage):
    """What every form of this page can do; the newest one counts."""

    def tick(self, name: str) -> None:
        named(self.dialog, Check, name).click()


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
