# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Backups on real, small file systems that are full or read-only: a sentence, and nothing that was there is harmed."""

from pathlib import Path
from typing import Any

import pytest

from tests.support.mounts import namespace, told_by

pytestmark = pytest.mark.skipif(not namespace(), reason="nobody may mount anything here")
ROOM = 100 * 1024
FULL = "Der Datenträger ist voll."


@pytest.fixture
def told(tmp_path: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    """What was said and found in the scene that the test names."""
    return told_by("bad_shelves", request.param, tmp_path)


@pytest.mark.parametrize("told", ["backups full"], indirect=True)
def test_a_full_disk_keeps_the_old_backups(told: dict[str, Any]) -> None:
    for leave in (0, ROOM):
        assert told[f"backup {leave}"].startswith(FULL)
        assert told[f"hole {leave}"].startswith(FULL)
        assert told[f"kept {leave}"] == [1, 0], "one, and it passes"
    assert told["afterwards"] == told["no hole"] == ""
    assert told["files"] == 3, "two backups and the manifest; nothing half made is left"


@pytest.mark.parametrize("told", ["stick full"], indirect=True)
def test_a_full_stick_does_not_keep_the_first_place_from_its_backup(told: dict[str, Any]) -> None:
    assert told["backup"] == ""
    assert told["hole"].startswith(f"Am zweiten Sicherungsort: {FULL}")
    assert told["targets"] == ["first"]


@pytest.mark.parametrize("told", ["stick read-only"], indirect=True)
def test_a_stick_that_cannot_be_written(told: dict[str, Any]) -> None:
    assert told["backup"] == ""
    assert "nicht schreiben" in told["hole"]
    assert told["targets"] == ["first", "first", "second"]
    assert told["passphrase"].startswith("Am zweiten Sicherungsort")
    assert told["opens"] == ["Sommerfest am See"]
    assert told["restore"] == ""
    assert told["content"] == []


@pytest.mark.parametrize("told", ["everything full"], indirect=True)
def test_no_room_at_all(told: dict[str, Any]) -> None:
    for leave in (0, ROOM, 3 * ROOM):
        assert told[f"passphrase {leave}"].startswith(FULL)
        assert told[f"restore {leave}"].startswith(FULL)
        assert told[f"state {leave}"] == [["Amsel"], 0]
    assert told["afterwards"] == ""
    assert told["whole"] == [["Amsel"], 0]
    assert told["opens"] == ["Winterfest im Wald"]
    assert told["left"] == ["sicherungen", "tresor.mendi"]
