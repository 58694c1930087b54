# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What stands on paper: boxes that know their height, can be split at a page's end, and paint themselves."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar, Protocol

from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.styles import COLUMN_HEIGHT


class Box(Protocol):
    """Heights in points. ``least`` is the smallest part that may stand alone at the foot of a page."""

    @property
    def before(self) -> float: ...
    @property
    def after(self) -> float: ...
    @property
    def keep(self) -> bool:
        """True if the box must not be parted from the next one."""
        ...

    @property
    def height(self) -> float: ...
    @property
    def least(self) -> float: ...

    def split(self, room: float) -> "tuple[Box, Box] | None":
        """Two parts, the first at most ``room`` high; None if it cannot be split there."""
        ...

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """Paints with the upper left corner at x, top."""
        ...


@dataclass(frozen=True, slots=True)
class Placed:
    """A box and how far below the top of its column it stands."""

    down: float
    box: Box


@dataclass(frozen=True, slots=True)
class Break:
    """Ends a page."""

    before: float = 0.0
    after: float = 0.0
    keep: bool = False
    height: float = 0.0
    least: float = 0.0

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        """Nothing to see."""


def fill(waiting: deque[Box], room: float, *, must: bool) -> list[Placed]:
    """Takes from ``waiting`` what fits into a column of height ``room``; what does not fit stays there.

    A box marked ``keep`` moves on together with the next one. With ``must`` at least one box is placed, so that a
    caller who offers fresh columns always gets on, even with something higher than a column.
    """
    placed: list[Placed] = []
    down = after = 0.0
    while waiting:
        box = waiting[0]
        if isinstance(box, Break):
            waiting.popleft()
            if placed:
                break
            continue
        down += max(after, box.before) if placed else 0.0
        stuck = must and not placed
        if down + _need(waiting) > room and not stuck:
            break
        if down + box.height <= room:
            placed.append(Placed(down, waiting.popleft()))
            down, after = down + box.height, box.after
            continue
        parts = box.split(room - down)
        if parts:
            placed.append(Placed(down, parts[0]))
            waiting[0] = parts[1]
        elif stuck:
            placed.append(Placed(down, waiting.popleft()))
        break
    return placed


def _need(waiting: Iterable[Box]) -> float:
    """Height of the chain of boxes that the first one must be kept with, up to the least part of its last member."""
    need = after = 0.0
    for index, box in enumerate(waiting):
        need += max(after, box.before) if index else 0.0
        if not box.keep:
            return need + box.least
        need, after = need + box.height, box.after
    return need


def column_height(boxes: Iterable[Box]) -> float:
    """Height of boxes set below each other."""
    height = after = 0.0
    for index, box in enumerate(boxes):
        height += (max(after, box.before) if index else 0.0) + box.height
        after = box.after
    return height


@dataclass(frozen=True, slots=True)
class Columns:
    """Boxes side by side, each at its own distance from the left; the row splits where every too high box splits."""

    cells: tuple[tuple[float, Box], ...]
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def height(self) -> float:
        return max((box.height for _, box in self.cells), default=0.0)

    @property
    def least(self) -> float:
        return max((box.least for _, box in self.cells), default=0.0)

    def split(self, room: float) -> "tuple[Columns, Columns] | None":
        heads: list[tuple[float, Box]] = []
        tails: list[tuple[float, Box]] = []
        for x, box in self.cells:
            if box.height <= room:
                heads.append((x, box))
                continue
            parts = box.split(room)
            if parts is None:
                return None
            heads.append((x, parts[0]))
            tails.append((x, parts[1]))
        return replace(self, cells=tuple(heads)), replace(self, cells=tuple(tails), before=0.0)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        for right, box in self.cells:
            box.paint(pen, x + right, top)


@dataclass(frozen=True, slots=True)
class Panel:
    """Boxes below each other on a soft plane, or beside an upright line of ``bar`` colour."""

    PAD: ClassVar[float] = 10.0
    INDENT: ClassVar[float] = 14.0

    boxes: tuple[Box, ...]
    width: float
    plane: str = ""
    bar: str = ""
    before: float = 12.0
    after: float = 12.0
    keep: bool = False

    @property
    def _pad(self) -> float:
        return self.PAD if self.plane else 2.0

    @property
    def height(self) -> float:
        return column_height(self.boxes) + 2 * self._pad

    @property
    def least(self) -> float:
        return min(self.height, _need(self.boxes) + 2 * self._pad)

    def split(self, room: float) -> "tuple[Panel, Panel] | None":
        waiting = deque(self.boxes)
        placed = fill(waiting, room - 2 * self._pad, must=room > COLUMN_HEIGHT / 2)
        if not placed or not waiting:
            return None
        return replace(self, boxes=tuple(part.box for part in placed)), replace(self, boxes=tuple(waiting), before=0.0)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.decoration():
            if self.plane:
                pen.plane(x, top - self.height, self.width, self.height, self.plane)
            if self.bar:
                pen.plane(x, top - self.height, 2.0, self.height, self.bar)
        down = self._pad
        after = 0.0
        for index, box in enumerate(self.boxes):
            down += max(after, box.before) if index else 0.0
            box.paint(pen, x + self.INDENT, top - down)
            down, after = down + box.height, box.after
