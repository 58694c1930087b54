# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Paints on pages and keeps the books of tagged content: whatever is painted is either content of a node or decoration.

Only public names of ReportLab's canvas are used; marked content goes in through ``addLiteral``.
"""

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from mendi_desktop.reports.pdf.fonts import TEXT, Typeface
from mendi_desktop.reports.pdf.structure import Annotation, Mark, Node
from mendi_desktop.reports.pdf.styles import PAGE_HEIGHT, PAGE_WIDTH


class Untagged(RuntimeError):  # noqa: N818 - says what it is
    """Something was painted that is neither content nor decoration; a bug in a box."""


class _Span:
    """Ends marked content where a ``with`` block ends. Plain, because a page has hundreds of them."""

    def __init__(self, end: Callable[[], None]) -> None:
        self._end = end

    def __enter__(self) -> None:
        return None

    def __exit__(self, *failure: object) -> None:
        self._end()


class Pen:
    """One per document. Coordinates in points from the lower left corner of the page.

    ``owners[page][mcid]`` is the node of each piece of marked content, as the parent tree wants it.
    """

    def __init__(self, typeface: Typeface) -> None:
        self.typeface = typeface
        self._file = BytesIO()
        self._canvas = Canvas(
            self._file,
            pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
            invariant=1,
            pageCompression=0,
            pdfVersion=(1, 7),
            initialFontName=TEXT,  # type: ignore[arg-type] # the stub asks for a number, the canvas for a name
        )
        self._inks: dict[str, Color] = {}
        self._open = False
        self._span = _Span(self._end)
        self._fill = ""
        self._font = ("", 0.0, 0.0)
        self._stroke = (0.0, "")
        self.owners: list[list[Node]] = [[]]

    @property
    def page(self) -> int:
        """The page being painted, from 0."""
        return len(self.owners) - 1

    def next_page(self) -> None:
        self._canvas.showPage()
        self._forget_state()
        self.owners.append([])

    def close(self) -> bytes:
        """Ends the last page and returns the untagged file with its marked content."""
        self._canvas.showPage()
        self._canvas.save()
        return self._file.getvalue()

    def content(self, node: Node) -> "_Span":
        """What is painted inside belongs to ``node``."""
        owners = self.owners[-1]
        self._begin(f"/{node.tag} <</MCID {len(owners)}>> BDC")
        node.kids.append(Mark(self.page, len(owners)))
        owners.append(node)
        return self._span

    def decoration(self, kind: str = "/Type /Layout") -> "_Span":
        """What is painted inside is skipped by screen readers (an artifact, ISO 32000-1, 14.8.2.2)."""
        self._begin(f"/Artifact <<{kind}>> BDC")
        return self._span

    def _begin(self, operator: str) -> None:
        if self._open:
            raise Untagged("marked content inside marked content")
        self._open = True
        self._canvas.addLiteral(operator)

    def _end(self) -> None:
        self._open = False
        self._canvas.addLiteral("EMC")

    def _require_open(self) -> None:
        if not self._open:
            raise Untagged("painted outside content and decoration")

    def _ink(self, value: str) -> Color:
        if value not in self._inks:
            self._inks[value] = HexColor(value)
        return self._inks[value]

    def text(self, x: float, y: float, parts: Sequence[tuple[str, str]], size: float, ink: str) -> None:
        """One line with its baseline at ``y``; parts are (text, font)."""
        self._prepare(ink, (parts[0][1], size, size))
        line = self._canvas.beginText(x, y)
        line.textOut(parts[0][0])
        for words, font in parts[1:]:
            line.setFont(font, size)
            line.textOut(words)
            self._font = ("", 0.0, 0.0)
        self._canvas.drawText(line)

    def lines(self, x: float, y: float, texts: Sequence[str], font: str, style: tuple[float, float, str]) -> None:
        """Lines below each other, the first baseline at ``y``; style is (size, leading, ink)."""
        size, leading, ink = style
        self._prepare(ink, (font, size, leading))
        block = self._canvas.beginText(x, y)
        for text in texts:
            block.textLine(text)
        self._canvas.drawText(block)

    def rule(self, x0: float, x1: float, y: float, width: float, ink: str) -> None:
        """A horizontal line."""
        self._require_open()
        if self._stroke != (width, ink):
            self._canvas.setLineWidth(width)
            self._canvas.setStrokeColor(self._ink(ink))
            self._stroke = (width, ink)
        self._canvas.addLiteral(f"{x0:.2f} {y:.2f} m {x1:.2f} {y:.2f} l S")

    def plane(self, x: float, y: float, width: float, height: float, ink: str) -> None:
        """A filled rectangle."""
        self._require_open()
        self._use_fill(ink)
        self._canvas.addLiteral(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def _use_fill(self, ink: str) -> None:
        if self._fill != ink:
            self._canvas.setFillColor(self._ink(ink))
            self._fill = ink

    def _prepare(self, ink: str, font: tuple[str, float, float]) -> None:
        self._require_open()
        self._use_fill(ink)
        if self._font != font:
            self._canvas.setFont(*font)
            self._font = font

    def _forget_state(self) -> None:
        """A new page and a foreign drawing begin with inks and fonts of their own."""
        self._fill = ""
        self._font = ("", 0.0, 0.0)
        self._stroke = (0.0, "")

    def drawing(self, drawing: Drawing, x: float, y: float) -> None:
        """A chart with its lower left corner at x, y."""
        self._require_open()
        renderPDF.draw(drawing, self._canvas, x, y)
        self._forget_state()

    def link(self, node: Node, box: tuple[float, float, float, float], target: str, words: str) -> None:
        """A clickable area that belongs to the Link ``node``."""
        node.kids.append(Annotation(self.page, box, target, words))

    def outline(self, words: str, level: int, top: float) -> None:
        """An entry in the reader's table of contents; level 0 is the title."""
        key = f"h{self.page}-{top:.1f}"
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self._canvas.addOutlineEntry(words, key, level, False)
