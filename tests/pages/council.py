# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the council as a mentor uses them: the requests, and the map of barriers."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.council.group_tile import GroupTile
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Heading
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Check
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class CouncilDialogs:
    """The dialogs of both pages; the newest one counts."""

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

    def barriers(self) -> list[str]:
        """The chosen barriers as their chips say them."""
        return [chip.words() for chip in seen(self.dialog, MultiCombo)[0].chips()]

    def project(self) -> str | None:
        return named(self.dialog, Combo, "Projekt").code()

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
        combo = named(self.dialog, Combo, name)
        combo.setFocus()
        edit = combo.lineEdit()
        assert edit is not None
        edit.selectAll()
        type_text(combo, words)
        press(combo, Qt.Key.Key_Return)

    def press(self, words: str) -> None:
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class CouncilView:
    """The list of requests and the one that is chosen in it."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.dialogs = CouncilDialogs(page)

    @property
    def requests(self) -> QListView:
        return named(self.page, QListView, "Anträge")

    def rows(self) -> list[str]:
        """Headings and requests as they are read out."""
        model = self.requests.model()
        return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]

    def chips(self) -> list[str]:
        """The chips of all rows."""
        model = self.requests.model()
        chips = [model.index(row, 0).data(RowRole.CHIPS) or () for row in range(model.rowCount())]
        return [words for each in chips for words, _ in each]

    def chosen(self) -> str:
        return str(self.requests.currentIndex().data())

    def search(self, words: str) -> None:
        edit = named(self.page, QLineEdit, "Suchen in Anträgen")
        edit.clear()
        edit.setFocus()
        type_text(edit, words)
        settle()

    def words(self) -> str:
        """Everything that is written on the page, without markup."""
        labels = seen(self.page, QLabel)
        return "\n".join(label.accessibleName() or label.text() for label in labels)

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

    def press_enter(self) -> None:
        """Eingabe in the list."""
        self.requests.setFocus()
        press(self.requests, Qt.Key.Key_Return)
        settle()


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
