# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which backups are kept: time thins them out, and no wrong clock does."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.manifest import Entry
from mendi_desktop.vault.backups.rotation import surplus

START = datetime(2026, 1, 1, 9, 0, tzinfo=UTC)


def entry(number: int, made_at: datetime, *, pinned: bool = False) -> Entry:
    return Entry(f"{number}", made_at, Reason.AUTOMATIC, pinned, 4096, "", "", "0002", number, "")


def thinned(kept: list[Entry], now: datetime) -> list[Entry]:
    gone = surplus(kept, now)
    return [each for each in kept if each not in gone]


def days(kept: list[Entry]) -> list[date]:
    return [each.made_at.date() for each in kept]


def a_year(per_day: int = 4) -> tuple[list[Entry], datetime]:
    """Working days of 2026, a backup every two hours, thinned after each."""
    kept: list[Entry] = []
    now = START
    number = 0
    for day in range(365):
        for hour in range(per_day):
            now = START + timedelta(days=day, hours=2 * hour)
            if now.weekday() < 5:
                number += 1
                kept = thinned([*kept, entry(number, now)], now)
    return kept, now


def test_after_a_year_exactly_these_are_kept() -> None:
    kept, now = a_year()
    assert now.date() == date(2026, 12, 31)  # a Thursday
    newest, older = kept[-10:], kept[:-10]
    assert days(newest) == [date(2026, 12, 29)] * 2 + [date(2026, 12, 30)] * 4 + [date(2026, 12, 31)] * 4
    assert days(older) == [
        date(2026, 7, 31),  # the last of each month ...
        date(2026, 8, 31),
        date(2026, 9, 30),
        date(2026, 10, 30),
        date(2026, 11, 30),
        date(2026, 12, 11),  # ... of each week ...
        date(2026, 12, 18),
        date(2026, 12, 25),  # ... and of each day
        date(2026, 12, 28),
    ]
    assert all(each.made_at.hour == 15 for each in older), "the last of each, not the first"


def test_at_no_time_are_there_more_than_a_few_dozen() -> None:
    kept: list[Entry] = []
    for number in range(2000):
        now = START + timedelta(hours=3 * number)
        kept = thinned([*kept, entry(number, now)], now)
        assert len(kept) <= 10 + 7 + 4 + 6


def test_pinned_backups_are_never_thinned_out_and_do_not_count_for_others() -> None:
    pinned = [entry(number, START, pinned=True) for number in range(1, 31)]
    later = [entry(31 + number, START + timedelta(hours=number)) for number in range(20)]
    kept = thinned([*pinned, *later], START + timedelta(hours=20))
    assert kept[:30] == pinned
    assert kept[30:] == later[-10:]


def test_what_is_older_than_half_a_year_leaves_even_if_little_was_saved_since() -> None:
    """Erased data may stay in a backup for six months, not longer."""
    monthly = [entry(number, START + timedelta(days=30 * number)) for number in range(1, 13)]
    now = monthly[-1].made_at
    assert all(now - each.made_at <= timedelta(days=184) for each in thinned(monthly, now))


@pytest.mark.parametrize("back", [timedelta(hours=1), timedelta(days=40), timedelta(days=9000)])
def test_a_clock_that_was_set_back_deletes_nothing_that_was_there(back: timedelta) -> None:
    kept, now = a_year()
    wrong = now - back
    later = list(kept)
    for number in range(60):
        moment = wrong + timedelta(minutes=number)
        later = thinned([*later, entry(10_000 + number, moment)], moment)
    assert [each for each in later if each.number < 10_000] == kept
    assert len(later) <= len(kept) + 10 + 2 * 3, "what was made since is thinned out all the same"


@pytest.mark.parametrize("silence", [timedelta(days=60), timedelta(days=3650)])
def test_after_a_long_silence_or_a_clock_far_ahead_nothing_goes_at_first(silence: timedelta) -> None:
    kept, now = a_year()
    later = list(kept)
    for number in range(9):
        moment = now + silence + timedelta(hours=number)
        later = thinned([*later, entry(10_000 + number, moment)], moment)
        assert later[: len(kept)] == kept
    for number in range(9, 12):
        moment = now + silence + timedelta(hours=number)
        later = thinned([*later, entry(10_000 + number, moment)], moment)
    assert len(later) < len(kept) + 12, "in the end it was only a holiday"


def test_nothing_to_thin_out() -> None:
    assert surplus([], START) == ()
    only = entry(1, START - timedelta(days=4000))
    assert surplus([only], START) == ()
    assert surplus([replace(only, pinned=True)], START) == ()
