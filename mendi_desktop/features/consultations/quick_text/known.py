# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the reader is told about this vault: who has which alias, which areas there are, on which days one works."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Protocol

from mendi_desktop.core.folding import folded_words
from mendi_desktop.features.consultations.quick_text.reading import Person
from mendi_desktop.features.consultations.quick_text.tokens import key_of


class Days(Protocol):
    """Working days of this workplace."""

    def is_workday(self, day: date) -> bool: ...

    def next(self, day: date) -> date: ...

    def later(self, day: date, n: int = 1) -> date: ...


class PlainDays:
    """Monday to Friday, without holidays."""

    def is_workday(self, day: date) -> bool:
        return day.weekday() < 5

    def next(self, day: date) -> date:
        while not self.is_workday(day):
            day += timedelta(days=1)
        return day

    def later(self, day: date, n: int = 1) -> date:
        for _ in range(n):
            day = self.next(day + timedelta(days=1))
        return day


class Known:
    """Looked up for each key, so it is made once for many lines."""

    def __init__(self, people: Iterable[Person] = (), units: Iterable[str] = (), days: Days | None = None) -> None:
        self.days: Days = days or PlainDays()
        self.exact: dict[str, Person] = {}
        self.tolerant: dict[str, list[Person]] = defaultdict(list)
        for person in people:
            self.exact[folded_words(person.alias)] = person
            self.tolerant[key_of(person.alias)].append(person)
        self.tolerant.pop("", None)
        self.units = {key_of(unit): unit for unit in units if key_of(unit)}
