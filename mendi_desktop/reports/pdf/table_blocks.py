# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tables of figures and tables of words, from the document to boxes."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Final

from mendi_desktop.reports.chart_text import alternative, column_of
from mendi_desktop.reports.document import BarChart, CountTable, TextTable
from mendi_desktop.reports.pdf import styles
from mendi_desktop.reports.pdf.boxes import Box
from mendi_desktop.reports.pdf.charts import row_bars
from mendi_desktop.reports.pdf.compositor import Compositor
from mendi_desktop.reports.pdf.figure import FigureBox
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.table import Bar, Row, TableBox
from mendi_desktop.reports.pdf.textbox import TextBox
from mendi_desktop.reports.plain_text import paragraphs
from mendi_desktop.reports.wording import cell, legend, total, withheld

_GAP: Final = 10.0
_NUMBER_LEAST: Final = 54.0
_NUMBER_MOST: Final = 96.0
_STUB_LEAST: Final = 130.0
_STUB_SHARE: Final = 0.66


def count_table_boxes(block: CountTable, make: Compositor, parent: Node) -> Iterator[Box]:
    """Caption and table; withheld counts are a dot that a screen reader says in words."""
    node = parent.add("Table")
    yield from _caption(block.caption, make, node)
    yield _CountTableSetter(block, make, node).table(parent)


def chart_with_table_boxes(chart: BarChart, block: CountTable, make: Compositor, parent: Node) -> list[Box] | None:
    """A short table with the chart of one column in it, so that no label stands twice; None if it is too long."""
    together = replace(block, bars=chart.column)
    if not _CountTableSetter(together, make, Node("Table")).table(Node("Sect")).is_short:
        return None
    boxes = list(_caption(chart.caption, make, parent))
    figure = parent.add("Figure", alt=alternative(chart, make.lang))
    node = parent.add("Table")
    boxes += _caption(block.caption, make, node)
    return [*boxes, _CountTableSetter(together, make, node).table(parent, figure)]


def text_table_boxes(block: TextTable, make: Compositor, parent: Node) -> Iterator[Box]:
    """Caption and table; the first column heads its row."""
    node = parent.add("Table")
    yield from _caption(block.caption, make, node)
    shares = block.shares or (1,) * len(block.head)
    widths = [styles.COLUMN * share / sum(shares) for share in shares]
    words = len(block.head) - block.numbers
    # amounts end where the column ends, so that they stand below one another up to the edge of the paper
    lefts = [left + _GAP * (place >= words) for place, left in enumerate(accumulate(widths[:-1], initial=0.0))]
    head = _line(node.add("THead"))
    head_row = Row(
        tuple(
            (left, make.box(make.needed(text), _in_head(place >= words), _head(head, "Column"), width=width - _GAP))
            for place, (text, left, width) in enumerate(zip(block.head, lefts, widths, strict=True))
        ),
        bottom_aligned=True,
    )
    body = node.add("TBody")
    rows = []
    for number, texts in enumerate(block.rows):
        line = _line(body)
        is_total = block.total and number == len(block.rows) - 1
        nodes = [_head(line, "Row"), *(line.add("TD") for _ in texts[1:])]
        boxes = [
            make.box(text, _in_row(place, words, is_total), nodes[place], width=widths[place] - _GAP)
            for place, text in enumerate(texts)
        ]
        rows.append(Row(tuple(zip(lefts, boxes, strict=True)), strong_above=is_total))
    yield TableBox(head_row, tuple(rows), styles.COLUMN)


def _in_head(is_number: bool) -> styles.Style:
    return styles.TABLE_HEAD_RIGHT if is_number else styles.TABLE_HEAD


def _in_row(place: int, words: int, is_total: bool) -> styles.Style:
    """``words``: so many columns of words stand before the amounts."""
    if place >= words:
        return styles.NUMBER_TOTAL if is_total else styles.NUMBER
    if is_total:
        return styles.CELL_TOTAL
    return styles.CELL_HEAD if not place else styles.CELL


def _caption(text: str, make: Compositor, node: Node) -> Iterator[Box]:
    if paragraphs(text):
        yield make.box(text, styles.CAPTION, node.add("Caption"), keep=True)


def _line(parent: Node) -> Node:
    return parent.add("TR")


def _head(line: Node, scope: str) -> Node:
    return line.add("TH").describe("Table", Scope=scope)


class _CountTableSetter:
    """Sets one table of figures: column widths, cells, totals, bars, and the lines below."""

    def __init__(self, block: CountTable, make: Compositor, node: Node) -> None:
        self._block, self._table, self._make, self._node = block, block.table, make, node
        self._heads = list(self._table.columns)
        if self._table.row_totals is not None:
            self._heads.append(total())
        self._widths = self._number_widths()
        self._bar_width = 0.0
        rest = styles.COLUMN - sum(self._widths)
        if block.bars:
            self._bar_width = max(0.0, rest - min(self._longest_label() + 2 * _GAP, rest * _STUB_SHARE))
        self._stub_width = rest - self._bar_width

    def _longest_label(self) -> float:
        typeface = self._make.typeface
        labels = [typeface.printable(self._make.needed(label)) for label in self._table.rows]
        return max(typeface.width(label, styles.CELL.font, styles.CELL.size) for label in labels)

    def _number_widths(self) -> list[float]:
        measure = self._make.typeface.width
        style = styles.TABLE_HEAD
        widths = []
        for head in self._heads:
            words = self._make.typeface.printable(self._make.needed(head))
            parts = words[:200].split(" ")
            halves = [(" ".join(parts[:at]), " ".join(parts[at:])) for at in range(len(parts))]
            needed = min(max(measure(half, style.font, style.size) for half in pair) for pair in halves)
            widths.append(min(max(needed + 1 + _GAP, _NUMBER_LEAST), _NUMBER_MOST))
        room = styles.COLUMN - _STUB_LEAST
        if sum(widths) > room:
            widths = [room / len(widths)] * len(widths)
        return widths

    def table(self, parent: Node, figure: Node | None = None) -> TableBox:
        """With a node for a Figure the bars are a chart of their own and not decoration."""
        head = self._head_row()
        body = self._node.add("TBody")
        rows = [self._row(index, body) for index in range(len(self._table.rows))]
        if self._table.column_totals is not None:
            rows.append(self._totals_row(body))
        foot = [self._make.box(text, styles.LEGEND, parent.add("P")) for text in self._foot()]
        if figure is None:
            return TableBox(head, tuple(rows), styles.COLUMN, tuple(foot))
        drawing = row_bars(self._bar_values(), [row.height for row in rows[: len(self._table.rows)]], self._bar_width)
        plain = tuple(replace(row, bar=None) for row in rows)
        return TableBox(head, plain, styles.COLUMN, tuple(foot), (self._stub_width, FigureBox(drawing, figure)))

    def _bar_values(self) -> tuple[int | None, ...]:
        return column_of(BarChart(self._table, self._block.bars))

    def _foot(self) -> list[str]:
        table = self._table
        numbers = [*(value for row in table.cells for value in row), *(table.row_totals or ())]
        if table.column_totals is not None:
            numbers += [*table.column_totals, *((table.total,) if table.row_totals is not None else ())]
        return ([legend()] if None in numbers and self._block.legend else []) + [
            note for note in table.notes if paragraphs(note)
        ]

    def _lefts(self) -> list[float]:
        return list(accumulate(self._widths, initial=self._stub_width + self._bar_width))

    def _head_row(self) -> Row:
        line = _line(self._node.add("THead"))
        stub = self._make.needed(self._block.stub or self._table.title)
        first = self._make.box(stub, styles.TABLE_HEAD, _head(line, "Column"), width=self._stub_width - _GAP)
        cells = [(0.0, first)]
        for text, left, width in zip(self._heads, self._lefts(), self._widths, strict=False):
            words = self._make.needed(text)
            node = _head(line, "Column")
            box = self._make.box(words, styles.TABLE_HEAD_RIGHT, node, width=width - _GAP)
            cells.append((left + _GAP, box))
        return Row(tuple(cells), bottom_aligned=True)

    def _row(self, index: int, body: Node) -> Row:
        table = self._table
        values: list[int | None] = list(table.cells[index])
        if table.row_totals is not None:
            values.append(table.row_totals[index])
        return Row(self._cells(table.rows[index], values, _line(body), styles.CELL, styles.NUMBER), self._bar(index))

    def _totals_row(self, body: Node) -> Row:
        values: list[int | None] = list(self._table.column_totals or ())
        if self._table.row_totals is not None:
            values.append(self._table.total)
        cells = self._cells(total(), values, _line(body), styles.CELL_TOTAL, styles.NUMBER_TOTAL)
        return Row(cells, strong_above=True)

    def _cells(
        self, label: str, values: Sequence[int | None], line: Node, words: styles.Style, numbers: styles.Style
    ) -> tuple[tuple[float, TextBox], ...]:
        stub = self._make.box(self._make.needed(label), words, _head(line, "Row"), width=self._stub_width - _GAP)
        cells = [(0.0, stub)]
        for value, left, width in zip(values, self._lefts(), self._widths, strict=False):
            cells.append((left + _GAP, self._cell(value, line.add("TD"), numbers, width - _GAP)))
        return tuple(cells)

    def _cell(self, value: int | None, node: Node, numbers: styles.Style, width: float) -> TextBox:
        words = cell(value, self._make.lang)
        if value is None:
            return self._make.box(words, styles.WITHHELD, node.add("Span", actual=withheld()), width=width)
        return self._make.box(words, numbers, node, width=width)

    def _bar(self, index: int) -> Bar | None:
        if not self._bar_width:
            return None
        values = self._bar_values()
        top = max((value for value in values if value is not None), default=0)
        value = values[index]
        return Bar(self._stub_width, self._bar_width * value / top) if value and top else None
