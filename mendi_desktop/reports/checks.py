# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What must be true of a document before anything is laid out. A failure is a bug of whoever built the document."""

import re
from collections.abc import Iterator

from mendi_desktop.reports.document import (
    BarChart,
    Block,
    Bullets,
    Change,
    Checklist,
    Code,
    CountTable,
    Curve,
    Document,
    FillIn,
    Heading,
    KeyFigures,
    Link,
    Note,
    Numbered,
    PageBreakHint,
    Paragraph,
    SheetPart,
    Sources,
    Text,
    TextTable,
    Timeline,
    WritingRoom,
)
from mendi_desktop.reports.inline import words
from mendi_desktop.reports.time_chart_checks import is_told, time_chart_problems

_LANGUAGE = re.compile(r"[a-z]{2}(-[A-Z]{2})?")
_GROUP = re.compile(r"[0-9A-Z]{1,8}")
_TARGET = re.compile(r"(https://|mailto:)[!-~]{1,1000}")


class UnsoundDocument(ValueError):  # noqa: N818 - says what it is
    """Lists what is wrong, without repeating any text of the document: messages may reach a log."""


def require_sound(document: Document) -> None:
    """Raises :class:`UnsoundDocument` naming every fault."""
    if faults := list(problems(document)):
        raise UnsoundDocument("; ".join(faults))


def problems(document: Document) -> Iterator[str]:
    """Every fault as a sentence naming the block's position and kind."""
    if not document.title.strip():
        yield "the document has no title"
    if not _LANGUAGE.fullmatch(document.lang):
        yield "the language is not a code like de or de-DE"
    level = 1
    for position, block in enumerate(document.blocks):
        where = f"block {position} ({type(block).__name__})"
        for fault in (*_block_problems(block), *time_chart_problems(block)):
            yield f"{where}: {fault}"
        if isinstance(block, Heading):
            if block.level > level + 1:
                yield f"{where}: level {block.level} after level {level}"
            level = block.level
        if isinstance(block, SheetPart):
            level = 2
    yield from _sheet_problems(document)
    yield from _charts_without_table(document)
    yield from _charts_untold(document)


def _sheet_problems(document: Document) -> Iterator[str]:
    on_sheet = bool(document.sheet.strip())
    for position, block in enumerate(document.blocks):
        on_sheet = on_sheet and not isinstance(block, PageBreakHint)
        if isinstance(block, SheetPart):
            for fault in _sheet_part_problems(block, on_sheet=on_sheet):
                yield f"block {position} (SheetPart): {fault}"


def _charts_without_table(document: Document) -> Iterator[str]:
    tables = [block.table for block in document.blocks if isinstance(block, CountTable)]
    for block in document.blocks:
        if isinstance(block, BarChart) and block.table not in tables:
            yield f"chart of table {block.table.id}: the table itself does not stand in the document"


def _charts_untold(document: Document) -> Iterator[str]:
    """Whoever prints a chart without its table must say the same in words: no content is in the picture alone."""
    said = "\n".join(words(text) for block in document.blocks for text in _texts(block))
    for position, block in enumerate(document.blocks):
        if isinstance(block, Timeline | Curve | Change) and not is_told(block, said):
            yield f"block {position} ({type(block).__name__}): the document does not say what the chart shows"


def _block_problems(block: Block) -> Iterator[str]:
    for text in _texts(block):
        yield from _link_problems(text)
    match block:
        case Heading() if not block.text.strip():
            yield "empty heading"
        case CountTable():
            yield from _count_table_problems(block)
        case TextTable():
            yield from _text_table_problems(block)
        case BarChart() if block.column not in block.table.column_ids:
            yield "no such column"
        case KeyFigures():
            if not all(figure.label.strip() for figure in block.figures):
                yield "a figure has no label"
        case Bullets() | Numbered() | Checklist() | Sources() if not block.items:
            yield "empty list"
        case Code() | FillIn() | WritingRoom():
            yield from _hand_problems(block)


def _sheet_part_problems(block: SheetPart, *, on_sheet: bool) -> Iterator[str]:
    if not on_sheet:  # it is wider than the column of a report
        yield "not on the first page of a sheet"
    if not block.heading.strip():
        yield "empty heading"
    if not block.items:
        yield "a part that says nothing"
    if block.marks and (len(block.marks) != len(block.items) or not all(mark.strip() for mark in block.marks)):
        yield "the marks do not fit the items"


def _hand_problems(block: Code | FillIn | WritingRoom) -> Iterator[str]:
    """What is typed or written by hand."""
    if isinstance(block, FillIn):
        if not block.labels or not all(label.strip() for label in block.labels):
            yield "a line to fill in has no words"
        return
    if isinstance(block, WritingRoom):
        if block.rules < 1:
            yield "room to write without a rule"
        return
    if not block.lines or not all(line.label.strip() and line.groups for line in block.lines):
        yield "empty code"
    if not all(_GROUP.fullmatch(group) for line in block.lines for group in line.groups):
        yield "a group holds more than eight signs, or others than capitals and digits"


def _count_table_problems(block: CountTable) -> Iterator[str]:
    table = block.table
    if not (block.stub or table.title).strip() or not all(column.strip() for column in table.columns):
        yield "empty table head"
    if not all(row.strip() for row in table.rows):
        yield "a row has no label"
    if not table.rows or not table.columns:
        yield "empty table"
    if block.bars and block.bars not in table.column_ids:
        yield "no such column"


def _text_table_problems(block: TextTable) -> Iterator[str]:
    if not block.head or not all(head.strip() for head in block.head):
        yield "empty table head"
    if not block.rows:
        yield "empty table"
    if any(len(row) != len(block.head) for row in block.rows):
        yield "a row does not fit the head"
    if not 0 <= block.numbers < len(block.head):
        yield "more columns of amounts than there are besides the first"
    if block.shares and (len(block.shares) != len(block.head) or min(block.shares) <= 0):
        yield "the shares do not fit the head"


def _texts(block: Block) -> Iterator[Text]:
    match block:
        case Paragraph() | Note() | Heading():
            yield block.text
        case Bullets() | Numbered() | Checklist() | SheetPart():
            yield from block.items
        case TextTable():
            for row in block.rows:
                yield from row
        case Sources():
            for source in block.items:
                if source.target:
                    yield (Link(source.text, source.target),)


def _link_problems(text: Text) -> Iterator[str]:
    if isinstance(text, str):
        return
    for inline in text:
        if isinstance(inline, Link):
            if not inline.text.strip():
                yield "a link has no words"
            if not _TARGET.fullmatch(inline.target):
                yield "a link leads nowhere a report may lead"
