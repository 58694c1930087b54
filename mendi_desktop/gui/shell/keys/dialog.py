# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All keys in one table to search in: made from the acts of the menus and from the keys of single places."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.folding import fold
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.actions import shown_shortcut
from mendi_desktop.gui.kit.announcing import SettledCount
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.plain_table import PlainTable
from mendi_desktop.gui.kit.tokens import KEYS_DIALOG, S3
from mendi_desktop.gui.shell.keys.local_keys import LOCAL_KEYS
from mendi_desktop.gui.shell.menu import ACTIONS, MENUS

Row = tuple[str, str, str]


def all_keys() -> list[Row]:
    """What is done, its key, and where: the menus in their order, then single places in the handbook's."""
    of_menus = [
        (tr(ACTIONS[act].text), shown_shortcut(ACTIONS[act].shortcut), tr("Menü {menu}", menu=tr(title)))
        for title, acts in MENUS
        for act in acts
        if act and ACTIONS[act].shortcut
    ]
    return of_menus + [(tr(each.what), tr(each.keys), tr(each.where)) for each in LOCAL_KEYS]


class KeysDialog(Dialog):
    """The keyboard starts in the search line; Tab goes into the table."""

    def __init__(self, window: QWidget) -> None:
        width, height = KEYS_DIALOG
        says = tr("Alles im Programm geht auch ohne Maus.")
        super().__init__(window, tr("Tasten"), says, width=width, height=height)
        self.search = TextEdit(tr("Suchen in den Tasten"), placeholder=tr("Suchen"), icon="search")
        self.table = PlainTable(tr("Tasten"), (tr("Was"), tr("Taste"), tr("Wo")))
        self._spoken_count = SettledCount(self.table)
        self.search.textChanged.connect(self._on_searched)
        self.fill(self.search, S3, (self.table, 1))
        close = button(tr("Schließen"), Kind.PRIMARY)
        close.clicked.connect(self.accept)
        self.set_acts(close)
        self._on_searched("")

    @Slot(str)
    def _on_searched(self, typed: str) -> None:
        everything, words = all_keys(), fold(typed).split()
        found = [row for row in everything if all(any(word in fold(cell) for cell in row) for word in words)]
        self.table.show_rows(found)
        self._spoken_count.take(
            tr("{n} von {total}", n=len(found), total=len(everything)), all_shown=len(found) == len(everything)
        )


def show_keys(window: QWidget) -> Dialog:
    """Open the list of keys."""
    dialog = KeysDialog(window)
    dialog.open_it(dialog.search)
    return dialog
