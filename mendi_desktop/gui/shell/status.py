# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One honest line: where the data are, that they are encrypted, when the window locks itself."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.portable import said_kept
from mendi_desktop.gui.kit import theme
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.faces import Face, Role
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import ElidedLabel, Glyph, Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import ICON_SMALL, S2, S5, STATUS


class StatusLine(QFrame):
    """Left the safety of the data, right the file and the idle lock. What asks for something replaces the left.

    ``act_asked``: the one act beside a sentence about the safety of the data was chosen.
    """

    act_asked = Signal()

    def __init__(self, file_name: str, idle_minutes: int, *, demo: bool) -> None:
        super().__init__()
        self.setProperty("kind", "status")
        self._usual = (
            tr("Übungsdaten: alles erfunden, nichts davon wird aufgehoben")
            if demo
            else tr("Verschlüsselt gespeichert, nur {where}", where=said_kept())
        )
        self._usual_glyph = "presentation" if demo else "shield-check"
        self._asks = self._offers = False
        self._said = ""
        self._glyph = Glyph(self._usual_glyph, "accent_text", ICON_SMALL)
        self._left = ElidedLabel(self._usual, "small", "2")
        self._act = button(" ", Kind.SMALL_LINK)
        self._act.clicked.connect(self.act_asked)
        self._idle: Label = label("", "small", "2")
        self._demo = demo
        self.set_idle(idle_minutes)
        self.setLayout(
            row(
                self._glyph,
                self._left,
                self._act,
                None,
                ElidedLabel(file_name, "small", "2"),
                label("·", "small", "3"),
                self._idle,
                gap=S2,
                margins=(S5, 0, S5, 0),
            )
        )
        self._act.hide()  # not before it has a parent: it would flash up as a window of its own
        self._measure()
        theme.current().changed.connect(self._measure)

    def make_face(self) -> Face:
        return Face(self, Role.StatusBar)

    def set_idle(self, minutes: int) -> None:
        """Say after how many minutes of rest the window locks; practice data are not locked."""
        locks = minutes and not self._demo
        self._idle.setText(tr("sperrt nach {n} min Ruhe", n=minutes) if locks else tr("sperrt nicht von selbst"))

    def show_safety(self, sentence: str, act: str = "", *, asks: bool = False) -> None:
        """What is usually said: how safe the data are. With ``asks`` it is a hole, and ``act`` mends it."""
        self._usual, self._asks = sentence, asks
        if act:
            self._act.set_words(act)
        self._offers = bool(act)
        self._show()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """Put a sentence in place of the usual one; an empty one brings the usual one back."""
        self._said = sentence
        self._show()
        announce(self, sentence)

    def _show(self) -> None:
        due = bool(self._said) or self._asks
        self._left.setText(self._said or self._usual)
        self._left.set_ink("due" if due else "2")
        self._glyph.set_glyph("circle-alert" if due else self._usual_glyph, "due" if due else "accent_text")
        self._act.setVisible(self._offers and not self._said)

    @Slot()
    def _measure(self) -> None:
        self.setFixedHeight(px(STATUS))
