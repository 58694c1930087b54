# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking through all data of a vault against SQLCipher's and SQLite's own checks of the same file.

Run it with ``pytest -m bench tests/bench/bench_check.py``. After an unclean end the look runs by itself: 5,000 talks
may take 3 seconds.
"""

import statistics
import time
from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.storage.engine import open_engine
from mendi_desktop.vault.checkup import check_vault
from mendi_desktop.vault.filelock import FileLock
from mendi_desktop.vault.keys import FileKey
from mendi_desktop.vault.session import Vault
from tests.support.big_vault import big_vault
from tests.support.vault_files import KEY, SALT

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
LONGEST, TURNS = 3.0, 5
OWN_CHECKS = ("PRAGMA cipher_integrity_check", "PRAGMA integrity_check", "PRAGMA foreign_key_check")


@pytest.mark.parametrize("talks", [5_000, 100_000])
def test_looking_through_all_data(tmp_path: Path, talks: int, capsys: pytest.CaptureFixture[str]) -> None:
    """The larger one is told, not judged."""
    path = big_vault(tmp_path / "tresor.mendi", talks)
    vault = Vault(path, FileKey(KEY, SALT), open_engine(path, KEY, SALT), FileLock(path), SystemClock())
    ours, theirs = list[float](), list[float]()
    for _ in range(TURNS):
        started = time.perf_counter()
        findings = check_vault(vault)
        between = time.perf_counter()
        with closing(vault.file.connect()) as connection:
            for check in OWN_CHECKS:
                connection.execute(check).fetchall()
        ours.append(between - started)
        theirs.append(time.perf_counter() - between)
    vault.close()
    took, raw = statistics.median(ours), statistics.median(theirs)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nlook through {talks} talks ({path.stat().st_size / 1e6:.0f} MB): {took * 1000:.0f} ms, SQLCipher's and"
            f" SQLite's own checks {raw * 1000:.0f} ms, ratio {took / raw:.1f}, {len(findings)} findings"
        )
    assert talks > 5_000 or took <= LONGEST
