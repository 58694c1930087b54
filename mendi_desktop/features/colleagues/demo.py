# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The colleagues of the demo data: aliases, a few consents, two invented names, and who needs no more company."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from mendi_desktop.demo.people import Person
from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import next_workday
from mendi_desktop.features.colleagues.commands import (
    AddColleague,
    ChangeColleague,
    ColleagueFields,
    ConsentInput,
    RecordConsent,
    WithdrawConsent,
)

_CONSENTS: Final = 0.15
_WITHDRAWN: Final = 0.1
_NOTES: Final = 0.15
_GOODBYES: Final = (("closed", 14), ("resting", 3), ("left", 1))
"""Status after the last visit, and how often."""

_ONE_IN: Final = 8
"""One in so many is still active without having come for long, for the list of those nobody has heard of."""


def person_key(person: Person) -> str:
    """The key under which the id of ``person`` is found in ``Made``."""
    return f"colleague/{person.number}"


def _events(stage: Stage) -> Iterator[Event]:
    named = _named(stage)
    for person in stage.people:
        rng = stage.chance("colleague", person.number)
        if person.number in named:
            yield from _named_colleague(stage, person, named[person.number])
        else:
            yield from _colleague(stage, person, rng)


def _named(stage: Stage) -> dict[int, dict[str, str]]:
    """Number of a person to the invented name: people who know the mentor well, if there are any."""
    known = sorted(stage.people, key=lambda person: (-len(person.visits), person.number))
    return {person.number: name for person, name in zip(known, stage.scenario.content["named"], strict=False)}


def _named_colleague(stage: Stage, person: Person, named: dict[str, str]) -> Iterator[Event]:
    fields = ColleagueFields(
        alias=person.alias,
        org_unit=person.unit,
        name=named["name"],
        contact=named["contact"],
        delete_on=_delete_on(person),
    )
    consent = ConsentInput(scope="named", given_on=person.visits[0], text_version=_text_version(stage))
    yield Event(person.visits[0], lambda made: AddColleague(**_values(fields), consent=consent), person_key(person))


def _colleague(stage: Stage, person: Person, rng: Random) -> Iterator[Event]:
    noted = rng.random() < _NOTES
    notes = rng.choice(stage.scenario.content["texts"]["colleague_note"]) if noted else None
    fields = ColleagueFields(alias=person.alias, org_unit=person.unit, notes=notes, delete_on=_delete_on(person))
    yield Event(person.visits[0], lambda made: AddColleague(**_values(fields)), person_key(person))
    if rng.random() < _CONSENTS:
        yield from _consent(stage, person, rng)
    yield from _goodbye(stage, person, fields, rng)


def _consent(stage: Stage, person: Person, rng: Random) -> Iterator[Event]:
    given_on = rng.choice(person.visits)
    scope = rng.choice(("topic", "topic", "topic", "count"))
    form = rng.choice(("written", "written", "electronic", "oral_noted"))
    consent_key = f"consent/{person.number}"

    def give(made: Made) -> RecordConsent:
        colleague_id = made[person_key(person)]
        return RecordConsent(
            colleague_id=colleague_id, scope=scope, form=form, given_on=given_on, text_version=_text_version(stage)
        )

    yield Event(given_on, give, consent_key)
    withdrawn_on = next_workday(given_on + timedelta(days=rng.randint(30, 120)))
    if rng.random() < _WITHDRAWN and withdrawn_on < stage.today:
        yield Event(withdrawn_on, lambda made: WithdrawConsent(consent_id=made[consent_key], withdrawn_on=withdrawn_on))


def _goodbye(stage: Stage, person: Person, fields: ColleagueFields, rng: Random) -> Iterator[Event]:
    status = rng.choices([name for name, _ in _GOODBYES], [times for _, times in _GOODBYES])[0]
    day = next_workday(person.visits[-1] + timedelta(days=rng.randint(14, 50)))
    if person.running or person.number % _ONE_IN == 0 or day >= stage.today:
        return
    values = {**_values(fields), "status": status}
    yield Event(day, lambda made: ChangeColleague(colleague_id=made[person_key(person)], **values))


def _values(fields: ColleagueFields) -> dict[str, Any]:
    return {name: getattr(fields, name) for name in ColleagueFields.__dataclass_fields__}


def _text_version(stage: Stage) -> str:
    return str(stage.scenario.content["texts"]["consent_version"])


def _delete_on(person: Person) -> date:
    """Put forward for deletion at the end of the second year after the last talk (handbook 5.5: at least 12 months)."""
    return date(person.visits[-1].year + 2, 12, 31)


CONTRIBUTION: Final = Contribution("colleagues", _events)
