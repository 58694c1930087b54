# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet has opened the vault; before anything else it gets a new passphrase."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.new_passphrase import Judge, NewPassphrase
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import CARD_CODE, S1, S4, S5
from mendi_desktop.gui.shell.views import CurtainView, centred, door_card


class NewPassphraseView(CurtainView):
    """``passphrase_given`` carries the new one; ``cancelled`` leaves the vault as it was, closed."""

    passphrase_given = Signal(str)
    cancelled = Signal()

    def __init__(self, tasks: Tasks, judge: Judge, known: Sequence[str]) -> None:
        super().__init__()
        self._new = NewPassphrase(tasks, judge, tr("Neue Passphrase"), tr("Neue Passphrase wiederholen"))
        self._new.set_known(known)
        self._set = button(tr("Passphrase setzen"), Kind.PRIMARY)
        self._cancel = button(tr("Abbrechen"), Kind.QUIET)
        self._word = label("", "small", "2", wrap=True)
        says = tr(
            "Der Code stimmt. Jetzt bekommt der Tresor eine neue Passphrase; dann gilt das alte Blatt nicht mehr."
        )
        card = door_card(
            CARD_CODE,
            label(tr("Neue Passphrase"), "title"),
            label(says, ink="2", wrap=True),
            S5,
            self._new,
            S4,
            row(self._set, self._cancel, None),
            S1,
            self._word,
        )
        self.setLayout(column((centred(card), 1)))
        self._new.agreed.connect(self._on_agreed)
        self._set.clicked.connect(self._new.ask)
        self._cancel.clicked.connect(self.cancelled)

    def focus_start(self) -> None:
        self._new.focus_start()

    def set_busy(self, words: str) -> None:
        self._word.setText(words)
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        self.setEnabled(True)
        self._word.setText("")
        self._new.show_trouble(error.message)

    @Slot(str)
    def _on_agreed(self, passphrase: str) -> None:
        self._new.forget()
        self.passphrase_given.emit(passphrase)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._new.ask()
            return
        super().keyPressEvent(event)
