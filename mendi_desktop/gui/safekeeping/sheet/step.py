# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The recovery sheet as the last step before the workbench: made, or put off by somebody who knows what that means."""

from contextlib import suppress

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.messages import note
from mendi_desktop.gui.kit.text import label
from mendi_desktop.gui.kit.tokens import S2, S3, S4
from mendi_desktop.gui.safekeeping.sheet.panel import SheetPanel


class SheetStep(QWidget):
    """``passed`` is emitted when the vault may be worked with; ``says``: how things stand."""

    passed = Signal()

    def __init__(self, panel: SheetPanel, says: str) -> None:
        super().__init__()
        self._panel = panel
        self._go_on = button(tr("Weiter"), Kind.PRIMARY)
        self._later = button(tr("Jetzt nicht"))
        self._meaning = note(
            tr("Ist die Passphrase dann einmal vergessen, bleibt der Tresor für immer zu. Das Blatt geht auch später."),
            action=tr("Ohne Blatt weiter"),
        )
        self._meaning.hide()
        self._go_on.hide()
        acts = row(self._go_on, self._later, None, gap=S2)
        words = label(says, ink="2", wrap=True)
        self.setLayout(column(words, S4, panel, None, self._meaning, S3, acts, gap=0))
        panel.made.connect(self._on_made)
        self._go_on.clicked.connect(self._on_go_on)
        self._later.clicked.connect(self._on_later)
        self._meaning.acted.connect(self._on_declined)

    def focus_start(self) -> None:
        self._panel.focus_start()

    @Slot()
    def _on_made(self) -> None:
        self._meaning.hide()
        self._go_on.show()
        self._go_on.setFocus()
        self._later.hide()

    @Slot()
    def _on_later(self) -> None:
        self._later.hide()
        self._meaning.show()
        if self._meaning.button is not None:
            self._meaning.button.setFocus()

    @Slot()
    def _on_declined(self) -> None:
        with suppress(UserError):  # not written down, so it is asked again, and the vault says why by itself
            self._panel.decline()
        self._on_go_on()

    @Slot()
    def _on_go_on(self) -> None:
        if not self._panel.busy:
            self.passed.emit()
