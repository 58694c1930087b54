# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A sheet of one page: a band with the title at its head, below it rows with the heading beside what it says."""

from collections import deque
from dataclasses import dataclass, replace
from typing import ClassVar, Final

from mendi_desktop.reports import paper
from mendi_desktop.reports.document import Document, SheetPart, Text
from mendi_desktop.reports.pdf import styles
from mendi_desktop.reports.pdf.boxes import Box, Columns, column_height, fill
from mendi_desktop.reports.pdf.compositor import Compositor
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH, SHEET, Style
from mendi_desktop.reports.pdf.textbox import TextBox
from mendi_desktop.reports.wording import exercise_mark, facts

TRIANGLE: Final = "▶"

_HEADINGS: Final = 116.0
_GAP: Final = 16.0
_BODY: Final = SHEET.width - _HEADINGS - _GAP
_TRIANGLE_ROOM: Final = 13.0
_AFTER_MARK: Final = 6.0
_MOST_AIR: Final = 16.0


def sheet_head(document: Document, make: Compositor, root: Node) -> Box:
    """The words above the title, the title, and what the paper is; the mark of invented data at the right."""
    above = make.box(document.sheet, styles.SHEET_OVERLINE, root.add("P"), width=SHEET.width)
    title = make.box(make.needed(document.title), styles.SHEET_TITLE, root.add("H1"), width=SHEET.width)
    about = make.box(facts(document), styles.SHEET_FACTS, root.add("P"), width=SHEET.width)
    mark = replace(styles.SHEET_OVERLINE, ink=paper.INK, right=True)
    exercise = make.box(exercise_mark(), mark, None, width=SHEET.width) if document.exercise else None
    return _Head((above, replace(title, outline=0), about), exercise)


def sheet_part(block: SheetPart, make: Compositor, parent: Node) -> Box:
    """One row: a heading of level 2, and a list or sentences beside it."""
    heading = make.box(make.needed(block.heading), styles.SHEET_HEADING, parent.add("H2"), width=_HEADINGS)
    heading = replace(heading, outline=1)
    if block.marks:
        return _Row(heading, _marked(block, make, parent))
    items = [make.box(item, styles.SHEET_STATEMENT, parent.add("P"), width=_BODY) for item in block.items]
    return _Row(heading, tuple(items), stands_out=True)


def spread(boxes: list[Box]) -> list[Box]:
    """Gives the rows of a short sheet more air between them, as far as it is good for the eye."""
    rows = sum(isinstance(box, _Row) for box in boxes)
    room = SHEET.height - column_height(boxes)
    if not rows or room <= 0:
        return boxes
    air = min(room / rows, _MOST_AIR)
    return [replace(box, before=air) if isinstance(box, _Row) else box for box in boxes]


def _marked(block: SheetPart, make: Compositor, parent: Node) -> tuple[Box, ...]:
    """A list whose bodies stand below each other, however wide the marks are."""
    triangles = set(block.marks) == {TRIANGLE}
    style = styles.SHEET_TRIANGLE if triangles else styles.SHEET_MARK
    room = _TRIANGLE_ROOM if triangles else _widest(block.marks, make, style) + _AFTER_MARK
    node = parent.add("L").describe("List", ListNumbering="Disc" if triangles else "Decimal")
    return tuple(
        _item(mark, style, item, room, make, node) for mark, item in zip(block.marks, block.items, strict=True)
    )


def _item(mark: str, style: Style, text: Text, room: float, make: Compositor, parent: Node) -> Box:
    item = parent.add("LI")
    label = make.box(mark, style, item.add("Lbl"), width=room)
    body = make.box(text, styles.SHEET_ITEM, item.add("LBody"), width=_BODY - room)
    return Columns(((0.0, label), (room, body)), after=styles.SHEET_ITEM.after)


def _widest(marks: tuple[str, ...], make: Compositor, style: Style) -> float:
    widths = (line.width for mark in marks for line in make.box(mark, style, None, width=_BODY / 3).lines)
    return max(widths, default=0.0)


def _first_baseline(style: Style) -> float:
    """How far below its top a paragraph's first line stands."""
    return (style.leading + TextBox.CAP_HEIGHT * style.size) / 2


@dataclass(frozen=True, slots=True)
class _Head:
    """A soft band over the whole width of the paper, from its edge down to the title's last line. Never split."""

    BELOW: ClassVar[float] = 11.0
    BAR: ClassVar[float] = 2.5
    BETWEEN: ClassVar[float] = 5.0

    texts: tuple[TextBox, ...]
    exercise: TextBox | None
    before: float = 0.0
    after: float = 8.0
    keep: bool = True

    @property
    def height(self) -> float:
        white = self.BETWEEN * (len(self.texts) - 1) + self.BELOW
        return sum(text.height for text in self.texts) + white + self.BAR

    @property
    def least(self) -> float:
        return self.height

    def split(self, room: float) -> None:
        return None

    def paint(self, pen: Pen, x: float, top: float) -> None:
        bottom = top - self.height
        with pen.decoration():
            pen.plane(0.0, bottom, PAGE_WIDTH, PAGE_HEIGHT - bottom, paper.ACCENT_SOFT)
            pen.plane(0.0, bottom, PAGE_WIDTH, self.BAR, paper.ACCENT)
        if self.exercise is not None:
            self.exercise.paint(pen, x, top)
        for text in self.texts:
            text.paint(pen, x, top)
            top -= text.height + self.BETWEEN


@dataclass(frozen=True, slots=True)
class _Row:
    """A heading and boxes beside it, below a hairline or on a soft plane; splits between the boxes."""

    PAD: ClassVar[float] = 7.0
    BLEED: ClassVar[float] = 12.0

    heading: TextBox | None
    boxes: tuple[Box, ...]
    stands_out: bool = False
    before: float = 0.0
    after: float = 0.0
    keep: bool = False

    @property
    def _drop(self) -> float:
        """How much lower the heading begins, so that it stands on the first line of what it heads."""
        style = styles.SHEET_STATEMENT if self.stands_out else styles.SHEET_ITEM
        return _first_baseline(style) - _first_baseline(styles.SHEET_HEADING)

    @property
    def height(self) -> float:
        return self._around(self.boxes)

    def _around(self, boxes: tuple[Box, ...]) -> float:
        heading = self.heading.height + self._drop if self.heading else 0.0
        return max(column_height(boxes), heading) + 2 * self.PAD

    @property
    def least(self) -> float:
        return self._around(self.boxes[:1])

    def split(self, room: float) -> "tuple[_Row, _Row] | None":
        waiting = deque(self.boxes)
        placed = fill(waiting, room - 2 * self.PAD, must=room > SHEET.height / 2)
        if not placed or not waiting:
            return None
        first, rest = tuple(part.box for part in placed), tuple(waiting)
        return replace(self, boxes=first), replace(self, heading=None, boxes=rest)

    def paint(self, pen: Pen, x: float, top: float) -> None:
        with pen.decoration():
            if self.stands_out:
                left, width = x - self.BLEED, SHEET.width + 2 * self.BLEED
                pen.plane(left, top - self.height, width, self.height, paper.SOFT)
        top -= self.PAD
        if self.heading is not None:
            self.heading.paint(pen, x, top - self._drop)
        down = after = 0.0
        for index, box in enumerate(self.boxes):
            down += max(after, box.before) if index else 0.0
            box.paint(pen, x + _HEADINGS + _GAP, top - down)
            down, after = down + box.height, box.after
