# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was tried in a seminar, by area: no grades, no names, no certificate."""

from collections.abc import Collection
from dataclasses import dataclass

from mendi_desktop.features.seminar.tasks import Task, tasks


@dataclass(frozen=True, slots=True)
class AreaTried:
    """An area of the program as the window calls it, and the titles of its tasks."""

    title: str
    tried: tuple[str, ...]
    open: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Summary:
    """Areas in the order of the tasks."""

    areas: tuple[AreaTried, ...]

    @property
    def tried(self) -> int:
        return sum(len(area.tried) for area in self.areas)

    @property
    def all(self) -> int:
        return self.tried + sum(len(area.open) for area in self.areas)


def summarise(tried: Collection[str]) -> Summary:
    """``tried``: ids of tasks that are done."""
    by_area: dict[str, list[Task]] = {}
    for task in tasks():
        by_area.setdefault(task.area, []).append(task)
    return Summary(tuple(_area(own, tried) for own in by_area.values()))


def _area(own: list[Task], tried: Collection[str]) -> AreaTried:
    return AreaTried(
        own[0].area_title,
        tuple(task.title for task in own if task.id in tried),
        tuple(task.title for task in own if task.id not in tried),
    )
