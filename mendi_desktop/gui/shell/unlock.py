# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The curtain: a vault is chosen or locked, and opens with its passphrase. Nothing of its content is in this view."""

from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.fields import field
from mendi_desktop.gui.kit.layout import box, column, row
from mendi_desktop.gui.kit.passphrase import PassphraseEdit
from mendi_desktop.gui.kit.text import ElidedLabel, chip, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import CARD_UNLOCK, S2, S4, S5, S6
from mendi_desktop.gui.shell.views import CurtainView, centred


class UnlockView(CurtainView):
    """``open_asked`` carries the path and the passphrase (empty for demo data)."""

    open_asked = Signal(object, str)
    other_asked = Signal()
    code_asked = Signal(object)
    """The path again: the passphrase is lost, there is a recovery sheet."""

    def __init__(self, path: Path, reason: str, *, needs_passphrase: bool) -> None:
        super().__init__()
        self._path, self._reason, self._needs_passphrase = path, reason, needs_passphrase
        self._passphrase = PassphraseEdit(tr("Passphrase"))
        self._passphrase.returnPressed.connect(self._on_open)
        self._field = field(tr("Passphrase"), self._passphrase, hint=tr("Groß- und Kleinschreibung zählt."))
        self._open = button(tr("Öffnen"), Kind.PRIMARY)
        self._open.clicked.connect(self._on_open)
        self._other = button(tr("Anderer Tresor …"), Kind.QUIET)
        self._other.clicked.connect(self.other_asked)
        self._code = button(tr("Mit dem Notfallblatt öffnen …"), Kind.LINK)
        self._code.clicked.connect(self._on_code)
        self._word = label("", "small", "2", wrap=True)
        lower = tr("Passphrase vergessen? Dann hilft nur das Notfallblatt, niemand kann sie zurücksetzen.")
        self.setLayout(
            column(
                (centred(self._card(reason)), 1),
                row(None, label(lower if needs_passphrase else "", "small", "curtain"), None, margins=(S5, S4, S5, S5)),
                gap=0,
            )
        )
        self._code.setVisible(needs_passphrase)
        self._field.setVisible(needs_passphrase)  # not before it has a parent: it would flash up as a window of its own

    def _card(self, reason: str) -> QFrame:
        invented = chip(tr("ÜBUNG"), "due")
        invented.setVisible(not self._needs_passphrase)
        usual = (
            tr("Mit der Passphrase wird der Tresor lesbar.")
            if self._needs_passphrase
            else tr("Erfundene Daten zum Ausprobieren, ohne Passphrase.")
        )
        card = box(
            column(
                row((ElidedLabel(self._path.stem, "title"), 1), invented, gap=S2),
                label(reason or usual, ink="2", wrap=True),
                S5,
                self._field,
                S4,
                row(self._open, self._other, None, gap=S2),
                S2,
                row(self._code, None),
                self._word,
                gap=0,
                margins=(S6, S6, S6, S5),
            ),
            "card",
        )
        card.setFixedWidth(px(CARD_UNLOCK))
        return card

    def focus_start(self) -> None:
        (self._passphrase if self._needs_passphrase else self._open).setFocus()
        announce(self, self._reason)
        self._reason = ""  # said once, not again after a wrong passphrase

    def set_busy(self, words: str) -> None:
        """The key is being made; that takes a moment on purpose."""
        self._field.set_error("")
        self._word.setText(words)
        self._set_enabled(enabled=False)

    def show_trouble(self, error: UserError) -> None:
        """Say why the vault stays closed; the keyboard is back in the field."""
        self._set_enabled(enabled=True)
        self._word.setText("" if self._needs_passphrase else error.message)
        self._field.set_error(error.message)
        self.focus_start()

    def _set_enabled(self, *, enabled: bool) -> None:
        for widget in (self._open, self._other, self._code, self._passphrase):
            widget.setEnabled(enabled)

    @Slot()
    def _on_code(self) -> None:
        self.code_asked.emit(self._path)

    @Slot()
    def _on_open(self) -> None:
        if self._needs_passphrase and not self._passphrase.text():
            self._field.set_error(tr("Hier fehlt noch die Passphrase."))
            return
        self.open_asked.emit(self._path, self._passphrase.take())
