# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which backups may go. Time thins them out, and a wrong clock must never do that."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from typing import Final

from mendi_desktop.vault.backups.manifest import Entry

NEWEST: Final = 10
DAYS, WEEKS, MONTHS = 7, 4, 6
OLDEST: Final = timedelta(days=184)
"""Six months: what was erased in the vault has left the backups, too, after that (Art. 17 GDPR)."""

_LONG_SILENCE: Final = timedelta(days=45)
"""A holiday, or a clock far ahead: nobody can tell, so nothing goes until some newer backups are there."""


def surplus(entries: Iterable[Entry], now: datetime) -> tuple[Entry, ...]:
    """The entries that are not needed any more, oldest first. ``now`` is aware.

    Kept are the ten newest, the last one of each of the last 7 days, 4 calendar weeks and 6 calendar months (UTC), and
    whatever is pinned. Nothing goes that was there before a clock was set back or a silence of more than 45 days;
    the latter only until ten newer ones are there.
    """
    loose = sorted((entry for entry in entries if not entry.pinned), key=lambda entry: entry.number)
    spared = max(_before_the_clock_went_back(loose, now), _before_a_silence(loose[-NEWEST:], now))
    kept = {entry.number for entry in (*_young(loose[-NEWEST:], now), *loose[-1:], *_last_of_each(loose, now))}
    return tuple(entry for entry in loose if entry.number > spared and entry.number not in kept)


def _before_the_clock_went_back(loose: Iterable[Entry], now: datetime) -> int:
    """The number of the newest backup that comes from the future, 0 for none."""
    return max((entry.number for entry in loose if entry.made_at > now), default=0)


def _before_a_silence(newest: list[Entry], now: datetime) -> int:
    """The number of the last backup before a long silence among the ``newest``, 0 for none."""
    moments = [*(entry.made_at for entry in newest[1:]), now]
    return max(
        (entry.number for entry, after in zip(newest, moments, strict=False) if after - entry.made_at > _LONG_SILENCE),
        default=0,
    )


def _young(entries: Iterable[Entry], now: datetime) -> Iterator[Entry]:
    return (entry for entry in entries if now - entry.made_at <= OLDEST)


def _last_of_each(loose: Iterable[Entry], now: datetime) -> Iterator[Entry]:
    """The last of every day, week and month that still counts."""
    days, weeks, months = dict[int, Entry](), dict[int, Entry](), dict[int, Entry]()
    for entry in loose:
        for found, age, limit in (
            (days, _day(now) - _day(entry.made_at), DAYS),
            (weeks, _week(now) - _week(entry.made_at), WEEKS),
            (months, _month(now) - _month(entry.made_at), MONTHS),
        ):
            if 0 <= age < limit:
                found[age] = entry
    for found in (days, weeks, months):
        yield from found.values()


def _day(moment: datetime) -> int:
    return moment.toordinal()


def _week(moment: datetime) -> int:
    return (moment.toordinal() - 1) // 7  # day 1 of the calendar is a Monday


def _month(moment: datetime) -> int:
    return moment.year * 12 + moment.month
