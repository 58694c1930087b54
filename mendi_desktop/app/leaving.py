# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backs up what has changed before the window goes: quickly, and never against the will of whoever wants to go."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.shell.leaving_dialog import LeavingDialog
from mendi_desktop.gui.shell.window import MainWindow

if TYPE_CHECKING:
    from mendi_desktop.gui.kit.desk import Desk
    from mendi_desktop.gui.safekeeping.keeper import Keeper

SHOW_AFTER_MS: Final = 400
"""What is over sooner is not worth a word."""


class Leaving(QObject):
    """One for each time a vault is worked with."""

    keeping = Signal()
    """Half-typed input has to be in the vault now."""

    def __init__(self, window: MainWindow, desk: "Desk", keeper: "Keeper") -> None:
        super().__init__()
        self._window, self._desk, self._keeper = window, desk, keeper
        self._decided = False
        self._dialog: LeavingDialog | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)
        self._at_it = False
        keeper.working.connect(self._on_working)

    def may_go(self) -> bool:
        """Whether the window may close now. If not, it closes by itself as soon as the backup is done."""
        if self._at_it:
            return False
        if self._decided or self._desk.vault.is_demo or _machine_ends():
            return True  # a machine that shuts down is not kept waiting: the next opening catches up
        self.keeping.emit()
        try:
            if not self._desk.net.changed:
                return True
        except UserError:
            return True  # the folder of the backups has gone; the status line has said so
        self._at_it = True
        self._soon.start(SHOW_AFTER_MS)
        self._keeper.back_up_before_the_end(self._on_done, self._on_failed)
        return False

    def give_up(self) -> None:
        """The vault is being put away in another way."""
        self._soon.stop()

    @Slot()
    def _show(self, trouble: str = "") -> None:
        before, self._dialog = self._dialog, LeavingDialog(self._window, trouble)
        if before is not None:
            before.give_up()
        self._dialog.go_asked.connect(self._on_go)
        self._dialog.finished.connect(partial(self._on_closed, self._dialog))
        self._dialog.open_it()

    @Slot(str)
    def _on_working(self, words: str) -> None:
        if self._dialog is not None and words:
            self._dialog.say(words)

    def _on_done(self) -> None:
        if self._at_it:
            self._at_it, self._decided = False, True
            self._soon.stop()
            self._window.close()

    def _on_failed(self, error: UserError) -> None:
        self._soon.stop()
        self._show(error.message)

    @Slot()
    def _on_go(self) -> None:
        """Without a backup: what is on its way stops and leaves nothing behind."""
        self._keeper.call_off()
        self._on_done()

    def _on_closed(self, dialog: LeavingDialog, _accepted: bool) -> None:
        """Whoever closes the dialog stays, unless it was closed to make room for the next or for the end."""
        if dialog is self._dialog and not self._decided:
            self._dialog, self._at_it = None, False
            self._keeper.call_off()


def _machine_ends() -> bool:
    app = QGuiApplication.instance()
    return isinstance(app, QGuiApplication) and app.isSavingSession()
