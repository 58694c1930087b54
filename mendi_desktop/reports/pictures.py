# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A chart as a picture for the screen: SVG of a given width, and where its marks lie.

The engine behind it (ReportLab) is slow to import, so it comes in with the first picture.
"""

from dataclasses import dataclass

from mendi_desktop.reports.document import TimeChart
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.spots import Spot


@dataclass(frozen=True, slots=True)
class Picture:
    """``svg`` names ``family`` as its font. Sizes and spots in the units of the width that was asked for."""

    svg: str
    width: float
    height: float
    spots: tuple[Spot, ...]


def picture(chart: TimeChart, width: float, look: Look, family: str) -> Picture:
    """The chart as paper shows it, laid out for ``width`` and in the colours of ``look``."""
    from mendi_desktop.reports.pdf.screen import picture_parts

    svg, height, spots = picture_parts(chart, width, look, family)
    return Picture(svg, width, height, spots)
