# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What follows from a talk: steps and referrals with their answers, the follow-up, the outcome months later."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from mendi_desktop.demo.playback import Event
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.consultations.commands import (
    AddReferral,
    AddStep,
    CloseFollowUp,
    CloseStep,
    NoteReferralResult,
    RecordOutcome,
)
from mendi_desktop.features.consultations.demo.visit import Visit

_ENDS: Final = {
    "informed": 6, "next_step_clear": 5, "applied": 2, "postponed": 3, "referred": 1, "employer_refused": 1,
    "contact_lost": 1,
}  # fmt: skip
"""How stories end that stop before a good ending was told, and how often."""

_GOOD_END_ANYWAY: Final = 0.25
_NO_STEPS: Final = frozenset({"outcome", "support"})


def aftermath(stage: Stage, visit: Visit) -> Iterator[Event]:
    """Events from the day on which the talk was written down up to yesterday."""
    yield from _steps(stage, visit)
    if visit.phase == "referral":
        yield from _referral(stage, visit)
    if visit.follow_up_on and visit.next_on:
        yield _follow_up_done(visit, visit.next_on)
    elif visit.follow_up_on and not visit.person.running and visit.follow_up_on < stage.today:
        yield _follow_up_done(visit, visit.follow_up_on)
    if visit.is_last and not visit.person.running:
        yield from _outcome(stage, visit)


def _follow_up_done(visit: Visit, day: date) -> Event:
    return Event(day, lambda made: CloseFollowUp(consultation_id=made[visit.key], done_on=day))


def _steps(stage: Stage, visit: Visit) -> Iterator[Event]:
    steps = () if visit.phase in _NO_STEPS and not visit.step_due_on else visit.steps
    if visit.step_due_on and not steps:
        steps = (visit.rng.choice(visit.arc.steps),)
    for place, step in enumerate(steps):
        waits = visit.step_due_on if place == 0 else None
        due_on = waits or next_workday(visit.held_on + timedelta(days=visit.rng.randint(5, 21)))
        key = f"{visit.key}/step/{place}"
        yield _agree(stage, visit, step, due_on, key)
        if not waits:
            yield from _close(stage, visit, min(due_on, visit.next_on or due_on), key)


def _agree(stage: Stage, visit: Visit, step: str, due_on: date, key: str) -> Event:
    responsible, _, template = step.partition(": ")
    text = stage.phrases.fill(template, visit.rng, alias=visit.person.alias)
    return Event(
        visit.written_on,
        lambda made: AddStep(consultation_id=made[visit.key], text=text, responsible=responsible, due_on=due_on),
        key,
    )


def _close(stage: Stage, visit: Visit, latest: date, key: str) -> Iterator[Event]:
    """Done some days before it was due, on a working day; what is due in the future is still open."""
    day = max(visit.written_on, last_workday(latest - timedelta(days=visit.rng.choice((0, 0, 1, 2, 4)))))
    if latest < stage.today:
        yield Event(day, lambda made: CloseStep(step_id=made[key], done_on=day))


def _referral(stage: Stage, visit: Visit) -> Iterator[Event]:
    key = f"{visit.key}/referral"
    yield Event(
        visit.written_on,
        lambda made: AddReferral(consultation_id=made[visit.key], target=visit.arc.sent_to),
        key,
    )
    answer = stage.phrases.fill(visit.rng.choice(visit.arc.came_back), visit.rng, alias=visit.person.alias)
    day = next_workday(visit.held_on + timedelta(days=visit.rng.randint(6, 28)))
    if day < stage.today:
        yield Event(day, lambda made: NoteReferralResult(referral_id=made[key], came_back=answer, came_back_on=day))


def _outcome(stage: Stage, visit: Visit) -> Iterator[Event]:
    told = visit.phase == "outcome"
    days = visit.rng.choice((0, 0, 7, 28)) if told else visit.rng.randint(30, 150)
    day = visit.written_on if days == 0 else next_workday(visit.written_on + timedelta(days=days))
    good = told or visit.rng.random() < _GOOD_END_ANYWAY
    outcome = visit.good_outcome if good else visit.rng.choices(list(_ENDS), list(_ENDS.values()))[0]
    if day < stage.today:
        yield Event(day, lambda made: RecordOutcome(consultation_id=made[visit.key], outcome=outcome, outcome_on=day))
