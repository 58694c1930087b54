# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An attacker reads everything that is printed, one report or a whole calendar of reports, and finds no small number.

The same attacker succeeds as soon as one part of the protection is taken out: so these tests can fail.
"""

import random
from collections.abc import Callable, Iterator
from itertools import chain, islice

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mendi_desktop.privacy import departments, one_way, totals
from mendi_desktop.privacy.ledger import COMPANY, PERSONS, TALKS, Ledger
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.privacy.policy import Audience, Policy
from mendi_desktop.privacy.release import release
from mendi_desktop.privacy.result import Release
from tests.support.attacker import (
    adding_up_ranges,
    adds_up_to,
    gives_away,
    grouped_ranges,
    settled_unions,
    two_way_ranges,
)
from tests.support.talks import CLASSES, EVENTS, GROUPED, Talk, contacts, duration_class, full_request, some_talks

Codes = Callable[[Talk], tuple[str, ...]]
NAMED: dict[str, Codes] = {
    "total": lambda _: ("",),
    "contact_kind": lambda talk: (talk.kind,),
    "channel": lambda talk: (talk.channel or "none",),
    "duration": lambda talk: (duration_class(talk.minutes),),
    "concern": lambda talk: talk.concerns,
    "barrier": lambda talk: talk.barriers,
    "barrier_by_group": lambda talk: tuple(g for g, codes in GROUPED.items() if set(codes) & set(talk.barriers)),
    "outcome": lambda talk: (talk.outcome or "none",),
}
WORKPLACES = [
    (seed, persons, k) for seed, (persons, k) in enumerate([(14, 3), (25, 5), (40, 5), (70, 5), (120, 10)] * 8)
]
Found = Iterator[str]


def truly(talks: list[Talk], axis: str, code: str) -> tuple[int, int]:
    """Persons and talks, counted with plain sets."""
    named = [talk for talk in talks if code in NAMED[axis](talk)]
    return len({talk.person for talk in named} - {None}), len(named)


def from_rows(result: Release, talks: list[Talk]) -> Found:
    for axis in ("contact_kind", "channel", "duration", "outcome"):
        classes = {code: (low, high) for code, low, high in CLASSES} if axis == "duration" else None
        events = EVENTS if axis == "contact_kind" else ()
        minutes = result.total("minutes") if classes else None
        for (row, unit), found in adding_up_ranges(result.table(axis), events, classes, minutes).items():
            persons, held = truly(talks, axis, row)
            assert found[0] <= (persons if unit == PERSONS else held) <= found[1]
            if persons < result.k and row not in EVENTS and gives_away(found, result.k):
                yield f"{axis} {row} {unit} {found}"


def from_groups(result: Release, talks: list[Talk]) -> Found:
    """A dot in a list of barriers may always mean nobody."""
    ranges = grouped_ranges(result.table("barrier"), result.table("barrier_by_group"), GROUPED, result.k)
    for (row, unit), found in ranges.items():
        if truly(talks, "barrier", row)[0] < result.k and found[0] > 0:
            yield f"barrier {row} {unit} {found}"


def from_departments(result: Release, _: list[Talk]) -> Found:
    for table in result.tables:
        if table.id == "concern_by_org_unit":
            for place, found in two_way_ranges(table, believes=False).items():
                if found[0] == found[1] or found[1] < result.k:
                    yield f"{table.row_ids[place[0]]} in {table.column_ids[place[1]]} {found}"


def recovered(result: Release, talks: list[Talk]) -> list[str]:
    if result.total(PERSONS) is None:
        return []
    return list(chain(from_rows(result, talks), from_groups(result, talks), from_departments(result, talks)))


def one_report(seed: int, persons: int, k: int) -> tuple[Release, list[Talk]]:
    talks = some_talks(seed, persons, persons * (2 + seed % 3))
    return release(full_request(), contacts(talks), Ledger(), Policy(k)), talks


# --- one report ---


@pytest.mark.parametrize(("seed", "persons", "k"), WORKPLACES)
def test_one_report_gives_no_small_number_away(seed: int, persons: int, k: int) -> None:
    result, talks = one_report(seed, persons, k)
    assert recovered(result, talks) == []


@settings(deadline=None, max_examples=25)
@given(st.integers(1000, 10**6), st.integers(5, 60), st.sampled_from([3, 5, 10]))
def test_no_workplace_gives_a_small_number_away(seed: int, persons: int, k: int) -> None:
    result, talks = one_report(seed, persons, k)
    assert recovered(result, talks) == []


@pytest.mark.parametrize(("seed", "persons", "k"), WORKPLACES[:15])
def test_every_printed_number_is_true(seed: int, persons: int, k: int) -> None:
    result, talks = one_report(seed, persons, k)
    for table in result.tables:
        for code, cells in zip(table.row_ids, table.cells, strict=True):
            if table.id in NAMED:
                assert all(cell in (None, n) for cell, n in zip(cells, truly(talks, table.id, code), strict=True))
            assert all(n is None or n >= k for n in cells[:1])


def finds(number: int) -> bool:
    """Whether the attacker comes that far in some of the workplaces."""
    everything = (found for workplace in WORKPLACES for found in recovered(*one_report(*workplace)))
    return len(list(islice(everything, number))) == number


def test_without_company_for_hidden_rows_the_attacker_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_way, "hide_more", lambda hidden, *_: set(hidden))
    assert finds(5)


def test_with_printed_groups_the_attacker_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(one_way, "_proves_somebody", lambda *_: False)
    monkeypatch.setattr(one_way, "_proves_talks", lambda *_: False)
    assert finds(5)


def test_without_secondary_dots_the_attacker_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        departments,
        "hidden_cells",
        lambda table, policy: frozenset(cell for cell in table.all_cells if table.value(cell) < policy.k),
    )
    assert finds(20)


def test_with_minutes_that_are_not_weighed_the_attacker_succeeds(monkeypatch: pytest.MonkeyPatch) -> None:
    """245 minutes: 20 and 144 are spent on the others at least, so one talk at most took more than an hour."""
    talks = [Talk(n, minutes=2) for n in range(20)] + [Talk(n, minutes=16) for n in range(9)]
    talks += [Talk(9, minutes=61)]
    monkeypatch.setattr(totals, "minutes_tell", lambda *_: False)
    result = release(full_request(), contacts(talks), Ledger())
    classes = {code: (low, high) for code, low, high in CLASSES}
    without = adding_up_ranges(result.table("duration"), (), classes)
    weighed = adding_up_ranges(result.table("duration"), (), classes, result.total("minutes"))
    assert without["ueber_60", TALKS] == (0, 10)
    assert weighed["ueber_60", TALKS] == (0, 1)


# --- a calendar of reports ---

START = 2026 * 12
QUARTERS = [Span(START + 3 * number, START + 3 * number + 3) for number in range(4)]
CALENDAR = [
    *QUARTERS[:2], Span(START, START + 6), *QUARTERS[2:], Span(START + 6, START + 12), Span(START, START + 12),
]  # fmt: skip


def reports_of_a_year(seed: int, *, remembering: bool) -> tuple[Ledger, list[Talk], int]:
    """Council and assembly reports in calendar or any other order; returns how many were refused, too."""
    rng = random.Random(seed)  # noqa: S311 - a fictional workplace, the same for the same seed
    persons = rng.choice((30, 60, 120))
    talks = some_talks(seed, persons, persons * rng.choice((2, 4, 8)), Span(START, START + 12))
    order = list(CALENDAR)
    if seed % 3 == 0:
        rng.shuffle(order)
    ledger, refused = Ledger(), 0
    for span in order:
        for audience in Audience if rng.random() < 0.3 else (Audience.COUNCIL,):
            request = full_request(Period.of(span), audience, with_units=audience is Audience.COUNCIL)
            result = release(request, contacts(talks), ledger if remembering else Ledger())
            refused += bool(result.refused)
            ledger = ledger.plus(result.entry)
            again = release(request, contacts(talks), ledger)
            assert result.refused or (again.totals, again.tables) == (result.totals, result.tables)
    return ledger, talks, refused


def series(ledger: Ledger) -> dict[tuple[str, str, str], dict[frozenset[int], int]]:
    """Everything printed about the company, by what was counted: sets of quarters and numbers."""
    found: dict[tuple[str, str, str], dict[frozenset[int], int]] = {}
    for facts in ledger.facts.values():
        for key, value in facts.items():
            if key.scope == COMPANY and key.axis in NAMED and key.category not in EVENTS:
                quarters = frozenset(n for n, quarter in enumerate(QUARTERS) if key.span.holds(quarter))
                found.setdefault((key.unit, key.axis, key.category or ("none" if key.axis != "total" else "")), {})[
                    quarters
                ] = value
    return found


def over_time(ledger: Ledger, talks: list[Talk], k: int = 5) -> Found:
    for (unit, axis, code), printed in series(ledger).items():
        if unit == PERSONS and len(printed) > 1:
            for only, (low, high) in settled_unions(printed, 4).items():
                if high < k and (low == high or low >= 1):
                    yield f"persons of {axis} {code} only in {sorted(only)}: {low} to {high}"
        if unit == TALKS and len(printed) > 1:
            for mask in range(1, 16):
                quarters = frozenset(n for n in range(4) if mask >> n & 1)
                here = [talk for talk in talks if (talk.day.month - 1) // 3 in quarters]
                if adds_up_to(printed, quarters, 4) and truly(here, axis, code)[0] < k:
                    yield f"talks of {axis} {code} in {sorted(quarters)}"


@pytest.mark.parametrize("seed", [*range(3), *(pytest.param(n, marks=pytest.mark.torture) for n in range(3, 8))])
def test_a_year_of_reports_gives_nothing_away_that_one_does_not(seed: int) -> None:
    ledger, talks, _ = reports_of_a_year(seed, remembering=True)
    assert list(over_time(ledger, talks)) == []


def test_a_year_of_reports_without_a_memory_does() -> None:
    ledger, talks, refused = reports_of_a_year(2, remembering=False)
    assert refused == 0
    assert len(list(over_time(ledger, talks))) >= 5
