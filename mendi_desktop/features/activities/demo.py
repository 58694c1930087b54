# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own time in the demo data: tasks that come back, what was agreed, a team that shares the roles."""

from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from typing import Any, Final

from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage, months_before
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.activities.commands import AddActivity, AddMentorShare, SetTimeBudget
from mendi_desktop.features.activities.rules import month_of

_JITTER: Final = 0.3


def _events(stage: Stage) -> Iterator[Event]:
    content = stage.scenario.part("activities")
    for told in content["budget"]:
        yield _budget(stage, told)
    for told in content["team"]:
        yield _member(stage, told)
    for number, told in enumerate(content["task"]):
        yield from _task(stage, number, told)


def _ready(command: AddActivity) -> Callable[[Made], AddActivity]:
    return lambda made: command


def _budget(stage: Stage, told: Mapping[str, Any]) -> Event:
    since = months_before(stage.today, told["months_ago"])
    agreed = SetTimeBudget(month=month_of(since), minutes=told["hours"] * 60, time_basis=told["basis"])
    return Event(since, lambda made: agreed)


def _member(stage: Stage, told: Mapping[str, Any]) -> Event:
    fields = {name: told[name] for name in ("mentor", "function", "note") if name in told}
    share = AddMentorShare(**fields, roles=tuple(told["roles"]))
    return Event(months_before(stage.today, told["months_ago"]), lambda made: share)


def _task(stage: Stage, number: int, told: Mapping[str, Any]) -> Iterator[Event]:
    """Every so many days, give or take, up to the day before today."""
    rng = stage.chance("activities", number)
    last = last_workday(stage.today - timedelta(days=1))
    day = next_workday(stage.first_day + timedelta(days=rng.randrange(told["every"])))
    while day <= last:
        done = AddActivity(
            done_on=day,
            minutes=rng.choice(told["minutes"]),
            kind=told["kind"],
            role=told.get("role"),
            time_basis=told.get("basis"),
            note=rng.choice(told["notes"]),
        )
        yield Event(day, _ready(done))
        apart = told["every"] * rng.uniform(1 - _JITTER, 1 + _JITTER)
        day = next_workday(day + timedelta(days=max(1, round(apart))))


CONTRIBUTION: Final = Contribution("activities", _events)
