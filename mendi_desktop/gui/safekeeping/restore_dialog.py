# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Going back to a backup: what will change is said before, and that the present state can be brought back, too."""

from datetime import datetime

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.moments import moment_name
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.layout import clear, column, tall
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import RESTORE_DIALOG, S2, S3, S4
from mendi_desktop.gui.safekeeping.acts import SafetyActs
from mendi_desktop.gui.safekeeping.changes_table import ChangesTable
from mendi_desktop.gui.safekeeping.progress import said_progress
from mendi_desktop.gui.safekeeping.wording import said_reason
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.backups.comparing import Comparison


class RestoreDialog(Dialog):
    """One of the few acts that are confirmed: it is about everything at once."""

    def __init__(self, acts: SafetyActs, backup: Backup, window: QWidget) -> None:
        super().__init__(
            window,
            tr("Stand von {moment} wiederherstellen", moment=moment_name(backup.made_at, acts.keeper.clock.now())),
            tr("Diese Sicherung entstand {reason}.", reason=said_reason(backup.reason)),
            width=RESTORE_DIALOG,
        )
        self._safety, self._backup = acts, backup
        self._going_back = self._compared = False
        self._word: Label = label(tr("Wird verglichen …"), "small", "2", wrap=True)
        self._changes = column(self._word, gap=0)
        self.restore = button(tr("Wiederherstellen"), Kind.PRIMARY, "history")
        self.cancel = button(tr("Abbrechen"), Kind.QUIET)
        self.restore.setEnabled(False)
        self.restore.clicked.connect(self._on_restore)
        self.cancel.clicked.connect(self.reject)
        self._kept = note(
            tr("Der jetzige Stand wird vorher gesichert und aufgehoben. Er lässt sich genauso zurückholen."),
            icon="shield-check",
        )
        self._also: Label = label(
            tr(
                "Herausgegebene Berichte bleiben vermerkt. Was seitdem gelöscht oder widerrufen wurde, ist dann wieder "
                "da und muss noch einmal gelöscht oder widerrufen werden."
            ),
            "small",
            "2",
            wrap=True,
        )
        self.fill((self._changes, 1), S4, self._kept, S3, self._also)
        self.set_acts(self.cancel, self.restore)
        self._comparing = acts.compare(backup, self._on_compared, self._on_refused)
        self.finished.connect(self._on_finished)

    def _on_compared(self, comparison: Comparison) -> None:
        if not self.is_open:
            return
        clear(self._changes)
        today = self._safety.keeper.clock.now().astimezone().date()
        self._changes.addWidget(tall(ChangesTable(comparison, today)), 1)
        same = tr("Die Zahlen sind dieselben. In den Texten kann sich trotzdem etwas unterscheiden.")
        self._word = label(same if comparison.same else "", "small", "2", wrap=True)
        self._changes.addSpacing(S2)
        self._changes.addWidget(self._word)
        self._compared = True
        self.restore.setEnabled(True)
        self.restore.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_refused(self, error: UserError) -> None:
        self._going_back = False
        self._word.setText(error.message)
        self._word.set_ink("due")
        self.cancel.setEnabled(True)
        self.restore.setEnabled(self._compared)

    @Slot()
    def _on_restore(self) -> None:
        self.restore.setEnabled(False)
        self.cancel.setEnabled(False)
        self._word.setText(tr("Der jetzige Stand wird gesichert …"))
        self._safety.restore(self._backup, self._on_restored, self._on_refused, self._on_progress)
        self._going_back = True

    def _on_restored(self) -> None:
        self._going_back = False
        self.accept()

    def _on_progress(self, done: int, total: int, words: str) -> None:
        self._word.setText(said_progress(done, total, words))

    @Slot()
    def reject(self) -> None:
        """Esc waits for a state that is being exchanged; only locking does not."""
        if not self._going_back:
            super().reject()

    @Slot(bool)
    def _on_finished(self, _accepted: bool) -> None:
        self._comparing.cancel()


def said_restored(backup: Backup, now: datetime, *, set_aside: bool) -> str:
    """For the bar below the page, when everything in sight is made anew."""
    moment = moment_name(backup.made_at, now)
    if set_aside:
        return tr("Stand von {moment} wiederhergestellt, die beschädigte Datei liegt daneben", moment=moment)
    return tr("Stand von {moment} wiederhergestellt", moment=moment)
