# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The areas this program is made of. A new one is added here and nowhere else."""

from typing import Final

from mendi_desktop.features.area import Area
from mendi_desktop.features.colleagues import manifest as colleagues
from mendi_desktop.features.consultations import manifest as consultations
from mendi_desktop.features.safekeeping import manifest as safekeeping

AREAS: Final[tuple[Area, ...]] = (colleagues.AREA, consultations.AREA, safekeeping.AREA)
