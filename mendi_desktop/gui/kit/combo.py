# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A real combo box: type to filter (umlauts folded), arrows to move, Eingabe to choose, groups as headings."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
)

from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.announcing import announce
from mendi_desktop.gui.kit.combo_field import ComboField, Offered
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.option_drop import OptionDrop
from mendi_desktop.gui.kit.option_list import NOTHING

_Key = Qt.Key
_MOVES: dict[int, int] = {_Key.Key_Down: 1, _Key.Key_Up: -1, _Key.Key_PageDown: 8, _Key.Key_PageUp: -8}
_ENTER = (_Key.Key_Return, _Key.Key_Enter)


class Combo(ComboField):
    """One of many: :meth:`code` is the chosen one or ``None``. With ``free``, words that are no entry may stand too.

    The list opens inside the window (Down, F4, a click, typing). The wheel never changes a choice while a page scrolls.
    """

    typed = Signal(str)  # free words after the field was left
    backed_out = Signal()  # Rücktaste in an empty field

    def __init__(self, name: str, options: Offered = (), *, placeholder: str = "", free: bool = False) -> None:
        super().__init__(name)
        self._free = free
        self._heard: str | None = None
        self._drop = OptionDrop(self, name, lambda: self.options)
        self._drop.picked.connect(self._on_picked)
        edit = self._edit
        edit.setPlaceholderText(placeholder or tr("wählen …"))
        edit.textEdited.connect(self._on_edited)
        edit.installEventFilter(self)
        self.set_options(options)

    def set_options(self, options: Offered) -> None:
        """Offer these options; the choice stays if it is among them."""
        super().set_options(options)
        self._drop.renew()

    # -- the list ----------------------------------------------------------------------------------

    @property
    def is_open(self) -> bool:
        """Whether the list is open."""
        return self._drop.is_open

    def offered(self) -> list[str]:
        """The labels in the list as it is filtered now."""
        return [option.label for option in self._drop.list.rows.options()]

    def showPopup(self) -> None:
        self._open("")

    def hidePopup(self) -> None:
        self._drop.close()

    def _open(self, typed: str) -> None:
        extra = None
        if self._free and typed.strip() and not self._named(typed):
            extra = Option(NOTHING, tr("Neu: {words}", words=typed.strip()))
        self._drop.list.rows.chosen = self._code
        self._drop.list.rows.filter(typed, extra)
        self._drop.list.start(self._drop.list.rows.best(typed) if typed else self._code)
        self._drop.open()
        self._announce()

    def _announce(self) -> None:
        """Which option it is now. "Neu" is said once, not with every letter: those are read out anyway."""
        current = self._drop.list.current()
        if current and current.code != self._heard:
            announce(self, tr("Neu") if current.code == NOTHING else current.label)
        self._heard = current.code if current else None

    @Slot(str)
    def _on_edited(self, text: str) -> None:
        self._open(text)

    @Slot(object)
    def _on_picked(self, option: Option) -> None:
        self._drop.close()
        if option.code == NOTHING and self._free:
            self._take_words(self._edit.text())
        else:
            self._choose(option.code)

    def _take_words(self, words: str) -> None:
        had = self._code
        self.set_words(words.strip())
        if had is not None:
            self.chosen.emit(None)
        self.typed.emit(self._words)

    def take(self) -> bool:
        """Choose what the open list stands on, as Eingabe does; False where nothing is typed or no list is open."""
        current = self._drop.list.current() if self.is_open and self._edit.text().strip() else None
        if current is not None:
            self._on_picked(current)
        return current is not None

    def settle(self) -> None:
        """Make sense of what was typed: an entry, the only one left, free words, or back to what was chosen."""
        typed = self._edit.text().strip()
        if typed == self.words():
            return
        left = self._drop.list.rows.options() if self.is_open else []
        if not typed:
            self._words = ""
            self._choose(None)
        elif named := self._named(typed):
            self._choose(named.code)
        elif self._free:
            self._take_words(typed)
        elif len(left) == 1:
            self._choose(left[0].code)
        else:
            self._show()

    # -- keyboard and mouse ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if key == _Key.Key_Backspace and not self._edit.text():
            self.backed_out.emit()
        elif key == _Key.Key_F4 or (alt and key in (_Key.Key_Down, _Key.Key_Up)):
            self._toggle()
        elif key in _MOVES:
            self._move(_MOVES[key])
        elif self.is_open and key == _Key.Key_Escape:
            self._drop.close()
            self._show()
        elif self.is_open and key in _ENTER:
            current = self._drop.list.current()
            if current:
                self._on_picked(current)
        else:
            super().keyPressEvent(event)

    def _move(self, steps: int) -> None:
        if self.is_open:
            self._drop.list.move_by(steps)
            self._announce()
        else:
            self._open("")

    def _toggle(self) -> None:
        if self.is_open:
            self._drop.close()
        else:
            self._open("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonPress and not self.is_open:
            self._open("")
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._toggle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        self._drop.close()
        super().focusOutEvent(event)
