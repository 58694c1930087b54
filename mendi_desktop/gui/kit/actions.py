# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Acts by name: text, icon and shortcut stand in one table, so that menus, buttons and keys cannot differ."""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.gui.kit import icons


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """``text`` is marked with QT_TR_NOOP; ``shortcut`` is in Qt's portable writing, such as "Ctrl+N"."""

    id: str
    text: str
    icon: str = ""
    shortcut: str = ""
    checkable: bool = False


def build(owner: QWidget, specs: Iterable[ActionSpec], slots: dict[str, Callable[[], object]]) -> dict[str, QAction]:
    """Make the actions of ``owner`` and connect them. Every spec needs a slot under its id, or KeyError is raised."""
    made: dict[str, QAction] = {}
    for spec in specs:
        action = QAction(tr(spec.text), owner)
        action.setCheckable(spec.checkable)
        if spec.icon:
            action.setIcon(icons.icon(spec.icon))
        if spec.shortcut:
            action.setShortcut(QKeySequence(spec.shortcut, QKeySequence.SequenceFormat.PortableText))
            action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_call(slots[spec.id]))
        owner.addAction(action)
        made[spec.id] = action
    return made


def _call(slot: Callable[[], object]) -> Callable[[bool], None]:
    """``triggered`` brings a check state that no slot asks for."""

    def on_triggered(_checked: bool) -> None:
        slot()

    return on_triggered


_KEYS = {
    "Ctrl": QT_TR_NOOP("Strg"),
    "Shift": QT_TR_NOOP("Umschalt"),
    "Del": QT_TR_NOOP("Entf"),
    "Return": QT_TR_NOOP("Eingabe"),
    "Home": QT_TR_NOOP("Pos1"),
    "End": QT_TR_NOOP("Ende"),
}


def shown_shortcut(shortcut: str) -> str:
    """A shortcut as it is written on the keyboard: "Strg+N" in German."""
    return "+".join(tr(_KEYS[key]) if key in _KEYS else key for key in shortcut.split("+"))


def doubled(specs: Iterable[ActionSpec]) -> list[str]:
    """Ids and shortcuts that are given away more than once; a test asks for none."""
    specs = list(specs)
    counts = Counter(spec.id for spec in specs) + Counter(spec.shortcut for spec in specs if spec.shortcut)
    return [name for name, count in counts.items() if count > 1]
