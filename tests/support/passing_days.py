# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A clock that a test moves on: midnight passes, a machine wakes up after a weekend."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

HOME = ZoneInfo("Europe/Berlin")


class PassingClock:
    """It stands still until :meth:`go_to`; clock times are those of Berlin."""

    def __init__(self, day: date, time: str = "9:00") -> None:
        self.go_to(day, time)

    def go_to(self, day: date, time: str = "9:00") -> None:
        hour, minute = time.split(":")
        self.moment = datetime(day.year, day.month, day.day, int(hour), int(minute), tzinfo=HOME)

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()
