# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A report in lines to be read out: each row of a table says its column heads, each picture its words.

Made from the HTML form, so that it says what the report says and nothing else.
"""

from html.parser import HTMLParser
from typing import Final

from mendi_desktop.reports.document import Document
from mendi_desktop.reports.html import html_of
from mendi_desktop.reports.presented import presented

_UNHEARD: Final = frozenset(("style", "svg", "title", "script"))
_LINES: Final = frozenset(("p", "li", "caption", "figcaption", "header", "footer", "h1", "h2", "h3", "div"))
_HEADINGS: Final = frozenset(("h1", "h2", "h3"))
_CELLS: Final = frozenset(("th", "td"))
_EMPTY: Final = frozenset(("meta", "br", "img", "link", "hr", "input"))


def heard(document: Document) -> str:
    """The words of ``document``, a line each; an empty line stands before a heading."""
    listener = _Listener()
    listener.feed(html_of(presented(document)))
    listener.end_line()
    return "\n".join(listener.lines).strip()


class _Listener(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []
        self._words: list[str] = []
        self._silent = 0  # how deep inside something that is not read out
        self._heads: list[str] = []
        self._row: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        if tag in _EMPTY:
            return
        if self._silent or tag in _UNHEARD or said.get("aria-hidden") == "true":
            self._silent += 1
            return
        if tag in _LINES or tag in _CELLS:
            self.end_line()
        if tag in _HEADINGS:
            self.lines.append("")
        if tag == "table":
            self._heads = []
        if label := said.get("aria-label"):
            self.lines.append(label)

    def handle_endtag(self, tag: str) -> None:
        if self._silent:
            self._silent -= 1
        elif tag in _CELLS:
            self._row.append(self._taken())
        elif tag == "tr":
            self._end_row()
        elif tag in _LINES:
            self.end_line()

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self._words.append(data)

    def end_line(self) -> None:
        if words := self._taken():
            self.lines.append(words)

    def _taken(self) -> str:
        words = " ".join("".join(self._words).replace("\u00ad", "").split())
        self._words = []
        return words

    def _end_row(self) -> None:
        """Such as "Anerkennung: Personen 7, Gespräche 9": nobody has to count columns."""
        row, self._row = self._row, []
        if not self._heads:
            self._heads = row
            return
        cells = [f"{head} {cell}" for head, cell in zip(self._heads[1:], row[1:], strict=False) if cell]
        self.lines.append(f"{row[0]}: {', '.join(cells)}" if cells else row[0])
