# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a day: it takes what is typed the German way, and a calendar opens for those who like to point."""

from collections.abc import Callable
from datetime import date as Day  # noqa: N812 - a method here is called date
from datetime import timedelta
from typing import cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent

from mendi_desktop.core.day_phrases import working_days
from mendi_desktop.core.german_dates import Towards, format_day, format_near, parse_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.calendar import Calendar
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit
from mendi_desktop.gui.kit.popover import Popover

_Key = Qt.Key
_STEPS: dict[int, int] = {_Key.Key_Up: 1, _Key.Key_Down: -1, _Key.Key_PageUp: 7, _Key.Key_PageDown: -7}
_VERTICAL = (_Key.Key_Down, _Key.Key_Up)


class DateField(ParsedEdit):
    """Understands "gestern", "Do", "12.3.", "in 2 Wochen" and shows "gestern, So, 22.11.".

    Up and down step by a day, Bild auf and ab by a week, F4 or Alt+Down opens the calendar. An empty field is no day.
    ``changed`` carries the date or None. With ``workdays`` the calendar names holidays, and a day ahead may be
    "in 3 Arbeitstagen".
    """

    def __init__(
        self,
        name: str,
        today: Callable[[], Day],
        towards: Towards = Towards.PAST,
        workdays: Callable[[], Workdays] | None = None,
    ) -> None:
        super().__init__(name, "calendar")
        self._today, self._towards, self._workdays = today, towards, workdays
        self.lead_clicked.connect(self._toggle_calendar)
        self._drop: tuple[Popover, Calendar] | None = None  # made when it opens for the first time: most never do
        self.textEdited.connect(self._close_calendar)

    def date(self) -> Day | None:
        """The day in the field; ``None`` when it is empty or not understood."""
        return cast("Day | None", self._value)

    def checked(self, field: str) -> Day | None:
        """The day, or UserError naming ``field`` when something is typed that is no date."""
        return cast("Day | None", self._checked(field))

    def set_date(self, day: Day | None) -> None:
        """Put a day into the field without telling anyone."""
        self._set_value(day)

    def typed(self) -> str:
        """What a draft keeps: a day that is understood, with its year, for "morgen" means another one tomorrow."""
        day = self.date()
        return self.text() if day is None else format_day(day)

    def turn_day(self) -> None:
        """It is another day: what was "heute" is written as "gestern". Half-typed words stay."""
        if self._value is not None and not self.isModified():
            self.set_date(self.date())

    @property
    def calendar(self) -> Calendar | None:
        """The calendar while it is open."""
        return self._drop[1] if self._drop and self._drop[0].is_open else None

    def _parse(self, words: str) -> Day:
        for near in (tr("heute"), tr("gestern"), tr("morgen")):  # as the field itself writes them
            words = words.removeprefix(f"{near}, ")
        count = working_days(words)
        if count and self._workdays and self._towards is Towards.FUTURE:
            return self._workdays().later(self._today(), count)
        return parse_date(words, self._today(), self._towards)

    def _written(self, value: Day) -> str:
        """With the year where the field would otherwise read its own words as a day of another year."""
        near = format_near(value, self._today())
        return near if self._parse(near) == value else format_day(value)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._close_calendar()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.calendar and key == _Key.Key_Escape:
            self._close_calendar()
        elif key == _Key.Key_F4 or (alt and key in _VERTICAL):
            self._toggle_calendar()
        elif self.calendar and self.calendar.take_key(key):
            return
        elif key in _STEPS:
            self._choose((self.date() or self._today()) + timedelta(days=_STEPS[key]))
        else:
            super().keyPressEvent(event)

    @Slot()
    def _toggle_calendar(self) -> None:
        if self.calendar:
            self._close_calendar()
            return
        self.read()
        popover, calendar = self._drop = self._drop or self._make_calendar()
        if self._workdays:
            calendar.set_workdays(self._workdays())
        calendar.show_day(self.date() or self._today())
        popover.open_at_wish()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_calendar(self) -> tuple[Popover, Calendar]:
        popover, calendar = Popover(self), Calendar(self._today)
        calendar.picked.connect(self._on_picked)
        popover.fill(calendar)
        return popover, calendar

    @Slot()
    def _close_calendar(self) -> None:
        if self._drop:
            self._drop[0].close_it()

    @Slot(object)
    def _on_picked(self, day: Day) -> None:
        self._choose(day)
        self._close_calendar()
