# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Logging one consultation through the unit of work against the same raw INSERTs on the same kind of connection.

Run it with ``pytest -m bench tests/bench/bench_log.py``. Both write the same rows with the same pragmas into files of
their own, turn by turn, so that whatever else the machine does hits both; medians are compared.
"""

import statistics
import time
from datetime import date, timedelta
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import event

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.ids import new_id
from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.storage.unit import Unit
from mendi_desktop.vault.watch import Watch
from tests.support.vault_files import KEY, SALT, new_engine, open_file

pytestmark = pytest.mark.bench
TODAY = date(2026, 3, 2)
RECORD = "Will den Berufsabschluss über die Externenprüfung nachholen; Schichtplan mit der Meisterin klären. " * 5
TURNS, WARM_UP, AIM = 300, 30, 3.0

TALK = (
    "INSERT INTO consultation (held_on, minutes, contact_kind, channel, initiative, head_count, colleague_id, org_unit,"
    " concerns, target_groups, barriers, funding_checked, participants, follow_up_on, follow_up_done_on, outcome,"
    " outcome_on, draft, id, created_at, updated_at)"
    " VALUES (?, 20, 'office_hour', NULL, NULL, NULL, NULL, NULL, '[]', '[]', '[]', '[]', '[]', NULL, NULL, NULL, NULL,"
    " 0, ?, ?, ?)"
)
TEXT = (
    "INSERT INTO consultation_text (search_key, consultation_id, record, starting_point, strengths, goals, id,"
    " created_at, updated_at) VALUES (?, ?, ?, '', '', '', ?, ?, ?)"
)
NOW = "2026-03-02T09:00:00.000000+00:00"


def by_hand(connection: driver.Connection, day: date) -> None:
    talk, record = new_id(), new_id()
    connection.execute("BEGIN")
    connection.execute(TALK, (day.isoformat(), talk.bytes, NOW, NOW))
    connection.execute(TEXT, (record.int & (2**62 - 1), talk.bytes, RECORD, record.bytes, NOW, NOW))
    connection.execute("COMMIT")


def through_the_unit(unit: Unit, day: date) -> None:
    unit.execute(RecordConsultation(held_on=day, minutes=20, contact_kind="office_hour", record=RECORD))


@pytest.mark.parametrize("durable", [True, False], ids=["as it is", "without waiting for the disk"])
def test_logging_costs_at_most_three_times_the_raw_inserts(
    tmp_path: Path, durable: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    """The second run leaves out the disk on both sides: it shows the program's own share, and is told, not judged."""
    for name in ("unit", "roh"):
        new_engine(tmp_path / f"{name}.mendi").dispose()
    engine, raw = open_engine(tmp_path / "unit.mendi", KEY, SALT), open_file(tmp_path / "roh.mendi")
    watch = Watch(tmp_path / "unit.mendi")
    unit = Unit(engine, ChangeFeed(), FixedClock.on(TODAY), watch.guard)
    watch.start(open_file(tmp_path / "unit.mendi"))
    if not durable:
        event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA synchronous=OFF"))
        raw.execute("PRAGMA synchronous=OFF")
    taken: dict[str, list[float]] = {"unit": [], "raw": []}
    for turn in range(TURNS + WARM_UP):
        day = TODAY - timedelta(days=turn)
        started = time.perf_counter()
        through_the_unit(unit, day)
        between = time.perf_counter()
        by_hand(raw, day)
        taken["unit"].append(between - started)
        taken["raw"].append(time.perf_counter() - between)
    raw.close()
    engine.dispose()
    watch.stop()
    ours, theirs = (statistics.median(taken[name][WARM_UP:]) * 1000 for name in ("unit", "raw"))
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nlog one consultation ({'durable' if durable else 'synchronous=OFF'}): {ours:.2f} ms through the unit,"
            f" {theirs:.2f} ms raw, ratio {ours / theirs:.2f}"
        )
    if durable:
        assert ours / theirs <= AIM
