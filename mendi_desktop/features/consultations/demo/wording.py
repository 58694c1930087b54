# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is written down about a visit. Short talks get a line or nothing, long ones a little more."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any, Final

from mendi_desktop.demo.stage import Stage
from mendi_desktop.features.consultations.demo.visit import Visit

_SILENT_UP_TO: Final = 10
_SILENT: Final = 0.4
_CLOSING: Final = 0.6
_LONG: Final = 30
_EXTRA: Final = 0.55
_LASTING: Final = ("since", "years", "when")
_PRIVATE: Final = 0.3
_PRIVATE_DAYS: Final = 80
"""Older working notes have been taken away: they are proposed for deletion after three months (handbook 5.5)."""


def wording(stage: Stage, visit: Visit) -> dict[str, Any]:
    """Texts by field name; only what was written."""
    rng, form = visit.rng, visit.shape
    long = form.minutes >= _LONG
    first = visit.phase == "orientation"
    texts: dict[str, str | None] = {"record": _record(stage, visit)}
    if first and long and rng.random() < _EXTRA:
        texts["starting_point"] = _say(stage, visit, _shared(stage, "starting_point"))
    if long and visit.phase in {"orientation", "outcome"} and rng.random() < _EXTRA:
        texts["strengths"] = _say(stage, visit, _shared(stage, "strengths"))
    if long and visit.phase in {"orientation", "step"} and rng.random() < _EXTRA:
        texts["goals"] = _say(stage, visit, visit.arc.goals)
    return {field: text for field, text in texts.items() if text}


def private_note(stage: Stage, visit: Visit) -> str | None:
    """A working note of the mentor, now and then and only about the last weeks."""
    if visit.rng.random() >= _PRIVATE or visit.held_on < stage.today - timedelta(days=_PRIVATE_DAYS):
        return None
    return _say(stage, visit, _shared(stage, "private_note"))


def _record(stage: Stage, visit: Visit) -> str | None:
    rng = visit.rng
    if visit.shape.minutes <= _SILENT_UP_TO and rng.random() < _SILENT:
        return None
    record = _say(stage, visit, _own(visit)) or _say(stage, visit, stage.scenario.content["phase"][visit.phase])
    if record and visit.shape.minutes >= 20 and rng.random() < _CLOSING:
        closing = _say(stage, visit, _shared(stage, "closing"))
        return f"{record} {closing}" if closing else record
    return record


def _own(visit: Visit) -> Sequence[str]:
    """Templates of this very story, fitting the codes that are kept with them."""
    if visit.phase == "barrier":
        return visit.arc.barriers[visit.barriers[0]]
    if visit.phase == "outcome":
        return visit.arc.outcomes[visit.good_outcome]
    return visit.arc.texts.get(visit.phase, ())


def _say(stage: Stage, visit: Visit, templates: Sequence[str]) -> str | None:
    return stage.phrases.say(templates, visit.rng, **_known(stage, visit))


def _known(stage: Stage, visit: Visit) -> dict[str, str]:
    """What must not change from one talk with a person to the next, and a task of the own department."""
    lasting = {name: stage.scenario.slots[name] for name in _LASTING}
    own = {name: values[visit.person.number % len(values)] for name, values in lasting.items()}
    task = visit.rng.choice(stage.scenario.content["tasks"][visit.person.unit])
    return {"alias": visit.person.alias, "unit": visit.person.unit, "task": task, **own}


def _shared(stage: Stage, name: str) -> Sequence[str]:
    templates: Sequence[str] = stage.scenario.content["texts"][name]
    return templates
