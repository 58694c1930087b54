# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is written on the keys somebody pressed, for people who look on: "Strg + Umschalt + N", never typed words."""

import re
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.gui.kit.passphrase import PassphraseEdit

_Modifier = Qt.KeyboardModifier
_COMMANDS: Final = _Modifier.ControlModifier | _Modifier.AltModifier | _Modifier.MetaModifier
_THIRD_LEVEL: Final = _Modifier.ControlModifier | _Modifier.AltModifier  # how Windows tells AltGr

_HELD: Final = (
    (_Modifier.ControlModifier, QT_TR_NOOP("Strg")),
    (_Modifier.AltModifier, QT_TR_NOOP("Alt")),
    (_Modifier.ShiftModifier, QT_TR_NOOP("Umschalt")),
)
_SHIFT: Final = _HELD[-1][1]
_NAMED: Final = {
    "Esc": QT_TR_NOOP("Esc"),
    "Tab": QT_TR_NOOP("Tab"),
    "Backtab": QT_TR_NOOP("Tab"),
    "Return": QT_TR_NOOP("Eingabe"),
    "Enter": QT_TR_NOOP("Eingabe"),
    "Space": QT_TR_NOOP("Leertaste"),
    "Backspace": QT_TR_NOOP("Rücktaste"),
    "Del": QT_TR_NOOP("Entf"),
    "Ins": QT_TR_NOOP("Einfg"),
    "Home": QT_TR_NOOP("Pos1"),
    "End": QT_TR_NOOP("Ende"),
    "PgUp": QT_TR_NOOP("Bild auf"),
    "PgDown": QT_TR_NOOP("Bild ab"),
    "Menu": QT_TR_NOOP("Menütaste"),
    "Left": QT_TR_NOOP("←"),
    "Right": QT_TR_NOOP("→"),
    "Up": QT_TR_NOOP("↑"),
    "Down": QT_TR_NOOP("↓"),
}
_AS_IT_IS: Final = re.compile(r"[!-~\u00c4\u00d6\u00dc\u00df\u20ac\u00a7]|F\d+")
"""Keys that are called what stands on them, German letters among them; those of sound and light are none."""

Caps = tuple[str, ...]


def caps_of(event: QKeyEvent) -> Caps:
    """The caps of a press, none for Strg, Umschalt and the like alone."""
    key = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
    if key not in _NAMED and not _AS_IT_IS.fullmatch(key):
        return ()
    held = [tr(name) for modifier, name in _HELD if event.modifiers() & modifier]
    if len(key) == 1 and not key.isalnum() and tr(_SHIFT) in held:
        held.remove(tr(_SHIFT))  # "?" is a key of its own to whoever reads it
    return (*held, tr(_NAMED[key]) if key in _NAMED else key)


def is_secret(target: QWidget | None) -> bool:
    """Whether what is typed into ``target`` is hidden, or only shown for a moment."""
    hidden = isinstance(target, QLineEdit) and target.echoMode() != QLineEdit.EchoMode.Normal
    return hidden or isinstance(target, PassphraseEdit)


def is_letter(event: QKeyEvent) -> bool:
    """Whether a press is a letter, digit or sign without Strg or Alt."""
    held = event.modifiers() & _COMMANDS
    return event.text() != "" and event.text().isprintable() and held in (_Modifier.NoModifier, _THIRD_LEVEL)


def takes_words(target: QWidget | None) -> bool:
    """Whether letters are written in ``target``: a field, or a list that they search."""
    if target is None:
        return False
    return isinstance(target, QAbstractItemView) or target.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
