# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the colleagues as a mentor uses it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.consultations.history_entry import HistoryEntry
from mendi_desktop.gui.consultations.history_panel import HistoryPanel, OpenStepsCard
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.rows import RowRole
from mendi_desktop.gui.kit.text import Chip, Prose
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class ColleagueDialogs:
    """What every dialog of this page can do; the newest one counts."""

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

    def can_write(self, name: str) -> bool:
        return named(self.dialog, QLineEdit, name).isEnabled()

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
        """Press a button; a dialog that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class ColleagueList:
    """The list at the left."""

    def __init__(self, page: QWidget) -> None:
        self.page = page
        self.dialogs = ColleagueDialogs(page)

    @property
    def people(self) -> QListView:
        return named(self.page, QListView, "Kolleg*innen")

    def _told(self, role: int, *, headings: bool = False) -> list[str]:
        model = self.people.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [row.data(role) for row in rows if bool(row.data(RowRole.HEADING)) is headings]

    def aliases(self) -> list[str]:
        return self._told(Qt.ItemDataRole.DisplayRole)

    def headings(self) -> list[str]:
        """Headings as they are read out, with how many stand under them."""
        return self._told(Qt.ItemDataRole.AccessibleTextRole, headings=True)

    def spoken(self) -> list[str]:
        """The rows as they are read out."""
        return self._told(Qt.ItemDataRole.AccessibleTextRole)

    def chosen(self) -> str:
        return str(self.people.currentIndex().data())

    def choose(self, alias: str) -> None:
        model = self.people.model()
        found = [model.index(row, 0) for row in range(model.rowCount()) if model.index(row, 0).data() == alias]
        self.people.setCurrentIndex(found[0])
        settle()

    def search(self, words: str) -> None:
        edit = named(self.page, QLineEdit, "Suchen unter Kolleg*innen")
        edit.clear()
        edit.setFocus()
        type_text(edit, words)
        settle()

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

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
