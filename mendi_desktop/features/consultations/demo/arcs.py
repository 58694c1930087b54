# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a colleague's story is about, and which part of it is told at which visit."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from mendi_desktop.demo.people import Person
from mendi_desktop.demo.stage import Stage


@dataclass(frozen=True, slots=True)
class Arc:
    """One kind of story, as written in the scenario. All codes are those of the pick lists.

    ``texts``: phase to templates. ``barriers``: code to templates. ``steps``: "who: what". ``later``: concerns that
    come up after the first talk. ``outcomes``: good ones, code to templates.
    """

    weight: int
    units: Sequence[str]
    concerns: Sequence[str]
    later: Sequence[str]
    goals: Sequence[str]
    texts: Mapping[str, Sequence[str]]
    barriers: Mapping[str, Sequence[str]]
    steps: Sequence[str]
    sent_to: str
    came_back: Sequence[str]
    funding: Sequence[str]
    outcomes: Mapping[str, Sequence[str]]


def cast_arcs(stage: Stage) -> list[Arc]:
    """One arc for each person of the stage, all kinds in turn as far as they fit the department."""
    rng = stage.chance("arcs")
    arcs = [_arc(entry) for entry in stage.scenario.content["arc"]]
    used = [0] * len(arcs)
    chosen = []
    for person in stage.people:
        fitting = [number for number, arc in enumerate(arcs) if person.unit in arc.units]
        weights = [arcs[number].weight / (1 + used[number]) ** 2 for number in fitting]
        number = rng.choices(fitting, weights)[0]
        used[number] += 1
        chosen.append(arcs[number])
    return chosen


def phases(person: Person, rng: Random) -> tuple[str, ...]:
    """One phase for each visit. A story that is still running has no outcome yet."""
    count = len(person.visits)
    middle = ["step", "barrier", "referral"]
    if count <= 3:
        middle = rng.sample(middle, 2)
    between = [*middle, *["support", "step"] * count]
    story = ["orientation", *between[: count - 1]]
    if count >= 3 and not person.running:
        story[-1] = "outcome"
    return tuple(story)


def _arc(entry: Mapping[str, Any]) -> Arc:
    return Arc(
        weight=entry["weight"],
        units=entry["units"],
        concerns=entry["concerns"],
        later=entry["later"],
        goals=entry["goals"],
        texts={phase: entry[phase] for phase in ("orientation", "step", "referral")},
        barriers=entry["barrier"],
        steps=entry["steps"],
        sent_to=entry["sent_to"],
        came_back=entry["came_back"],
        funding=entry["funding"],
        outcomes=entry["outcome"],
    )
