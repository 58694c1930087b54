# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who meets the mentor when: the plan that all areas fill with their own rows.

Everything is drawn from the name of the scenario, the seed and the day, so that the same call gives the same people.
"""

import math
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import product
from random import Random
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.demo.phrases import Phrasebook
from mendi_desktop.demo.scenario import Scenario, read_scenario
from mendi_desktop.demo.workdays import near

MEETINGS: Final = 150
MOST_MEETINGS: Final = 100_000
MONTHS: Final = 18

_PEOPLE: Final = 40
_MEETINGS_PER_PERSON: Final = 6
_MOST_VISITS: Final = 9
_CROWDS: Final = 0.11
_STRANGERS: Final = 0.15
_EARLY: Final = 0.15
"""Share of people who come in the first two months, when the offer is new."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody under an alias. ``visits``: the days of all meetings, ascending. ``running``: their story goes on."""

    number: int
    alias: str
    unit: str
    visits: tuple[date, ...]
    running: bool


@dataclass(frozen=True, slots=True)
class Stage:
    """The whole plan. ``crowds`` and ``strangers``: days of meetings with a group or with somebody unknown."""

    scenario: Scenario
    seed: int
    first_day: date
    today: date
    people: tuple[Person, ...]
    crowds: tuple[date, ...]
    strangers: tuple[date, ...]
    phrases: Phrasebook

    @property
    def meetings(self) -> int:
        return len(self.crowds) + len(self.strangers) + sum(len(person.visits) for person in self.people)

    def chance(self, *names: object) -> Random:
        """A source of chance of its own for every name: what one area draws does not change the others."""
        return _chance(self.scenario.name, self.seed, self.today, *names)


def set_stage(scenario_name: str, seed: int, today: date, meetings: int | None = None) -> Stage:
    """Plan ``meetings`` (150 if not given) over the 18 months before ``today``.

    UserError for an unknown scenario and for numbers that do not fit.
    """
    scenario = read_scenario(scenario_name)
    count = MEETINGS if meetings is None else meetings
    if not 1 <= count <= MOST_MEETINGS:
        raise UserError(tr("Für die Übungsdaten passen 1 bis {n} Gespräche.", n=MOST_MEETINGS), field="consultations")
    first_day = months_before(today, MONTHS)
    crowds, strangers = round(count * _CROWDS), round(count * _STRANGERS)
    with_person = count - crowds - strangers
    rng = _chance(scenario.name, seed, today, "stage")
    spread = _Spread(first_day, today - timedelta(days=1), rng, scenario.shifts)
    return Stage(
        scenario=scenario,
        seed=seed,
        first_day=first_day,
        today=today,
        people=tuple(_people(scenario, with_person, count, spread)),
        crowds=tuple(spread.evenly(crowds)),
        strangers=tuple(spread.evenly(strangers)),
        phrases=Phrasebook(scenario.slots, strict=count <= 2 * MEETINGS),
    )


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or that month's last day."""
    months_since_zero = day.year * 12 + day.month - 1 - months
    year, month = divmod(months_since_zero, 12)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (after - timedelta(days=1)).day))


@dataclass(frozen=True, slots=True)
class _Spread:
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

    def evenly(self, count: int) -> list[date]:
        """``count`` days, one in each of as many equal parts of the time."""
        places = (self.days * (number + self.rng.random()) / count for number in range(count))
        return sorted(self.near(self.first + timedelta(days=int(place)), self.first) for place in places)

    def visits(self, begin: date, count: int, *, running: bool) -> tuple[date, ...]:
        """``count`` days, from ``begin`` on a few weeks apart; a running story reaches into the last weeks."""
        gaps = [self.rng.choice((9, 14, 21, 28, 35, 49)) for _ in range(count - 1)]
        room = (self.last - begin).days - 1
        wanted = max(room - self.rng.randint(7, 21), count) if running else min(sum(gaps), room)
        scale = wanted / sum(gaps) if gaps else 1.0
        days = [begin]
        passed = 0
        for gap in gaps:
            passed += gap
            target = begin + timedelta(days=round(passed * scale))
            days.append(self.near(target, min(days[-1] + timedelta(days=2), self.last)))
        return tuple(days)


def _people(scenario: Scenario, visits: int, meetings: int, spread: _Spread) -> list[Person]:
    count = min(_PEOPLE + max(0, meetings - MEETINGS) // _MEETINGS_PER_PERSON, visits)
    arrivals = _arrivals(count, spread)
    running = _running(arrivals, meetings, spread)
    shares = _shares(arrivals, running, visits, spread)
    aliases = _aliases(scenario, count, spread.rng)
    units = spread.rng.choices(list(scenario.units), list(scenario.units.values()), k=count)
    return [
        Person(
            number=number,
            alias=aliases[number],
            unit=units[number],
            visits=spread.visits(arrivals[number], shares[number], running=number in running),
            running=number in running,
        )
        for number in range(count)
    ]


def _arrivals(count: int, spread: _Spread) -> list[date]:
    early = round(count * _EARLY)
    places = [60 * number / max(early, 1) for number in range(early)]
    later = count - early
    places += [50 + (spread.days - 56) * (number + spread.rng.random()) / later for number in range(later)]
    days = [spread.first + timedelta(days=min(int(place), max(spread.days - 3, 0))) for place in places]
    return sorted(spread.near(day, spread.first) for day in days)


def _running(arrivals: list[date], meetings: int, spread: _Spread) -> set[int]:
    """Whose story reaches into the present: a dozen, few more in a large vault, so that a start page stays readable."""
    can = [number for number, day in enumerate(arrivals) if (spread.last - day).days > 60]
    recent = [number for number in can if (spread.last - arrivals[number]).days < 240] or can
    wanted = min(14 + math.isqrt(meetings) // 8, len(recent))
    return set(spread.rng.sample(recent, wanted))


def _shares(arrivals: list[date], running: set[int], visits: int, spread: _Spread) -> list[int]:
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


def _chance(*names: object) -> Random:
    return Random("/".join(str(name) for name in names))  # noqa: S311 - the same seed must give the same people
