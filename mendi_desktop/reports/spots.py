# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The marks of a drawn chart, for whoever steps through them."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Spot:
    """Where one mark lies (x to the right, y down from the top), and what it says."""

    x: float
    y: float
    radius: float
    words: str
