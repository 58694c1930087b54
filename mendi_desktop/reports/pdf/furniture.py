# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Header and footer of each page: purpose, number, period, page. Decoration; the content says it all once as well."""

from mendi_desktop.reports import paper
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.pdf.fonts import STRONG, TEXT, Typeface
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.styles import FURNITURE, PAGE_HEIGHT, PAGE_WIDTH, REPORT, SHEET, Frame
from mendi_desktop.reports.plain_text import one_line
from mendi_desktop.reports.wording import exercise_mark, foot_line, heading_line, page_of

_HEADER = 46.0
_SHEET_HEADER = 24.0
_FOOTER_Y = 38.0
_SIDES = 0.62


def paint_furniture(pen: Pen, document: Document, frame: Frame, page: int, pages: int) -> None:
    """``page`` counts from 1. A sheet says at its own head what it is, once; alone it needs no number of a page."""
    is_front = frame is SHEET and page == 1
    if not is_front:
        with pen.decoration("/Type /Pagination /Subtype /Header"):
            _paint_header(pen, document, frame)
    if not is_front or pages > 1:
        with pen.decoration("/Type /Pagination /Subtype /Footer"):
            pen.rule(frame.side, _right_edge(frame), _FOOTER_Y + 14, 0.5, paper.HAIRLINE)
            _left(pen, frame, _FOOTER_Y, "" if is_front else foot_line(document))
            _right(pen, frame, _FOOTER_Y, page_of(page, pages), TEXT, FURNITURE.ink)


def _paint_header(pen: Pen, document: Document, frame: Frame) -> None:
    y = PAGE_HEIGHT - (_HEADER if frame is REPORT else _SHEET_HEADER)
    _left(pen, frame, y, heading_line(document))
    if document.exercise:
        _right(pen, frame, y, exercise_mark(), STRONG, paper.INK)


def _right_edge(frame: Frame) -> float:
    return PAGE_WIDTH - frame.side


def _left(pen: Pen, frame: Frame, y: float, text: str) -> None:
    fitting = _fitting(pen.typeface, text, TEXT, frame.width * _SIDES)
    if fitting:
        pen.text(frame.side, y, [(fitting, TEXT)], FURNITURE.size, FURNITURE.ink)


def _right(pen: Pen, frame: Frame, y: float, text: str, font: str, ink: str) -> None:
    width = pen.typeface.width(text, font, FURNITURE.size)
    pen.text(_right_edge(frame) - width, y, [(text, font)], FURNITURE.size, ink)


def _fitting(typeface: Typeface, text: str, font: str, room: float) -> str:
    words = typeface.printable(one_line(text[:1000]))
    if typeface.width(words, font, FURNITURE.size) <= room:
        return words
    while words and typeface.width(words + "…", font, FURNITURE.size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
