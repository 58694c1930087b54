# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The people of a demo: who they are, when they come for the first time, how often and how long."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Final

from mendi_desktop.demo.scenario import Scenario
from mendi_desktop.demo.workdays import last_workday, near

USUAL_MEETINGS: Final = 150
_PEOPLE: Final = 40
_MEETINGS_PER_PERSON: Final = 6
_MOST_VISITS: Final = 9
_GAPS: Final = (84, 91, 91, 98)
"""Days between two visits: most people come once a quarter, so that a quarterly report has somebody to count."""
_EARLY: Final = 0.35
"""Share of people who come in the first two months, when the offer is new."""
_KNOWN_FOR: Final = 60
"""Days since the first talk after which a story may still be running; less where only a few weeks are told."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody under an alias. ``visits``: the days of all meetings, ascending. ``running``: their story goes on."""

    number: int
    alias: str
    unit: str
    visits: tuple[date, ...]
    running: bool


@dataclass(frozen=True, slots=True)
class Spread:
    """Puts meetings on plausible days between ``first`` and ``last``."""

    first: date
    last: date
    rng: Random
    shifts: bool

    @property
    def days(self) -> int:
        return (self.last - self.first).days

    def near(self, target: date, not_before: date) -> date:
        return near(target, not_before, self.last, self.rng, shifts=self.shifts)

    def evenly(self, count: int) -> tuple[date, ...]:
        """``count`` days, one in each of as many equal parts of the time."""
        places = (self.days * (number + self.rng.random()) / count for number in range(count))
        return tuple(sorted(self.near(self.first + timedelta(days=int(place)), self.first) for place in places))

    def visits(self, begin: date, count: int, *, running: bool) -> tuple[date, ...]:
        """``count`` days, from ``begin`` on about a quarter apart; a running story reaches into the last weeks."""
        gaps = [self.rng.choice(_GAPS) for _ in range(count - 1)]
        room = (self.last - begin).days - 1
        wanted = max(room - self.rng.randint(7, 21), count) if running else min(sum(gaps), room)
        scale = wanted / sum(gaps) if gaps else 1.0
        days = {begin}
        passed = 0
        for gap in gaps:
            passed += gap
            day = self.near(begin + timedelta(days=round(passed * scale)), begin)
            while day in days:
                day = last_workday(day - timedelta(days=1))
            days.add(day)
        return tuple(sorted(days))


def invite(scenario: Scenario, visits: int, meetings: int, spread: Spread) -> tuple[Person, ...]:
    """The people of a vault of ``meetings`` talks, who come ``visits`` times together."""
    count = min(_PEOPLE + max(0, meetings - USUAL_MEETINGS) // _MEETINGS_PER_PERSON, visits)
    arrivals = _arrivals(count, spread)
    running = _running(arrivals, meetings, spread)
    shares = _shares(arrivals, running, visits, spread)
    aliases = _aliases(scenario, count, spread.rng)
    units = spread.rng.choices(list(scenario.units), list(scenario.units.values()), k=count)
    return tuple(
        Person(
            number=number,
            alias=aliases[number],
            unit=units[number],
            visits=spread.visits(arrivals[number], shares[number], running=number in running),
            running=number in running,
        )
        for number in range(count)
    )


def _arrivals(count: int, spread: Spread) -> list[date]:
    early = round(count * _EARLY)
    places = [60 * number / max(early, 1) for number in range(early)]
    later = count - early
    places += [50 + (spread.days - 56) * (number + spread.rng.random()) / later for number in range(later)]
    days = [spread.first + timedelta(days=min(int(place), max(spread.days - 3, 0))) for place in places]
    return sorted(spread.near(day, spread.first) for day in days)


def _running(arrivals: list[date], meetings: int, spread: Spread) -> set[int]:
    """Whose story reaches into the present: a dozen, few more in a large vault, so that a start page stays readable."""
    known_for = min(_KNOWN_FOR, spread.days // 4)
    can = [number for number, day in enumerate(arrivals) if (spread.last - day).days > known_for]
    recent = [number for number in can if (spread.last - arrivals[number]).days < 330] or can
    wanted = min(14 + math.isqrt(meetings) // 8, len(recent))
    return set(spread.rng.sample(recent, wanted))


def _shares(arrivals: list[date], running: set[int], visits: int, spread: Spread) -> list[int]:
    """How many visits each person makes; together exactly ``visits``."""
    shares = [2 if number in running else 1 for number in range(len(arrivals))]
    if sum(shares) > visits:
        shares = [1] * len(arrivals)
    most = [1 + min(_MOST_VISITS - 1, (spread.last - day).days // 8) for day in arrivals]
    eager = [spread.rng.choice((1, 1, 2, 3)) for _ in arrivals]
    everyone = range(len(arrivals))
    left = visits - sum(shares)
    while left > 0:
        able = [number for number in everyone if shares[number] < most[number]]
        if not able:
            most = [limit + 1 for limit in most]
            continue
        for number in spread.rng.choices(able, [eager[number] for number in able], k=max(1, left // 2)):
            if shares[number] < most[number]:
                shares[number] += 1
                left -= 1
    return shares


def _aliases(scenario: Scenario, count: int, rng: Random) -> list[str]:
    numbers = range(1, max(12, 2 * count // len(scenario.aliases)) + 1)
    return [f"{word}-{number}" for word, number in rng.sample(list(product(scenario.aliases, numbers)), count)]


def fewest_in_a_quarter(people: Sequence[Person], first: date, today: date) -> int:
    """The smallest number of people seen in any quarter that lies wholly between ``first`` and ``today``."""
    seen: dict[date, set[int]] = {}
    for person in people:
        for day in person.visits:
            seen.setdefault(_quarter(day), set()).add(person.number)
    full = [begin for begin in seen if begin >= first and _quarter(begin + timedelta(days=100)) <= today]
    return min((len(seen[begin]) for begin in full), default=0)


def _quarter(day: date) -> date:
    return date(day.year, day.month - (day.month - 1) % 3, 1)
