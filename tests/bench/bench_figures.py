# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What released figures cost: counting and suppression alone, and read from a vault against one pass of raw SQL.

Run it with ``pytest -m bench tests/bench/bench_figures.py``. Times are of the processor, medians of several turns; the
ratio is taken turn by turn, so that whatever else the machine does hits both.
"""

import json
import random
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from mendi_desktop.core.ids import new_id
from mendi_desktop.features.consultations.reports.figures import released
from mendi_desktop.privacy.flow import TwoWay
from mendi_desktop.privacy.ledger import Ledger
from mendi_desktop.privacy.policy import Audience, Policy
from mendi_desktop.privacy.release import release
from mendi_desktop.privacy.table import Undecided, hidden_cells
from mendi_desktop.privacy.tally import tally
from mendi_desktop.reports.period import Period
from mendi_desktop.storage.engine import open_engine
from tests.support.talks import QUARTER, contacts, full_request, some_talks
from tests.support.vault_files import KEY, SALT, new_engine, open_file

pytestmark = pytest.mark.bench
AT_MOST = 2.0
TURNS = 9
AXES = (
    "contact_kind", "channel", "duration", "concern", "barrier", "referral", "outcome", "funding", "target_group",
)  # fmt: skip
COLLEAGUE = (
    "INSERT INTO colleague (alias, alias_key, status, id, created_at, updated_at) VALUES (?, ?, 'active', ?, ?, ?)"
)
INSERT = (
    "INSERT INTO consultation (held_on, minutes, contact_kind, channel, head_count, colleague_id, org_unit, concerns,"
    " target_groups, barriers, funding_checked, participants, outcome, draft, id, created_at, updated_at)"
    " VALUES (?, ?, 'office_hour', 'in_person', NULL, ?, ?, ?, '[]', ?, '[]', '[]', 'open', 0, ?, ?, ?)"
)
READ = (
    "SELECT id, colleague_id, org_unit, held_on, minutes, head_count, contact_kind, channel, concerns, barriers,"
    " target_groups, funding_checked, outcome FROM consultation WHERE held_on BETWEEN ? AND ? AND NOT draft"
)


def milliseconds(work: Callable[[], object]) -> float:
    started = time.process_time()
    work()
    return (time.process_time() - started) * 1000


def tell(capsys: pytest.CaptureFixture[str], line: str) -> None:
    with capsys.disabled():
        print(f"\n{line}")  # noqa: T201 - the line for the closing note


@pytest.mark.parametrize(("number", "persons"), [(10_000, 400), (10_000, 3000), (100_000, 4000)])
def test_figures_of_many_talks(number: int, persons: int, capsys: pytest.CaptureFixture[str]) -> None:
    held, asked = contacts(some_talks(1, persons, number)), full_request()

    def count() -> None:
        found = tally(held, asked.axes, [QUARTER.span])
        for axis in asked.axes:
            found.of(axis)

    counting = statistics.median(milliseconds(count) for _ in range(TURNS))
    whole = statistics.median(milliseconds(lambda: release(asked, held, Ledger())) for _ in range(TURNS))
    tell(capsys, f"{number} talks, {persons} persons: counted in {counting:.1f} ms, all figures in {whole:.1f} ms")


@pytest.mark.parametrize("persons", [60, 150, 400, 1000, 4000])
def test_a_table_of_25_concerns_and_8_departments(persons: int, capsys: pytest.CaptureFixture[str]) -> None:
    taken, printed, large, given_up = [], 0, 0, 0
    for seed in range(12):
        table = a_table(seed, persons)
        try:
            started = time.process_time()
            hidden = hidden_cells(table, Policy(5))
        except Undecided:
            given_up += 1
            continue
        finally:
            taken.append((time.process_time() - started) * 1000)
        large += sum(table.value(cell) >= 5 for cell in table.all_cells)
        printed += sum(cell not in hidden for cell in table.all_cells)
    tell(
        capsys,
        f"25 x 8, {persons} persons: median {statistics.median(taken):.1f} ms, slowest {max(taken):.1f} ms,"
        f" {printed} of {large} cells of 5 and more printed, {given_up} of 12 tables given up",
    )


def a_table(seed: int, persons: int) -> TwoWay:
    """A few large departments and concerns, many small ones; small departments together, small concerns left out."""
    rng = random.Random(seed)  # noqa: S311 - a fictional workplace, the same for the same seed
    units = [min(int(rng.expovariate(0.375)), 7) for _ in range(persons)]
    named = [{min(int(rng.paretovariate(0.7)) - 1, 24) for _ in range(rng.choice((1, 1, 2, 3)))} for _ in units]
    sizes = [units.count(unit) for unit in range(8)]
    small = [unit for unit in range(8) if sizes[unit] < 5]
    groups = [[unit] for unit in range(8) if sizes[unit] >= 5]
    groups[-1] += small
    cells = [
        [sum(unit in group and row in rows for unit, rows in zip(units, named, strict=True)) for group in groups]
        for row in range(25)
    ]
    large = tuple(tuple(row) for row in cells if sum(row) >= 5)
    return TwoWay(large, tuple(map(sum, large)), tuple(sum(sizes[unit] for unit in group) for group in groups))


def test_figures_from_a_vault_against_one_pass_of_raw_sql(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "zahlen.mendi"
    new_engine(path).dispose()
    engine, raw = open_engine(path, KEY, SALT), open_file(path)
    fill(raw)
    days = (QUARTER.first.isoformat(), QUARTER.last.isoformat())
    ratios, ours, theirs = [], [], []
    with Session(engine) as session:
        asked = Period(QUARTER.first, QUARTER.last)
        for _ in range(TURNS):
            theirs.append(milliseconds(lambda: raw.execute(READ, days).fetchall()))
            ours.append(
                milliseconds(lambda: released(session, Audience.COUNCIL, asked, AXES, "works_council", units=True))
            )
            ratios.append(ours[-1] / theirs[-1])
    raw.close()
    engine.dispose()
    tell(
        capsys,
        f"figures of 10000 consultations: {statistics.median(ours):.1f} ms, raw SQL {statistics.median(theirs):.1f} ms,"
        f" ratio {statistics.median(ratios):.2f}",
    )
    assert statistics.median(ratios) <= AT_MOST


def fill(raw: driver.Connection) -> None:
    people: dict[object, bytes] = {person: new_id().bytes for person in range(400)}
    now = "2026-09-30 12:00:00.000000"
    for person, key in people.items():
        raw.execute(COLLEAGUE, (f"Vogel {person}", f"vogel {person}", key, now, now))
    for talk in some_talks(1, 400, 10_000):
        codes = (json.dumps(talk.concerns), json.dumps(talk.barriers))
        held = (talk.day.isoformat(), talk.minutes, people.get(talk.person), talk.unit)
        raw.execute(INSERT, (*held, *codes, new_id().bytes, now, now))
    raw.commit()
