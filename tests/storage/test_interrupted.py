# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Killed in the middle of a write: the old or the new state, never a mix."""

import signal
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import Engine

from mendi_desktop.storage.engine import key_fits, settle
from mendi_desktop.storage.unit import Unit
from tests.support.acts import Talk, Welcome
from tests.support.vault_files import KEY, SALT, open_file

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is a matter of POSIX")

HALF_A_WRITE = """
import os, signal, sys
from pathlib import Path
from tests.support.vault_files import open_file
connection = open_file(Path(sys.argv[1]))
connection.execute("PRAGMA cache_size=5")  # pages go to the file before the commit
connection.execute("BEGIN")
connection.execute("UPDATE consultation_text SET record = record || 'verändert'")
connection.execute("DELETE FROM colleague")
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.fixture
def before(path: Path, unit: Unit, engine: Engine) -> bytes:
    """A vault of some hundred pages that was closed properly."""
    unit.execute(Welcome("Amsel"))
    for number in range(30):
        unit.execute(Talk(f"Gespräch {number}. " * 1000))
    engine.dispose()
    return path.read_bytes()


def killed(program: str, *arguments: str) -> None:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()


@pytest.mark.parametrize("first_try", [KEY, KEY[::-1]], ids=["right key first", "wrong key first"])
def test_a_write_cut_off_is_taken_back_whoever_opens_first(path: Path, before: bytes, first_try: bytes) -> None:
    killed(HALF_A_WRITE, str(path))
    assert path.read_bytes() != before, "the kill came before anything was written: this test shows nothing"
    assert path.with_name("tresor.mendi-journal").exists()
    assert key_fits(path, first_try, SALT) is (first_try == KEY)
    connection = open_file(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("SELECT count(*) FROM colleague").fetchone() == (1,)
    assert connection.execute("SELECT count(*) FROM consultation_text WHERE record LIKE '%verändert'").fetchone() == (
        0,
    )
    connection.close()
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]


HALF_A_JOURNAL = """
import os, signal, sys
from pathlib import Path
from tests.support.vault_files import open_file
connection = open_file(Path(sys.argv[1]))
connection.execute("BEGIN")
connection.execute("DELETE FROM colleague")  # in the journal, but nothing in the file yet
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_journal_that_nobody_needs_goes_when_the_vault_is_opened(path: Path, unit: Unit, engine: Engine) -> None:
    unit.execute(Welcome("Amsel"))
    engine.dispose()
    before = path.read_bytes()
    killed(HALF_A_JOURNAL, str(path))
    assert path.read_bytes() == before
    open_file(path).close()
    assert path.with_name("tresor.mendi-journal").exists(), "SQLite itself leaves it: this test shows nothing"
    settle(engine)
    engine.dispose()
    assert [left.name for left in path.parent.iterdir()] == ["tresor.mendi"]
    connection = open_file(path)
    assert connection.execute("SELECT alias FROM colleague").fetchall() == [("Amsel",)]
    connection.close()
