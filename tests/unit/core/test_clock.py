# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
from datetime import UTC, date, datetime, timedelta

from mendi_desktop.core.clock import FixedClock, SystemClock


def test_the_system_clock_tells_an_aware_moment_in_utc() -> None:
    now = SystemClock().now()
    assert now.utcoffset() == timedelta(0)
    assert abs(datetime.now(UTC) - now) < timedelta(seconds=5)


def test_the_day_is_the_local_one() -> None:
    before, told, after = _local_day(), SystemClock().today(), _local_day()
    assert before <= told <= after


def test_a_fixed_clock_stands_still() -> None:
    clock = FixedClock.on(date(2026, 2, 28), hour=23)
    assert clock.now() == clock.now() == datetime(2026, 2, 28, 23, tzinfo=UTC)
    assert clock.today() == date(2026, 2, 28)


def _local_day() -> date:
    return datetime.now(UTC).astimezone().date()
