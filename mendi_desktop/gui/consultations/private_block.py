# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private note below a talk that is read: a closed line, and the whole note when the mentor asks for it."""

from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.text import Prose, label
from mendi_desktop.gui.kit.tokens import PAIR_GAP, S2, S3


class PrivateBlock(QFrame):
    """``read`` fetches the note; it is called only when the note is opened, and closing forgets the words."""

    def __init__(self, read: Callable[[], str]) -> None:
        super().__init__()
        self.setProperty("kind", "private-line")
        self._read = read
        self._summary = label(tr("1 Arbeitsnotiz, zugeklappt"), "small", "private")
        self.text = Prose("", "private")
        self.button = button(tr("Zeigen"), Kind.LINK)
        self.button.clicked.connect(self._on_toggled)
        head = row(label(tr("nur für mich"), "small_strong", "private"), self._summary, None, self.button, gap=S2)
        self.setLayout(column(head, self.text, gap=PAIR_GAP, margins=(S3, S2, S3, S2)))
        self._show("")

    @Slot()
    def _on_toggled(self) -> None:
        self._show(self._read() if self.text.isHidden() else "")

    def _show(self, note: str) -> None:
        is_open = bool(note)
        self.text.set_said(note)
        self.text.setVisible(is_open)
        self._summary.setVisible(not is_open)
        self.button.set_words(tr("Zuklappen") if is_open else tr("Zeigen"))
        name = tr("Notiz „nur für mich“ zuklappen") if is_open else tr("Notiz „nur für mich“ zeigen")
        self.button.setAccessibleName(name)
