# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reports know quarters, half-years, years and runs of years."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mendi_desktop.core.errors import UserError
from mendi_desktop.privacy.notes import widened
from mendi_desktop.privacy.period import Period, Span, enclosing

DAYS = st.dates(date(1990, 1, 1), date(2090, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "title"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), "3. Quartal 2026"),
        (date(2026, 8, 3), date(2026, 8, 3), "3. Quartal 2026"),
        (date(2026, 3, 31), date(2026, 4, 1), "1. Halbjahr 2026"),
        (date(2026, 7, 1), date(2026, 12, 31), "2. Halbjahr 2026"),
        (date(2026, 6, 30), date(2026, 7, 1), "2026"),
        (date(2026, 1, 1), date(2026, 12, 31), "2026"),
        (date(2025, 12, 31), date(2026, 1, 1), "2025 bis 2026"),
        (date(2024, 2, 29), date(2026, 1, 1), "2024 bis 2026"),
    ],
)
def test_asked_days_become_the_smallest_period_around_them(start: date, end: date, title: str) -> None:
    assert enclosing(start, end).title == title


def test_the_end_cannot_lie_before_the_start() -> None:
    with pytest.raises(UserError, match="vor dem Anfang"):
        enclosing(date(2026, 8, 2), date(2026, 8, 1))


@pytest.mark.parametrize(
    ("first", "last"),
    [
        (date(2026, 2, 1), date(2026, 4, 30)),
        (date(2026, 4, 1), date(2026, 9, 30)),
        (date(2026, 1, 1), date(2026, 1, 31)),
        (date(2026, 1, 2), date(2026, 3, 31)),
        (date(2026, 1, 1), date(2026, 3, 30)),
        (date(2025, 7, 1), date(2026, 6, 30)),
        (date(2026, 3, 31), date(2026, 1, 1)),
    ],
)
def test_other_periods_do_not_exist(first: date, last: date) -> None:
    with pytest.raises(ValueError, match="not a quarter"):
        Period(first, last)


@given(DAYS, DAYS)
def test_the_period_holds_what_was_asked_for(one: date, other: date) -> None:
    start, end = min(one, other), max(one, other)
    period = enclosing(start, end)
    assert period.first <= start <= end <= period.last
    assert Period.of(period.span) == period
    assert enclosing(period.first, period.last) == period


@given(DAYS, DAYS, DAYS, DAYS)
def test_periods_within_a_year_never_cross(a: date, b: date, c: date, d: date) -> None:
    one, other = enclosing(min(a, b), max(a, b)), enclosing(min(c, d), max(c, d))
    if one.span.crosses(other.span):
        assert min(one.span.end - one.span.start, other.span.end - other.span.start) > 12


def test_a_period_is_over_the_day_after() -> None:
    quarter = enclosing(date(2026, 7, 1), date(2026, 7, 1))
    assert not quarter.is_over(date(2026, 9, 30))
    assert quarter.is_over(date(2026, 10, 1))


def test_runs_of_years_can_cross() -> None:
    assert Span(2024 * 12, 2026 * 12).crosses(Span(2025 * 12, 2027 * 12))


def test_a_widened_period_is_explained() -> None:
    quarter = enclosing(date(2026, 7, 1), date(2026, 9, 30))
    assert widened(quarter.first, quarter.last, quarter) is None
    assert "3. Quartal 2026" in (widened(date(2026, 8, 1), date(2026, 9, 30), quarter) or "")
