# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A field for a day that may be meant roughly: "14.4.2026", "Juni 2026" or "2026"."""

import re
from calendar import monthrange
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final, cast

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.german_dates import Towards, month_name, parse_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.projects.wording import when_words
from mendi_desktop.gui.kit.parsed_edit import ParsedEdit

_YEAR: Final = re.compile(r"(19|20|21)\d\d")
_MONTH: Final = re.compile(r"(?P<name>[^\W\d]{3,}|\d{1,2})\s*[./ ]\s*(?P<year>(?:19|20|21)\d\d)")


@dataclass(frozen=True, slots=True)
class When:
    """The last day of what is meant, and how exactly: day, month or year."""

    day: date
    precision: str = "day"


class WhenField(ParsedEdit):
    """Four figures are a year here, never a day and a month. ``changed`` carries a :class:`When` or None."""

    def __init__(self, name: str, today: Callable[[], date], towards: Towards) -> None:
        super().__init__(name, "calendar")
        self._today, self._towards = today, towards

    def when(self) -> When | None:
        return cast("When | None", self._value)

    def checked(self, field: str) -> When | None:
        """What is meant, or UserError naming ``field`` when something is typed that is no time."""
        return cast("When | None", self._checked(field))

    def set_when(self, day: date | None, precision: str) -> None:
        """Put a time into the field without telling anyone."""
        self._set_value(None if day is None else When(day, precision))

    def _parse(self, words: str) -> When:
        words = " ".join(words.split())
        if _YEAR.fullmatch(words):
            return When(date(int(words), 12, 31), "year")
        if (found := _MONTH.fullmatch(words)) and (month := _month(found["name"])):
            year = int(found["year"])
            return When(date(year, month, monthrange(year, month)[1]), "month")
        try:
            return When(parse_date(words, self._today(), self._towards))
        except UserError as error:
            raise UserError(tr("Verständlich sind zum Beispiel „14.4.2027“, „Juni 2027“ oder „2027“.")) from error

    def _written(self, value: When) -> str:
        return when_words(value.day, value.precision)


def _month(name: str) -> int | None:
    """The number of a month by its name, its beginning or its number."""
    if name.isdigit():
        return int(name) if 1 <= int(name) <= 12 else None
    fits = [month for month in range(1, 13) if month_name(month).lower().startswith(name.lower())]
    return fits[0] if len(fits) == 1 else None
