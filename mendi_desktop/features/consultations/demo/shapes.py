# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How talks look from outside: kind, minutes, channel, how they came about.

Two of five last up to 15 minutes, as in the Austrian monitoring of guidance (handbook 2.1).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Final

_KINDS: Final[Mapping[str, Mapping[str, int]]] = {
    "orientation": {"first_consultation": 42, "informal_chat": 28, "workplace_approach": 14, "office_hour": 16},
    "step": {"follow_up_consultation": 42, "office_hour": 26, "informal_chat": 32},
    "barrier": {"follow_up_consultation": 52, "office_hour": 20, "accompaniment": 14, "informal_chat": 14},
    "referral": {"follow_up_consultation": 48, "office_hour": 30, "short_answer": 22},
    "outcome": {"closing_review": 50, "informal_chat": 35, "short_answer": 15},
    "support": {"informal_chat": 60, "short_answer": 40},
    "stranger": {"short_answer": 45, "informal_chat": 33, "workplace_approach": 12, "office_hour": 10},
}
_MINUTES: Final[Mapping[str, tuple[int, ...]]] = {
    "informal_chat": (5, 8, 10, 10, 12, 15),
    "short_answer": (5, 5, 10),
    "workplace_approach": (5, 10, 15),
    "office_hour": (15, 20, 20, 25, 30),
    "first_consultation": (30, 40, 45, 45, 60),
    "follow_up_consultation": (20, 25, 30, 30, 40, 45),
    "closing_review": (30, 40, 45),
    "accompaniment": (30, 45, 60, 75),
}
_CHANNELS: Final[Mapping[str, Mapping[str, int]]] = {
    "short_answer": {"in_person": 30, "phone": 35, "email": 25, "chat": 10},
    "office_hour": {"in_person": 85, "phone": 15},
    "follow_up_consultation": {"in_person": 68, "phone": 18, "video": 14},
}
_PLACES: Final[Mapping[str, tuple[str, ...]]] = {
    "informal_chat": ("corridor", "canteen", "corridor", "workplace", "outside"),
    "workplace_approach": ("workplace",),
    "office_hour": ("council_office",),
    "first_consultation": ("office", "council_office", ""),
    "follow_up_consultation": ("office", "", "council_office", "canteen"),
}
_FIRST: Final = {
    "colleague": 35, "mentor": 25, "other_colleagues": 12, "after_event": 9, "notice": 8, "works_council": 6,
    "supervisor": 3, "hr_department": 2,
}  # fmt: skip
_LATER: Final = {"colleague": 50, "mentor": 30, "": 20}
_COMPANY: Final = (("supervisor",), ("hr_department",), ("works_council", "supervisor"))


@dataclass(frozen=True, slots=True)
class Shape:
    """The first line of a talk."""

    contact_kind: str
    minutes: int
    channel: str
    initiative: str | None
    participants: tuple[str, ...]

    @property
    def place(self) -> str | None:
        """Where it was, if anybody noted it. It follows from the rest, so that a demo stays the same talk by talk."""
        places = _PLACES.get(self.contact_kind, ()) if self.channel == "in_person" else ()
        return places[self.minutes // 5 % len(places)] or None if places else None


def shape(phase: str, rng: Random, *, first: bool) -> Shape:
    """A likely shape for a talk in ``phase`` of a story; ``stranger`` is a phase of its own."""
    kind = _draw(_KINDS[phase], rng)
    return Shape(
        contact_kind=kind,
        minutes=rng.choice(_MINUTES[kind]),
        channel=_draw(_CHANNELS.get(kind, {"in_person": 1}), rng),
        initiative=_draw(_FIRST if first else _LATER, rng) or None,
        participants=rng.choice(_COMPANY) if kind == "accompaniment" else (),
    )


def _draw(weights: Mapping[str, int], rng: Random) -> str:
    return rng.choices(list(weights), list(weights.values()))[0]
