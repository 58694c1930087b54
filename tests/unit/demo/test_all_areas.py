# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole story on one screen: every area has something to show, and what waits is neither nothing nor a mountain."""

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.due import all_due
from mendi_desktop.reports.period import Period
from tests.unit.demo.conftest import Demo

DUES = tuple(area.due for area in AREAS if area.due)
MOST_OVERDUE = 9
"""On a beamer the heading of today must not be pushed out of sight by blame."""


def test_every_area_is_in_use(demo: Demo) -> None:
    assert [area.name for area in AREAS if area.is_used and not demo.vault.read(area.is_used)] == []


def test_something_waits_in_every_area_and_little_is_overdue(demo: Demo) -> None:
    due = demo.vault.read(all_due, DUES, demo.today, 14)
    assert {item.page for item in due} >= {"consultations", "projects", "network", "qualification", "council"}
    late = [item for item in due if item.due_on < demo.today and item.done_on is None]
    assert 3 <= len(late) <= MOST_OVERDUE
    assert any(item.due_on == demo.today for item in due)
    assert len({(item.kind, item.id) for item in due}) == len(due)


def test_every_area_tells_the_body_of_the_last_quarter(demo: Demo) -> None:
    year, number = (demo.today.year, (demo.today.month - 1) // 3)
    period = Period.quarter(year, number) if number else Period.quarter(year - 1, 4)
    silent = [
        chapter.name for area in AREAS for chapter in area.chapters if demo.vault.read(chapter.read, period) is None
    ]
    assert silent == []
