# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The map of barriers shows what the council's report would show and never more, over any looks and papers."""

import random
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import Path

import pytest

from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.consultations.reports import WORKS_COUNCIL
from mendi_desktop.features.council.commands import AddRequest
from mendi_desktop.features.council.queries import BarrierMap, barrier_map
from mendi_desktop.features.council.queries.map_figures import BARRIERS, GROUPS, map_figures, printed_persons
from mendi_desktop.features.council.reports import PROPOSAL
from mendi_desktop.features.issuing import prepare_report
from mendi_desktop.features.projects.commands import AddMeasure, AddProject, StartMeasure
from mendi_desktop.privacy.period import Period, Span
from mendi_desktop.reports.document import CountTable
from mendi_desktop.reports.ledger import list_reports
from mendi_desktop.reports.options import parse_options
from mendi_desktop.vault.session import Vault
from tests.support.attacker import smallest
from tests.support.printed import hand_out
from tests.support.vaults import TODAY, add_colleague, everything, open_copy
from tests.support.workplace import counted, told

SPRING, SUMMER = Period.of(Span(2026 * 12 + 3, 2026 * 12 + 6)), Period.of(Span(2026 * 12 + 6, 2026 * 12 + 9))
QUARTERS = [Span(2026 * 12 + 3 * n, 2026 * 12 + 3 * n + 3) for n in range(4)]
NEXT_YEAR = date(2027, 1, 4)
"""All periods of 2026 are over."""


def rows(shown: BarrierMap) -> dict[str, int | None]:
    return {barrier.code: barrier.persons for group in shown.groups for barrier in group.barriers}


def pinned(vault: Vault, started_on: date | None, *barriers: str) -> None:
    project = vault.execute(AddProject(title="Lernzeit in der Schicht"))
    measure = vault.execute(AddMeasure(project_id=project, title="Springerliste", barriers=barriers))
    if started_on is not None:
        vault.execute(StartMeasure(measure_id=measure, started_on=started_on))


def test_it_shows_the_figures_of_the_councils_report_and_looking_writes_nothing(summer: Vault) -> None:
    before = everything(summer)
    shown = summer.read(barrier_map, TODAY, SUMMER)
    assert everything(summer) == before
    truth = counted(told(summer, SUMMER.first, SUMMER.last))
    assert shown.persons == truth["total"][""][0] == 30
    assert rows(shown) == {
        code: truth[BARRIERS][code][0] for code in ("no_time_work", "costs", "shift_schedule", "fear_of_failure")
    }
    options = parse_options(WORKS_COUNCIL.options, {"period": "2026-Q3"})
    report = prepare_report(summer, WORKS_COUNCIL, options, TODAY)
    tables = {block.table.id: block.table for block in report.document.blocks if isinstance(block, CountTable)}
    for figures in summer.read(map_figures, TODAY):
        if figures.period == SUMMER:
            assert figures.release.table(BARRIERS).cells == tables[BARRIERS].cells
            assert figures.release.table(GROUPS).cells == tables[GROUPS].cells


def test_a_barrier_few_named_looks_like_one_nobody_named(summer: Vault) -> None:
    shown = summer.read(barrier_map, TODAY, SUMMER)
    assert not {"funding_unknown", "too_old", "no_budget"} & set(rows(shown)), "four, one and nobody"
    pinned(summer, None, "funding_unknown", "no_budget")
    shown = summer.read(barrier_map, TODAY, SUMMER)
    assert rows(shown)["funding_unknown"] is rows(shown)["no_budget"] is None


def test_after_a_paper_the_map_shows_what_the_paper_shows_whatever_is_logged_later(summer: Vault) -> None:
    assert summer.read(barrier_map, TODAY, SUMMER).report == ""
    issued = hand_out(summer, {"period": "2026-Q3"})
    before = rows(summer.read(barrier_map, TODAY, SUMMER))
    summer.execute(
        RecordConsultation(
            held_on=date(2026, 8, 5),
            minutes=20,
            contact_kind="office_hour",
            colleague_id=add_colleague(summer, "Zeisig-1"),
            barriers=("costs", "shift_schedule"),
        )
    )
    shown = summer.read(barrier_map, TODAY, SUMMER)
    assert (rows(shown), shown.report) == (before, issued.number)


def test_a_measure_stands_at_its_barrier_with_the_counts_around_its_beginning(summer: Vault) -> None:
    pinned(summer, date(2026, 7, 1), "fear_of_failure")
    (pin,) = next(
        barrier.pins
        for group in summer.read(barrier_map, TODAY, SUMMER).groups
        for barrier in group.barriers
        if barrier.code == "fear_of_failure"
    )
    assert (pin.project, pin.title) == ("Lernzeit in der Schicht", "Springerliste")
    assert pin.before is not None
    assert pin.after is not None
    assert (pin.before.period, pin.before.persons, pin.before.among) == (SPRING, 6, 23)
    assert (pin.after.period, pin.after.persons, pin.after.among) == (SUMMER, 6, 30)
    assert pin.comparable_on == date(2026, 10, 1)


def test_the_period_in_which_a_measure_began_is_neither_before_nor_after(summer: Vault) -> None:
    pinned(summer, date(2026, 7, 2), "fear_of_failure")
    shown = summer.read(barrier_map, TODAY, SUMMER)
    (pin,) = next(barrier.pins for group in shown.groups for barrier in group.barriers if barrier.pins)
    assert pin.before is not None
    assert (pin.before.period, pin.after, pin.comparable_on) == (SPRING, None, date(2027, 1, 1))


def test_without_a_finished_quarter_there_is_no_map(vault: Vault) -> None:
    assert vault.read(barrier_map, TODAY).period is None
    vault.execute(RecordConsultation(held_on=TODAY, minutes=5, contact_kind="informal_chat", barriers=("costs",)))
    assert vault.read(barrier_map, TODAY).periods == ()


@pytest.fixture(params=range(2))
def a_year(request: pytest.FixtureRequest, tmp_path: Path, empty_vault_file: Path) -> Iterator[Vault]:
    """30 people, two talks each over all of 2026, written down in January."""
    rng = random.Random(request.param)  # noqa: S311 - a fictional workplace, the same for the same seed
    opened = open_copy(empty_vault_file, tmp_path / "jahr.mendi", FixedClock.on(NEXT_YEAR))
    people = [add_colleague(opened, f"Zeisig-{n}") for n in range(30)]
    barriers = ("costs", "no_time_work", "shift_schedule", "offer_unknown", "benefit_unclear")
    for _ in range(len(people) * 2):
        opened.execute(
            RecordConsultation(
                held_on=date(2026, 1, 1) + timedelta(days=rng.randrange(365)),
                minutes=rng.choice((10, 25, 50)),
                contact_kind="office_hour",
                colleague_id=rng.choice(people),
                barriers=tuple(barrier for barrier in barriers if rng.random() < 0.5),
            )
        )
    yield opened
    opened.close()


Seen = dict[tuple[str, str], dict[frozenset[int], int]]
"""Printed numbers of persons by table and row, for sets of quarters of the year."""


def looked(vault: Vault, seen: Seen) -> None:
    """Everything that somebody reads who leafs through all periods of the map on the wall."""
    for figures in vault.read(map_figures, NEXT_YEAR):
        span = figures.period.span
        quarters = frozenset(n for n, quarter in enumerate(QUARTERS) if span.holds(quarter))
        read = {("total", ""): figures.release.total("persons")}
        for table in (BARRIERS, GROUPS):
            read |= {(table, row): number for row, number in printed_persons(figures, table).items()}
        for row, number in read.items():
            if number is not None:
                assert seen.setdefault(row, {}).setdefault(quarters, number) == number, "a printed number has changed"


def given_away(seen: Seen, k: int = 5) -> list[str]:
    """Whom the attacker can tell to be fewer than k: who came in a longer period but not in a part of it, or in both
    halves of it. Unknown are the persons of every pattern of quarters; every printed number is a sum of them."""
    patterns = [frozenset(n for n in range(4) if mask >> n & 1) for mask in range(1, 16)]
    found = []
    for row, printed in seen.items():
        if len(printed) < 2:
            continue  # nothing to subtract from
        equations = [([int(bool(p & union)) for p in patterns], count) for union, count in printed.items()]
        for what, holds in _SECRETS.items():
            target = [int(holds(pattern)) for pattern in patterns]
            low, high = smallest(equations, target), smallest(equations, [-t for t in target])
            if low is not None and high is not None and -high < k and (low == -high or low >= 1):
                found.append(f"{row} {what}: {low} to {-high}")
    return found


_QUARTERS, _HALVES, _YEAR = (
    [frozenset({n}) for n in range(4)],
    [frozenset({0, 1}), frozenset({2, 3})],
    frozenset(range(4)),
)
_SECRETS: Mapping[str, Callable[..., bool]] = {
    f"in {sorted(whole)} but not in {sorted(part)}": lambda p, whole=whole, part=part: bool(p & whole and not p & part)
    for whole in (*_HALVES, _YEAR)
    for part in (*_QUARTERS, *_HALVES)
    if part < whole
} | {
    f"in {sorted(one)} and in {sorted(other)}": lambda p, one=one, other=other: bool(p & one and p & other)
    for one, other in ((_QUARTERS[0], _QUARTERS[1]), (_QUARTERS[2], _QUARTERS[3]), tuple(_HALVES))
}


def test_looks_at_all_periods_and_papers_between_them_give_nothing_away(a_year: Vault) -> None:
    request = a_year.execute(AddRequest(title="Lernzeiten", barriers=("costs", "no_time_work")))
    shown = 0
    for period, kind in (("2026-Q2", PROPOSAL), ("2026-H2", WORKS_COUNCIL), ("2026", PROPOSAL)):
        seen: Seen = {}
        looked(a_year, seen)
        assert given_away(seen) == []
        shown += sum(len(printed) > 1 for printed in seen.values())
        given = {"period": period} | ({"request": str(request)} if kind is PROPOSAL else {})
        with suppress(UserError):  # a paper that could be subtracted from another one is refused
            hand_out(a_year, given, kind=kind, today=NEXT_YEAR)
    assert shown, "there was something to subtract"


def test_the_attacker_finds_what_maps_give_away_that_do_not_know_of_each_other() -> None:
    seen: Seen = {("barrier", "costs"): {frozenset({0}): 6, frozenset({0, 1}): 7}}
    assert given_away(seen) == ["('barrier', 'costs') in [0, 1] but not in [0]: 1 to 1"]


def test_a_map_never_shows_a_number_that_the_report_of_its_period_would_hide(a_year: Vault) -> None:
    for figures in a_year.read(map_figures, NEXT_YEAR):
        options = parse_options(WORKS_COUNCIL.options, {"period": f"{figures.period.first}..{figures.period.last}"})
        report = prepare_report(a_year, WORKS_COUNCIL, options, NEXT_YEAR)
        tables = {block.table.id: block.table for block in report.document.blocks if isinstance(block, CountTable)}
        for table in (BARRIERS, GROUPS):
            shown = printed_persons(figures, table)
            there = dict(zip(tables[table].row_ids, tables[table].cells, strict=True)) if table in tables else {}
            assert all(there[row][0] == number for row, number in shown.items())
    assert a_year.read(list_reports) == []
