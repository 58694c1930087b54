# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening a vault of 5,000 talks with its key at hand and asking for the list of its talks, against raw sqlcipher3.

Run it with ``pytest -m bench tests/bench/bench_open.py``. Deriving the key (0.3 s on purpose) is left out of both; the
rows are fetched by the driver in both, for what reading costs is measured by ``bench_figures.py``. What the program
does besides: the lock, a sample of pages, the schema, the watch, a look for unfinished work, an engine. How long that
takes without any query is told, too: a raw open has next to nothing to do.
"""

import gc
import statistics
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session

from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.session import Vault, open_vault
from tests.support.big_vault import big_vault
from tests.support.vault_files import KEY, SALT

pytestmark = [pytest.mark.bench, pytest.mark.timeout(300)]
TALKS, TURNS, WARM_UP, AIM = 5_000, 60, 10, 1.5
LIST = (
    "SELECT t.id, t.held_on, t.minutes, t.contact_kind, t.org_unit, t.concerns, c.alias, t.draft FROM consultation t"
    " LEFT JOIN colleague c ON c.id = t.colleague_id ORDER BY t.held_on DESC"
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a vault that has been backed up."""
    folder = tmp_path_factory.mktemp("oeffnen")
    big_vault(folder / "tresor.mendi", TALKS)
    vault = _ours(folder)
    SafetyNet(vault, folder / "sicherungen").back_up()
    vault.close()
    return folder


def _ours(place: Path) -> Vault:
    return open_vault(place / "tresor.mendi", raw_key=KEY, root=place / "sicherungen")


def _listed(session: Session) -> int:
    connection = session.connection().connection.driver_connection
    assert connection is not None
    return len(connection.execute(LIST).fetchall())


def _ours_with_list(place: Path) -> Vault:
    vault = _ours(place)
    assert vault.read(_listed) == TALKS
    return vault


def _raw(place: Path) -> driver.Connection:
    connection = driver.connect(str(place / "tresor.mendi"))
    connection.execute(f"PRAGMA key = \"x'{KEY.hex()}{SALT.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return connection


def _raw_with_list(place: Path) -> driver.Connection:
    connection = _raw(place)
    assert len(connection.execute(LIST).fetchall()) == TALKS
    return connection


def _taken(opening: Callable[[Path], Vault | driver.Connection], place: Path) -> float:
    started = time.perf_counter()
    opened = opening(place)
    taken = time.perf_counter() - started
    opened.close()
    return taken


def medians(
    ours: Callable[[Path], Vault], raw: Callable[[Path], driver.Connection], place: Path
) -> tuple[float, float]:
    """In milliseconds, turn by turn, so that whatever else the machine does hits both."""
    taken: dict[str, list[float]] = {"ours": [], "raw": []}
    gc.collect()
    for _ in range(TURNS + WARM_UP):
        taken["ours"].append(_taken(ours, place))
        taken["raw"].append(_taken(raw, place))
    first, second = (statistics.median(taken[name][WARM_UP:]) * 1000 for name in ("ours", "raw"))
    return first, second


def test_opening_up_to_the_list_costs_at_most_half_as_much_again(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours, raw = medians(_ours_with_list, _raw_with_list, place)
    bare, bare_raw = medians(_ours, _raw, place)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nopen and list {TALKS} talks: {ours:.1f} ms, raw {raw:.1f} ms, ratio {ours / raw:.2f};"
            f" opening alone {bare:.1f} ms, raw {bare_raw:.1f} ms"
        )
    assert ours / raw <= AIM
