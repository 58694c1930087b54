# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The mentor's own qualification in the demo data: a few seminars and three looks at oneself that show a change."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any, Final

from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage, months_before
from mendi_desktop.demo.workdays import last_workday, next_workday, weight
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.qualification.answers import Answer
from mendi_desktop.features.qualification.commands import (
    AddSeminar,
    AttendSeminar,
    NoteProof,
    RecordSelfAssessment,
    RegisterForSeminar,
)

_PLANNED_BEFORE: Final = 35
_PROOF_AFTER: Final = 12
_REGISTERED_BEFORE: Final = 20
_QUIET: Final = 0.3
"""Holidays, and the days around New Year."""

_WEEK: Final = timedelta(days=7)


def _events(stage: Stage) -> Iterator[Event]:
    content = stage.scenario.part("qualification")
    for number, seminar in enumerate(content["seminar"]):
        yield from _seminar(stage, f"seminar/{number}", seminar)
    for look in content["look"]:
        day = last_workday(months_before(stage.today, look["months_ago"]) - timedelta(days=1))
        answers = tuple(_answers(look["steps"], look.get("important", ())))
        yield Event(day, _record(answers, look.get("note", "")))


def _seminar(stage: Stage, key: str, told: Mapping[str, Any]) -> Iterator[Event]:
    first = _usual_week(stage.today + timedelta(weeks=told["weeks"]), told["weekday"], told["days"])
    last = first + timedelta(days=told["days"] - 1)
    entered = max(stage.first_day, min(first - timedelta(days=_PLANNED_BEFORE), stage.today - timedelta(days=9)))
    ends_in = told.get("register_in_days")
    until = None if ends_in is None else next_workday(stage.today + timedelta(days=ends_in))
    fields = {
        name: told[name] for name in ("title", "provider", "module", "place", "note", "release_basis") if name in told
    }
    fields |= {"online": told.get("online", False), "half_days": told.get("half_days"), "starts_on": first}
    fields |= {"ends_on": last if last > first else None, "registration_until": until}
    yield Event(entered, lambda made: AddSeminar(**fields), key)
    if until is None:
        latest = min(first - timedelta(days=_REGISTERED_BEFORE), stage.today - timedelta(days=3))
        day = max(entered, last_workday(latest))
        yield Event(day, lambda made: RegisterForSeminar(seminar_id=made[key]))
    if last < stage.today:
        yield Event(last, lambda made: AttendSeminar(seminar_id=made[key]))
    noted = next_workday(last + timedelta(days=_PROOF_AFTER))
    if "proof" in told and noted < stage.today:
        yield Event(noted, lambda made: NoteProof(seminar_id=made[key], proof=told["proof"]))


def _usual_week(near: date, weekday: int, days: int) -> date:
    """The weekday in the week of ``near``, or in the next one in which people work on all days of the seminar."""
    first = near + timedelta(days=weekday - near.weekday())
    while any(weight(first + timedelta(days=offset)) < _QUIET for offset in range(days)):
        first += _WEEK
    return first


def _answers(steps: Mapping[str, str], important: Iterator[str]) -> Iterator[Answer]:
    """``steps``: for each learning outcome one digit (0 to 3) per point, "-" for a skipped one."""
    levels, marked = code_list("assessment_level").codes, set(important)
    for outcome, digits in steps.items():
        items = [code.code for code in code_list("assessment_item_kind").codes if code.group == outcome]
        for item, digit in zip(items, digits, strict=True):
            level = levels[int(digit)].code if digit != "-" else None
            yield Answer(item=item, level=level, important=item in marked)


def _record(answers: tuple[Answer, ...], note: str) -> Any:
    def make(made: Made) -> RecordSelfAssessment:
        return RecordSelfAssessment(answers=answers, note=note)

    return make


CONTRIBUTION: Final = Contribution("qualification", _events)
