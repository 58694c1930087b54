# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Events that are about to begin: what the window says of them while it is open. Nothing outside of it ever does."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from math import ceil
from typing import Final
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy.orm import Session

from mendi_desktop.features.calendar_days import EventOn, events_between
from mendi_desktop.features.calendar_file import HOME

AHEAD: Final = 15
"""Minutes before the beginning from which on it is told."""
AFTER: Final = 5
"""Minutes after the beginning until which it is told: somebody comes back to the desk late."""


@dataclass(frozen=True, slots=True)
class Soon:
    """``minutes`` until it begins, rounded up; 0 and less: it has begun."""

    event: UUID
    minutes: int


def events_soon(session: Session, now: datetime) -> list[Soon]:
    """The events that begin around ``now``, the first one first. Several days count with their first one."""
    here = now.astimezone(ZoneInfo(HOME))
    today = here.date()
    found = [
        Soon(event.id, ceil((_begins(event) - here) / timedelta(minutes=1)))
        for event in events_between(session, today, today + timedelta(days=1))  # one may begin just after midnight
        if event.starts_at and event.first >= today
    ]
    return sorted((soon for soon in found if -AFTER <= soon.minutes <= AHEAD), key=lambda soon: soon.minutes)


def _begins(event: EventOn) -> datetime:
    return datetime.combine(event.first, time.fromisoformat(event.starts_at), ZoneInfo(HOME))
