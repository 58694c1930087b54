# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The day of Easter, from which half of the holidays are counted."""

from datetime import date, timedelta
from functools import lru_cache


@lru_cache(maxsize=64)
def easter(year: int) -> date:
    """Easter Sunday (Gauss's formula as corrected by Lichtenberg, PTB-Mitteilungen 1997)."""
    century = year // 100
    moon_shift = 15 + (3 * century + 3) // 4 - (8 * century + 13) // 25
    sun_shift = 2 - (3 * century + 3) // 4
    cycle = year % 19
    seed = (19 * cycle + moon_shift) % 30
    correction = (seed + cycle // 11) // 29
    full_moon = 21 + seed - correction
    first_sunday = 7 - (year + year // 4 + sun_shift) % 7
    return date(year, 3, 1) + timedelta(days=full_moon + 7 - (full_moon - first_sunday) % 7 - 1)
