# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks at every control that takes something: what it stores has to say why it is asked and where it may appear."""

from typing import Final

from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from mendi_desktop.gui.kit import explaining
from mendi_desktop.gui.kit.choice import Choice, Segments
from mendi_desktop.gui.kit.multi_combo import MultiCombo
from mendi_desktop.gui.kit.tick import Check
from tests.pages.walking import spoken, visible

_TAKES = (QLineEdit, QPlainTextEdit, QComboBox, Choice, Segments, MultiCombo, Check)

NOT_KEPT: Final = {
    "FilterBar": "says what a list shows",
    "Finder": "says which project is in sight",
    "BarriersPage": "says which figures are in sight, and what a proposal is to be about",
    "RolesPanel": "says which months are summed",
    "ReportDialog": "says what is in a paper",
    "ExportDialog": "says what is in a file",
    "ImportDialog": "says what is read from a file",
    "StarterDialog": "says which public actors are taken over",
    "CalendarDialog": "says what is in a file",
    "CodeDialog": "leads to an entry",
    "OtherDay": "moves the day of an entry, whose own form says what the day is for",
    "PassphraseDialog": "a passphrase is kept nowhere",
    "PassphraseStep": "a passphrase is kept nowhere",
    "NewPassphraseView": "a passphrase is kept nowhere",
    "UnlockView": "a passphrase is kept nowhere",
    "SheetDialog": "a passphrase is kept nowhere",
    "SheetStep": "says what is on a paper",
    "CodeView": "a code is kept nowhere",
    "BackupsView": "says which backup is opened",
}
"""Where nothing that is chosen or typed goes into the vault."""

NAMED: Final = {
    "Darstellung",
    "Textgröße",
    "Sprache",
    "Schreibweise",
    "Sperren nach",
    "Nicht in Bildschirmaufnahmen zeigen",
    "Ablage",
}
"""Settings of the program on this machine, and where the vault lies."""

READ: Final = {"Gespräch in einer Zeile"}
"""Lines that are read into other fields, each of them shown; what is missing is asked below in a field of its own."""


def unexplained(within: QWidget) -> list[str]:
    """Controls whose column is unknown, or has nothing to say; those that store nothing are passed over."""
    found = []
    for widget in visible(within):
        if not isinstance(widget, _TAKES) or _inside_another(widget) or _keeps_nothing(widget):
            continue
        stored = explaining.stored_by(widget)
        if stored is None:
            around = type(widget.parentWidget()).__name__
            found.append(f"{type(widget).__name__} „{spoken(widget)}“ in {around} stores nothing that is known")
        elif explaining.current().told(stored[1]) is None:
            found.append(f"„{spoken(widget)}“ stores {stored[1]}, of which nothing is said")
    return found


def _keeps_nothing(widget: QWidget) -> bool:
    if isinstance(widget, QLineEdit) and widget.isReadOnly():
        return True
    name = spoken(widget)
    return (
        name in NAMED | READ
        or name.startswith("Suchen")
        or any(type(each).__name__ in NOT_KEPT for each in (widget, *_up(widget)))
    )


def _inside_another(widget: QWidget) -> bool:
    return any(isinstance(each, _TAKES) for each in _up(widget))


def _up(widget: QWidget) -> list[QWidget]:
    chain, parent = [], widget.parentWidget()
    while parent is not None:
        chain.append(parent)
        parent = parent.parentWidget()
    return chain
