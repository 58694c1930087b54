# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The one place that knows how each chart over time is drawn."""

from mendi_desktop.reports.document import Curve, TimeChart, Timeline
from mendi_desktop.reports.inks import Look
from mendi_desktop.reports.pdf.drawn.change import draw_change
from mendi_desktop.reports.pdf.drawn.curve import draw_curve
from mendi_desktop.reports.pdf.drawn.sheet import Drawn
from mendi_desktop.reports.pdf.drawn.timeline import draw_timeline
from mendi_desktop.reports.pdf.fonts import Typeface


def draw(chart: TimeChart, width: float, look: Look, typeface: Typeface) -> Drawn:
    """The chart laid out anew for this ``width``. It must be sound (see ``checks``)."""
    match chart:
        case Timeline():
            return draw_timeline(chart, width, look, typeface)
        case Curve():
            return draw_curve(chart, width, look, typeface)
        case _:
            return draw_change(chart, width, look, typeface)
