# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was found in a typed line: each field with the words it came from, the rest, and doubts as sentences."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Generic, TypeVar
from uuid import UUID

Value = TypeVar("Value")
Span = tuple[int, int]
"""From and to, counted in letters of the line."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose alias is known, archived or not."""

    id: UUID
    alias: str
    org_unit: str | None = None


@dataclass(frozen=True, slots=True)
class Found(Generic[Value]):
    """A value and the words it was read from, in their order."""

    value: Value
    spans: tuple[Span, ...]

    def words(self, text: str) -> str:
        """The words as they were typed."""
        return " ".join(text[first:last] for first, last in self.spans)


@dataclass(frozen=True, slots=True)
class Step:
    """What is to be done, by whom (a code of ``step_responsible``) and until when."""

    text: str
    responsible: str
    due_on: date


Codes = tuple[Found[str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickReading:
    """A line as it was understood. What is None or empty was not said.

    ``kind_guess`` is a kind that would fit, to be shown as a choice; ``new_alias`` looks like an alias nobody has.
    ``rest``: the spans that nothing was made of; ``record`` is their text. ``doubts``: sentences for the reader.
    """

    text: str
    held_on: Found[date] | None = None
    minutes: Found[int] | None = None
    contact_kind: Found[str] | None = None
    kind_guess: Found[str] | None = None
    channel: Found[str] | None = None
    place: Found[str] | None = None
    initiative: Found[str] | None = None
    person: Found[Person] | None = None
    new_alias: Found[str] | None = None
    org_unit: Found[str] | None = None
    head_count: Found[int] | None = None
    participants: Codes = ()
    barriers: Codes = ()
    target_groups: Codes = ()
    concerns: Codes = ()
    step: Found[Step] | None = None
    follow_up_on: Found[date] | None = None
    rest: tuple[Span, ...] = ()
    record: str = ""
    doubts: tuple[str, ...] = field(default=())

    def spans(self) -> list[Span]:
        """Every span of every field, a proposed kind left out: it takes no words."""
        single = (
            *(self.held_on, self.minutes, self.contact_kind, self.channel, self.place, self.initiative),
            *(self.person, self.new_alias, self.org_unit, self.head_count, self.step, self.follow_up_on),
        )
        many = (*self.participants, *self.barriers, *self.target_groups, *self.concerns)
        return [span for found in (*single, *many) if found is not None for span in found.spans]


def values(found: Iterable[Found[Value]]) -> tuple[Value, ...]:
    """The values alone, each once."""
    return tuple(dict.fromkeys(each.value for each in found))


def record_of(text: str, rest: Iterable[Span]) -> str:
    """These words of the line as a text: marks only between words, without spaces before them."""
    words = " ".join(text[first:last] for first, last in rest)
    tidy = re.sub(r"\s+([,;:)])", r"\1", re.sub(r"\(\s+", "(", words))
    tidy = re.sub(r"([,;:/|+])(?:\s*[,;:/|+])+", r"\1", tidy)
    return tidy.strip(" ,;:/|+") if re.search(r"\w", tidy) else tidy.strip(" ,;:/|+()")
