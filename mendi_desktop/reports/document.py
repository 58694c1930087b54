# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a report says, without a word on how it looks: the tree that PDF, HTML and JSON are made from.

Every text is a plain string. Nothing in it is markup: ``<b`` and ``&amp;`` are printed as they were typed. Emphasis and
links exist only as objects. Figures about people enter only as SafeTable and SafeCount.
"""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from mendi_desktop.privacy.safe_table import SafeCount, SafeTable


@dataclass(frozen=True, slots=True)
class Emphasis:
    """Words set in semibold."""

    text: str


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to ``target``, an address beginning with https: or mailto:."""

    text: str
    target: str


Inline: TypeAlias = str | Emphasis | Link
Text: TypeAlias = str | tuple[Inline, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """Level 1 is the document's title; blocks use 2 and 3 and never skip a level."""

    level: Literal[2, 3]
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text. ``quiet`` is small and grey, ``quote`` is set in italics. A line feed begins a new paragraph."""

    text: Text
    role: Literal["body", "quiet", "quote"] = "body"


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to tick off by hand, an empty square before each."""

    items: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class KeyFigures:
    """The row of big numbers. Minutes are shown as hours."""

    figures: tuple[SafeCount, ...]


@dataclass(frozen=True, slots=True)
class CountTable:
    """A released table. ``stub`` heads the column of row labels; without it the table's own title does.

    ``bars`` names a column (its id) that is also drawn as bars inside the table: decoration, the numbers stand beside.
    ``legend``: say below the table what a dot means; not needed where another table close by says it.
    """

    table: SafeTable
    caption: str = ""
    stub: str = ""
    bars: str = ""
    legend: bool = True


@dataclass(frozen=True, slots=True)
class TextTable:
    """Rows of words, such as legal hints with source and Stand. ``shares`` are relative column widths.

    ``numbers``: so many columns at the right hold amounts and are set to the right. ``total``: the last row is the sum
    of the others. Amounts here are never figures about people: those are SafeTables.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Text, ...], ...]
    caption: str = ""
    shares: tuple[int, ...] = ()
    numbers: int = 0
    total: bool = False


@dataclass(frozen=True, slots=True)
class BarChart:
    """One column of a released table as bars; its text alternative is made from the data (see ``chart_text``).

    The same table must also stand in the document as a CountTable, so that nobody depends on the picture. If it follows
    at once and is short, both are printed as one: the bars stand in the rows of the table.
    """

    table: SafeTable
    column: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class TimelineMark:
    """One thing on a timeline. ``on`` is where it is drawn, ``when`` how its day is written ("2021", "14.12.2026")."""

    on: date
    title: str
    state: Literal["reached", "planned", "overdue"]
    when: str


@dataclass(frozen=True, slots=True)
class Timeline:
    """Marks on a line drawn to scale from ``first`` to ``last``; ``today`` is marked if it lies between them.

    ``with_table``: PDF and HTML print the same below as a table. Without it the document itself must name every mark.
    """

    marks: tuple[TimelineMark, ...]
    first: date
    last: date
    today: date
    caption: str = ""
    with_table: bool = True


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """``value`` is where it is drawn, ``shown`` how it is written ("41", "12,5 %")."""

    on: date
    value: float
    shown: str


@dataclass(frozen=True, slots=True)
class Curve:
    """Readings of one indicator in the order of their days, drawn to scale, with the target as a dashed line.

    ``unit`` says in words what is counted ("Personen"). ``with_table`` as for a :class:`Timeline`.
    """

    points: tuple[CurvePoint, ...]
    title: str
    unit: str = ""
    target: float | None = None
    target_shown: str = ""
    caption: str = ""
    with_table: bool = True


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """``values``: one index into the stages for each date, None where nothing was said."""

    label: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """How an assessment of oneself has changed: first and last place on the stages, never a sum and never a mark.

    ``stages`` are words from the first to the last ("noch nicht", …); ``dates`` how the days are written, oldest first.
    """

    rows: tuple[ChangeRow, ...]
    stages: tuple[str, ...]
    dates: tuple[str, ...]
    caption: str = ""
    with_table: bool = True


TimeChart: TypeAlias = Timeline | Curve | Change


@dataclass(frozen=True, slots=True)
class Note:
    """A box with one remark, for instance why some figures are missing."""

    text: Text
    title: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Free text of the mentor, marked as such. ``label`` replaces the usual mark. Line feeds begin new paragraphs."""

    text: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a statement comes from. ``stand`` says when it was last checked, as words ("November 2026")."""

    text: str
    stand: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Sources:
    items: tuple[Source, ...]


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One line of a code: what it is called ("Zeile 1") and its groups of capitals and digits ("0F3K9")."""

    label: str
    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """A code to be typed from paper, large, every sign as wide as the other. A screen reader hears each sign."""

    lines: tuple[CodeLine, ...]


@dataclass(frozen=True, slots=True)
class FillIn:
    """Lines to write on by hand, two beside each other, each with its words below."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WritingRoom:
    """Empty rules as wide as the column, to write on by hand; ``label`` says what for, unless the block above does."""

    rules: int
    label: str = ""


@dataclass(frozen=True, slots=True)
class SheetPart:
    """One part of a sheet of one page, as forms have them: a heading of level 2 beside what it says.

    ``marks`` stand before the items, one for each ("▶", "2024:"); without them the items are sentences that stand out.
    Only in a document that is a ``sheet``, and before its first page break.
    """

    heading: str
    items: tuple[Text, ...]
    marks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PageBreakHint:
    """The next block begins on a new page of the PDF, unless it does so anyway."""


Block: TypeAlias = (
    Heading
    | Paragraph
    | Bullets
    | Numbered
    | Checklist
    | KeyFigures
    | CountTable
    | TextTable
    | BarChart
    | Timeline
    | Curve
    | Change
    | Note
    | Suggestion
    | Sources
    | Code
    | FillIn
    | WritingRoom
    | SheetPart
    | PageBreakHint
)


@dataclass(frozen=True, slots=True)
class Document:
    """A whole report. ``period`` is words ("1. Juli bis 30. September 2026"), ``number`` the ledger's ("2026-07").

    ``purpose`` ("Bericht an den Betriebsrat") and ``number`` stand in the header of every page; ``made_on`` is the only
    date a renderer uses, so that equal documents give equal files. ``exercise`` marks invented data on every page.
    A paper that reports no figures and stands in no ledger has neither ``number`` nor ``period``: both are empty.
    ``sheet``: words above the title of a paper whose first page must hold all before the first page break; whoever
    renders it is told how much is too much, and nothing is made smaller to fit.
    """

    title: str
    purpose: str
    period: str
    number: str
    made_on: date
    recipient: str
    blocks: tuple[Block, ...]
    subtitle: str = ""
    lang: str = "de"
    exercise: bool = False
    sheet: str = ""
