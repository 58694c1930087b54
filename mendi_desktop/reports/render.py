# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From a document to a file: the three functions that others call.

The engines behind PDF and charts (ReportLab, pikepdf) are slow to import, so they come in with the first file.
"""

from dataclasses import dataclass

from mendi_desktop.reports.checks import require_sound
from mendi_desktop.reports.document import Document
from mendi_desktop.reports.json_figures import figures_of
from mendi_desktop.reports.period import Period
from mendi_desktop.reports.presented import presented


@dataclass(frozen=True, slots=True)
class Rendered:
    """A finished PDF. ``replaced`` names the characters the font lacks ("U+1F600"), which stand as □ in the report.

    ``too_much``: about so many lines of a sheet do not fit on the one page they are meant for.
    """

    data: bytes
    replaced: tuple[str, ...]
    pages: int
    too_much: int = 0


def render_pdf(document: Document) -> Rendered:
    """PDF/UA-1 and PDF/A-2a in one file; equal documents give equal bytes. Raises ValueError if unsound."""
    from mendi_desktop.reports.pdf.build import build_pdf

    require_sound(document)
    built = build_pdf(presented(document))
    return Rendered(built.data, built.replaced, built.pages, built.too_much)


def render_html(document: Document) -> bytes:
    """One HTML file that needs nothing else; UTF-8. Raises ValueError for an unsound document."""
    from mendi_desktop.reports.html import html_of

    require_sound(document)
    return html_of(presented(document)).encode("utf-8")


def render_json(document: Document, kind: str, number: str, period: Period, k: int) -> bytes:
    """The released figures exactly as the PDF prints them, withheld ones as null; UTF-8."""
    require_sound(document)
    return figures_of(document, kind, number, period, k).encode("utf-8")
