# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way from a document to a PDF: boxes, pages, ink, structure."""

from collections import deque
from collections.abc import Iterable

from mendi_desktop.reports.document import Document
from mendi_desktop.reports.pdf.blocks import boxes_of
from mendi_desktop.reports.pdf.boxes import Box, Placed, fill
from mendi_desktop.reports.pdf.compositor import Compositor
from mendi_desktop.reports.pdf.finish import finish
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.furniture import paint_furniture
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import COLUMN_HEIGHT, PAGE_HEIGHT, SIDE, TOP


def build_pdf(document: Document) -> tuple[bytes, tuple[str, ...], int]:
    """The file, the code points that were replaced, the number of pages."""
    typeface = Typeface()
    root = Node("Document")
    pages = _paginate(boxes_of(document, Compositor(typeface, document.lang), root))
    pen = Pen(typeface)
    for number, page in enumerate(pages, 1):
        if number > 1:
            pen.next_page()
        paint_furniture(pen, document, number, len(pages))
        for placed in page:
            placed.box.paint(pen, SIDE, PAGE_HEIGHT - TOP - placed.down)
    return finish(pen.close(), root, pen.owners, document), typeface.replaced, len(pages)


def _paginate(boxes: Iterable[Box]) -> list[list[Placed]]:
    waiting = deque(boxes)
    pages = []
    while waiting:
        if page := fill(waiting, COLUMN_HEIGHT, must=True):
            pages.append(page)
    return pages
