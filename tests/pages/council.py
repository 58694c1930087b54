# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the council as a mentor uses them: the requests, and the map of barriers."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from mendi_desktop.gui.council.group_tile import GroupTile
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Heading
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Check
from tests.pages.dialogs import DialogsOnPage
from tests.pages.finding import named, press_button, seen
from tests.pages.lists import ListOnPage, told
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class CouncilDialogs(DialogsOnPage):
    """The dialogs of both pages."""

    def barriers(self) -> list[str]:
        """The chosen barriers as their chips say them."""
        return [chip.words() for chip in seen(self.dialog, MultiCombo)[0].chips()]

    def project(self) -> str | None:
        return named(self.dialog, Combo, "Projekt").code()


class CouncilView(ListOnPage):
    """The list of requests and the one that is chosen in it."""

    called = "Anträge"
    search_line = "Suchen in Anträgen"

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.dialogs = CouncilDialogs(page)

    def rows(self) -> list[str]:
        """Headings and requests as they are read out."""
        return told(self.listed, headings=None)

    def chips(self) -> list[str]:
        """The chips of all rows."""
        model = self.listed.model()
        chips = [model.index(row, 0).data(RowRole.CHIPS) or () for row in range(model.rowCount())]
        return [words for each in chips for words, _ in each]

    def words(self) -> str:
        """Everything that is written on the page, without markup."""
        labels = seen(self.page, QLabel)
        return "\n".join(label.accessibleName() or label.text() for label in labels)


class BarriersView:
    """The map: four groups, their barriers, what is pinned to them."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.dialogs = CouncilDialogs(page)

    def groups(self) -> list[str]:
        """The groups as they are read out, with how many named them."""
        return [seen(tile, Heading)[0].accessibleName() for tile in seen(self.page, GroupTile)]

    def barriers(self) -> list[str]:
        """The barriers as they are read out."""
        return [check.accessibleName() for check in seen(self.page, Check)]

    def measures(self) -> list[str]:
        return [button.words() for button in seen(self.page, TextButton)]

    def tick(self, barrier: str) -> None:
        next(check for check in seen(self.page, Check) if check.accessibleName().startswith(barrier)).click()
        settle()

    def choose_period(self, words: str) -> None:
        combo = named(self.page, Combo, "Zeitraum")
        combo.setFocus()
        edit = combo.lineEdit()
        assert edit is not None
        edit.selectAll()
        type_text(combo, words)
        press(combo, Qt.Key.Key_Return)
        settle()

    def words(self) -> str:
        return "\n".join(label.accessibleName() or label.text() for label in seen(self.page, QLabel))

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()
