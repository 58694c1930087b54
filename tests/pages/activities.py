# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page of the mentor's time as a mentor uses it."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QListView, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit.charts import Bars
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fold import Fold
from mendi_desktop.gui.kit.rows import RowRole
from tests.pages.finding import named, press_button, seen
from tests.pages.program import Program
from tests.support.desks import focused
from tests.support.screenshots import settle
from tests.support.typing import press, type_text

_Key = Qt.Key
_KEYS = {"⇥": _Key.Key_Tab, "⏎": _Key.Key_Return}


class TimePage:
    """The month, the line to log, what stands beside."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    def type_keys(self, keys: str) -> int:
        """Type where the keyboard is; ``⇥`` is Tab, ``⏎`` is Eingabe. Returns how many keys were pressed."""
        for key in keys:
            if key in _KEYS:
                press(focused(), _KEYS[key])
            else:
                type_text(focused(), key)
        settle()
        return len(keys)

    def write(self, name: str, words: str) -> None:
        """Write into a field of the line and leave it."""
        edit = named(self.page, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, words)
        press(edit, _Key.Key_Tab)
        settle()

    def line(self, name: str) -> str:
        """What stands in a field of the line."""
        return named(self.page, QLineEdit, name).text()

    @property
    def entries(self) -> QListView:
        return named(self.page, QListView, "Was in diesem Monat war")

    def _told(self, role: int, *, headings: bool = False) -> list[str]:
        if not seen(self.page, QListView):
            return []  # an empty month says so instead
        model = self.entries.model()
        rows = [model.index(row, 0) for row in range(model.rowCount())]
        return [row.data(role) for row in rows if bool(row.data(RowRole.HEADING)) is headings]

    def rows(self) -> list[str]:
        """Every entry as it is read out."""
        return self._told(Qt.ItemDataRole.AccessibleTextRole)

    def weeks(self) -> list[str]:
        return self._told(Qt.ItemDataRole.AccessibleTextRole, headings=True)

    def open(self, words: str) -> None:
        """Eingabe on the entry that begins with these words."""
        model = self.entries.model()
        at = next(row for row in range(model.rowCount()) if (model.index(row, 0).data() or "").startswith(words))
        self.entries.setCurrentIndex(model.index(at, 0))
        self.entries.setFocus()
        press(self.entries, _Key.Key_Return)
        settle()

    def words(self) -> str:
        """Everything that is written on the page."""
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def roles(self) -> str:
        """The four roles as they are read out."""
        return seen(self.page, Bars)[0].accessibleName()

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

    def can_press(self, words: str) -> bool:
        """There is such a button, and it can be pressed."""
        return any(
            button.accessibleName() == words and button.isEnabled() for button in seen(self.page, QAbstractButton)
        )

    def unfold_team(self) -> str:
        """Open the team; returns what the closed fold says."""
        fold = seen(self.page, Fold)[0]
        fold.set_unfolded(True)
        settle()
        return fold.head.accessibleName()


class TimeDialog:
    """Whatever dialog of the page is open."""

    def __init__(self, page: QWidget) -> None:
        self.dialog = seen(page.window(), Dialog)[-1]

    def write(self, name: str, words: str) -> None:
        edit = named(self.dialog, QLineEdit, name)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, words)

    def text(self, name: str) -> str:
        """What stands in a line."""
        return named(self.dialog, QLineEdit, name).text()

    def write_note(self, words: str) -> None:
        edit = named(self.dialog, QPlainTextEdit, "Notiz")
        edit.setFocus()
        type_text(edit, words)

    def choose(self, name: str, words: str) -> None:
        combo = named(self.dialog, Combo, name)
        combo.setFocus()
        line = combo.lineEdit()
        assert line is not None
        line.selectAll()
        type_text(combo, words)
        press(combo, _Key.Key_Return)

    def words(self) -> str:
        return "\n".join(label.text() for label in seen(self.dialog, QLabel))

    def press(self, words: str) -> None:
        """Press a button; a dialog that closes is gone afterwards, as it is in the running program."""
        press_button(self.dialog, words)
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def open_dialog(program: Program, words: str) -> None:
    """One of the dialogs of the page, in the running program."""
    for dialog in seen(program.window, Dialog):
        dialog.reject()
    program.choose("activities")
    program.settle()
    page = TimePage(program.page)
    if words == "Mentor*in aufnehmen":
        page.unfold_team()
    page.press(words)
