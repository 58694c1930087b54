# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""kill -9 at random moments: whatever was acknowledged is there, and the vault opens without a question."""

import sys
from pathlib import Path

import pytest

from mendi_desktop.vault.session import create_vault
from tests.support.killed_logging import killed_logging
from tests.support.killed_passphrase import killed_changes

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
    outcomes = killed_changes(tmp_path, rounds=20 if short else 200)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nkill -9 while the passphrase changes: {outcomes['cut_off']} kills on the way, then the old one opened"
            f" {outcomes['old']} times, the new one {outcomes['new']} times, never both or neither; no backup lost or"
            " left under the other one"
        )
    assert not set(outcomes) - {"cut_off", "old", "new"}, outcomes
    assert outcomes["cut_off"] > 0
