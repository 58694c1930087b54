# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks with whom the talk will be, where nobody is in sight: a line to type an alias into, and whom one saw last."""

from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.colleagues.queries import suggest_colleagues
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.fields import TextEdit, field
from mendi_desktop.gui.kit.layout import append, clear, column, row, scroll, show_now
from mendi_desktop.gui.kit.messages import Drawing
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, S5, S6, S7, SENTENCE

_SHOWN = 6


class Chooser(QWidget):
    """``chosen`` with a colleague's id."""

    chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._found: list[UUID] = []
        self.alias = TextEdit(tr("Mit wem?"), placeholder=tr("Kürzel oder Name"), icon="search")
        self.alias.textChanged.connect(self.refresh)
        self.alias.returnPressed.connect(self._on_entered)
        self._list = column(gap=S1)
        self._says: Label = label("", "small", "2", wrap=True)
        inner = QWidget()
        inner.setFixedWidth(px(SENTENCE))
        asked = label(tr("Letztes Gespräch, offene Versprechen, Ziele: auf einen Blick, bevor es losgeht."), ink="2")
        asked.setWordWrap(True)
        asked.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        inner.setLayout(
            column(
                row(None, Drawing("coffee"), None),
                S4,
                row(None, label(tr("Vor dem Gespräch"), "section"), None),
                asked,
                S3,
                field(tr("Mit wem?"), self.alias),
                S2,
                self._says,
                self._list,
                gap=S1,
            )
        )
        plane = QWidget()
        plane.setLayout(column(None, row(None, inner, None), None, S6, gap=0, margins=(S7, S5, S7, S5)))
        self.setLayout(column(scroll(plane), gap=0))

    def refresh(self) -> None:
        """Offer whom the words fit; without words whom one talked to last."""
        typed = self.alias.text()
        found = self._desk.vault.read(suggest_colleagues, typed, _SHOWN)
        self._found = [each.id for each in found]
        clear(self._list)
        for each in found:
            said = " · ".join(part for part in (each.alias, each.org_unit) if part)
            line = TextButton(said, "body", ink="accent_text")
            line.setProperty("person", str(each.id))
            line.clicked.connect(self._on_chosen)
            append(self._list, line)
        show_now(self._list)
        nobody = tr("Kein Kürzel passt dazu. Ein neues entsteht mit dem ersten Gespräch.")
        self._says.setText(nobody if not found else "" if typed else tr("Zuletzt im Gespräch:"))
        self._says.setVisible(bool(self._says.text()))

    def start(self) -> None:
        """Begin anew, with the keyboard in the line."""
        self.alias.setText("")
        self.refresh()

    def _on_entered(self) -> None:
        if self._found:
            self.chosen.emit(self._found[0])

    def _on_chosen(self) -> None:
        sender = self.sender()
        if isinstance(sender, TextButton):
            self.chosen.emit(UUID(str(sender.property("person"))))
