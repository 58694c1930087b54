# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Talks without a colleague: groups and info stands with a head count, and people who asked without a name."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from mendi_desktop.demo.playback import Event
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import next_workday
from mendi_desktop.features.consultations.commands import AddStep, CloseStep, RecordConsultation
from mendi_desktop.features.consultations.demo.shapes import shape

_STEP: Final = 0.4
_UNIT_KNOWN: Final = 0.4
_SILENT: Final = 0.3
_BARRIER: Final = 0.2


def crowd_events(stage: Stage) -> Iterator[Event]:
    """Groups and info stands, all kinds in turn."""
    rng = stage.chance("crowds")
    kinds: list[Mapping[str, Any]] = []
    for number, held_on in enumerate(stage.plan.crowds):
        if not kinds:
            kinds = [group for group in stage.scenario.content["group"] for _ in range(len(group["say"]) // 3)]
            rng.shuffle(kinds)
        yield from _crowd(stage, kinds.pop(), number, held_on, rng)


def _crowd(stage: Stage, group: Mapping[str, Any], number: int, held_on: date, rng: Random) -> Iterator[Event]:
    key = f"crowd/{number}"
    units = group.get("units", ())
    low, high = group["minutes"]
    talk: dict[str, Any] = {
        "minutes": rng.randrange(low, high + 1, 15),
        "contact_kind": group["kind"],
        "channel": group["channel"],
        "initiative": "mentor",
        "head_count": rng.randint(*group["heads"]),
        "org_unit": rng.choice(units) if units else None,
        "concerns": tuple(group["concerns"]),
        "record": stage.phrases.say(group["say"], rng) or "",
    }
    yield Event(held_on, lambda made: RecordConsultation(held_on=held_on, **talk), key)
    if number == len(stage.plan.crowds) - 1 or rng.random() < _STEP:
        yield from _step(stage, key, held_on, rng)


def _step(stage: Stage, key: str, held_on: date, rng: Random) -> Iterator[Event]:
    text = rng.choice(stage.scenario.content["texts"]["group_follow"])
    due_on = next_workday(held_on + timedelta(days=rng.randint(3, 14)))
    step_key = f"{key}/step"
    yield Event(held_on, lambda made: AddStep(consultation_id=made[key], text=text, due_on=due_on), step_key)
    if due_on < stage.today:
        yield Event(due_on, lambda made: CloseStep(step_id=made[step_key], done_on=due_on))


def stranger_events(stage: Stage) -> Iterator[Event]:
    """Questions of people without an alias; the latest of them is still a draft."""
    rng = stage.chance("strangers")
    arcs = stage.scenario.content["arc"]
    for number, held_on in enumerate(stage.plan.strangers):
        yield _stranger(stage, rng.choice(arcs), held_on, rng, draft=number == len(stage.plan.strangers) - 1)


def _stranger(stage: Stage, arc: Mapping[str, Any], held_on: date, rng: Random, *, draft: bool) -> Event:
    form = shape("stranger", rng, first=True)
    silent = rng.random() < _SILENT and not draft
    talk: dict[str, Any] = {
        "minutes": None if draft else form.minutes,
        "contact_kind": form.contact_kind,
        "channel": form.channel,
        "place": form.place,
        "initiative": form.initiative,
        "org_unit": rng.choice(list(stage.scenario.units)) if rng.random() < _UNIT_KNOWN else None,
        "concerns": tuple(arc["concerns"][:1]),
        "barriers": tuple(rng.sample(list(arc["barrier"]), 1)) if rng.random() < _BARRIER else (),
        "record": ""
        if silent
        else stage.phrases.say(stage.scenario.content["anonymous"].get(form.channel, ()), rng) or "",
        "draft": draft,
    }
    return Event(held_on, lambda made: RecordConsultation(held_on=held_on, **talk))
