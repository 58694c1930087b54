# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The areas this program is made of. A new one is added here and nowhere else."""

from dataclasses import replace
from typing import Final

from mendi_desktop.core.folders import Folders
from mendi_desktop.features.activities import manifest as activities
from mendi_desktop.features.area import Area
from mendi_desktop.features.colleagues import manifest as colleagues
from mendi_desktop.features.consultations import manifest as consultations
from mendi_desktop.features.consultations.reports import WORKS_COUNCIL, works_council
from mendi_desktop.features.council import manifest as council
from mendi_desktop.features.desk import manifest as desk
from mendi_desktop.features.network import manifest as network
from mendi_desktop.features.projects import manifest as projects
from mendi_desktop.features.qualification import manifest as qualification
from mendi_desktop.features.safekeeping import manifest as safekeeping
from mendi_desktop.features.safekeeping.data_protection import data_protection_kind

_ALL: Final[tuple[Area, ...]] = (
    colleagues.AREA,
    consultations.AREA,
    projects.AREA,
    network.AREA,
    activities.AREA,
    qualification.AREA,
    council.AREA,
    desk.AREA,
    safekeeping.AREA,
)


def _with_chapters(area: Area) -> Area:
    """The report for the body is made with what all areas add to it."""
    chapters = tuple(chapter for each in _ALL for chapter in each.chapters)
    kinds = (works_council(chapters) if kind is WORKS_COUNCIL else kind for kind in area.reports)
    return replace(area, reports=tuple(kinds))


AREAS: Final[tuple[Area, ...]] = tuple(_with_chapters(area) for area in _ALL)


def areas_on(folders: Folders) -> tuple[Area, ...]:
    """The areas of a program with these folders: one of the papers speaks of them, and of the columns of all areas."""
    sheet = data_protection_kind(folders, AREAS)
    return tuple(
        replace(area, reports=(*area.reports, sheet)) if area.name == safekeeping.AREA.name else area for area in AREAS
    )
