# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures and type of the paper: A4, one column, Source Sans 3 in few sizes. All lengths in points."""

from dataclasses import dataclass
from typing import Final

from mendi_desktop.reports import paper
from mendi_desktop.reports.pdf.fonts import SLANT, STRONG, TEXT

PAGE_WIDTH: Final = 595.276
PAGE_HEIGHT: Final = 841.890
SIDE: Final = 68.0
TOP: Final = 76.0
BOTTOM: Final = 64.0
COLUMN: Final = PAGE_WIDTH - 2 * SIDE
COLUMN_HEIGHT: Final = PAGE_HEIGHT - TOP - BOTTOM

CHART_WORDS: Final = 9.0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text stands on a page: the white at its sides, above and below it."""

    side: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return PAGE_WIDTH - 2 * self.side

    @property
    def height(self) -> float:
        return PAGE_HEIGHT - self.top - self.bottom


REPORT: Final = Frame(SIDE, TOP, BOTTOM)
SHEET: Final = Frame(51.0, 33.0, 59.0)
"""A sheet says much on one page, and has no line at its head."""


@dataclass(frozen=True, slots=True)
class Style:
    """How a paragraph is set. ``before`` and ``after`` are the white around it; the larger of two neighbours wins."""

    font: str = TEXT
    size: float = 10.5
    leading: float = 15.0
    ink: str = paper.INK
    before: float = 0.0
    after: float = 7.0
    hyphenate: bool = True
    right: bool = False


BODY: Final = Style()
QUOTE: Final = Style(font=SLANT, before=3, after=8)
QUIET: Final = Style(size=8.8, leading=12.2, ink=paper.INK_2, after=6)
ITEM: Final = Style(after=3.5)
TITLE: Final = Style(STRONG, 23, 28, before=0, after=1, hyphenate=False)
SUBTITLE: Final = Style(size=12, leading=17, ink=paper.INK_2, after=3, hyphenate=False)
FACTS: Final = Style(size=8.8, leading=12.2, ink=paper.INK_3, after=0, hyphenate=False)
HEADINGS: Final = {
    2: Style(STRONG, 14, 18, before=20, after=6, hyphenate=False),
    3: Style(STRONG, 11, 15, before=14, after=4, hyphenate=False),
}
CAPTION: Final = Style(STRONG, 9.5, 13, after=4)
TABLE_HEAD: Final = Style(STRONG, 9, 12, ink=paper.INK_2, after=0, hyphenate=False)
TABLE_HEAD_RIGHT: Final = Style(STRONG, 9, 12, ink=paper.INK_2, after=0, hyphenate=False, right=True)
CELL_HEAD: Final = Style(STRONG, 9.8, 13, after=0)
CELL: Final = Style(size=9.8, leading=13, after=0)
NUMBER: Final = Style(size=9.8, leading=13, after=0, right=True)
CELL_TOTAL: Final = Style(STRONG, 9.8, 13, after=0)
NUMBER_TOTAL: Final = Style(STRONG, 9.8, 13, after=0, right=True)
FIGURE: Final = Style(STRONG, 22, 25, ink=paper.ACCENT, after=0, hyphenate=False)
WITHHELD: Final = Style(STRONG, 15, 13, ink=paper.INK_2, after=0, right=True)
FIGURE_WITHHELD: Final = Style(size=10.5, leading=25, ink=paper.INK_2, after=0)
FIGURE_LABEL: Final = Style(size=9.5, leading=12.5, ink=paper.INK_2, after=0)
BOX_TITLE: Final = Style(STRONG, 9.5, 13, after=2)
BOX_LABEL: Final = Style(size=8.8, leading=12.5, ink=paper.INK_3, after=2)
BOX: Final = Style(size=9.8, leading=13.8, after=4)
CODE: Final = Style(STRONG, 20, 31, after=0, hyphenate=False)
CODE_LABEL: Final = Style(size=8.8, leading=31, ink=paper.INK_3, after=0, hyphenate=False)
FILL_IN: Final = Style(size=8.8, leading=12.2, ink=paper.INK_2, after=0, hyphenate=False)
LEGEND: Final = Style(size=8.4, leading=11.5, ink=paper.INK_3, after=0)
SOURCE: Final = Style(size=9.3, leading=13, ink=paper.INK_2, after=2.5)
FURNITURE: Final = Style(size=8.2, leading=11, ink=paper.INK_3, after=0)

SHEET_OVERLINE: Final = Style(STRONG, 9.5, 14, ink=paper.ACCENT_TEXT, after=0, hyphenate=False)
SHEET_TITLE: Final = Style(STRONG, 19.5, 23.5, after=0, hyphenate=False)
SHEET_FACTS: Final = Style(size=8.6, leading=13, ink=paper.INK_2, after=0, hyphenate=False)
SHEET_HEADING: Final = Style(STRONG, 9.8, 12.5, ink=paper.ACCENT_TEXT, after=0, hyphenate=False)
SHEET_ITEM: Final = Style(size=9.6, leading=12.5, after=2.2)
SHEET_STATEMENT: Final = Style(STRONG, 12.5, 16, after=3)
SHEET_MARK: Final = Style(STRONG, 9.6, 12.5, ink=paper.ACCENT_TEXT, after=0, hyphenate=False)
SHEET_TRIANGLE: Final = Style(size=8.8, leading=12.5, ink=paper.ACCENT, after=0, hyphenate=False)
