# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the three reading panes share: one entry as running parts, and keyboard and place in it stay after a change."""

from typing import Any
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QVBoxLayout, QWidget

from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import Item, box, clear, column, see_through, settle_layouts
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.tokens import S4, S5
from mendi_desktop.storage.command import Command

MOST_ROWS = 12
"""Rows of one kind in a pane: an address book may bring hundreds of people to one organisation."""


class EntryPane(QScrollArea):
    """Shows the entry given to :meth:`show_entry`; its acts are commands that can be undone.

    ``search_asked`` with the code of a view and words: for everything that is too much to read here.
    """

    search_asked = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self._shown: UUID | None = None
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.setContentsMargins(S5, S4, S5, S4)
        self.setWidget(box(self._column, "pane"))
        self.setWidgetResizable(True)
        see_through(self)

    @property
    def shown(self) -> UUID | None:
        """The entry in sight."""
        return self._shown

    def items(self, entry: UUID) -> list[Item]:
        """Everything that is said of ``entry``, from top to bottom."""
        raise NotImplementedError

    def show_entry(self, entry: UUID | None) -> None:
        """Show an entry anew, or nothing."""
        same = entry == self._shown
        place = self.verticalScrollBar().value() if same else 0
        here = QApplication.focusWidget()
        focused = here.accessibleName() if same and here is not None and self.isAncestorOf(here) else ""
        clear(self._column)
        self._shown = entry
        if entry is None:
            return
        with undisturbed():
            self._put(self.items(entry))
            settle_layouts(self)
        if focused:
            self.take_keyboard(focused)
        self.verticalScrollBar().setValue(place)

    def _put(self, items: list[Item]) -> None:
        """All in one piece: what is put into a pane in sight one by one is laid out and shown one by one."""
        made = QWidget()
        made.setLayout(column(*items, gap=0))
        self._column.addWidget(made, 1)
        made.show()

    def run(self, command: "Command[Any]") -> None:
        """Run an act of the pane; why it was not done is said in the window's line."""
        self.desk.dispatcher.try_run(command)

    def take_keyboard(self, name: str) -> None:
        """Give the keyboard to the button that is read out as ``name``; what is gone gives it to the first one."""
        buttons = self.findChildren(QAbstractButton)
        for button in [button for button in buttons if button.accessibleName() == name] or buttons[:1]:
            button.setFocus()
            return
