# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where "now" and "today" come from, so that deadlines and demo data can be tested on any day."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the moment (UTC, aware) and the local calendar day."""

    def now(self) -> datetime: ...

    def today(self) -> date: ...


class SystemClock:
    """The machine's clock. The day is the local one, because talks happen on local days."""

    def now(self) -> datetime:
        return datetime.now(UTC)

    def today(self) -> date:
        return datetime.now(UTC).astimezone().date()


@dataclass(frozen=True)
class FixedClock:
    """A clock that stands still: for demo data, reports made again and tests."""

    moment: datetime

    @classmethod
    def on(cls, day: date, hour: int = 9) -> "FixedClock":
        return cls(datetime(day.year, day.month, day.day, hour, tzinfo=UTC))

    def now(self) -> datetime:
        return self.moment

    def today(self) -> date:
        return self.moment.date()
