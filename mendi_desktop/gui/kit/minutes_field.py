# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a duration: it takes "15", "1:30", "halbe Stunde" and shows "15 Minuten"."""

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mendi_desktop.core.durations import LONGEST, format_minutes_long, parse_minutes
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit

_Key = Qt.Key
_STEPS: dict[int, int] = {_Key.Key_Up: 5, _Key.Key_Down: -5, _Key.Key_PageUp: 30, _Key.Key_PageDown: -30}


class MinutesField(ParsedEdit):
    """Up and down step by five minutes, Bild auf and ab by thirty. An empty field is no duration.

    ``changed`` carries the minutes (int) or None.
    """

    def __init__(self, name: str) -> None:
        super().__init__(name, "clock")

    def minutes(self) -> int | None:
        """The minutes in the field; ``None`` when it is empty or not understood."""
        return cast("int | None", self._value)

    def checked(self, field: str) -> int | None:
        """The minutes, or UserError naming ``field`` when something is typed that is no duration."""
        return cast("int | None", self._checked(field))

    def set_minutes(self, minutes: int | None) -> None:
        """Put a duration into the field without telling anyone."""
        self._set_value(minutes)

    def _parse(self, words: str) -> int:
        return parse_minutes(words)

    def _written(self, value: int) -> str:
        return format_minutes_long(value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        shortest = min(abs(each) for each in _STEPS.values())
        self._choose(min(LONGEST, max(shortest, (self.minutes() or 0) + step)))
