# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far somebody is on the way from a new vault to the first own talk.

A step is behind one by doing it: what can be read from the vault is read from it, never counted here. What leaves no
trace there (the curtain was down, an explanation was read, a step was left out) is remembered.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final


class Step(StrEnum):
    """In the order of the way: hiding everything, an alias, where it goes what is written, a talk."""

    CURTAIN = "curtain"
    ALIAS = "alias"
    WHERE = "where"
    TALK = "talk"


STEPS: Final = tuple(Step)


class State(StrEnum):
    """Nobody was asked yet; it was offered; it goes on; it was put off; the end was seen."""

    NEW = "new"
    OFFERED = "offered"
    RUNNING = "running"
    LEFT = "left"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a vault holds: colleagues, and talks without those that were put aside as drafts."""

    aliases: int = 0
    talks: int = 0


@dataclass(frozen=True, slots=True)
class Progress:
    """``passed``: steps that leave no trace or were left out; ``before``: what was there when it began."""

    state: State = State.NEW
    passed: frozenset[Step] = frozenset()
    before: Facts = Facts()

    @property
    def is_first(self) -> bool:
        """Whether there was no talk at all when it began."""
        return self.before.talks == 0


def may_offer(progress: Progress, facts: Facts) -> bool:
    """Once, and only where nobody has begun alone."""
    return progress.state is State.NEW and facts.talks == 0


def step_of(progress: Progress, facts: Facts) -> Step | None:
    """The step that comes now; None once the talk is there, whatever was left out on the way to it."""
    if facts.talks > progress.before.talks:
        return None
    done = progress.passed | ({Step.ALIAS} if facts.aliases > progress.before.aliases else set())
    return next((step for step in STEPS if step not in done), Step.TALK)


def number_of(step: Step) -> int:
    """Counted from 1."""
    return STEPS.index(step) + 1


def begin(progress: Progress, facts: Facts) -> Progress:
    """Go on where it was put off; begin anew after the end."""
    if progress.state is not State.LEFT:
        return Progress(State.RUNNING, before=_before(facts))
    recorded_alone = facts.talks > progress.before.talks
    return replace(progress, state=State.RUNNING, before=_before(facts) if recorded_alone else progress.before)


def _before(facts: Facts) -> Facts:
    """Without any talk the alias that is there already is the one that the way would ask for."""
    return facts if facts.talks else Facts()


def passed(progress: Progress, step: Step) -> Progress:
    """``step`` was done or left out. The talk cannot be: the way ends with it."""
    if progress.state is not State.RUNNING or step is Step.TALK:
        return progress
    return replace(progress, passed=progress.passed | {step})


def left(progress: Progress) -> Progress:
    """Put off for later."""
    return replace(progress, state=State.LEFT)


def packed(progress: Progress) -> dict[str, object]:
    """As JSON values."""
    return {
        "state": str(progress.state),
        "passed": sorted(progress.passed),
        "aliases": progress.before.aliases,
        "talks": progress.before.talks,
    }


def unpacked(kept: Any) -> Progress:
    """What :func:`packed` gave; of another version or another shape only what is understood."""
    if not isinstance(kept, dict):
        return Progress()
    state, steps = kept.get("state"), kept.get("passed")
    before = Facts(_count(kept.get("aliases")), _count(kept.get("talks")))
    known = frozenset(Step(each) for each in steps if each in STEPS) if isinstance(steps, list) else frozenset()
    return Progress(State(state) if state in tuple(State) else State.ENDED, known - {Step.TALK}, before)


def _count(kept: object) -> int:
    return kept if isinstance(kept, int) else 0
