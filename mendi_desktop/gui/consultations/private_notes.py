# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The private notes about one colleague: a closed line, and one note at a time when the mentor asks for it."""

from collections.abc import Sequence
from datetime import date
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.consultations.queries import private_note
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import Item, column, row
from mendi_desktop.gui.kit.text import Label, Prose, label
from mendi_desktop.gui.kit.tokens import S2, S3


class Noted(Protocol):
    """A talk that may have a private note."""

    @property
    def id(self) -> UUID: ...

    @property
    def held_on(self) -> date: ...

    @property
    def has_private_note(self) -> bool: ...


class PrivateNotes(QFrame):
    """Closed after every change and for every colleague: nobody finds a note open that was not asked for."""

    def __init__(self, desk: Desk, *, wide: bool = False) -> None:
        """``wide``: closed, it is one line."""
        super().__init__()
        self.setProperty("kind", "private-line")
        self._desk = desk
        self._talks: list[Noted] = []
        self._at = -1
        self._summary: Label = label("", "small", "private", wrap=True)
        self.text = Prose("", "private")
        self.button = button(tr("Zeigen"), Kind.LINK, name=tr("Notiz „nur für mich“ zeigen"))
        self.next_button = button(tr("Nächste"), Kind.LINK, name=tr("Nächste Notiz „nur für mich“ zeigen"))
        self.button.clicked.connect(self._on_toggled)
        self.next_button.clicked.connect(self._on_next)
        acts = QWidget()
        acts.setLayout(row(self.button, self.next_button, None, gap=S3))
        title = label(tr("nur für mich"), "small_strong", "private")
        items: list[Item] = [row(title, (self._summary, 1), acts), self.text]
        if not wide:
            items = [title, self._summary, self.text, acts]
        self.setLayout(column(*items, gap=0, margins=(S3, S2, S3, S2)))
        self._close()

    def show_talks(self, talks: Sequence[Noted]) -> None:
        """Know the talks that have a note; their texts are not read yet."""
        self._talks = [talk for talk in talks if talk.has_private_note]
        self.setVisible(bool(self._talks))
        self._close()

    @Slot()
    def _on_toggled(self) -> None:
        if self._at < 0:
            self._open(0)
        else:
            self._close()

    @Slot()
    def _on_next(self) -> None:
        self._open((self._at + 1) % len(self._talks))

    def _open(self, at: int) -> None:
        self._at = at
        talk = self._talks[at]
        place = tr("{at} von {n}", at=at + 1, n=len(self._talks))
        self._summary.setText(f"{format_day(talk.held_on)} · {place}")
        self.text.set_said(self._desk.vault.read(private_note, talk.id) or "")
        self.text.show()
        self._set_act(tr("Zuklappen"), tr("Notiz „nur für mich“ zuklappen"))
        self.next_button.setVisible(len(self._talks) > 1)

    def _close(self) -> None:
        self._at = -1
        self.text.set_said("")
        self.text.hide()
        self.next_button.hide()
        self._summary.setText(
            plural(
                len(self._talks),
                QT_TR_NOOP("{n} Arbeitsnotiz, zugeklappt"),
                QT_TR_NOOP("{n} Arbeitsnotizen, zugeklappt"),
            )
        )
        self._set_act(tr("Zeigen"), tr("Notiz „nur für mich“ zeigen"))

    def _set_act(self, words: str, name: str) -> None:
        self.button.set_words(words)
        self.button.setAccessibleName(name)
