# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Source Sans 3 for ReportLab: registering, measuring, and replacing what the font cannot show."""

from functools import cache
from typing import Final

from reportlab.graphics.shapes import STATE_DEFAULTS
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mendi_desktop.core.resources import resource

TEXT: Final = "MendiText"
STRONG: Final = "MendiStrong"
SLANT: Final = "MendiSlant"

MISSING: Final = "□"

_FILES = {TEXT: "SourceSans3-Regular.ttf", STRONG: "SourceSans3-Semibold.ttf", SLANT: "SourceSans3-It.ttf"}
_PRIVATE_USE = range(0xE000, 0xF900)


@cache
def _faces() -> dict[str, TTFont]:
    faces = {name: TTFont(name, str(resource("fonts", file))) for name, file in _FILES.items()}
    for face in faces.values():
        pdfmetrics.registerFont(face)
    STATE_DEFAULTS["fontName"] = TEXT  # a drawing sets its default font even where no word uses it
    return faces


@cache
def covered() -> frozenset[str]:
    """Characters that all styles can show. Private-use glyphs are left out: PDF/A-2a 6.2.11.7.3 wants real text."""
    tables = [set(face.face.charToGlyph) for face in _faces().values()]
    codes = set.intersection(*tables) | {0xA0}
    return frozenset(chr(code) for code in codes if code >= 0x20 and code not in _PRIVATE_USE)


@cache
def _widths(font: str) -> tuple[dict[int, float], float]:
    face = _faces()[font].face
    return face.charWidths, face.defaultWidth


class Typeface:
    """Measures text and makes it printable, for one document; remembers what had to be replaced."""

    def __init__(self) -> None:
        self._covered = covered()
        self._known: dict[tuple[str, str], float] = {}
        self._missing: set[str] = set()

    def printable(self, text: str) -> str:
        """``text`` (already clean) with □ for each character the font lacks."""
        if self._covered.issuperset(text):
            return text
        missing = set(text) - self._covered
        self._missing |= missing
        return text.translate({ord(char): MISSING for char in missing})

    @property
    def replaced(self) -> tuple[str, ...]:
        """Code points that were replaced so far, as "U+1F600", in order."""
        return tuple(f"U+{ord(char):04X}" for char in sorted(self._missing))

    def width(self, text: str, font: str, size: float) -> float:
        """Width in points of printable text."""
        units = self._known.get((font, text))
        if units is None:
            widths, default = _widths(font)
            units = sum(widths.get(code, default) for code in map(ord, text))
            self._known[font, text] = units
        return units * size / 1000
