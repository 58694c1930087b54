# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Several of many: a combo box to add, and what was chosen as chips that can be taken away."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.gui.kit.buttons import Button, removable
from mendi_desktop.gui.kit.choice import TabStop
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.layout import clear, column
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import CHIP_GAP

_AWAY = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class MultiCombo(QWidget):
    """Chosen codes stand as chips below: one tab stop, arrows move, Leertaste or Entf takes one away."""

    changed = Signal(object)  # the tuple of codes; only for acts of the user

    def __init__(self, name: str, options: Sequence[Option] = (), *, placeholder: str = "") -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._options = tuple(options)
        self._codes: list[str] = []
        self._shown: list[Button] = []
        self.combo = Combo(name, options, placeholder=placeholder)
        self.combo.chosen.connect(self._on_chosen)
        self.combo.backed_out.connect(self._on_backed_out)
        self.setFocusProxy(self.combo)
        self._chips = FlowBox()
        self._stop = TabStop(self)
        self.setLayout(column(self.combo, self._chips, gap=CHIP_GAP))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)  # what is below stays close
        self._show()

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer these options; chosen codes that are not among them go."""
        self._options = tuple(options)
        self.set_codes(self._codes)

    def codes(self) -> tuple[str, ...]:
        """The chosen codes in the order in which they were chosen."""
        return tuple(self._codes)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Choose without telling anyone; codes that are not offered are passed over."""
        offered = {option.code for option in self._options}
        self._codes = [code for code in dict.fromkeys(codes) if code in offered]
        self._show()

    def chips(self) -> list[Button]:
        """The chips of the chosen codes."""
        return list(self._shown)

    def remove(self, code: str) -> None:
        """Take one away, as an act of the user."""
        at = self._codes.index(code)
        had_focus = any(chip.hasFocus() for chip in self.chips())
        self._codes.remove(code)
        self._show()
        if had_focus:
            chips = self.chips()
            target = chips[min(at, len(chips) - 1)] if chips else self.combo
            target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.codes())

    def _show(self) -> None:
        clear(self._chips.chips)
        self._shown = []
        labels = {option.code: option.label for option in self._options}
        for code in self._codes:
            chip = removable(labels[code])
            chip.setProperty("code", code)
            chip.clicked.connect(partial(self.remove, code))
            chip.installEventFilter(self)
            self._chips.chips.addWidget(chip)
            chip.show()  # now, or it could not take the focus yet
            self._shown.append(chip)
        self._stop.set_buttons(self._shown)
        self._chips.setVisible(bool(self._codes))
        self.combo.set_options([option for option in self._options if option.code not in self._codes])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _AWAY:
            self.remove(str(watched.property("code")))
            return True
        return False

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        if code is not None:
            self._codes.append(code)
            self.combo.set_code(None)
            self._show()
            self.changed.emit(self.codes())

    @Slot()
    def _on_backed_out(self) -> None:
        if self._codes:
            self.remove(self._codes[-1])
