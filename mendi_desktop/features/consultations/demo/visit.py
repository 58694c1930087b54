# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One visit of a colleague in a story, with everything that was drawn for it."""

from dataclasses import dataclass
from datetime import date
from random import Random

from mendi_desktop.demo.people import Person
from mendi_desktop.features.consultations.demo.arcs import Arc
from mendi_desktop.features.consultations.demo.shapes import Shape


@dataclass(frozen=True, slots=True)
class Visit:
    """``number`` counts from 0. ``next_on``: the following visit. ``step_due_on``: an open step waits for that day.
    ``good_outcome``: what the story comes to if it goes well.

    ``rng`` is shared by the visits of one person, who are told in order.
    """

    person: Person
    arc: Arc
    phase: str
    number: int
    held_on: date
    written_on: date
    next_on: date | None
    follow_up_on: date | None
    step_due_on: date | None
    shape: Shape
    barriers: tuple[str, ...]
    steps: tuple[str, ...]
    good_outcome: str
    rng: Random

    @property
    def key(self) -> str:
        return f"talk/{self.person.number}/{self.number}"

    @property
    def is_last(self) -> bool:
        return self.next_on is None
