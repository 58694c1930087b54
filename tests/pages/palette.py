# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The palette as a mentor uses it."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QLineEdit, QListView

from mendi_desktop.gui.desk.palette import Palette
from tests.pages.finding import named
from tests.pages.program import Program
from tests.support.screenshots import settle
from tests.support.typing import press, type_text


class PaletteOnWindow:
    def __init__(self, program: Program) -> None:
        self.program = program

    def open(self) -> "PaletteOnWindow":
        self.program.choose("palette")
        settle()
        return self

    @property
    def is_open(self) -> bool:
        return any(each.is_open for each in self.program.window.findChildren(Palette))

    @property
    def _palette(self) -> Palette:
        return next(each for each in self.program.window.findChildren(Palette) if each.is_open)

    @property
    def line(self) -> QLineEdit:
        return named(self._palette, QLineEdit, "Finden und tun")

    @property
    def rows(self) -> QListView:
        return named(self._palette, QListView, "Gefunden")

    def type(self, words: str) -> None:
        """Type, and wait until everything has been looked through."""
        self.line.clear()
        type_text(self.line, words)
        self.program.settle()

    def press(self, key: Qt.Key) -> None:
        press(self.line, key)
        self.program.settle()

    def lines(self) -> list[str]:
        """Headings and entries as they are read out."""
        model = self.rows.model()
        return [str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)) for row in range(model.rowCount())]

    def titles(self) -> list[str]:
        model = self.rows.model()
        found: list[QModelIndex] = [model.index(row, 0) for row in range(model.rowCount())]
        return [str(index.data()) for index in found if index.flags() & Qt.ItemFlag.ItemIsSelectable]

    def current(self) -> str:
        return str(self.rows.currentIndex().data() or "")

    def said(self) -> str:
        """What a screen reader hears of the line."""
        return self.line.accessibleDescription()
