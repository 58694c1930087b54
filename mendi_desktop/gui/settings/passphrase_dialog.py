# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Changing the passphrase: the old one once, the new one twice; the work is done on the worker."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.tasks import Task
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S3


class PassphraseDialog(Dialog):
    """No undo for this: it is said before, and the old passphrase is asked for."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window, tr("Passphrase ändern"), tr("Niemand kann eine vergessene Passphrase zurücksetzen."))
        self._desk = desk
        self.old = PassphraseEdit(tr("Bisherige Passphrase"))
        self.new = PassphraseEdit(tr("Neue Passphrase"))
        self.again = PassphraseEdit(tr("Neue Passphrase wiederholen"))
        self._old_field = field(tr("Bisherige Passphrase"), self.old)
        self._new_field = field(tr("Neue Passphrase"), self.new, hint=tr("Vier oder mehr Wörter sind gut zu merken."))
        self._again_field = field(tr("Neue Passphrase wiederholen"), self.again)
        self._word: Label = label("", "small", "2", wrap=True)
        self.change = button(tr("Ändern"), Kind.PRIMARY)
        self._cancel = button(tr("Abbrechen"), Kind.QUIET)
        self.change.clicked.connect(self._on_change)
        self.again.returnPressed.connect(self._on_change)
        self._cancel.clicked.connect(self.reject)
        self.fill(self._old_field, S3, self._new_field, S3, self._again_field, S3, self._word)
        self.set_acts(self._cancel, self.change)

    @Slot()
    def _on_change(self) -> None:
        same = self.new.text() == self.again.text()
        self._again_field.set_error("" if same else tr("Die beiden Passphrasen sind verschieden."))
        if not same:
            return
        old, new, vault = self.old.take(), self.new.take(), self._desk.vault
        self.again.take()
        self._set_busy(tr("Der Tresor wird neu verschlüsselt …"))

        def change(_task: "Task[None]") -> None:
            vault.change_passphrase(old, new)

        self._desk.tasks.run(change, self._on_changed, self._on_refused)

    def _set_busy(self, words: str) -> None:
        self._word.setText(words)
        for widget in (self.change, self._cancel, self.old, self.new, self.again):
            widget.setEnabled(not words)

    def _on_changed(self, _nothing: None) -> None:
        self.accept()
        self._desk.dispatcher.said.emit(tr("Die Passphrase ist geändert. Ab jetzt gilt nur die neue."))

    def _on_refused(self, error: UserError) -> None:
        self._set_busy("")
        meant = self._new_field if error.field == "new_passphrase" else self._old_field
        meant.set_error(error.message)
        self.old.setFocus()
