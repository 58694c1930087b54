# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A line for the passphrase that can be shown for a moment, and forgets what was typed when it is taken."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.fields import TextEdit
from mendi_desktop.gui.kit.icons import icon

SHOW_KEYS = "Ctrl+Shift+A"


class PassphraseEdit(TextEdit):
    """Shows dots; the eye at its end, or Strg+Umschalt+A, shows the words and hides them again."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name)
        self.setParent(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = self.addAction(icon("eye", "text_2"), QLineEdit.ActionPosition.TrailingPosition)
        self._eye.setText(tr("Passphrase zeigen oder verbergen"))
        self._eye.setToolTip(tr("Zeigen oder verbergen (Strg+Umschalt+A)"))
        self._eye.setShortcut(QKeySequence(SHOW_KEYS))
        self._eye.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # a form with two of them has the key twice
        self._eye.triggered.connect(self._on_eye)

    def take(self) -> str:
        """What was typed; the line is empty and its undo history gone afterwards."""
        typed = self.text()
        self.setText("")
        return typed

    def set_shown(self, *, shown: bool) -> None:
        """Show the words or hide them behind dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "text_2"))

    @Slot()
    def _on_eye(self) -> None:
        self.set_shown(shown=self.echoMode() == QLineEdit.EchoMode.Password)
