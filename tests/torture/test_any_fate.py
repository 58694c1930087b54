# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The same as in everyday life, for long: the figures stand in docs/reliability.md."""

import sys

import pytest

from tests.support.any_fate import killed_and_otherwise

pytestmark = [
    pytest.mark.torture,
    pytest.mark.timeout(7200),
    pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are matters of POSIX"),
]


def test_many_vaults_survive_whatever_happens_to_them(short: bool, capsys: pytest.CaptureFixture[str]) -> None:
    told = killed_and_otherwise(*((20, 25) if short else (400, 50)))
    with capsys.disabled():
        print("\nany fate: " + ", ".join(f"{name} {number}" for name, number in sorted(told.items())))  # noqa: T201 - the line for the closing note
    assert told["kills"] > told["sequences"]
    assert min(told[name] for name in ("restored", "passphrases", "recovered", "backups_of_the_killed")) > 0
