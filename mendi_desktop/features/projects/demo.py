# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The projects of the demo data, told as they went: one that is in full swing, and a small one that is done.

Days in ``resources/demo/*/projects.toml`` are counted from the day the demo is made: -30 is a month ago.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.projects.commands import (
    AddHurdle,
    AddIndicator,
    AddMeasure,
    AddMilestone,
    AddProject,
    AddReading,
    AddStakeholder,
    CloseMeasure,
    CloseStakeholderStep,
    ReachMilestone,
    SetHurdleState,
    SetLessons,
    SetPhase,
    StartMeasure,
)
from mendi_desktop.storage.command import Command

_TEXTS: Final = ("title", "goal", "client", "planning")


def project_key(number: int) -> str:
    """The key under which the id of a project is found in ``Made``, in the order of the file."""
    return f"project/{number}"


def _events(stage: Stage) -> Iterator[Event]:
    for number, told in enumerate(stage.scenario.part("projects")["project"]):
        yield from _Story(stage, project_key(number), told).events()


class _Story:
    """One project from its beginning to today."""

    def __init__(self, stage: Stage, key: str, told: Mapping[str, Any]) -> None:
        self._stage = stage
        self._key = key
        self._told = told
        self._begin = self._past(told["begin"])

    def events(self) -> Iterator[Event]:
        told = self._told
        fields: dict[str, Any] = {name: told[name] for name in _TEXTS}
        fields |= {
            "topics": tuple(told["topics"]),
            "reasons": tuple(told["reasons"]),
            "theme": "\n".join(told["theme"]),
        }
        fields |= {"started_on": self._begin, "ends_on": self._day(told["end"])}
        yield Event(self._begin, lambda made: AddProject(status="planning", **fields), self._key)
        for kind, tell in (
            ("milestone", self._milestone),
            ("measure", self._measure),
            ("stakeholder", self._stakeholder),
            ("hurdle", self._hurdle),
            ("indicator", self._indicator),
        ):
            for place, part in enumerate(told.get(kind, ())):
                yield from tell(f"{self._key}/{kind}/{place}", part)
        for phase, status, days in told["phases"]:
            yield Event(self._past(days), self._of_project(SetPhase, phase=phase, status=status))
        lessons = {name: tuple(told[name]) for name in ("went_well", "challenges", "learned")}
        yield Event(self._past(told["told"]), self._of_project(SetLessons, **lessons))

    def _milestone(self, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
        fields = {"title": told["title"], "remark": told.get("remark", ""), "precision": told.get("precision", "day")}
        yield Event(self._begin, self._of_project(AddMilestone, planned_on=self._day(told["planned"]), **fields), key)
        if "reached" in told:
            day, evidence = self._past(told["reached"]), told.get("evidence")
            yield Event(day, _of(key, ReachMilestone, "milestone_id", reached_on=day, evidence=evidence))

    def _measure(self, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
        fields = {name: told[name] for name in ("title", "kind", "responsible")}
        add = self._of_project(AddMeasure, due_on=self._day(told["due"]), barriers=tuple(told["barriers"]), **fields)
        yield Event(self._past(told.get("noted", self._told["begin"])), add, key)
        if "started" in told:
            yield Event(self._past(told["started"]), _of(key, StartMeasure, "measure_id"))
        if "done" in told:
            yield Event(self._past(told["done"]), _of(key, CloseMeasure, "measure_id"))

    def _stakeholder(self, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
        names = ("name", "function", "side", "interest", "attitude", "influence", "next_step")
        fields = {name: told[name] for name in names if name in told}
        fields |= {"next_step_on": self._day(told["next"])} if "next" in told else {}
        yield Event(self._past(told.get("noted", self._told["begin"])), self._of_project(AddStakeholder, **fields), key)
        if "done" in told:
            yield Event(self._past(told["done"]), _of(key, CloseStakeholderStep, "stakeholder_id"))

    def _hurdle(self, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
        add = self._of_project(AddHurdle, kind=told["kind"], text=told["text"])
        yield Event(self._past(told["noted"]), add, key)
        for state, days in told.get("states", ()):
            yield Event(self._past(days), _of(key, SetHurdleState, "hurdle_id", state=state))

    def _indicator(self, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
        fields = {name: told[name] for name in ("kind", "title", "unit", "target")}
        yield Event(self._begin, self._of_project(AddIndicator, target_on=self._day(told["target_on"]), **fields), key)
        for days, value in told["readings"]:
            add = _of(key, AddReading, "indicator_id", value=value, source=told["source"])
            yield Event(self._past(days), add)

    def _of_project(self, command: Callable[..., Command[Any]], **fields: Any) -> Callable[[Made], Command[Any]]:
        return _of(self._key, command, "project_id", **fields)

    def _day(self, days: int) -> date:
        return next_workday(self._stage.today + timedelta(days=days))

    def _past(self, days: int) -> date:
        """A working day that is told of, not before the story begins."""
        day = last_workday(self._stage.today + timedelta(days=min(days, -1)))
        return max(day, next_workday(self._stage.first_day))


def _of(key: str, command: Callable[..., Command[Any]], row: str, **fields: Any) -> Callable[[Made], Command[Any]]:
    """Builds ``command`` when its turn comes, about what was made under ``key``."""
    return lambda made: command(**{row: made[key]}, **fields)


CONTRIBUTION: Final = Contribution("projects", _events)
