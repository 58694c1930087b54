# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The stories of colleagues: each visit becomes a talk, and what is agreed there is done, or still waits, later."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from mendi_desktop.demo.people import Person
from mendi_desktop.demo.playback import Event
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.colleagues.demo import person_key
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.demo.aftermath import aftermath
from mendi_desktop.features.consultations.demo.arcs import Arc, cast_arcs, phases
from mendi_desktop.features.consultations.demo.shapes import shape
from mendi_desktop.features.consultations.demo.visit import Visit
from mendi_desktop.features.consultations.demo.wording import private_note, wording

_OFFSETS: Final = (-5, 0, 4, -2, 1, 0, 6, -8, 12, 3, 18, 5, 25, 2)
"""Days from today to what waits in running stories, so that a start page shows something in every group."""

_WRITTEN_LATER: Final = 0.15
_BARRIER_AT_FIRST: Final = 0.25
_SECOND_BARRIER: Final = 0.35
_LATER_CONCERN: Final = 0.25
_USUAL_BARRIER: Final = 0.55
_ORIENTATION: Final = 0.6
_TIME_OFF: Final = 0.6
_NO_TIME: Final = frozenset({"shift_schedule", "no_time_work", "no_time_off"})
_FUNDING: Final = 0.6
_TARGET_GROUP: Final = 0.3
_NEXT_STEP_CLEAR: Final = 0.45
_FOLLOW_UP_BETWEEN: Final = 0.55
_FOLLOW_UP_AT_END: Final = 0.15


@dataclass(frozen=True, slots=True)
class Due:
    """What waits at the end of a running story: an agreed step or a follow-up."""

    on: date
    is_step: bool


def story_events(stage: Stage) -> Iterator[Event]:
    """All talks with colleagues, and what follows from them."""
    arcs = cast_arcs(stage)
    waiting = _waiting(stage)
    draft = _draft(stage)
    for person, arc in zip(stage.people, arcs, strict=True):
        for visit in _visits(stage, person, arc, waiting.get(person.number)):
            if visit.is_last and person.number == draft:
                yield _put_aside(stage, visit)
            else:
                yield _record(stage, visit)
                yield from aftermath(stage, visit)


def _waiting(stage: Stage) -> dict[int, Due]:
    """Number of a person to what waits in their running story."""
    rng = stage.chance("waiting")
    running = [person for person in stage.people if person.running]
    rng.shuffle(running)
    waiting = {}
    for place, person in enumerate(running):
        offset = _OFFSETS[place] if place < len(_OFFSETS) else rng.randint(1, 40)
        waiting[person.number] = Due(_day(stage.today, offset, person.visits[-1]), is_step=place % 2 == 0)
    return waiting


def _day(today: date, offset: int, held_on: date) -> date:
    """A working day, but never on the other side of today, and after the talk."""
    day = today + timedelta(days=offset)
    if offset == 0:
        return day
    return next_workday(day) if offset > 0 else max(last_workday(day), held_on + timedelta(days=1))


def _draft(stage: Stage) -> int | None:
    """Whose last talk is only half written: the latest one that nothing hangs on."""
    done = [person for person in stage.people if not person.running]
    return max(done, key=lambda person: (person.visits[-1], person.number)).number if len(done) > 1 else None


def _visits(stage: Stage, person: Person, arc: Arc, due: Due | None) -> Iterator[Visit]:
    rng = stage.chance("story", person.number)
    steps = rng.sample(arc.steps, len(arc.steps))
    parts = phases(person, rng)
    for number, (phase, held_on) in enumerate(zip(parts, person.visits, strict=True)):
        is_last = number == len(parts) - 1
        next_on = None if is_last else person.visits[number + 1]
        written_on = next_workday(held_on + timedelta(days=1)) if rng.random() < _WRITTEN_LATER else held_on
        late = written_on >= (next_on or stage.today)
        yield Visit(
            person=person,
            arc=arc,
            phase=phase,
            number=number,
            held_on=held_on,
            written_on=held_on if late else written_on,
            next_on=next_on,
            follow_up_on=_follow_up(person, number, due, rng),
            step_due_on=due.on if is_last and due and due.is_step else None,
            shape=shape(phase, rng, first=number == 0),
            barriers=_barriers(arc, phase, rng.random(), rng.sample(list(arc.barriers), len(arc.barriers))),
            steps=tuple(steps.pop() for _ in range(min(len(steps), rng.choice((0, 1, 1, 2))))),
            good_outcome=rng.choice(list(arc.outcomes)),
            rng=rng,
        )


def _follow_up(person: Person, number: int, due: Due | None, rng: Random) -> date | None:
    """The day to come back to a talk: near the next visit, at the end what is due or a question months later."""
    held_on = person.visits[number]
    noted = rng.random()
    if number < len(person.visits) - 1:
        day = last_workday(person.visits[number + 1] - timedelta(days=rng.choice((0, 0, 1, 3))))
        return max(day, next_workday(held_on + timedelta(days=1))) if noted < _FOLLOW_UP_BETWEEN else None
    if due:
        return None if due.is_step else due.on
    return next_workday(held_on + timedelta(days=rng.randint(60, 120))) if noted < _FOLLOW_UP_AT_END else None


def _barriers(arc: Arc, phase: str, luck: float, order: list[str]) -> tuple[str, ...]:
    if phase == "barrier":
        return tuple(order[: 2 if luck < _SECOND_BARRIER else 1])
    return tuple(order[:1]) if phase == "orientation" and luck < _BARRIER_AT_FIRST else ()


def _record(stage: Stage, visit: Visit) -> Event:
    rng, arc, form = visit.rng, visit.arc, visit.shape
    asks_money = visit.phase in {"step", "barrier", "referral"} and rng.random() < _FUNDING
    barriers = _with_usual(stage, visit)
    concerns = _concerns(visit, barriers, asks_money=asks_money)
    clear = visit.next_on is not None and rng.random() < _NEXT_STEP_CLEAR
    texts = wording(stage, visit)
    groups = _target_groups(stage, visit)
    note = private_note(stage, visit)
    return Event(
        visit.written_on,
        lambda made: RecordConsultation(
            held_on=visit.held_on,
            minutes=form.minutes,
            contact_kind=form.contact_kind,
            channel=form.channel,
            place=form.place,
            initiative=form.initiative,
            colleague_id=made[person_key(visit.person)],
            concerns=concerns,
            target_groups=groups,
            barriers=barriers,
            funding_checked=tuple(arc.funding[:1] if form.minutes < 30 else arc.funding) if asks_money else (),
            participants=form.participants,
            private_note=note,
            follow_up_on=visit.follow_up_on,
            outcome="next_step_clear" if clear else None,
            outcome_on=visit.held_on if clear else None,
            **texts,
        ),
        visit.key,
    )


def _concerns(visit: Visit, barriers: tuple[str, ...], *, asks_money: bool) -> tuple[str, ...]:
    """The story's own wish, and what nearly everybody asks about: where to go, who pays, and when to learn."""
    rng, arc = visit.rng, visit.arc
    concerns = list(arc.concerns)
    if visit.number > 0 and rng.random() < _LATER_CONCERN:
        concerns.append(rng.choice(arc.later))
    if visit.phase == "orientation" and rng.random() < _ORIENTATION:
        concerns.append("orientation")
    if asks_money:
        concerns.append("funding")
    if not _NO_TIME.isdisjoint(barriers) and rng.random() < _TIME_OFF:
        concerns.append("time_off")
    return tuple(dict.fromkeys(concerns))


def _with_usual(stage: Stage, visit: Visit) -> tuple[str, ...]:
    """A handful of barriers is met again and again in a workplace, whatever the wish."""
    rng, usual = visit.rng, stage.scenario.content["usual_barriers"]
    if visit.phase in {"support", "outcome"} or rng.random() >= _USUAL_BARRIER:
        return visit.barriers
    again = rng.choices(list(usual), list(usual.values()))[0]
    return tuple(dict.fromkeys((*visit.barriers, again)))


def _put_aside(stage: Stage, visit: Visit) -> Event:
    """A draft: what was said is kept, kind and channel come later."""
    texts = wording(stage, visit)
    return Event(
        visit.written_on,
        lambda made: RecordConsultation(
            held_on=visit.held_on,
            minutes=visit.shape.minutes,
            colleague_id=made[person_key(visit.person)],
            concerns=tuple(visit.arc.concerns),
            draft=True,
            **texts,
        ),
        visit.key,
    )


def _target_groups(stage: Stage, visit: Visit) -> tuple[str, ...]:
    """Sparsely, and at most two at once: more would point at a person."""
    if visit.number > 0 or visit.rng.random() >= _TARGET_GROUP:
        return ()
    content = stage.scenario.content
    fitting = content["target_groups"].get(visit.arc.concerns[0], ())
    pool = list(dict.fromkeys((*fitting, *content["usual_groups"])))
    return tuple(visit.rng.sample(pool, visit.rng.choice((1, 1, 2))))
