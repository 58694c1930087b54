# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every control that stores something knows which column, and through it why it is asked and where it may appear.

The sentences themselves come from whoever puts the program together: the kit knows no area, and loads none of them
before the first vault is open.
"""

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Final, TypeAlias

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from mendi_desktop.gui.kit.text import plain_tip

if TYPE_CHECKING:
    from mendi_desktop.features.explanations import Explanation

Teller: TypeAlias = "Callable[[str], Explanation | None]"

STORES: Final = "stores"
"""The dynamic property of a control that names its column."""


class Explaining(QObject):
    """What the program has to say about its questions. ``changed``: from now on below all fields, or not any more.

    ``entered``, ``left``: the mouse is over a field that has something to say, or no more. ``answered``: somebody has
    asked why this column is asked, and has closed the answer.
    """

    changed = Signal()
    entered = Signal(QWidget)
    left = Signal(QWidget)
    answered = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._teller: Teller | None = None
        self._shown = False

    def tell_with(self, teller: Teller) -> None:
        """Ask ``teller`` from now on; what is made before has nothing to say."""
        self._teller = teller

    def told(self, stores: str) -> "Explanation | None":
        """The explanation of a column such as "consultation.minutes"; None for nothing that is stored."""
        return self._teller(stores) if stores and self._teller else None

    @property
    def shown(self) -> bool:
        """Whether every field says its sentence below itself."""
        return self._shown

    def set_shown(self, shown: bool) -> None:
        """Show the sentences below the fields, or only when they are asked for."""
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()


@cache
def current() -> Explaining:
    """The one of the application."""
    return Explaining()


def explain(control: QWidget, stores: str) -> str:
    """Let ``control`` say what its column is for: as tooltip, to the screen reader, on Umschalt+F1. Gives the words."""
    control.setProperty(STORES, stores)
    told = current().told(stores)
    sentence = told.sentence if told else ""
    if sentence and not control.toolTip():
        control.setToolTip(plain_tip(sentence))
    describe(control, sentence)
    return sentence


def describe(control: QWidget, words: str) -> None:
    """What a screen reader says after name and value; in a list with a line of its own the line has the keyboard."""
    control.setAccessibleDescription(words)
    line = control.lineEdit() if isinstance(control, QComboBox) else None
    if line is not None:
        line.setAccessibleDescription(words)


def stored_by(widget: QWidget | None) -> tuple[QWidget, str] | None:
    """The control that ``widget`` belongs to and the column it stores; None where nothing is stored."""
    while widget is not None:
        stores = widget.property(STORES)
        if stores:
            return widget, str(stores)
        widget = None if widget.isWindow() else widget.parentWidget()
    return None
