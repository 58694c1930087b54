# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Header and footer of each page: purpose, number, period, page. Decoration; the content says it all once as well."""

from mendi_desktop.reports import paper
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.pdf.fonts import STRONG, TEXT, Typeface
from mendi_desktop.reports.pdf.pen import Pen
from mendi_desktop.reports.pdf.styles import FURNITURE, PAGE_HEIGHT, PAGE_WIDTH, SIDE
from mendi_desktop.reports.plain_text import one_line
from mendi_desktop.reports.wording import exercise_mark, foot_line, heading_line, page_of

_HEADER_Y = PAGE_HEIGHT - 46.0
_FOOTER_Y = 38.0
_RIGHT = PAGE_WIDTH - SIDE
_SIDES = 0.62


def paint_furniture(pen: Pen, document: Document, page: int, pages: int) -> None:
    """``page`` counts from 1."""
    with pen.decoration("/Type /Pagination /Subtype /Header"):
        _left(pen, _HEADER_Y, heading_line(document), TEXT)
        if document.exercise:
            _right(pen, _HEADER_Y, exercise_mark(), STRONG, paper.INK)
    with pen.decoration("/Type /Pagination /Subtype /Footer"):
        pen.rule(SIDE, _RIGHT, _FOOTER_Y + 14, 0.5, paper.HAIRLINE)
        _left(pen, _FOOTER_Y, foot_line(document), TEXT)
        _right(pen, _FOOTER_Y, page_of(page, pages), TEXT, FURNITURE.ink)


def _left(pen: Pen, y: float, text: str, font: str) -> None:
    fitting = _fitting(pen.typeface, text, font, (_RIGHT - SIDE) * _SIDES)
    pen.text(SIDE, y, [(fitting, font)], FURNITURE.size, FURNITURE.ink)


def _right(pen: Pen, y: float, text: str, font: str, ink: str) -> None:
    width = pen.typeface.width(text, font, FURNITURE.size)
    pen.text(_RIGHT - width, y, [(text, font)], FURNITURE.size, ink)


def _fitting(typeface: Typeface, text: str, font: str, room: float) -> str:
    words = typeface.printable(one_line(text[:1000]))
    if typeface.width(words, font, FURNITURE.size) <= room:
        return words
    while words and typeface.width(words + "…", font, FURNITURE.size) > room:
        words = words[:-1]
    return words.rstrip() + "…"
