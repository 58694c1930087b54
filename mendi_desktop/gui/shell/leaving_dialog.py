# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The last moment: what is being saved before the window goes, and the way to go without it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.dialog import Dialog
from mendi_desktop.gui.kit.text import Label, label


class LeavingDialog(Dialog):
    """``go_asked``: leave without a backup; closed in any other way, the window stays.

    ``trouble``: why there is none.
    """

    go_asked = Signal()

    def __init__(self, window: QWidget, trouble: str = "") -> None:
        title = tr("Die Sicherung ist nicht gelungen") if trouble else tr("Noch einen Moment")
        says = tr("Der Tresor selbst ist vollständig gespeichert.") if trouble else ""
        super().__init__(window, title, says)
        self._word: Label = label(
            trouble or tr("Wird gesichert. Danach schließt sich das Fenster von selbst."), wrap=True
        )
        self._stay = button(tr("Zurück"), Kind.BORDERED)
        self._go = button(tr("Ohne Sichern beenden"), Kind.QUIET)
        self._stay.clicked.connect(self.reject)
        self._go.clicked.connect(self.go_asked)
        self.fill(self._word)
        self.set_acts(self._go, self._stay)

    @Slot(str)
    def say(self, words: str) -> None:
        """How far it is."""
        self._word.setText(tr("{how_far}. Danach schließt sich das Fenster von selbst.", how_far=words))
