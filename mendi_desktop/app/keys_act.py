# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The act that shows keys and clicks to an audience: over the main window, until it is hidden or locked."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.gui.seminar.keys_shown import KeysShown
from mendi_desktop.gui.shell.views import DoorView
from mendi_desktop.gui.shell.window import MainWindow


class KeysAct(QObject):
    """Off at first; its mark in the menu is always true. It goes off by itself behind the lock, and behind the curtain
    until that goes up again: whoever shows the curtain to a room has not put the keys away.
    """

    def __init__(self, owner: QObject, window: MainWindow) -> None:
        super().__init__(owner)
        self.shown = KeysShown(self, window)
        self._comes_back = False
        self._action = window.actions_by_id["keys_shown"]
        self.shown.changed.connect(self._action.setChecked)
        window.curtain.moved.connect(self._on_curtain)
        window.viewed.connect(self._on_view)

    @Slot(bool)
    def _on_curtain(self, is_down: bool) -> None:
        if is_down:
            self._comes_back = self.shown.is_on
            self.shown.turn_off()
        elif self._comes_back:
            self._comes_back = False
            self.shown.turn()
        self._action.setChecked(self.shown.is_on)  # its key also moves the mark where the act does nothing

    @Slot(QWidget)
    def _on_view(self, view: QWidget) -> None:
        if isinstance(view, DoorView):
            self.shown.turn_off()
