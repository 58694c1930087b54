# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network of the demo data: whom the mentor knows, what was agreed, and events past and to come.

Days in ``resources/demo/*/network.toml`` are counted from the day the demo is made: -30 is a month ago.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from functools import partial
from typing import Any, Final

from mendi_desktop.demo.playback import Contribution, Event, Made
from mendi_desktop.demo.stage import Stage
from mendi_desktop.demo.workdays import last_workday, next_workday
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.commands import (
    AddContact,
    AddEvent,
    AddEventTask,
    AddOrganisation,
    ChangeEvent,
    CloseContactStep,
    CloseEventTask,
    ConfirmActive,
    LinkContact,
    NoteContactMade,
)
from mendi_desktop.storage.command import Command

_OF_ORGANISATION: Final = ("kind", "name", "region", "website", "phone", "source")
_OF_CONTACT: Final = ("name", "function", "phone", "email", "topic", "note")
_OF_EVENT: Final = ("kind", "title", "place", "topic", "benefit", "online")


def _events(stage: Stage) -> Iterator[Event]:
    told = stage.scenario.part("network")
    days = _Days(stage)
    for organisation in told["organisation"]:
        yield from _organisation(days, organisation)
    for contact in told["contact"]:
        yield from _contact(days, contact)
    for event in told["event"]:
        yield from _event(days, event)


class _Days:
    """Days of the file as days of the calendar; what has happened lies on a working day before today."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    def ahead(self, days: int) -> date:
        return next_workday(self._stage.today + timedelta(days=days))

    def past(self, days: int) -> date:
        told = self._stage.today + timedelta(days=min(days, -1))
        return max(self._stage.first_day, last_workday(told))


def _organisation(days: _Days, told: Mapping[str, Any]) -> Iterator[Event]:
    key, fields = _organisation_key(told["key"]), _taken(told, _OF_ORGANISATION)
    noted = days.past(told["since"])
    offers = "\n".join(told["offers"])
    checked = noted if "source" in told else None
    yield Event(noted, lambda made: AddOrganisation(**fields, offers=offers, checked_on=checked), key)
    for answered in told.get("active", ()):
        yield Event(days.past(answered), _made(ConfirmActive, organisation_id=key))
    if "ended" in told:
        day = days.past(told["ended"])
        yield Event(day, _made(partial(ConfirmActive, active=rules.ENDED, ended_on=day), organisation_id=key))


def _contact(days: _Days, told: Mapping[str, Any]) -> Iterator[Event]:
    key, fields = f"contact/{told['key']}", _taken(told, _OF_CONTACT)
    if "step" in told:
        fields |= {"next_step": told["step"], "next_step_on": days.ahead(told["step_in"])}
    add = partial(AddContact, **fields)
    yield Event(days.past(told["since"]), _made(add, **_where(told, "of", "organisation_id")), key)
    for spoken in told["spoke"]:
        yield Event(days.past(spoken), _made(NoteContactMade, contact_id=key))
    if "step_done" in told:
        yield Event(days.past(told["step_done"]), _made(CloseContactStep, contact_id=key))
    if "ended" in told:
        yield Event(days.past(told["ended"]), _made(partial(ConfirmActive, active=rules.ENDED), contact_id=key))
    elif told["since"] < -rules.DAYS_UNTIL_ASKED:
        yield Event(days.past(told["spoke"][-1]), _made(ConfirmActive, contact_id=key))


def _event(days: _Days, told: Mapping[str, Any]) -> Iterator[Event]:
    key = f"event/{told['key']}"
    fields = {
        **_taken(told, _OF_EVENT),
        "starts_on": days.ahead(told["day"]),
        "starts_at": told.get("at", ""),
        "ends_at": told.get("until", ""),
        "own_role": told["role"],
        "tables": "\n".join(told.get("tables", ())),
        "registration_until": days.ahead(told["register"]) if "register" in told else None,
        "registered_on": days.past(told["registered"]) if "registered" in told else None,
    }
    where = _where(told, "host", "organiser_id")
    if "project" in told:
        where["project_id"] = f"project/{told['project']}"
    planned = partial(AddEvent, **{**fields, "registered_on": None, "benefit": ""})
    yield Event(days.past(told["noted"]), _made(planned, **where), key)
    if "minutes" in told:
        there = partial(ChangeEvent, **fields, results="\n".join(told["results"]), minutes=told["minutes"])
        yield Event(fields["starts_on"], _made(there, event_id=key, **where))
    elif "registered" in told:
        yield Event(fields["registered_on"], _made(partial(ChangeEvent, **fields), event_id=key, **where))
    for contact in told.get("met", ()):
        day = fields["starts_on"] if "minutes" in told else days.past(told["noted"])
        yield Event(day, _made(LinkContact, event_id=key, contact_id=f"contact/{contact}"))
    for place, task in enumerate(told.get("task", ())):
        yield from _task(days, key, f"{key}/task/{place}", days.past(told["noted"]), task)


def _task(days: _Days, event: str, key: str, noted: date, told: Mapping[str, Any]) -> Iterator[Event]:
    yield Event(
        noted, _made(partial(AddEventTask, text=told["text"], due_on=days.ahead(told["due"])), event_id=event), key
    )
    if "done" in told:
        yield Event(days.past(told["done"]), _made(CloseEventTask, task_id=key))


def _taken(told: Mapping[str, Any], names: tuple[str, ...]) -> dict[str, Any]:
    return {name: told[name] for name in names if name in told}


def _where(told: Mapping[str, Any], name: str, field: str) -> dict[str, str]:
    return {field: _organisation_key(told[name])} if name in told else {}


def _organisation_key(name: str) -> str:
    return f"organisation/{name}"


def _made(command: Callable[..., Command[Any]], **keys: str) -> Callable[[Made], Command[Any]]:
    """Makes ``command`` when its turn comes: its id fields get what was made under these keys."""

    def make(made: Made) -> Command[Any]:
        return command(**{field: made[key] for field, key in keys.items()})

    return make


CONTRIBUTION: Final = Contribution("network", _events)
