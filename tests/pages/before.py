# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The page before a talk, as it is read on the way to one."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from mendi_desktop.gui.kit.navigator import Place
from mendi_desktop.gui.kit.text import Prose
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tick import Tick
from tests.pages.finding import named, press_button, seen
from tests.support.desks import ShownPage
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class Before:
    def __init__(self, shown: ShownPage, person: UUID | None = None) -> None:
        self.shown = shown
        shown.go_to(Place("before", about=person))
        shown.page.focus_start()

    @property
    def page(self) -> QWidget:
        return self.shown.page

    def words(self) -> list[str]:
        """Everything that is written, in reading order."""
        return [_read(label) for label in seen(self.page, QLabel) if _read(label)]

    def promises(self) -> list[str]:
        return [tick.accessibleName().removeprefix("Erledigt: ") for tick in seen(self.page, Tick)]

    def keep(self, promise: str) -> None:
        """Tick a promise."""
        named(self.page, Tick, f"Erledigt: {promise}").click()
        settle()

    def press(self, words: str) -> None:
        press_button(self.page, words)
        settle()

    def has_to_scroll(self) -> bool:
        return any(area.verticalScrollBar().maximum() > 0 for area in seen(self.page, QScrollArea))

    def type_alias(self, words: str) -> None:
        type_text(named(self.page, QLineEdit, "Mit wem?"), words)
        settle()

    def enter(self) -> None:
        press(named(self.page, QLineEdit, "Mit wem?"), Qt.Key.Key_Return)

    def offered(self) -> list[str]:
        return [button.words() for button in seen(self.page, TextButton)]


def _read(label: QLabel) -> str:
    return label.said() if isinstance(label, Prose) else label.text()
