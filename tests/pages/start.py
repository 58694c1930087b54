# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The start page as a mentor uses it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from mendi_desktop.app.areas import AREAS
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import Chip, Heading
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.start.page import TodayPage
from tests.pages.finding import named, press_button, seen
from tests.support.desks import focused
from tests.support.screenshots import settle
from tests.support.typing import press, type_text

_Key = Qt.Key
_KEYS = {"⇥": _Key.Key_Tab, "⏎": _Key.Key_Return}

ALL_DUES = tuple(area.due for area in AREAS if area.due)


def start_page(desk: Desk) -> TodayPage:
    """The page as the program makes it, over all areas."""
    return TodayPage(desk, ALL_DUES)


class QuickLine:
    """The line in which a talk is recorded."""

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

    def record_quickly(self, minutes: str, kind: str, concern: str = "", colleague: str = "") -> int:
        """Fill the line from the minutes on and record it; returns how many keys that took."""
        keys = f"{minutes}⇥{kind}⏎"
        if concern:
            keys += f"⇥{concern}⏎"
        if colleague:
            keys += ("⇥" if concern else "⇥⇥") + colleague + "⏎"
        return self.type_keys(keys + "⏎")

    def go_back_to_day(self) -> None:
        """From the minutes to the day, by keyboard."""
        press(focused(), _Key.Key_Backtab)

    def line(self) -> dict[str, str]:
        """What stands in the fields of the line."""
        names = ("Datum", "Dauer", "Art", "Anliegen", "Kolleg*in")
        return {name: named(self.page, QLineEdit, name).text() for name in names}

    def keyboard_in(self) -> str:
        """The name of the control that has the keyboard."""
        return focused().accessibleName()

    def trouble(self) -> str:
        """What is said to be the matter with the control that has the keyboard; not what it is asked for."""
        control = focused()
        return control.accessibleDescription() if control.property("troubled") else ""


class WaitingRows:
    """What can be read on the page: finds rows by their words, sections by their headings."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    def section(self, title: str) -> list[str]:
        """The first lines of the rows under a heading; nothing if there is no such heading."""
        return [row.accessibleName() for row in self._rows(title)]

    def overdue(self) -> list[str]:
        return self.section("Überfällig")

    def today(self) -> list[str]:
        return self.section("Heute")

    def coming(self) -> list[str]:
        return self.section("Demnächst")

    def headings(self) -> list[str]:
        """Headings with what stands behind them."""
        return [heading.accessibleName() for heading in seen(self.page, Heading)]

    def facts_of(self, words: str) -> str:
        return self._title(words).accessibleDescription()

    def chip_of(self, words: str) -> str:
        return seen(self._row(words), Chip)[0].text()

    def acts_of(self, words: str) -> list[str]:
        """The buttons that can be seen in a row, besides the row itself and its tick."""
        buttons = seen(self._row(words), QAbstractButton)
        return [button.text() for button in buttons if not isinstance(button, Tick | TextButton)]

    def is_done(self, words: str) -> bool:
        return named(self.page, Tick, f"Erledigt: {words}").isChecked()

    def _title(self, words: str) -> TextButton:
        return named(self.page, TextButton, words)

    def _row(self, words: str) -> QWidget:
        row = self._title(words).parentWidget()
        assert row is not None
        return row

    def _rows(self, title: str) -> list[TextButton]:
        for heading in seen(self.page, Heading):
            if heading.text() == title:
                section = heading.parentWidget()
                assert section is not None
                return seen(section, TextButton)
        return []


class StartPage(QuickLine, WaitingRows):
    """The whole page: what can be read on it, and what can be done."""

    def close(self, words: str) -> None:
        """Tick a row."""
        named(self.page, Tick, f"Erledigt: {words}").click()
        settle()

    def reopen(self, words: str) -> None:
        self._press(f"Doch nicht erledigt: {words}")

    def go_to_row(self, words: str) -> None:
        """Put the keyboard on the tick of a row."""
        named(self.page, Tick, f"Erledigt: {words}").setFocus(Qt.FocusReason.TabFocusReason)
        settle()

    def put_off_to_tomorrow(self, words: str) -> None:
        self.go_to_row(words)
        self._press(f"Auf morgen: {words}")

    def put_off(self, words: str, day: str) -> Dialog:
        """Through the dialog, to a day as it is typed."""
        self.go_to_row(words)
        self._press(f"Anderer Tag: {words}")
        dialog = seen(self.page.window(), Dialog)[0]
        edit = named(dialog, QLineEdit, "Tag")
        edit.selectAll()
        type_text(edit, day)
        press_button(dialog, "Verschieben")
        settle()
        return dialog

    def open(self, words: str) -> None:
        """Eingabe on the first line of a row."""
        press(self._title(words), _Key.Key_Return)
        settle()

    def move(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(focused(), key)
        settle()

    def press(self, words: str) -> None:
        self._press(words)

    def words(self) -> str:
        """Everything that is written on the page."""
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def waits_half_typed(self) -> bool:
        """Whether the page says that a talk was begun in the form."""
        return "Ein angefangenes Gespräch wartet." in self.words()

    def _press(self, name: str) -> None:
        press_button(self.page, name)
        settle()
