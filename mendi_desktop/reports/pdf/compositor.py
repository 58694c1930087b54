# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes boxes of texts: cleans them, replaces what the font lacks, sets the lines."""

from dataclasses import dataclass
from typing import Final

from mendi_desktop.reports.document import Emphasis, Inline, Link, Text
from mendi_desktop.reports.inline import inlines
from mendi_desktop.reports.pdf.boxes import Columns
from mendi_desktop.reports.pdf.fonts import MISSING, STRONG, Typeface
from mendi_desktop.reports.pdf.setting import Run, set_lines
from mendi_desktop.reports.pdf.structure import Node
from mendi_desktop.reports.pdf.styles import COLUMN, Style
from mendi_desktop.reports.pdf.textbox import TextBox
from mendi_desktop.reports.plain_text import clean, one_line

_LABEL_WIDTH: Final = 18.0


@dataclass(frozen=True, slots=True)
class Compositor:
    """One per document."""

    typeface: Typeface
    lang: str

    def box(self, text: Text, style: Style, node: Node | None, *, width: float = COLUMN, keep: bool = False) -> TextBox:
        """A paragraph; line feeds in ``text`` are blanks."""
        runs = [run for part in inlines(text) if (run := self._run(part, style)).text]
        lines = set_lines(runs, self.typeface, style, width, self.lang)
        return TextBox(tuple(lines), style, node, width, keep)

    def needed(self, text: str) -> str:
        """One line for a place that must not be empty, such as a heading: □ if nothing printable is left."""
        return one_line(text) or MISSING

    def item(self, label: str, text: Text, style: Style, parent: Node, *, width: float = COLUMN) -> Columns:
        """A list item: a new LI of the list ``parent``, its label hanging to the left."""
        item = parent.add("LI")
        mark = self.box(label, style, item.add("Lbl"), width=_LABEL_WIDTH)
        body = self.box(text, style, item.add("LBody"), width=width - _LABEL_WIDTH)
        return Columns(((0.0, mark), (_LABEL_WIDTH, body)), after=style.after)

    def _run(self, part: Inline, style: Style) -> Run:
        match part:
            case Emphasis():
                return Run(self._printable(part.text), STRONG)
            case Link():
                return Run(self._printable(part.text), style.font, part.target)
            case _:
                return Run(self._printable(part), style.font)

    def _printable(self, text: str) -> str:
        return self.typeface.printable(clean(text).replace("\n", " "))
