# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The requests of the demo data: one waits too long, one waits, one is a draft, one is answered, one is over.

Days in ``resources/demo/*/council.toml`` are counted from the day the demo is made: -30 is a month ago.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.council.commands import AddRequest, NoteAnswer, NoteResult, SubmitRequest
from mendi_desktop.features.projects.demo import project_key
from mendi_desktop.storage.command import Command


def _events(stage: Stage) -> Iterator[Event]:
    for number, told in enumerate(stage.scenario.part("council")["request"]):
        yield from _Story(stage, f"council_request/{number}", told).events()


class _Story:
    """One request from its first words to today."""

    def __init__(self, stage: Stage, key: str, told: Mapping[str, Any]) -> None:
        self._stage, self._key, self._told = stage, key, told

    def events(self) -> Iterator[Event]:
        told = self._told
        yield Event(self._past("noted"), self._add, self._key)
        if "asked" in told:
            asked_on, due_on = self._past("asked"), next_workday(self._day("due"))
            yield self._then(asked_on, lambda id_: SubmitRequest(request_id=id_, asked_on=asked_on, due_on=due_on))
        if "answered" in told:
            came_on = self._past("answered")
            kind, note = told["answer"], told["answer_note"]
            yield self._then(
                came_on, lambda id_: NoteAnswer(request_id=id_, answer=kind, answered_on=came_on, note=note)
            )
        if "closed" in told:
            closed_on = self._past("closed")
            result = told["result"]
            yield self._then(closed_on, lambda id_: NoteResult(request_id=id_, result=result, result_on=closed_on))

    def _add(self, made: Made) -> Command[Any]:
        told = self._told
        return AddRequest(
            title=told["title"],
            right=told["right"],
            text=told["text"],
            project_id=made[project_key(told["project"])] if "project" in told else None,
            barriers=tuple(told.get("barriers", ())),
        )

    def _then(self, on: date, make: Callable[[Any], Command[Any]]) -> Event:
        return Event(on, lambda made: make(made[self._key]))

    def _day(self, name: str) -> date:
        return self._stage.today + timedelta(days=self._told[name])

    def _past(self, name: str) -> date:
        return last_workday(self._day(name))


CONTRIBUTION: Final = Contribution("council", _events)
