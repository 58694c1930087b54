# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening with the recovery sheet: one code, or two halves, and every line is checked at its place."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QStackedWidget, QWidget

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind as Loud
from mendi_desktop.gui.kit.buttons import button
from mendi_desktop.gui.kit.choice import Segments
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.text import ElidedLabel, label
from mendi_desktop.gui.kit.tokens import CARD_CREATE, S1, S2, S3, S4
from mendi_desktop.gui.safekeeping.recovering.code_lines import CodeLines
from mendi_desktop.gui.shell.views import CurtainView, centred, door_card
from mendi_desktop.vault.recovery import Kind, raw_key_of, raw_key_of_halves

_WHOLE, _HALVES = "whole", "halves"


class CodeView(CurtainView):
    """``code_given`` carries the raw key; what was typed leaves the lines with it."""

    code_given = Signal(object)
    back_asked = Signal()

    def __init__(self, path: Path) -> None:
        super().__init__()
        options = [Option(_WHOLE, tr("Ein Blatt")), Option(_HALVES, tr("Zwei Hälften"))]
        self._form = Segments(tr("Form des Notfallblatts"), options, _WHOLE)
        self._lines = {
            Kind.WHOLE: CodeLines(Kind.WHOLE),
            Kind.HALF_A: CodeLines(Kind.HALF_A, tr("Hälfte A")),
            Kind.HALF_B: CodeLines(Kind.HALF_B, tr("Hälfte B")),
        }
        self._forms = QStackedWidget()
        self._forms.addWidget(self._lines[Kind.WHOLE])
        self._forms.addWidget(self._halves())
        self._open = button(tr("Öffnen"), Loud.PRIMARY)
        self._back = button(tr("Zurück"), Loud.QUIET)
        self._word = label("", "small", "2", wrap=True)
        self._form.chosen.connect(self._on_form)
        self._open.clicked.connect(self._on_open)
        self._back.clicked.connect(self.back_asked)
        self.setLayout(column((centred(self._card(path)), 1)))

    def _halves(self) -> QWidget:
        columns = [
            column(label(name, "strong"), S2, self._lines[kind], gap=0)
            for kind, name in ((Kind.HALF_A, tr("Hälfte A")), (Kind.HALF_B, tr("Hälfte B")))
        ]
        holder = QWidget()
        holder.setLayout(row(*((each, 1) for each in columns), gap=S4))
        return holder

    def _card(self, path: Path) -> QFrame:
        return door_card(
            CARD_CREATE,
            label(tr("Mit dem Notfallblatt öffnen"), "title"),
            ElidedLabel(path.stem, ink="2"),
            S3,
            row(self._form, None),
            S3,
            self._forms,
            S4,
            row(self._open, self._back, None),
            S1,
            self._word,
        )

    def focus_start(self) -> None:
        kinds = (Kind.WHOLE,) if self._form.code() == _WHOLE else (Kind.HALF_A,)
        self._lines[kinds[0]].focus_start()

    def set_busy(self, words: str) -> None:
        self._word.set_ink("2")
        self._word.setText(words)
        self.setEnabled(False)

    def show_trouble(self, error: UserError) -> None:
        """At the line that is meant, else below; what was typed stays, nobody types 60 characters twice."""
        self.setEnabled(True)
        kind, _, number = (error.field or "").rpartition("_")
        if number.isdigit():
            self._word.setText("")
            self._lines[Kind(kind)].show_trouble(int(number), error.message)
            return
        self._word.set_ink("due")
        self._word.setText(error.message)
        self._open.setFocus()

    @Slot(object)
    def _on_form(self, form: str) -> None:
        self._forms.setCurrentIndex(0 if form == _WHOLE else 1)
        self._word.setText("")

    @Slot()
    def _on_open(self) -> None:
        lines = {kind: each.lines() for kind, each in self._lines.items()}
        try:
            key = (
                raw_key_of(*lines[Kind.WHOLE])
                if self._form.code() == _WHOLE
                else raw_key_of_halves(lines[Kind.HALF_A], lines[Kind.HALF_B])
            )
        except UserError as error:
            self.show_trouble(error)
            return
        self.code_given.emit(key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Eingabe in any line opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_open()
            return
        super().keyPressEvent(event)
