# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A month of the mentor's time, a list of all months, and how the time spreads over the four roles."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby

from sqlalchemy.orm import Session

from mendi_desktop.features.activities import rules
from mendi_desktop.features.activities.queries.budgets import BudgetRow, agreed_in, list_budgets
from mendi_desktop.features.activities.queries.facts import TimeFact, time_facts


@dataclass(frozen=True, slots=True)
class RoleMinutes:
    """Minutes in one role, and where they come from."""

    role: str
    activities: int = 0
    talks: int = 0
    events: int = 0

    @property
    def minutes(self) -> int:
        return self.activities + self.talks + self.events


@dataclass(frozen=True, slots=True)
class MonthHours:
    """One month in minutes, for lists. ``leisure`` is part of ``minutes`` and uses no budget; None: none is agreed."""

    month: str
    minutes: int
    activities: int
    talks: int
    events: int
    motivator: int
    adviser: int
    initiator: int
    networker: int
    leisure: int
    budget: int | None


@dataclass(frozen=True, slots=True)
class MonthView:
    """A month from ``first`` to ``last``. ``free``: agreed minutes less used ones, below 0 when more was used."""

    first: date
    last: date
    facts: tuple[TimeFact, ...]
    roles: tuple[RoleMinutes, ...]
    minutes: int
    leisure: int
    agreed: BudgetRow | None

    @property
    def used(self) -> int:
        return self.minutes - self.leisure

    @property
    def free(self) -> int | None:
        return None if self.agreed is None or self.agreed.minutes is None else self.agreed.minutes - self.used


def month_view(session: Session, day: date) -> MonthView:
    """The month around ``day``, the newest day first."""
    first = day.replace(day=1)
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    facts = time_facts(session, first, last)
    by_day = sorted(facts, key=lambda fact: fact.on, reverse=True)  # stable: within a day the order stays
    return MonthView(
        first=first,
        last=last,
        facts=tuple(by_day),
        roles=roles_of(facts),
        minutes=_sum(facts),
        leisure=_sum(fact for fact in facts if not rules.uses_budget(fact.time_basis)),
        agreed=agreed_in(list_budgets(session), rules.month_of(first)),
    )


def role_minutes(session: Session, first: date, last: date) -> tuple[RoleMinutes, ...]:
    """The four roles in their order, over all days from ``first`` to ``last``."""
    return roles_of(time_facts(session, first, last))


def roles_of(facts: Iterable[TimeFact]) -> tuple[RoleMinutes, ...]:
    """The four roles in their order; one that only a newer version knows comes after them."""
    sums: Counter[tuple[str, str]] = Counter()
    for fact in facts:
        sums[fact.role, fact.source] += fact.minutes
    roles = dict.fromkeys([*rules.ROLES, *(role for role, _ in sums)])
    return tuple(RoleMinutes(role, sums[role, "activity"], sums[role, "talks"], sums[role, "event"]) for role in roles)


def list_hours(session: Session) -> list[MonthHours]:
    """Every month in which any time was counted, the newest first."""
    budgets = list_budgets(session)
    facts = time_facts(session, rules.EARLIEST, date.max)
    months = [
        _hours(month, list(some), budgets) for month, some in groupby(facts, lambda fact: rules.month_of(fact.on))
    ]
    return months[::-1]


def _hours(month: str, facts: list[TimeFact], budgets: list[BudgetRow]) -> MonthHours:
    roles = {each.role: each for each in roles_of(facts)}
    agreed = agreed_in(budgets, month)
    return MonthHours(
        month=month,
        minutes=_sum(facts),
        activities=sum(each.activities for each in roles.values()),
        talks=sum(each.talks for each in roles.values()),
        events=sum(each.events for each in roles.values()),
        motivator=roles["motivator"].minutes,
        adviser=roles["adviser"].minutes,
        initiator=roles["initiator"].minutes,
        networker=roles["networker"].minutes,
        leisure=_sum(fact for fact in facts if not rules.uses_budget(fact.time_basis)),
        budget=agreed.minutes if agreed else None,
    )


def _sum(facts: Iterable[TimeFact]) -> int:
    return sum(fact.minutes for fact in facts)
