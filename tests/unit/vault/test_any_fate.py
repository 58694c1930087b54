# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whatever happens to a vault, in any order: what was acknowledged is there, and nobody can read it in a file."""

import sys

import pytest

from tests.support.any_fate import killed_and_otherwise

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL and fork are matters of POSIX")


def test_a_vault_survives_whatever_happens_to_it() -> None:
    told = killed_and_otherwise(sequences=4, steps=20)
    assert told["acknowledged"] > 5
    assert told["backups"] + told["backups_of_the_killed"] > 0
    assert told["kills"] > 0
