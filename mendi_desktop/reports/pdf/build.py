# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way from a document to a PDF: boxes, pages, ink, structure."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import takewhile
from math import ceil

from mendi_desktop.reports.document import Document
from mendi_desktop.reports.pdf.blocks import boxes_of
from mendi_desktop.reports.pdf.boxes import Box, Break, Placed, column_height, fill
from mendi_desktop.reports.pdf.compositor import Compositor
from mendi_desktop.reports.pdf.finish import finish
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.furniture import paint_furniture
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.sheet import spread
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import PAGE_HEIGHT, REPORT, SHEET, SHEET_ITEM, Frame


@dataclass(frozen=True, slots=True)
class Built:
    """A file; ``replaced`` are code points; ``too_much``: so many lines of a sheet do not fit on its one page."""

    data: bytes
    replaced: tuple[str, ...]
    pages: int
    too_much: int


def build_pdf(document: Document) -> Built:
    """The file, and what is to be said about it."""
    typeface = Typeface()
    root = Node("Document")
    boxes = list(boxes_of(document, Compositor(typeface, document.lang), root))
    on_sheet = list(takewhile(lambda box: not isinstance(box, Break), boxes)) if document.sheet else []
    pages = [(SHEET, page) for page in _paginate(spread(on_sheet), SHEET)]
    pages += [(REPORT, page) for page in _paginate(boxes[len(on_sheet) :], REPORT)]
    pen = Pen(typeface)
    for number, (frame, page) in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        paint_furniture(pen, document, frame, number, len(pages))
        for placed in page:
            placed.box.paint(pen, frame.side, PAGE_HEIGHT - frame.top - placed.down)
    data = finish(pen.close(), root, pen.owners, document)
    return Built(data, typeface.replaced, len(pages), _too_much(on_sheet))


def _too_much(on_sheet: Iterable[Box]) -> int:
    return max(0, ceil((column_height(on_sheet) - SHEET.height) / SHEET_ITEM.leading))


def _paginate(boxes: Iterable[Box], frame: Frame) -> list[list[Placed]]:
    waiting = deque(boxes)
    pages = []
    while waiting:
        if page := fill(waiting, frame.height, must=True):
            pages.append(page)
    return pages
