# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the labels of a timeline stand: in three rows below the line, no word on a word, no stem through a word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

ROWS: Final = 3
_MOST_TRIES: Final = 800


@dataclass(frozen=True, slots=True)
class Wish:
    """A label of ``width`` that belongs to a stem at ``x``. Where not all find room, the greater ``weight`` stays."""

    x: float
    width: float
    weight: int


@dataclass(frozen=True, slots=True)
class Place:
    """The label fills ``left`` to ``right`` of its row; its stem goes down to that row."""

    x: float
    left: float
    right: float
    row: int

    @property
    def is_right_of_stem(self) -> bool:
        return self.left >= self.x

    def meets(self, other: "Place", air: float) -> bool:
        """Whether a word would lie on the other's words or on its stem."""
        if self.row == other.row and self.left < other.right + air and other.left < self.right + air:
            return True
        return _crosses(other, self) or _crosses(self, other)


def _crosses(stem: Place, words: Place) -> bool:
    """Whether the stem of the one runs through the words of the other."""
    return stem.row >= words.row and words.left - 1 < stem.x < words.right + 1


def places(wishes: Sequence[Wish], width: float, gap: float) -> list[Place | None]:
    """One place for each wish, None for those left without; ``gap`` lies between stem and label.

    They are set from right to left, so that a label lies beside its stem and over no other one. What does not fit is
    tried otherwise for a while; then the one that matters least goes, and the rest is set anew.
    """
    waiting = sorted(range(len(wishes)), key=lambda index: (wishes[index].x, index), reverse=True)
    while True:
        search = _Search([wishes[index] for index in waiting], width, gap)
        if search.succeeds():
            found = dict(zip(waiting, search.placed, strict=True))
            return [found.get(index) for index in range(len(wishes))]
        waiting.pop(search.least())


def grown(found: Sequence[Place | None], natural: Sequence[float], width: float, gap: float) -> list[Place | None]:
    """The same places, each label as wide as it would like to be and its row lets it."""
    made = list(found)
    for index, place in enumerate(made):
        if place is None:
            continue
        others = [other for other in made if other is not None and other is not place]
        made[index] = _wider(place, natural[index], others, width, gap)
    return made


def _wider(place: Place, natural: float, others: list[Place], width: float, gap: float) -> Place:
    """Up to the next words or the next stem in its row."""
    if place.is_right_of_stem:
        walls = [other.left for other in others if other.row == place.row and other.left > place.right]
        walls += [other.x for other in others if other.row >= place.row and other.x > place.right]
        return replace(
            place, right=max(place.right, min([place.left + natural, width, *(wall - gap for wall in walls)]))
        )
    walls = [other.right for other in others if other.row == place.row and other.right < place.left]
    walls += [other.x for other in others if other.row >= place.row and other.x < place.left]
    return replace(place, left=min(place.left, max([place.right - natural, 0.0, *(wall + gap for wall in walls)])))


class _Search:
    """Depth first through the places of each label, with a limit: a chart is drawn at every step of a resize."""

    def __init__(self, wishes: list[Wish], width: float, gap: float) -> None:
        self._wishes, self._gap = wishes, gap
        self._tries = [_tries(wish, width, gap) for wish in wishes]
        self._left = _MOST_TRIES
        self._stuck = 0
        self.placed: list[Place] = []

    def succeeds(self) -> bool:
        index = len(self.placed)
        if index == len(self._wishes):
            return True
        self._stuck = max(self._stuck, index)
        for place in self._tries[index]:
            self._left -= 1
            if self._left < 0:
                return False
            if any(place.meets(other, self._gap) for other in self.placed):
                continue
            self.placed.append(place)
            if self.succeeds():
                return True
            self.placed.pop()
        return False

    def least(self) -> int:
        """Of the label that was stuck and those whose words reach to its own: the one that matters least."""
        stuck = self._wishes[self._stuck]
        reach = stuck.width + self._gap
        near = [
            index
            for index, wish in enumerate(self._wishes[: self._stuck + 1])
            if abs(wish.x - stuck.x) <= reach + wish.width
        ]
        return min(near, key=lambda index: (self._wishes[index].weight, self._wishes[index].x, index))


def _tries(wish: Wish, width: float, gap: float) -> list[Place]:
    """All places a label may have, the best first: right of its stem, high up; else left of it."""
    tries: list[Place] = []
    if wish.x + gap + wish.width <= width:
        right = Place(wish.x, wish.x + gap, wish.x + gap + wish.width, 0)
        tries += [replace(right, row=row) for row in range(ROWS)]
    if wish.x - gap - wish.width >= 0:
        left = Place(wish.x, wish.x - gap - wish.width, wish.x - gap, 0)
        tries += [replace(left, row=row) for row in range(ROWS)]
    return tries
