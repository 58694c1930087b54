# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The colours of a chart by what they say. Whoever shows it brings the colours: paper, or a theme of the window."""

from dataclasses import dataclass
from typing import Final

from mendi_desktop.reports import paper


@dataclass(frozen=True, slots=True)
class Inks:
    """Colours as ``#RRGGBB``. ``plane`` lies behind the chart, ``on_accent`` is written on the accent."""

    text: str
    text_2: str
    accent: str
    accent_soft: str
    on_accent: str
    due: str
    edge: str
    line: str
    plane: str


@dataclass(frozen=True, slots=True)
class Look:
    """Colours, the size of the words (everything else grows with it) and the least width of a line."""

    inks: Inks
    size: float
    hair: float = 1.0
    lang: str = "de"


ON_PAPER: Final = Inks(
    text=paper.INK,
    text_2=paper.INK_2,
    accent=paper.ACCENT,
    accent_soft=paper.ACCENT_SOFT,
    on_accent=paper.WHITE,
    due=paper.DUE,
    edge=paper.RULE,
    line=paper.HAIRLINE,
    plane=paper.WHITE,
)
