# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the colleagues as a mentor uses it."""

from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QWidget

from mendi_desktop.gui.consultations.history_entry import HistoryEntry
from mendi_desktop.gui.consultations.history_panel import HistoryPanel, OpenStepsCard
from mendi_desktop.gui.kit.text import Chip, Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.dialogs import DialogsOnPage
from tests.pages.finding import named, seen
from tests.pages.lists import ListOnPage
from tests.support.screenshots import settle


class ColleagueDialogs(DialogsOnPage):
    def can_write(self, name: str) -> bool:
        return named(self.dialog, QLineEdit, name).isEnabled()


class ColleagueList(ListOnPage):
    """The list at the left."""

    called = "Kolleg*innen"
    search_line = "Suchen unter Kolleg*innen"

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.dialogs = ColleagueDialogs(page)

    def aliases(self) -> list[str]:
        return self.titles()

    def ask_for_new_alias(self) -> ColleagueDialogs:
        self.press("Kürzel aufnehmen")
        return self.dialogs


class ColleaguesView(ColleagueList):
    """The list and the colleague that is chosen in it."""

    def words(self) -> str:
        """Everything that is written on the page."""
        return "\n".join(label.text() for label in seen(self.page, QLabel) if not isinstance(label, Prose))

    def edit(self) -> ColleagueDialogs:
        self.press("Bearbeiten")
        return self.dialogs

    def ask_for_consent(self) -> ColleagueDialogs:
        self.press("Freigabe festhalten")
        return self.dialogs

    # -- the talks ------------------------------------------------------------------------------------

    @property
    def _history(self) -> HistoryPanel:
        return seen(self.page, HistoryPanel)[0]

    def open_steps(self) -> list[str]:
        ticks = [tick for card in seen(self.page, OpenStepsCard) for tick in seen(card, Tick)]
        return [tick.accessibleName().removeprefix("Erledigt: ") for tick in ticks]

    def close_step(self, words: str) -> None:
        named(self.page, Tick, f"Erledigt: {words}").click()
        settle()

    def add_step(self) -> ColleagueDialogs:
        self.press("Schritt hinzufügen")
        return self.dialogs

    def history_text(self) -> str:
        """The whole history as it is read, newest first."""
        self._history.build_all()
        settle()
        entries = seen(self.page, HistoryEntry)
        return "\n\n".join("\n".join(_read(label) for label in seen(entry, QLabel)) for entry in entries)

    def built_talks(self) -> int:
        """How many talks are laid out so far."""
        return len(seen(self.page, HistoryEntry))

    def history_chips(self) -> list[str]:
        return [chip.text() for entry in seen(self.page, HistoryEntry) for chip in seen(entry, Chip)]

    def private_words(self) -> str:
        """What can be read on the planes "nur für mich"."""
        planes = [frame for frame in seen(self.page, QFrame) if frame.property("kind") == "private-line"]
        return "\n".join(_read(label) for plane in planes for label in seen(plane, QLabel))


def _read(label: QLabel) -> str:
    return label.said() if isinstance(label, Prose) else label.text()
