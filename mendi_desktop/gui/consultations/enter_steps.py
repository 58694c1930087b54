# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Eingabe goes through the fields that most talks need, past those that most talks leave alone."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.combo import Combo
from mendi_desktop.gui.kit.layout import bring_into_sight
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterSteps(QObject):
    """``names`` of the fields in their order; :meth:`add` says what each is. ``ended``: Eingabe in the last one.

    Where several may be chosen, Eingabe takes what the list stands on and stays, for the next one; Tab takes it and
    goes on. ``reveal`` opens the fold in which a field lies, and whoever makes what is in it adds the field.
    """

    ended = Signal()

    def __init__(self, parent: QWidget, names: Sequence[str], reveal: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._order, self._reveal = tuple(names), reveal
        self._stops: dict[str, QWidget] = {}
        self._names: dict[QObject, str] = {}

    def add(self, name: str, stop: QWidget) -> None:
        """The field called ``name`` is there now."""
        self._stops[name] = stop
        for part in _parts(stop):
            part.installEventFilter(self)
            self._names[part] = name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or watched not in self._names:
            return False
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        stop = self._stops[self._names[watched]]
        if plain and event.key() in _ENTER and self._takes_enter(stop, watched, event):
            self._go_on(self._names[watched])
            return True
        if plain and event.key() == Qt.Key.Key_Tab and isinstance(stop, MultiCombo) and stop.combo.take():
            self._go_on(self._names[watched])
            return True
        return False

    def _takes_enter(self, stop: QWidget, watched: QObject, event: QKeyEvent) -> bool:
        """Make sense of what stands there; False where Eingabe means something else."""
        match stop:
            case MultiCombo():
                return not stop.combo.is_open
            case Combo():
                if stop.is_open:
                    stop.keyPressEvent(event)
                stop.settle()
            case Choice():
                if not isinstance(watched, QAbstractButton) or not watched.isCheckable():
                    return False  # "mehr ..." shows more
                watched.click()
            case ParsedEdit():
                stop.read()
        return True

    def _go_on(self, name: str) -> None:
        at = self._order.index(name) + 1
        if at == len(self._order):
            self.ended.emit()
            return
        self._reveal(self._order[at])
        target = _start_of(self._stops[self._order[at]])
        target.setFocus(Qt.FocusReason.TabFocusReason)
        bring_into_sight(target)


def _parts(stop: QWidget) -> list[QWidget]:
    """What has the keyboard in a control."""
    match stop:
        case Choice():
            return [*stop.buttons()]
        case MultiCombo():
            return [stop.combo]
    return [stop]


def _start_of(stop: QWidget) -> QWidget:
    if isinstance(stop, Choice):
        code = stop.code()
        return stop.button_of(code) if code else stop.buttons()[0]
    return stop
