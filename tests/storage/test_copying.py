# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A copy can be stopped while it is made and while it is proven, and leaves nothing then."""

from pathlib import Path

import pytest

from mendi_desktop.storage.copying import KeyedFile, copy_database, prove
from tests.support.big_vault import big_vault
from tests.support.vault_files import KEY, SALT

TALKS = 2000


class EnoughError(Exception):
    """Somebody wants to lock."""


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> KeyedFile:
    return KeyedFile(big_vault(tmp_path_factory.mktemp("quelle") / "tresor.mendi", TALKS), KEY, SALT)


def steps_of(source: KeyedFile, target: Path) -> int:
    """How often a whole copy asks whether to go on."""
    asked = []
    copy_database(source, KeyedFile(target, KEY, SALT), lambda done, total: asked.append((done, total)))
    assert all(0 <= done <= total for done, total in asked)
    return len(asked)


def test_wherever_it_is_stopped_nothing_is_left(source: KeyedFile, tmp_path: Path) -> None:
    whole = steps_of(source, tmp_path / "ganz.mendi")
    assert whole > 4
    for last in range(whole):
        left = [last]

        def stop(_done: int, _total: int, left: list[int] = left) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise EnoughError

        with pytest.raises(EnoughError):
            copy_database(source, KeyedFile(tmp_path / "halb.mendi", KEY, SALT), stop)
        assert [path.name for path in tmp_path.iterdir()] == ["ganz.mendi"]


def test_a_proof_alone_can_be_stopped(source: KeyedFile) -> None:
    def stop(_done: int, _total: int) -> None:
        raise EnoughError

    with pytest.raises(EnoughError):
        prove(source, None, stop)
    assert prove(source)["consultation"] == TALKS
