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
from collections.abc import Callable, Hashable
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from mendi_desktop.core.ids import new_id
from mendi_desktop.features.consultations.queries import talk_columns
from mendi_desktop.features.consultations.reports.axes import axis
from mendi_desktop.features.consultations.reports.contacts import contacts_of
from mendi_desktop.features.consultations.reports.figures import released
from mendi_desktop.features.consultations.reports.periods import period_for
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
TURNS = 15
NUMBER = 10_000
DAY_AFTER = date(2026, 10, 1)
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
INSERT_PERSON = (
    "INSERT INTO colleague (alias, alias_key, status, id, created_at, updated_at) VALUES (?, ?, 'active', ?, ?, ?)"
)
INSERT_REFERRAL = (
    "INSERT INTO referral (consultation_id, target, came_back, id, created_at, updated_at)"
    " VALUES (?, 'hr_department', '', ?, ?, ?)"
)
READ_REFERRALS = (
    "SELECT r.consultation_id, r.target FROM referral r JOIN consultation c ON c.id = r.consultation_id"
    " WHERE c.held_on BETWEEN ? AND ? AND NOT c.draft"
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
        for one in asked.axes:
            found.of(one)

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
    """Choosing the period, reading and counting is judged; what the disclosure control then costs is told."""
    path = tmp_path / "zahlen.mendi"
    new_engine(path).dispose()
    engine, raw = open_engine(path, KEY, SALT), open_file(path)
    fill(raw)
    taken: dict[str, list[float]] = {"raw": [], "counted": [], "released": []}
    with Session(engine) as session:
        for _ in range(TURNS):
            taken["raw"].append(milliseconds(lambda: read_by_hand(raw)))
            taken["counted"].append(milliseconds(lambda: count_from(session)))
            taken["released"].append(milliseconds(lambda: release_from(session)))
    raw.close()
    engine.dispose()
    by_hand, counted, everything = (statistics.median(times) for times in taken.values())
    ratio = statistics.median(ours / theirs for ours, theirs in zip(taken["counted"], taken["raw"], strict=True))
    tell(
        capsys,
        f"figures of {NUMBER} consultations: read and counted in {counted:.1f} ms, raw SQL {by_hand:.1f} ms,"
        f" ratio {ratio:.2f}; with suppression {everything:.1f} ms",
    )
    assert ratio <= AT_MOST


def read_by_hand(raw: driver.Connection) -> None:
    days = (QUARTER.first.isoformat(), QUARTER.last.isoformat())
    assert len(raw.execute(READ, days).fetchall()) == NUMBER
    assert raw.execute(READ_REFERRALS, days).fetchall()


def count_from(session: Session) -> None:
    """What a report does before the disclosure control begins."""
    period = period_for(Audience.COUNCIL)(session, None, DAY_AFTER)
    axes = tuple(axis(axis_id, "company") for axis_id in AXES)
    held = contacts_of(talk_columns(session, period.first, period.last), (period.first, period.last))
    found = tally(held, axes, [QUARTER.span])
    assert found.talks == NUMBER
    for one in axes:
        found.of(one)


def release_from(session: Session) -> None:
    asked = Period(QUARTER.first, QUARTER.last)
    released(session, Audience.COUNCIL, asked, AXES, "company", units=True)


def fill(raw: driver.Connection) -> None:
    """As many talks as a report can have to count, every fourth with a referral."""
    talks = some_talks(1, 400, NUMBER)
    people: dict[Hashable, bytes] = {person: new_id().bytes for person in range(400)}
    now = "2026-09-30T12:00:00.000000+00:00"
    raw.execute("BEGIN")
    for person, key in people.items():
        raw.execute(INSERT_PERSON, (f"Vogel {person}", f"vogel {person}", key, now, now))
    for number, talk in enumerate(talks):
        key, person = new_id().bytes, people.get(talk.person)
        lists = (json.dumps(talk.concerns), json.dumps(talk.barriers))
        raw.execute(INSERT, (talk.day.isoformat(), talk.minutes, person, talk.unit, *lists, key, now, now))
        if number % 4 == 0:
            raw.execute(INSERT_REFERRAL, (key, new_id().bytes, now, now))
    raw.execute("COMMIT")
