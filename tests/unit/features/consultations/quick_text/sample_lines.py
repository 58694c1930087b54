# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Sample lines with what is in them, and how a reading is compared with that."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

from mendi_desktop.features.consultations.quick_text import Known, Person, QuickReading, read_line, values
from mendi_desktop.features.workdays import Workdays

DATA = Path(__file__).parents[4] / "data"


@dataclass(frozen=True, slots=True)
class Score:
    """``fields``: said or found. ``wrong``: line, field, expected, found. ``strangers``: lines with a wrong person."""

    fields: int
    wrong: tuple[str, ...]
    strangers: tuple[str, ...]

    @property
    def right(self) -> float:
        return 1 - len(self.wrong) / self.fields


def sample_lines(name: str) -> tuple[list[dict[str, Any]], Known, date]:
    """The lines of a file, what is known in them, and today."""
    data = tomllib.loads((DATA / name).read_text("utf-8"))
    people = [Person(UUID(int=n), person["alias"], person.get("unit")) for n, person in enumerate(data["people"], 1)]
    return data["lines"], Known(people, data["units"], Workdays()), data["today"]


def found_in(reading: QuickReading) -> dict[str, Any]:
    """What was found, under the names of the file; what was not found is left out."""
    step = reading.step.value if reading.step else None
    single = {
        "on": reading.held_on,
        "min": reading.minutes,
        "kind": reading.contact_kind,
        "guess": reading.kind_guess,
        "channel": reading.channel,
        "place": reading.place,
        "new": reading.new_alias,
        "unit": reading.org_unit,
        "heads": reading.head_count,
        "initiative": reading.initiative,
        "wv": reading.follow_up_on,
    }
    many = {
        "barriers": reading.barriers,
        "concerns": reading.concerns,
        "groups": reading.target_groups,
        "with": reading.participants,
    }
    found: dict[str, Any] = {name: each.value for name, each in single.items() if each is not None}
    found |= {name: sorted(values(each)) for name, each in many.items() if each}
    if reading.person:
        found["alias"] = reading.person.value.alias
    if step:
        found |= {"step": step.text, "due": step.due_on, "who": step.responsible}
    return found


def scored(name: str) -> Score:
    """All lines of a file read and compared, field by field."""
    lines, known, today = sample_lines(name)
    fields, wrong, strangers = 0, list[str](), list[str]()
    for line in lines:
        found = found_in(read_line(line["text"], today, known))
        expected = _expected(line)
        fields += len(expected.keys() | found.keys())
        wrong += _differing(line["text"], expected, found)
        if "alias" in found and found["alias"] != expected.get("alias"):
            strangers.append(line["text"])
    return Score(fields, tuple(wrong), tuple(strangers))


def _expected(line: Mapping[str, Any]) -> dict[str, Any]:
    expected = {name: value for name, value in line.items() if name != "text"}
    if "step" in expected:
        expected.setdefault("who", "mentor")
    return {name: sorted(value) if isinstance(value, list) else value for name, value in expected.items()}


def _differing(text: str, expected: Mapping[str, Any], found: Mapping[str, Any]) -> Iterator[str]:
    for name in sorted(expected.keys() | found.keys()):
        if expected.get(name) != found.get(name):
            yield f"{text}: {name}, {expected.get(name)!r}, {found.get(name)!r}"
