# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the blocks of a document to boxes on paper and nodes of the structure, in one walk."""

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import singledispatch

from mendi_desktop.core.i18n import tr
from mendi_desktop.privacy.safe_table import SafeCount
from mendi_desktop.reports import paper
from mendi_desktop.reports.chart_text import alternative
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
    Source,
    Sources,
    Suggestion,
    Text,
    TextTable,
    TimeChart,
    Timeline,
    WritingRoom,
)
from mendi_desktop.reports.inks import ON_PAPER, Look
from mendi_desktop.reports.pdf import styles
from mendi_desktop.reports.pdf.boxes import Box, Break, Columns, Panel
from mendi_desktop.reports.pdf.charts import bar_drawings
from mendi_desktop.reports.pdf.code import CodeRow, FillInRow, WritingRules
from mendi_desktop.reports.pdf.compositor import Compositor
from mendi_desktop.reports.pdf.drawn.draw import draw
from mendi_desktop.reports.pdf.figure import FigureBox, RuleBox
from mendi_desktop.reports.pdf.fonts import MISSING
from mendi_desktop.reports.pdf.sheet import sheet_head, sheet_part
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.table import TableBox
from mendi_desktop.reports.pdf.table_blocks import chart_with_table_boxes, count_table_boxes, text_table_boxes
from mendi_desktop.reports.pdf.textbox import TextBox
from mendi_desktop.reports.plain_text import paragraphs
from mendi_desktop.reports.time_chart_text import as_table, told
from mendi_desktop.reports.wording import count, facts, spelled, stand, suggestion_label, withheld

_FIGURES_A_ROW = 4
_LEAD_IN = 4
"""Lines of a paragraph that is kept with the table below it."""


def boxes_of(document: Document, compositor: Compositor, root: Node) -> Iterator[Box]:
    """Everything below each other, title first; nodes are added to ``root``."""
    yield from _opening(document, compositor, root)
    blocks = deque(document.blocks)
    before: Block | None = None
    while blocks:
        block = blocks.popleft()
        together = _chart_and_table(block, blocks[0], compositor, root) if blocks else None
        if together:
            blocks.popleft()
        boxes = together or _set(block, compositor, root)
        yield from _kept(boxes) if blocks and _leads_in(before, block, blocks[0]) else boxes
        before = block


def _leads_in(before: Block | None, block: Block, following: Block) -> bool:
    """What must not be torn from the block below it.

    A quiet line between a heading and its table would stay alone with the heading at the foot of a page, words that
    announce a list would stay without it, and lines to sign on would stand on an empty one.
    """
    if isinstance(following, FillIn | WritingRoom):
        return True
    if isinstance(following, Bullets | Numbered | Checklist):
        return isinstance(block, Paragraph) and isinstance(block.text, str) and block.text.endswith(":")
    is_quiet = isinstance(block, Paragraph) and block.role == "quiet"
    return isinstance(before, Heading) and is_quiet and isinstance(following, TextTable | CountTable | BarChart)


def _kept(boxes: Iterable[Box]) -> Iterator[Box]:
    """Short ones only: what is kept whole must find a page that it fits on."""
    for box in boxes:
        short = len(box.lines) <= _LEAD_IN if isinstance(box, TextBox) else isinstance(box, TableBox) and box.is_short
        yield replace(box, keep=True) if short and isinstance(box, TextBox | TableBox) else box


def _chart_and_table(block: Block, following: Block, make: Compositor, root: Node) -> list[Box] | None:
    if isinstance(block, BarChart) and isinstance(following, CountTable) and following.table == block.table:
        return chart_with_table_boxes(block, following, make, root)
    return None


def _opening(document: Document, make: Compositor, root: Node) -> Iterator[Box]:
    if document.sheet:
        yield sheet_head(document, make, root)
        return
    title = make.box(make.needed(document.title), styles.TITLE, root.add("H1"), keep=True)
    yield replace(title, outline=0)
    for text in (document.subtitle, document.period):
        if paragraphs(text):
            yield make.box(text, styles.SUBTITLE, root.add("P"), keep=True)
    yield make.box(facts(document), styles.FACTS, root.add("P"), keep=True)
    yield RuleBox(styles.COLUMN, paper.HAIRLINE)


@singledispatch
def _set(block: Block, make: Compositor, parent: Node) -> Iterator[Box]:
    """The boxes of one block; a kind of block without a rule of its own here is a bug."""
    raise TypeError(type(block).__name__)


@_set.register
def _(block: Heading, make: Compositor, parent: Node) -> Iterator[Box]:
    box = make.box(make.needed(block.text), styles.HEADINGS[block.level], parent.add(f"H{block.level}"), keep=True)
    yield replace(box, outline=block.level - 1)


@_set.register
def _(block: Paragraph, make: Compositor, parent: Node) -> Iterator[Box]:
    style = {"body": styles.BODY, "quiet": styles.QUIET, "quote": styles.QUOTE}[block.role]
    yield from _running(block.text, style, make, parent)


@_set.register
def _(block: Bullets, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="Disc")
    yield from _listed([make.item("•", item, styles.ITEM, node) for item in block.items])


@_set.register
def _(block: Numbered, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="Decimal")
    yield from _listed([make.item(f"{index}.", item, styles.ITEM, node) for index, item in enumerate(block.items, 1)])


@_set.register
def _(block: Checklist, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="Square")
    yield from _listed([make.item("☐", item, styles.ITEM, node) for item in block.items])


@_set.register
def _(block: Sources, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="Disc")
    yield from _listed([make.item("•", _source(source, make), styles.SOURCE, node) for source in block.items])


@_set.register
def _(block: KeyFigures, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="None")
    width = styles.COLUMN / _FIGURES_A_ROW
    for start in range(0, len(block.figures), _FIGURES_A_ROW):
        figures = block.figures[start : start + _FIGURES_A_ROW]
        items = [node.add("LI").add("LBody") for _ in figures]
        numbers = [_big_number(figure, make, item, width - 12) for figure, item in zip(figures, items, strict=True)]
        labels = [
            make.box(make.needed(figure.label), styles.FIGURE_LABEL, item, width=width - 12)
            for figure, item in zip(figures, items, strict=True)
        ]
        yield Columns(tuple((index * width, box) for index, box in enumerate(numbers)), before=4, keep=True)
        yield Columns(tuple((index * width, box) for index, box in enumerate(labels)), after=14)


@_set.register
def _(block: CountTable, make: Compositor, parent: Node) -> Iterator[Box]:
    yield from count_table_boxes(block, make, parent)


@_set.register
def _(block: TextTable, make: Compositor, parent: Node) -> Iterator[Box]:
    yield from text_table_boxes(block, make, parent)


@_set.register
def _(block: BarChart, make: Compositor, parent: Node) -> Iterator[Box]:
    drawings = bar_drawings(block, make.typeface, make.lang)
    if drawings and paragraphs(block.caption):
        yield make.box(block.caption, styles.CAPTION, parent.add("Caption"), keep=True)
    for index, drawing in enumerate(drawings, 1):
        words = alternative(block, make.lang)
        if len(drawings) > 1:
            words = tr("{words} Teil {part} von {parts}.", words=words, part=index, parts=len(drawings))
        yield FigureBox(drawing, parent.add("Figure", alt=words), keep=index == len(drawings))


@_set.register(Timeline)
@_set.register(Curve)
@_set.register(Change)
def _(block: TimeChart, make: Compositor, parent: Node) -> Iterator[Box]:
    if paragraphs(block.caption):
        yield make.box(block.caption, styles.CAPTION, parent.add("Caption"), keep=True)
    look = Look(ON_PAPER, styles.CHART_WORDS, lang=make.lang)
    drawn = draw(block, styles.COLUMN, look, make.typeface)
    yield FigureBox(drawn.drawing, parent.add("Figure", alt=told(block)), keep=block.with_table)
    if block.with_table:
        yield from text_table_boxes(as_table(block), make, parent)


@_set.register
def _(block: Note, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("Sect")
    width = styles.COLUMN - 2 * Panel.INDENT
    boxes: list[Box] = []
    if paragraphs(block.title):
        boxes.append(make.box(block.title, styles.BOX_TITLE, node.add("P"), width=width, keep=True))
    boxes += _running(block.text, styles.BOX, make, node, width)
    if boxes:
        yield Panel(tuple(boxes), styles.COLUMN, plane=paper.SOFT)


@_set.register
def _(block: Suggestion, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("BlockQuote")
    width = styles.COLUMN - Panel.INDENT
    label = block.label if paragraphs(block.label) else suggestion_label()
    boxes: list[Box] = [make.box(label, styles.BOX_LABEL, node.add("P"), width=width, keep=True)]
    boxes += _running(block.text if paragraphs(block.text) else MISSING, styles.BODY, make, node, width)
    yield Panel(tuple(boxes), styles.COLUMN, bar=paper.ACCENT)


@_set.register
def _(block: Code, make: Compositor, parent: Node) -> Iterator[Box]:
    node = parent.add("L").describe("List", ListNumbering="None")
    rows = []
    for line in block.lines:
        item = node.add("LI")
        label = make.box(make.needed(line.label), styles.CODE_LABEL, item.add("Lbl"))
        rows.append(CodeRow(label, line.groups, item.add("LBody").add("Span", actual=spelled(line.groups))))
    yield Panel(tuple(rows), styles.COLUMN, plane=paper.SOFT)


@_set.register
def _(block: FillIn, make: Compositor, parent: Node) -> Iterator[Box]:
    width = (styles.COLUMN - FillInRow.GAP) / 2
    for start in range(0, len(block.labels), 2):
        labels = block.labels[start : start + 2]
        boxes = tuple(make.box(make.needed(text), styles.FILL_IN, parent.add("P"), width=width) for text in labels)
        yield FillInRow(boxes, width)


@_set.register
def _(block: WritingRoom, make: Compositor, parent: Node) -> Iterator[Box]:
    has_words = bool(paragraphs(block.label))
    yield WritingRules(block.rules, make.box(block.label, styles.FILL_IN, parent.add("P")) if has_words else None)


@_set.register
def _(block: SheetPart, make: Compositor, parent: Node) -> Iterator[Box]:
    yield sheet_part(block, make, parent)


@_set.register
def _(block: PageBreakHint, make: Compositor, parent: Node) -> Iterator[Box]:
    yield Break()


def _running(
    text: Text, style: styles.Style, make: Compositor, parent: Node, width: float = styles.COLUMN
) -> list[Box]:
    """A plain string may hold several paragraphs; a text with emphasis or links is one."""
    parts = paragraphs(text) if isinstance(text, str) else [text]
    return [make.box(part, style, parent.add("P"), width=width) for part in parts]


def _listed(items: list[Columns]) -> list[Columns]:
    """Neither the first item nor the last stays alone on a page; long ones are split as they come."""
    joined = {0, len(items) - 2}
    kept = [replace(item, keep=at in joined and _is_short(item)) for at, item in enumerate(items[:-1])]
    return [*kept, replace(items[-1], after=styles.BODY.after + 3)]


def _is_short(item: Columns) -> bool:
    return all(isinstance(box, TextBox) and len(box.lines) <= _LEAD_IN for _, box in item.cells)


def _big_number(figure: SafeCount, make: Compositor, item: Node, width: float) -> Box:
    if figure.value is None:
        return make.box(withheld(), styles.FIGURE_WITHHELD, item, width=width).with_blank()
    return make.box(count(figure, make.lang), styles.FIGURE, item, width=width).with_blank()


def _source(source: Source, make: Compositor) -> Text:
    words = make.needed(source.text)
    first = Link(words, source.target) if source.target else words
    return (first, f" · {stand(source.stand)}") if paragraphs(source.stand) else (first,)
