# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows of a CSV text: which sign separates, where each row begins, and what to do when a quotation mark is missing.

The reader of the standard library is asked row by row in its strict manner. Where it gives up, the row is named and
reading goes on with the next line: one missing quotation mark must not swallow the rest of the file.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

_SEPARATORS: Final = ";\t,"
_MOST_LINES: Final = 60
"""Lines of one row: a note with more is rather a quotation mark that was never closed."""


@dataclass(frozen=True, slots=True)
class Row:
    """``line``: where it begins, from 1. ``cells`` is None where it cannot be read."""

    line: int
    cells: tuple[str, ...] | None


def rows_of(text: str) -> Iterator[Row]:
    """All rows that hold anything. The separator is seen in the first row, or said there as Excel does ("sep=;")."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    start = next((number for number, line in enumerate(lines) if line.strip()), 0)
    separator = _said(lines[start]) or _separator(lines[start])
    place = start + 1 if _said(lines[start]) else start
    while place < len(lines):
        cells, used = _row(lines, place, separator)
        if cells is None or any(cell.strip() for cell in cells):
            yield Row(place + 1, cells)
        place += used


def _row(lines: Sequence[str], place: int, separator: str) -> tuple[tuple[str, ...] | None, int]:
    """The row that begins at ``place`` and how many lines it has; a row that cannot be read counts as one line."""
    end = min(place + _MOST_LINES, len(lines))
    reader = csv.reader((line + "\n" for line in lines[place:end]), delimiter=separator, strict=True)
    try:
        cells = next(reader, [])
    except csv.Error:
        return None, 1
    return tuple(cells), max(reader.line_num, 1)


def _said(line: str) -> str:
    plain = line.strip().lower()
    return plain[4] if plain.startswith("sep=") and len(plain) == 5 else ""


def _separator(head: str) -> str:
    """The one that gives the head most columns; inside quotation marks it does not count."""
    outside = "".join(head.split('"')[::2])
    return max(_SEPARATORS, key=outside.count)
