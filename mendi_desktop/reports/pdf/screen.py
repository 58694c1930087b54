# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the screen needs of a chart, in one import."""

from mendi_desktop.reports.document import TimeChart
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.drawn.draw import draw
from mendi_desktop.reports.pdf.fonts import Typeface
from mendi_desktop.reports.pdf.svg import to_svg
from mendi_desktop.reports.spots import Spot


def picture_parts(chart: TimeChart, width: float, look: Look, family: str) -> tuple[str, float, tuple[Spot, ...]]:
    """SVG, height and spots."""
    drawn = draw(chart, width, look, Typeface())
    return to_svg(drawn.drawing, family), float(drawn.drawing.height), drawn.spots
