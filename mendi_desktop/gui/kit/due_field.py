# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a day on which something is to be done: it keeps what is typed and says when nobody works then."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any, Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from mendi_desktop.core.german_dates import Towards, format_day, weekday_name
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.workdays import Workdays
from mendi_desktop.gui.kit.buttons import Button, Kind, button
from mendi_desktop.gui.kit.choice import Choice
from mendi_desktop.gui.kit.date_field import DateField
from mendi_desktop.gui.kit.layout import column, row
from mendi_desktop.gui.kit.option import Option
from mendi_desktop.gui.kit.tab_order import put_behind
from mendi_desktop.gui.kit.text import Label, label
from mendi_desktop.gui.kit.tokens import S1

_AHEAD: Final = {"1w": 7, "2w": 14, "1m": 30}
_WEEK: Final = 7


class DayHint(QWidget):
    """ "Do, 1.5. ist Tag der Arbeit." and one act: "Fr, 2.5. nehmen". Stands below ``field``, or is not there.

    What is in it is made when there is something to say: hardly ever.
    """

    taken = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self._field = field
        self._parts: tuple[Label, Button] | None = None
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says, or nothing."""
        return "" if self.isHidden() or self._parts is None else self._parts[0].text()

    def say(self, sentence: str, act: str) -> None:
        """Say why the day is none to work on, and what could be taken instead; an empty sentence says nothing."""
        if sentence:
            words, take = self._parts = self._parts or self._make()
            words.setText(sentence)
            take.set_words(act)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, f"{sentence} {act}"))
        self.setVisible(bool(sentence) and self.parentWidget() is not None)

    def _make(self) -> tuple[Label, Button]:
        words: Label = label("", "small", "2", wrap=True)
        take = button(" ", Kind.SMALL_LINK)
        take.clicked.connect(self.taken)
        self.setLayout(column(words, row(take, None), gap=S1))
        put_behind(self._field, self)
        return words, take


class DueField(DateField):
    """``hint`` is to be placed below the field, as one of the further controls of its :class:`Field`."""

    def __init__(self, name: str, today: Callable[[], date], workdays: Callable[[], Workdays]) -> None:
        super().__init__(name, today, Towards.FUTURE, workdays)
        self._days_of_work = workdays
        self.hint = DayHint(self)
        self.hint.taken.connect(self._on_taken)
        self.textEdited.connect(self._on_typing)

    def set_date(self, day: date | None) -> None:
        """Put a day into the field without telling anyone and without a word about it."""
        super().set_date(day)
        self.hint.say("", "")

    def propose(self, days: int) -> None:
        """Put in the first working day from so many days after today on."""
        self.set_date(self._days_of_work().next(self._today() + timedelta(days=days)))

    def _choose(self, value: Any) -> None:
        touched = self.isModified() or value != self._value
        super()._choose(value)
        if touched:
            self.hint.say(*self._about(value))

    def _about(self, day: date | None) -> tuple[str, str]:
        workdays, today = self._days_of_work(), self._today()
        if day is None or day < today or workdays.is_workday(day):
            return "", ""
        said, name = format_day(day, today), workdays.holiday(day)
        why = tr("{day} ist {holiday}.", day=said, holiday=name) if name else tr("{day} ist am Wochenende.", day=said)
        return why, tr("{day} nehmen", day=format_day(workdays.next(day), today))

    def focusNextPrevChild(self, following: bool) -> bool:
        """What is typed is read first, so that Tab finds the act of the hint."""
        self.read()
        return super().focusNextPrevChild(following)

    @Slot()
    def _on_typing(self) -> None:
        self.hint.say("", "")

    @Slot()
    def _on_taken(self) -> None:
        day = self.date()
        if day is not None:
            self.setFocus()  # the act goes away under the keyboard
            self._choose(self._days_of_work().next(day))


class DayProposals(Choice):
    """Chips that put a working day into a :class:`DueField`. ``tomorrow``: the next one is among them."""

    def __init__(self, due: DueField, name: str, *, tomorrow: str = "") -> None:
        weeks = [Option("1w", tr("1 Woche")), Option("2w", tr("2 Wochen")), Option("1m", tr("1 Monat"))]
        super().__init__(name, [*([Option("1d", tomorrow)] if tomorrow else []), *weeks], clearable=True)
        self._due = due
        self.chosen.connect(self._on_chosen)
        due.changed.connect(self._on_other_day)

    @Slot(object)
    def _on_chosen(self, code: str | None) -> None:
        if code is None:
            self._due.set_date(None)
        else:
            self._due.propose(_AHEAD.get(code, 1))

    @Slot(object)
    def _on_other_day(self, _day: object) -> None:
        self.set_code(None)


def said_next(workdays: Workdays, today: date) -> str:
    """The next working day as people say it: "morgen", on a Friday "Montag"."""
    day = workdays.later(today)
    away = (day - today).days
    if away == 1:
        return tr("morgen")
    return weekday_name(day) if away < _WEEK else format_day(day, today)
