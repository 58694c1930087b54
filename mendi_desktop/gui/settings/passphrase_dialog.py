# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changing the passphrase: the old one once, the new one twice; vault and backups are encrypted anew on the worker."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.new_passphrase import NewPassphrase
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S2, S3, SHEET_DIALOG
from mendi_desktop.gui.safekeeping.rekeying_words import said_progress
from mendi_desktop.gui.safekeeping.sheet.dialog import SheetDialog
from mendi_desktop.vault import strength
from mendi_desktop.vault.rekeying import change_passphrase


class PassphraseDialog(Dialog):
    """No undo for this: it is said before, and the old passphrase is asked for. ``backups``: where they lie."""

    def __init__(self, desk: Desk, window: QWidget, backups: Path) -> None:
        says = tr(
            "Der Tresor und alle erreichbaren Sicherungen werden neu verschlüsselt. "
            "Die alte Passphrase und das bisherige Notfallblatt öffnen dann nichts mehr."
        )
        super().__init__(window, tr("Passphrase ändern"), says, width=SHEET_DIALOG)
        self._desk, self._window, self._backups = desk, window, backups
        self._task: Task[None] | None = None
        self._mark = desk.vault.key.mark
        self.old = PassphraseEdit(tr("Bisherige Passphrase"))
        self._old_field = field(tr("Bisherige Passphrase"), self.old)
        self._new = NewPassphrase(desk.tasks, strength, tr("Neue Passphrase"), tr("Neue Passphrase wiederholen"))
        options = desk.vault.options
        self._new.set_known((options.title, options.mentor))
        self._word: Label = label("", "small", "2", wrap=True)
        self.change = button(tr("Ändern"), Kind.PRIMARY)
        self._cancel = button(tr("Abbrechen"), Kind.QUIET)
        self.change.clicked.connect(self._on_change)
        self._new.entered.connect(self._on_change)
        self._new.agreed.connect(self._on_agreed)
        self._cancel.clicked.connect(self.reject)
        self.fill(self._old_field, S3, self._new, S2, self._word)
        self.set_acts(self._cancel, self.change)

    @Slot()
    def _on_change(self) -> None:
        """What is missing is said from top to bottom."""
        self._old_field.set_error("" if self.old.text() else tr("Hier fehlt noch die bisherige Passphrase."))
        if self.old.text():
            self._new.ask()
        else:
            self.old.setFocus()

    @Slot(str)
    def _on_agreed(self, new: str) -> None:
        old, vault, backups = self.old.take(), self._desk.vault, self._backups
        self._new.forget()

        def change(task: "Task[None]") -> None:
            def tell(done: int, of_all: int) -> None:
                task.progress(done, of_all, said_progress(done, of_all))

            change_passphrase(vault, backups, old, new, tell)

        self._set_busy(tr("Der Tresor wird neu verschlüsselt …"))
        self._task = self._desk.tasks.run(
            change, self._on_changed, self._on_refused, progress=self._on_progress, stopped=self._on_stopped
        )

    def _set_busy(self, words: str) -> None:
        self._word.setText(words)
        for widget in (self.change, self.old, self._new):
            widget.setEnabled(not words)

    def _on_progress(self, _done: int, _of_all: int, words: str) -> None:
        self._word.setText(words)

    def _on_changed(self, _nothing: None) -> None:
        self._task = None
        self.accept()
        says = tr("Die neue Passphrase gilt. Das bisherige Notfallblatt öffnet den Tresor nicht mehr.")
        SheetDialog(self._desk, self._window, known=True, says=says).open_it()

    def _on_refused(self, error: UserError) -> None:
        self._task = None
        self._set_busy("")
        if error.field == "passphrase":
            self._old_field.set_error(error.message)
            self.old.setFocus()
        else:
            self._new.show_trouble(error.message)

    def _on_stopped(self) -> None:
        """Cancelled; but it may just have been done."""
        if self._desk.vault.key.mark != self._mark:
            self._on_changed(None)
            return
        self._task = None
        self._set_busy("")
        self._word.setText(tr("Abgebrochen, es gilt die bisherige Passphrase."))
        self.old.setFocus()

    @Slot()
    def reject(self) -> None:
        """While it is being changed, this stops the work at its next step; the dialog stays and says what holds."""
        if self._task is None:
            super().reject()
        else:
            self._task.cancel()
