# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the pages and a guide through them know of each other: controls by name, and a way to ask for the guide.

A page says which of its controls is the one for something; nobody searches its insides from elsewhere.
"""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

LOCK: Final = "lock"
NEW_ALIAS: Final = "new-alias"
PRIVATE_NOTE: Final = "private-note"
NEW_TALK: Final = "new-talk"


class Guidance(QObject):
    """``asked``: somebody wants to be guided. ``changed``: a control was named, or the way is called otherwise."""

    asked = Signal()
    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._controls: dict[str, list[QWidget]] = {}
        self._way = ""

    def declare(self, name: str, control: QWidget) -> None:
        """``control`` is one that ``name`` means; others on other pages may be that as well."""
        self._controls[name] = [*self._known(name), control]
        self.changed.emit()

    def in_sight(self, *names: str) -> QWidget | None:
        """The control that can be seen now; of several the one whose name comes first."""
        return next((control for name in names for control in self._known(name) if control.isVisible()), None)

    def _known(self, name: str) -> list[QWidget]:
        """Pages come and go."""
        return [control for control in self._controls.get(name, ()) if isValid(control)]

    @property
    def way(self) -> str:
        """What the way to the guide is called now; empty while nobody needs it."""
        return self._way

    def call_way(self, words: str) -> None:
        if words != self._way:
            self._way = words
            self.changed.emit()

    @Slot()
    def ask(self) -> None:
        self.asked.emit()
