# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Counting: distinct persons and talks of every category, in one pass over each column.

The hot path of a report. Persons become small integers once; talks are gathered by equal combination of codes (there
are few), combinations are joined to rows, and ``Counter`` counts each row in C.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import compress
from typing import TypeVar

from mendi_desktop.privacy.contacts import Codes, Contacts
from mendi_desktop.privacy.period import Span
from mendi_desktop.privacy.request import BLANK, Axis, Kind

T = TypeVar("T")
NOBODY: int = -1
Talks = dict[int, int]
"""Talks of each person."""


def dominated(talks: Iterable[int]) -> bool:
    """One person stands behind more than half of it (BA Statistik, Dominanzregel with n = 1 and 50 %).

    Only talks with a person are in ``talks``: an unknown person might be the same one.
    """
    shares = list(talks)
    return bool(shares) and 2 * max(shares) > sum(shares)


@dataclass(frozen=True)
class AxisTally:
    """``talks`` of each code, with and without a person; ``by_person``: for each code the talks of each person.

    On a partition axis every talk is in one row, ``BLANK`` included.
    """

    talks: Mapping[str, int]
    by_person: Mapping[str, Talks]

    def persons(self, code: str) -> int:
        return len(self.by_person.get(code, ()))

    def people(self, codes: Iterable[str]) -> int:
        """Distinct persons behind all these rows together."""
        return len(set().union(*(self.by_person.get(code, ()) for code in codes)))

    def dominated(self, code: str) -> bool:
        return dominated(self.by_person.get(code, {}).values())


@dataclass(frozen=True)
class UnitTally:
    """``unit_of``: the department of each person; ``by_person``: for each department the talks of each person.

    ``talks``: all talks; a talk counts with its person, a talk without a person where it was held.
    """

    unit_of: Mapping[int, str]
    by_person: Mapping[str, Talks]
    talks: Mapping[str, int]


@dataclass(frozen=True)
class Tally:
    """All counts of the talks in some months. ``person`` holds numbers, ``NOBODY`` for a talk without a person."""

    person: Sequence[int]
    day: Sequence[date]
    org_unit: Sequence[str | None]
    minute_column: Sequence[int]
    head_column: Sequence[int]
    codes: Mapping[str, Sequence[Codes]]
    _axes: dict[str, AxisTally] = field(default_factory=dict)
    _units: dict[str, UnitTally] = field(default_factory=dict)
    _gathered: dict[str, dict[Codes, list[int]]] = field(default_factory=dict)

    @cached_property
    def _talks_of(self) -> Talks:
        return dict(Counter(self.person))

    @property
    def persons(self) -> int:
        return len(self._talks_of) - (NOBODY in self._talks_of)

    @property
    def talks(self) -> int:
        return len(self.person)

    @property
    def unassigned(self) -> int:
        """Talks without a person."""
        return self._talks_of.get(NOBODY, 0)

    @cached_property
    def minutes(self) -> int:
        return sum(self.minute_column)

    @cached_property
    def heads(self) -> int:
        """People reached by tallies: the head counts of talks without a person."""
        return sum(heads for heads, person in zip(self.head_column, self.person, strict=True) if person == NOBODY)

    @property
    def talks_dominated(self) -> bool:
        return dominated(talks for person, talks in self._talks_of.items() if person != NOBODY)

    @cached_property
    def minutes_dominated(self) -> bool:
        spent: dict[int, int] = {}
        for person, minutes in zip(self.person, self.minute_column, strict=True):
            spent[person] = spent.get(person, 0) + minutes
        spent.pop(NOBODY, None)
        return dominated(spent.values())

    def of(self, axis: Axis) -> AxisTally:
        """Counts of the axis by category."""
        if axis.id not in self._axes:
            known = {category.code: category.code for category in axis.categories}
            self._axes[axis.id] = self._counted(axis, known)
        return self._axes[axis.id]

    def by_group(self, axis: Axis) -> AxisTally:
        """Counts of the axis by group of categories: a person with two categories of a group counts once."""
        name = group_axis(axis)
        if name not in self._axes:
            known = {category.code: category.group for category in axis.categories if category.group is not None}
            self._axes[name] = self._counted(axis, known)
        return self._axes[name]

    def _counted(self, axis: Axis, known: Mapping[str, str]) -> AxisTally:
        gathered = self._gathered.get(axis.id)
        if gathered is None:
            gathered = self._gathered[axis.id] = _gather(self.codes[axis.id], self.person)
        blank = (BLANK,) if axis.kind is Kind.PARTITION else ()
        held: dict[str, list[int]] = {}
        for value, persons in gathered.items():
            rows = _rows(value, known) or blank
            if blank and len(rows) > 1:
                raise ValueError(f"a talk has two codes on the partition axis {axis.id}")
            for code in rows:
                held.setdefault(code, []).extend(persons)
        by_person = {code: Counter(persons) for code, persons in held.items()}
        for row in by_person.values():
            row.pop(NOBODY, None)
        return AxisTally({code: len(persons) for code, persons in held.items()}, by_person)

    def by_unit(self, units: Axis) -> "UnitTally":
        """Departments partition the persons: each counts where the latest talk that names a department was held."""
        if units.id not in self._units:
            self._units[units.id] = self._counted_by_unit({category.code for category in units.categories})
        return self._units[units.id]

    def _counted_by_unit(self, known: Collection[str]) -> "UnitTally":
        latest: dict[int, tuple[date, str]] = {}
        loose: Counter[str] = Counter()
        for person, day, unit in zip(self.person, self.day, self.org_unit, strict=True):
            named = unit if unit is not None and unit in known else BLANK
            if person == NOBODY:
                loose[named] += 1
            elif named and (person not in latest or (day, named) > latest[person]):
                latest[person] = (day, named)
        unit_of = {p: latest[p][1] if p in latest else BLANK for p in self._talks_of if p != NOBODY}
        by_person: dict[str, Talks] = {}
        for person, unit in unit_of.items():
            by_person.setdefault(unit, {})[person] = self._talks_of[person]
        talks = {unit: loose[unit] + sum(by_person.get(unit, {}).values()) for unit in {*by_person, *loose}}
        return UnitTally(unit_of, by_person, talks)


def group_axis(axis: Axis) -> str:
    """The name of "axis by group" in the ledger, and the id of its table."""
    return f"{axis.id}_by_group"


def tally(contacts: Contacts, axes: Iterable[Axis], spans: Sequence[Span]) -> Tally:
    """Count the talks of ``contacts`` in these months. A person on the talk of an event is set aside (see Category)."""
    numbers: dict[object, int] = {None: NOBODY}
    person = [numbers.setdefault(key, len(numbers)) for key in contacts.person]
    for axis in axes:
        events = {category.code for category in axis.categories if category.event}
        if events:
            column = contacts.codes[axis.id]
            held = {value for value in set(column) if not events.isdisjoint(_named(value))}
            person = [NOBODY if value in held else number for number, value in zip(person, column, strict=True)]
    days = [span.days for span in spans]
    if len(days) == 1:
        ((first, last),) = days
        inside = [first <= day <= last for day in contacts.day]
    else:
        inside = [any(first <= day <= last for first, last in days) for day in contacts.day]

    whole = all(inside)

    def chosen(column: Sequence[T]) -> Sequence[T]:
        return column if whole else list(compress(column, inside))

    return Tally(
        person=chosen(person),
        day=chosen(contacts.day),
        org_unit=chosen(contacts.org_unit),
        minute_column=chosen(contacts.minutes),
        head_column=chosen(contacts.heads),
        codes={axis.id: chosen(contacts.codes[axis.id]) for axis in axes},
    )


def _gather(column: Sequence[Codes], person: Sequence[int]) -> dict[Codes, list[int]]:
    """The persons of all talks that say the same."""
    gathered: defaultdict[Codes, list[int]] = defaultdict(list)
    for value, number in zip(column, person, strict=True):
        gathered[value].append(number)
    return dict(gathered)


def _rows(value: Codes, known: Mapping[str, str]) -> tuple[str, ...]:
    """The rows in which a talk with this value counts, each once."""
    return tuple(dict.fromkeys(known[code] for code in _named(value) if code in known))


def _named(value: Codes) -> frozenset[str]:
    if value is None:
        return frozenset()
    return frozenset((value,) if isinstance(value, str) else value)
