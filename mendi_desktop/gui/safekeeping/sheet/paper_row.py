# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One paper to hand out: what it is, two ways to have it, and whether it is out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import row
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.theme import px
from mendi_desktop.gui.kit.tokens import PAPER_NAME, S2
from mendi_desktop.vault.recovery import Kind as PaperKind


class PaperRow(QWidget):
    """Printing is the loud act of a paper that stands alone, until it is out. Both signals carry ``kind``."""

    save_asked = Signal(object)
    print_asked = Signal(object)

    def __init__(self, kind: PaperKind, words: str, *, alone: bool) -> None:
        super().__init__()
        self.is_out = False
        self._kind = kind
        loud = Kind.PRIMARY if alone else Kind.BORDERED
        to_print, to_save = tr("Drucken …"), tr("Als PDF sichern …")
        self._print = button(to_print, loud, "printer", name=_told(words, to_print, alone=alone))
        self._save = button(to_save, Kind.BORDERED, "file-down", name=_told(words, to_save, alone=alone))
        self._state: Label = label("", "small", "2")
        self._print.clicked.connect(self._on_print)
        self._save.clicked.connect(self._on_save)
        name = label(words, "strong")
        name.setMinimumWidth(px(PAPER_NAME))  # two rows, one edge
        name.setVisible(False)
        self.setLayout(row(name, self._print, self._save, S2, (self._state, 1), gap=S2))
        name.setVisible(not alone)

    def tell(self, words: str) -> None:
        """It is out; ``words`` say how."""
        self.is_out = True
        self._state.setText(words)
        self._print.set_kind(Kind.BORDERED, "printer")

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit(self._kind)

    @Slot()
    def _on_save(self) -> None:
        self.save_asked.emit(self._kind)

    def focus_start(self) -> None:
        self._print.setFocus()


def _told(words: str, act: str, *, alone: bool) -> str:
    """What is read out: two rows of the same buttons must be told apart."""
    return "" if alone else f"{words}: {act}"
