# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What must be true of a timeline, a curve and a change before they are drawn."""

from collections.abc import Iterator
from itertools import pairwise
from math import isfinite

from mendi_desktop.reports.document import Block, Change, Curve, TimeChart, Timeline
from mendi_desktop.reports.time_chart_text import names_in


def time_chart_problems(block: Block) -> Iterator[str]:
    """Every fault of a chart over time; other blocks have none here."""
    match block:
        case Timeline():
            yield from _timeline_problems(block)
        case Curve():
            yield from _curve_problems(block)
        case Change():
            yield from _change_problems(block)


def is_told(chart: TimeChart, said: str) -> bool:
    """Whether the table, or ``said``, names everything that is drawn."""
    return chart.with_table or all(name in said for name in names_in(chart))


def _timeline_problems(block: Timeline) -> Iterator[str]:
    if not block.marks or not all(mark.title.strip() and mark.when.strip() for mark in block.marks):
        yield "no marks, or one without words"
    if block.first >= block.last:
        yield "the timeline has no length"
    if any(not block.first <= mark.on <= block.last for mark in block.marks):
        yield "a mark lies beside the timeline"


def _curve_problems(block: Curve) -> Iterator[str]:
    if not block.title.strip() or not block.points or not all(point.shown.strip() for point in block.points):
        yield "no title, no points, or one without words"
    if any(before.on >= after.on for before, after in pairwise(block.points)):
        yield "the points do not stand in the order of their days"
    values = [point.value for point in block.points] + ([] if block.target is None else [block.target])
    if not all(isfinite(value) for value in values):
        yield "a value is no number"
    if (block.target is None) != (not block.target_shown.strip()):
        yield "target and its words do not belong together"


def _change_problems(block: Change) -> Iterator[str]:
    if not block.rows or not all(row.label.strip() for row in block.rows):
        yield "no rows, or one without words"
    if len(block.stages) < 2 or not block.dates or not all(text.strip() for text in (*block.stages, *block.dates)):
        yield "no stages or no dates"
    if any(len(row.values) != len(block.dates) for row in block.rows):
        yield "a row does not fit the dates"
    if any(value is not None and not 0 <= value < len(block.stages) for row in block.rows for value in row.values):
        yield "a value is no stage"
