# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Does a finished PDF carry what each of our papers must? For ``mendi doctor``, where no validator is at hand.

Looked at: structure (:func:`integrity`), the marks of PDF/UA-1 and PDF/A-2a in the metadata, language and title, fonts
inside the file (ISO 14289-1, 7.21.4), and the mark of invented data among the decoration of every page.
"""

import re
from collections.abc import Iterator
from io import BytesIO
from typing import Final

import pikepdf
from pikepdf import Dictionary, Object, Page, Pdf

from mendi_desktop.reports.verify import integrity
from mendi_desktop.reports.wording import exercise_mark

_MARKS: Final = {
    "PDF/UA-1": b"<pdfuaid:part>1</pdfuaid:part>",
    "PDF/A-2a": b"<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
}
_LETTER: Final = re.compile(rb"<([0-9A-F]{2})> <([0-9A-F]{4})>")


def lacking(pdf: bytes, *, exercise: bool) -> list[str]:
    """What is not as it must be, in English; empty for a good paper. ``exercise``: it shows invented data."""
    found = integrity(pdf)
    with Pdf.open(BytesIO(pdf)) as opened:
        return found + list(_document_lacks(opened)) + list(_pages_lack(opened, exercise=exercise))


def _document_lacks(pdf: Pdf) -> Iterator[str]:
    metadata = pdf.Root.Metadata.read_bytes() if "/Metadata" in pdf.Root else b""
    yield from (name for name, mark in _MARKS.items() if mark not in metadata)
    if not str(pdf.Root.get("/Lang", "")):
        yield "a language"
    if not pdf.Root.get("/ViewerPreferences", Dictionary()).get("/DisplayDocTitle"):
        yield "a title in the window"


def _pages_lack(pdf: Pdf, *, exercise: bool) -> Iterator[str]:
    mark = exercise_mark()
    for number, page in enumerate(pdf.pages, 1):
        fonts = page.Resources.get("/Font", Dictionary())
        yield from (f"page {number}: font {name} inside" for name, font in fonts.items() if not _is_embedded(font))
        if (mark in decoration(page)) != exercise:
            yield f"page {number}: the mark of invented data where it belongs"


def _is_embedded(font: Object) -> bool:
    described = font.get("/FontDescriptor", Dictionary())
    return any(name in described for name in ("/FontFile", "/FontFile2", "/FontFile3"))


def decoration(page: Page) -> str:
    """What stands on the page outside its structure: heading and foot, in our own fonts of one byte a letter."""
    said, letters, depth = [""], dict[int, str](), 0
    for instruction in pikepdf.parse_content_stream(page):
        operands, name = instruction.operands, str(instruction.operator)
        if name == "BDC":
            depth += str(operands[0]) == "/Artifact"
        elif name == "EMC":
            depth = 0
            said.append("")
        elif name == "Tf":
            letters = _letters(page.Resources.Font[str(operands[0])])
        elif name == "Tj" and depth:
            said[-1] += "".join(letters.get(code, "") for code in bytes(operands[0]))
    return "\n".join(said)


def _letters(font: Object) -> dict[int, str]:
    """Byte to letter, from the font's table for whoever copies text (ISO 32000-1, 9.10.3)."""
    table = font.ToUnicode.read_bytes() if "/ToUnicode" in font else b""
    return {int(code, 16): chr(int(letter, 16)) for code, letter in _LETTER.findall(table)}
