# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A few options side by side: chips, or segments for two to four views. One tab stop, arrows move inside."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.buttons import Button, Kind
from mendi_desktop.gui.kit.flow import FlowBox
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tokens import PAIR_GAP

_Key = Qt.Key
_BACK, _ON = (_Key.Key_Left, _Key.Key_Up), (_Key.Key_Right, _Key.Key_Down)


class TabStop(QObject):
    """Makes a set of buttons one tab stop: Tab lands on the chosen one, arrows, Pos1 and Ende move inside.

    Qt alone lands on the first of a group, chosen or not.
    """

    moved = Signal(object)  # the button the keyboard moved to

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._buttons: list[Button] = []

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Look after these buttons, in this order."""
        self._buttons = list(buttons)
        for button in self._buttons:
            button.installEventFilter(self)
            button.toggled.connect(self.settle, Qt.ConnectionType.UniqueConnection)
        self.settle()

    @Slot()
    def settle(self) -> None:
        """Give the tab stop to the chosen button, else to the one with the focus, else to the first."""
        shown = [b for b in self._buttons if not b.isHidden() and b.isEnabled()]
        stop = next((b for b in shown if b.isChecked()), None)
        stop = stop or next((b for b in shown if b.hasFocus()), None) or (shown[0] if shown else None)
        for button in self._buttons:
            policy = Qt.FocusPolicy.StrongFocus if button is stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and isinstance(watched, Button):
            target = self._target(watched, event.key())
            if target is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                self.moved.emit(target)
                return True
        return False

    def _target(self, here: Button, key: int) -> Button | None:
        shown = [b for b in self._buttons if not b.isHidden() and b.isEnabled()]
        if here not in shown:
            return None
        at = shown.index(here)
        if key in _BACK:
            return shown[max(at - 1, 0)]
        if key in _ON:
            return shown[min(at + 1, len(shown) - 1)]
        ends: dict[int, Button] = {_Key.Key_Home: shown[0], _Key.Key_End: shown[-1]}
        return ends.get(key)


class _Options(FlowBox):
    """What chips and segments share: codes, the chosen one, and the keyboard."""

    chosen = Signal(object)  # the new code (str) or None; for MultiChoice the tuple of codes. Only for acts of the user

    def __init__(
        self, name: str, options: Sequence[Option], kind: Kind, *, exclusive: bool = True, clearable: bool = False
    ) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._exclusive, self._clearable = exclusive, clearable
        self._last: str | None = None
        self._buttons: dict[str, Button] = {}
        self._stop = TabStop(self)
        self._stop.moved.connect(self._on_moved)
        for option in options:
            made = Button(option.label, kind)
            made.setCheckable(True)
            made.setAutoExclusive(exclusive)  # then it is read out as one of several
            made.clicked.connect(self._on_clicked)
            self._buttons[option.code] = made
        self._stop.set_buttons(self.buttons())

    def buttons(self) -> list[Button]:
        """The buttons of all options in reading order."""
        return list(self._buttons.values())

    def button_of(self, code: str) -> Button:
        """The button of one option."""
        return self._buttons[code]

    def codes(self) -> tuple[str, ...]:
        """The chosen codes in reading order."""
        return tuple(code for code, button in self._buttons.items() if button.isChecked())

    def code(self) -> str | None:
        """The chosen code, the first one where several may be chosen."""
        return next(iter(self.codes()), None)

    def set_codes(self, codes: Sequence[str]) -> None:
        """Choose without telling anyone; a code that is not here is passed over."""
        for code, button in self._buttons.items():
            button.setAutoExclusive(False)  # or Qt would keep the last one chosen
            button.setChecked(code in codes)
        for button in self._buttons.values():
            button.setAutoExclusive(self._exclusive)
        self._last = self.code()
        self._stop.settle()

    def set_code(self, code: str | None) -> None:
        """Choose one without telling anyone; ``None`` chooses nothing."""
        self.set_codes(() if code is None else (code,))

    @Slot(object)
    def _on_moved(self, button: Button) -> None:
        if self._exclusive and button.isCheckable() and not button.isChecked():
            button.click()

    @Slot()
    def _on_clicked(self) -> None:
        if self._exclusive and self._clearable and self.code() == self._last:
            self.set_code(None)
        self._last = self.code()
        self.chosen.emit(self.code() if self._exclusive else self.codes())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clearable and event.key() in (_Key.Key_Delete, _Key.Key_Backspace) and self.codes():
            self.set_codes(())
            self.chosen.emit(None if self._exclusive else ())
            return
        super().keyPressEvent(event)


class Segments(_Options):
    """Two to four views or steps that exclude one another. ``clearable``: as for chips; ``code`` may be none then."""

    def __init__(self, name: str, options: Sequence[Option], code: str | None, *, clearable: bool = False) -> None:
        super().__init__(name, options, Kind.SEGMENT, clearable=clearable)
        self.setProperty("kind", "segments")
        margin = PAIR_GAP + 1
        self.chips.setContentsMargins(margin, margin, margin, margin)
        self.chips.gap = PAIR_GAP
        for each in self.buttons():
            self.chips.addWidget(each)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.set_code(code)


class Choice(_Options):
    """Quick choice of one by chips that wrap. ``clearable``: a second click or Entf lets the chosen chip go.

    Options beyond the first ``shown`` hide behind "mehr …" until they are asked for or one of them is chosen.
    """

    _exclusive_choice = True

    def __init__(
        self, name: str, options: Sequence[Option], *, clearable: bool = False, shown: int | None = None
    ) -> None:
        super().__init__(name, options, Kind.CHIP, exclusive=self._exclusive_choice, clearable=clearable)
        self._hidden = self.buttons()[shown:] if shown is not None else []
        self._more = Button(tr("mehr …"), Kind.CHIP) if self._hidden else None
        chips = self.buttons()
        if self._more:
            self._more.clicked.connect(self._on_more)
            chips.append(self._more)
            self._stop.set_buttons(chips)
        for chip in chips:
            self.chips.addWidget(chip)
        self._set_all_shown(not self._hidden)

    def set_codes(self, codes: Sequence[str]) -> None:
        super().set_codes(codes)
        if any(button.isChecked() for button in self._hidden):
            self._set_all_shown(True)

    def _set_all_shown(self, everything: bool) -> None:
        for button in self._hidden:
            button.setVisible(everything)
        if self._more:
            self._more.setVisible(not everything)
        self._stop.settle()

    @Slot()
    def _on_more(self) -> None:
        self._set_all_shown(True)
        self._hidden[0].setFocus(Qt.FocusReason.OtherFocusReason)


class MultiChoice(Choice):
    """Quick choice of several by chips: arrows move, the space bar chooses."""

    _exclusive_choice = False
