# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the labels of a timeline stand: in three rows below the line, no word on a word, no stem through a word."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

ROWS: Final = 3


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

    They are set from right to left, so that a label lies beside its stem and over no other one.
    """
    found: list[Place | None] = [None] * len(wishes)
    waiting = sorted(range(len(wishes)), key=lambda index: (wishes[index].x, index))
    while True:
        placed, stuck = _placed(wishes, waiting, width, gap)
        if stuck is None:
            for index, place in placed.items():
                found[index] = place
            return found
        waiting.remove(_least(wishes, stuck, placed, gap))


def _placed(
    wishes: Sequence[Wish], waiting: list[int], width: float, gap: float
) -> tuple[dict[int, Place], int | None]:
    """Those that found a place until one was stuck, and that one."""
    placed: dict[int, Place] = {}
    for index in reversed(waiting):
        taken = list(placed.values())
        free = (
            each for each in _tries(wishes[index], width, gap) if not any(each.meets(other, gap) for other in taken)
        )
        place = next(free, None)
        if place is None:
            return placed, index
        placed[index] = place
    return placed, None


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


def _least(wishes: Sequence[Wish], stuck: int, placed: dict[int, Place], gap: float) -> int:
    """The one of least weight among the stuck label and those that are in its way; of equals the earliest."""
    reach = wishes[stuck].width + gap
    near = [
        index
        for index, place in placed.items()
        if place.left < wishes[stuck].x + reach and place.right > wishes[stuck].x - reach
    ]
    return min([stuck, *near], key=lambda index: (wishes[index].weight, wishes[index].x, index))
