# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A verified backup of a vault with 100,000 talks against a plain copy of the file with a raw integrity check.

Run it with ``pytest -m bench tests/bench/bench_backup.py``. Both end on the disk and are made turn by turn; medians are
compared. Meanwhile somebody goes on working: how long a command waited at most is told, too.
"""

import os
import shutil
import statistics
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.session import Vault
from tests.support.big_vault import big_vault
from tests.support.vault_files import KEY, SALT
from tests.support.vaults import add_colleague

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
TALKS, TURNS, AIM, LONGEST_WAIT = 100_000, 7, 3.0, 0.1


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Vault]:
    path = big_vault(tmp_path_factory.mktemp("gross") / "tresor.mendi", TALKS)
    opened = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), SystemClock())
    yield opened
    opened.close()


def by_hand(vault: Path, copy: Path) -> None:
    """What a careful script does."""
    shutil.copyfile(vault, copy)
    descriptor = os.open(copy, os.O_RDWR)
    os.fsync(descriptor)
    os.close(descriptor)
    connection = KeyedFile(copy, KEY, SALT).connect()
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    connection.close()
    copy.unlink()


def test_a_verified_backup_costs_at_most_three_times_a_plain_copy(
    vault: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    net = SafetyNet(vault, tmp_path / "sicherungen")
    taken: dict[str, list[float]] = {"net": [], "raw": []}
    for _ in range(TURNS):
        started = time.perf_counter()
        net.back_up()
        between = time.perf_counter()
        by_hand(vault.path, tmp_path / "kopie.mendi")
        taken["net"].append(between - started)
        taken["raw"].append(time.perf_counter() - between)
    ours, theirs = (statistics.median(taken[name]) for name in ("net", "raw"))
    size = vault.path.stat().st_size / 1e6
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nverified backup of {TALKS} talks ({size:.0f} MB): {ours * 1000:.0f} ms, plain copy and integrity_check"
            f" {theirs * 1000:.0f} ms, ratio {ours / theirs:.2f}"
        )
    assert ours / theirs <= AIM


def test_nobody_waits_for_a_backup(vault: Vault, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A command every three seconds, quickly for a mentor: first with nothing else going on, then during backups."""
    net = SafetyNet(vault, tmp_path / "sicherungen")
    over = threading.Event()

    def work() -> None:
        for _ in range(4):
            net.back_up()
        over.set()

    working = threading.Thread(target=work)
    calm = [_command(vault, f"Birke-{number}") for number in range(5) if not over.wait(0.2)]
    working.start()
    busy: list[float] = []
    while not over.wait(3):
        busy.append(_command(vault, f"Buche-{len(busy)}"))
    working.join()
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\n{len(busy)} commands during four backups: the slowest took {max(busy) * 1000:.0f} ms, the median"
            f" {statistics.median(busy) * 1000:.0f} ms; with nothing else going on {max(calm) * 1000:.0f} ms and"
            f" {statistics.median(calm) * 1000:.0f} ms"
        )
    assert max(busy) <= LONGEST_WAIT + max(calm)


def _command(vault: Vault, alias: str) -> float:
    started = time.perf_counter()
    add_colleague(vault, alias)
    return time.perf_counter() - started
