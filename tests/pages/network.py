# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the network as a mentor uses it."""

from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QListView, QWidget

from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.text import Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.dialogs import DialogsOnPage, take
from tests.pages.finding import named, seen
from tests.pages.lists import ListOnPage, told
from tests.support.screenshots import settle
from tests.support.typing import type_text


class NetworkDialog(DialogsOnPage):
    """The newest dialog over the page."""

    def words(self) -> str:
        return _words(self.dialog)

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
        return told(named(self.dialog, QListView, name))

    def headings(self, name: str) -> list[str]:
        return told(named(self.dialog, QListView, name), headings=True)

    def buttons(self) -> list[str]:
        """What can be pressed, as it is read out."""
        return [button.accessibleName() for button in seen(self.dialog, QAbstractButton) if button.isEnabled()]


class NetworkView(ListOnPage):
    """The list at the left and the entry that is chosen in it."""

    search_line = "Suchen im Netzwerk"

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.dialog = NetworkDialog(page)

    @property
    def listed(self) -> QListView:
        return seen(self.page, QListView)[0]

    def show(self, view: str) -> None:
        """Organisationen, Ansprechpersonen or Veranstaltungen."""
        self.press(view)

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

    def press_for(self, words: str) -> NetworkDialog:
        """Press what opens a dialog."""
        self.press(words)
        return self.dialog

    def offers(self, words: str) -> bool:
        return any(button.accessibleName() == words for button in seen(self.page, QAbstractButton))

    def tick(self, words: str) -> None:
        named(self.page, Tick, f"Erledigt: {words}").click()
        settle()

    def exchange(self, act: str) -> NetworkDialog:
        """Choose one of the acts behind the button of that name."""
        self.press_for("Austausch").press(act)
        settle()
        return self.dialog


def _words(within: QWidget) -> str:
    return "\n".join(label.said() if isinstance(label, Prose) else label.text() for label in seen(within, QLabel))
