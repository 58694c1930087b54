# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 at random moments: whatever was acknowledged is there, and the vault opens without a question."""

import sys
from pathlib import Path

import pytest

from mendi_desktop.core.changes import ChangeFeed
from mendi_desktop.core.clock import SystemClock
from mendi_desktop.storage.unit import Unit
from mendi_desktop.vault.session import create_vault
from tests.support.acts import Talk
from tests.support.killed_logging import killed_logging
from tests.support.killed_rekey import killed_rekeys
from tests.support.vault_files import new_engine

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(1800),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are matters of POSIX"),
]
WORD = "Sommerfest am See"


def test_killed_while_logging(tmp_path: Path, short: bool, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tresor.mendi"
    create_vault(path, WORD).close()
    told = killed_logging(path, WORD, rounds=15 if short else 100, seed=2026)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nkill -9: {told['rounds']} kills, {told['mid_write']} in mid-write, {told['acknowledged']} talks"
            f" acknowledged, {told['lost']} lost, {told['torn']} torn, {told['damaged']} times damaged"
        )
    assert told["lost"] == told["torn"] == told["damaged"] == told["left_beside"] == 0
    assert told["acknowledged"] >= told["rounds"]
    assert told["found"] >= told["acknowledged"]
    assert told["mid_write"] > 0, "no kill hit a write: this run shows nothing"


def test_killed_while_the_passphrase_changes(tmp_path: Path, short: bool, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "tresor.mendi"
    engine = new_engine(path)
    Unit(engine, ChangeFeed(), SystemClock()).execute(Talk("Gespräch über den Abschluss. " * 100_000))
    engine.dispose()
    outcomes = killed_rekeys(path, rounds=15 if short else 100)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nkill -9 while rekeying: {outcomes['interrupted']} kills in mid-write, then the old key opened"
            f" {outcomes['old']} times, the new one {outcomes['new']} times, never both or neither"
        )
    assert outcomes["both"] == outcomes["neither"] == outcomes["damaged"] == 0
    assert outcomes["interrupted"] > 0
