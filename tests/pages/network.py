# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the network as a mentor uses it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


def read_list(rows: QListView, role: int = Qt.ItemDataRole.AccessibleTextRole) -> list[str]:
    """The lines of a list without its headings."""
    model = rows.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data(role)) for index in found if not index.data(RowRole.HEADING)]


def headings(rows: QListView) -> list[str]:
    """The headings of a list with their numbers, as they are read out."""
    model = rows.model()
    found = [model.index(row, 0) for row in range(model.rowCount())]
    return [str(index.data(Qt.ItemDataRole.AccessibleTextRole)) for index in found if index.data(RowRole.HEADING)]


class NetworkDialog:
    """The newest dialog over the page."""

    def __init__(self, page: QWidget) -> None:
        self._page = page

    @property
    def dialog(self) -> Dialog:
        return seen(self._page.window(), Dialog)[-1]

    @property
    def is_open(self) -> bool:
        return bool(seen(self._page.window(), Dialog))

    def words(self) -> str:
        return _words(self.dialog)

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

    def write_freely(self, name: str, words: str) -> None:
        """Type words that are in no list."""
        combo = named(self.dialog, Combo, name)
        combo.setFocus()
        type_text(combo, words)

    def tick(self, name: str) -> None:
        named(self.dialog, QCheckBox, name).click()
        settle()

    def ticked(self) -> list[str]:
        return [tick.accessibleName() for tick in seen(self.dialog, QCheckBox) if tick.isChecked()]

    def lines(self, name: str) -> list[str]:
        return read_list(named(self.dialog, QListView, name))

    def headings(self, name: str) -> list[str]:
        return headings(named(self.dialog, QListView, name))

    def buttons(self) -> list[str]:
        """What can be pressed, as it is read out."""
        return [button.accessibleName() for button in seen(self.dialog, QAbstractButton) if button.isEnabled()]

    def press(self, words: str) -> None:
        """Press a button; a dialog that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class NetworkView:
    """The list at the left and the entry that is chosen in it."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.dialog = NetworkDialog(page)

    @property
    def rows(self) -> QListView:
        return seen(self.page, QListView)[0]

    def show(self, view: str) -> None:
        """Organisationen, Ansprechpersonen or Veranstaltungen."""
        self.press(view)

    def lines(self) -> list[str]:
        """The rows as they are read out."""
        return read_list(self.rows)

    def titles(self) -> list[str]:
        return read_list(self.rows, Qt.ItemDataRole.DisplayRole)

    def headings(self) -> list[str]:
        return headings(self.rows)

    def chosen(self) -> str:
        return str(self.rows.currentIndex().data())

    def choose(self, title: str) -> None:
        model = self.rows.model()
        found = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == title]
        self.rows.setCurrentIndex(found[0])
        settle()

    def search(self, words: str) -> None:
        edit = named(self.page, QLineEdit, "Suchen im Netzwerk")
        edit.clear()
        edit.setFocus()
        type_text(edit, words)
        settle()

    def filter(self, name: str, words: str) -> None:
        """Choose one filter; the fold of them is opened for it."""
        toggle = named(self.page, QAbstractButton, "Filter")
        if not toggle.isChecked():
            toggle.click()
        take(named(self.page, Combo, name), words)
        settle()

    def words(self) -> str:
        """Everything that is written on the page."""
        return _words(self.page)

    def spoken(self) -> list[str]:
        """The words of the page as they are read out: a heading with its aside."""
        return [label.accessibleName() or label.text() for label in seen(self.page, QLabel)]

    def press(self, words: str) -> NetworkDialog:
        press_button(self.page, words)
        settle()
        return self.dialog

    def offers(self, words: str) -> bool:
        return any(button.accessibleName() == words for button in seen(self.page, QAbstractButton))

    def tick(self, words: str) -> None:
        named(self.page, Tick, f"Erledigt: {words}").click()
        settle()

    def exchange(self, act: str) -> NetworkDialog:
        """Choose one of the acts behind the button of that name."""
        self.press("Austausch").press(act)
        settle()
        return self.dialog


def take(combo: Combo, words: str) -> None:
    """Type into a list that filters and take the first that is left."""
    combo.setFocus()
    edit = combo.lineEdit()
    assert edit is not None
    edit.selectAll()
    type_text(combo, words)
    press(combo, Qt.Key.Key_Return)


def _words(within: QWidget) -> str:
    return "\n".join(label.said() if isinstance(label, Prose) else label.text() for label in seen(within, QLabel))
