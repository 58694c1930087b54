# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The calendar as a mentor uses it, and as somebody who has the table read out."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView, QWidget

from mendi_desktop.gui.calendar.page import CalendarPage
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.pages.start import ALL_DUES
from tests.support.desks import focused
from tests.support.screenshots import settle
from tests.support.typing import press


def calendar_page(desk: Desk) -> CalendarPage:
    """The page as the program makes it, over all areas."""
    return CalendarPage(desk, ALL_DUES)


class CalendarTable:
    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def table(self) -> QTableView:
        return seen(self.page, QTableView)[0]

    def here(self) -> str:
        """What is read out about the day the keyboard is on."""
        return str(self.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))

    def cells(self) -> list[str]:
        """What is read out about every day of the table, as a screen reader finds it."""
        interface = QAccessible.queryAccessibleInterface(self.table)
        parts = [interface.child(number) for number in range(interface.childCount())]
        return [part.text(QAccessible.Text.Name) for part in parts if part.role() == QAccessible.Role.Cell]

    def weeks(self) -> list[str]:
        model = self.table.model()
        heads = range(model.rowCount())
        role = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.headerData(row, Qt.Orientation.Vertical, role)) for row in heads]

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            press(focused(), key)
        settle()

    def words(self) -> str:
        """Everything that is written beside the table."""
        return "\n".join(label.text() for label in seen(self.page, QLabel))

    def list(self) -> list[str]:
        """The first lines of the chosen day's list."""
        return [row.words() for row in seen(self.page, TextButton)]

    def close(self, words: str) -> None:
        named(self.page, Tick, f"Erledigt: {words}").click()
        settle()

    def do(self, name: str) -> None:
        press_button(self.page, name)
        settle()

    def open(self, words: str) -> None:
        named(self.page, QAbstractButton, words).click()
        settle()
