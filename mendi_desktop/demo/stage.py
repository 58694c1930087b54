# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who meets the mentor when: the plan that all areas fill with their own rows.

Everything is drawn from the name of the scenario, the seed and the day, so that the same call gives the same people.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.demo.people import USUAL_MEETINGS, Person, Spread, fewest_in_a_quarter, invite
from mendi_desktop.demo.phrases import Phrasebook
from mendi_desktop.demo.scenario import Scenario, read_scenario
from mendi_desktop.demo.workdays import last_workday

MOST_MEETINGS: Final = 100_000
MONTHS: Final = 18


@dataclass(frozen=True, slots=True)
class Extent:
    """How much is told: so many ``meetings`` over so many ``months`` before today, and of which areas (None: of all).

    Where not all areas are told there may be no meetings either: a workplace on its first day.
    """

    meetings: int = USUAL_MEETINGS
    months: int = MONTHS
    areas: tuple[str, ...] | None = None

    def tells(self, area: str) -> bool:
        return self.areas is None or area in self.areas


EVERYTHING: Final = Extent()

_CROWDS: Final = 0.08
_STRANGERS: Final = 0.1
_ENOUGH_IN_A_QUARTER: Final = 15
"""Distinct people, so that a report with k = 5 about a quarter has something to show."""

_ATTEMPTS: Final = 40


@dataclass(frozen=True, slots=True)
class Plan:
    """Who comes, and the days of meetings with a group or with somebody unknown."""

    people: tuple[Person, ...]
    crowds: tuple[date, ...]
    strangers: tuple[date, ...]


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything an area needs to write its part. ``today`` is not told any more: the story ends the day before."""

    scenario: Scenario
    seed: int
    first_day: date
    today: date
    plan: Plan
    phrases: Phrasebook

    @property
    def people(self) -> tuple[Person, ...]:
        return self.plan.people

    @property
    def meetings(self) -> int:
        plan = self.plan
        return len(plan.crowds) + len(plan.strangers) + sum(len(person.visits) for person in plan.people)

    def chance(self, *names: object) -> Random:
        """A source of chance of its own for every name: what one area draws does not change the others."""
        return _chance(self.scenario.name, self.seed, self.today, *names)


def set_stage(scenario_name: str, seed: int, today: date, extent: Extent = EVERYTHING) -> Stage:
    """Plan what is told up to the day before ``today``: 150 meetings in 18 months unless ``extent`` says otherwise.

    UserError for an unknown scenario and for numbers that do not fit.
    """
    scenario = read_scenario(scenario_name)
    count = extent.meetings
    if not (1 if extent.areas is None else 0) <= count <= MOST_MEETINGS:
        raise UserError(tr("Für die Übungsdaten passen 1 bis {n} Gespräche.", n=MOST_MEETINGS), field="consultations")
    first_day = months_before(today, extent.months)
    return Stage(
        scenario=scenario,
        seed=seed,
        first_day=first_day,
        today=today,
        plan=_good_plan(scenario, seed, first_day, today, count),
        phrases=Phrasebook(scenario.slots, strict=count <= 2 * USUAL_MEETINGS),
    )


def months_before(day: date, months: int) -> date:
    """The same day of the month so many months earlier, or that month's last day."""
    months_since_zero = day.year * 12 + day.month - 1 - months
    year, month = divmod(months_since_zero, 12)
    after = date(year + (month == 11), (month + 1) % 12 + 1, 1)
    return date(year, month + 1, min(day.day, (after - timedelta(days=1)).day))


def _good_plan(scenario: Scenario, seed: int, first_day: date, today: date, count: int) -> Plan:
    """The first plan in which every quarter has enough people, else the best; a small vault takes what comes."""
    best, most = None, -1
    for attempt in range(_ATTEMPTS):
        rng = _chance(scenario.name, seed, today, "stage", attempt)
        plan = _plan(scenario, count, Spread(first_day, last_workday(today - timedelta(days=1)), rng, scenario.shifts))
        fewest = fewest_in_a_quarter(plan.people, first_day, today)
        if best is None or fewest > most:
            best, most = plan, fewest
        if count < USUAL_MEETINGS or fewest >= _ENOUGH_IN_A_QUARTER:
            break
    assert best is not None, "at least one attempt is made"
    return best


def _plan(scenario: Scenario, count: int, spread: Spread) -> Plan:
    crowds, strangers = round(count * _CROWDS), round(count * _STRANGERS)
    people = invite(scenario, count - crowds - strangers, count, spread)
    return Plan(people, spread.evenly(crowds), spread.evenly(strangers))


def _chance(*names: object) -> Random:
    return Random("/".join(str(name) for name in names))  # noqa: S311 - the same seed must give the same people
