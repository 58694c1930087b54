# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real, small file systems that fill up, turn read-only or go away: a sentence each time, and nothing is lost.

They need a system that lets a process mount something for itself alone (Linux); everywhere else the same troubles are
forged in ``tests/storage/test_troubles.py`` and ``test_watch.py``.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.support.mounts import AS_ROOT, namespace, told_by

pytestmark = pytest.mark.skipif(not namespace(), reason="nobody may mount anything here")


@pytest.fixture
def told(tmp_path: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    """What was said and found in the scene that the test names."""
    return told_by("bad_media", request.param, tmp_path)


may_mount_disks = pytest.mark.skipif(not AS_ROOT or shutil.which("mkfs.ext2") is None, reason="only root mounts disks")


@pytest.mark.parametrize("told", ["full", pytest.param("full ext2", marks=may_mount_disks)], indirect=True)
def test_a_full_disk(told: dict[str, Any]) -> None:
    for act in ("talk", "small", "backup", "new"):
        assert told[act].startswith("Der Datenträger ist voll."), act
    assert told["unchanged"], "the last good state stays, byte for byte"
    assert told["opens while full"] == "", "reading needs no room"
    assert told["afterwards"] == told["elsewhere"] == ""
    assert set(told["left"]) <= {"tresor.mendi", "sicherungen"}, "nothing half made is left"


@pytest.mark.parametrize("told", ["read-only"], indirect=True)
def test_a_medium_that_turns_read_only(told: dict[str, Any]) -> None:
    assert "lässt sich nicht beschreiben" in told["write"]
    assert "lässt sich nicht beschreiben" in told["undo"]
    assert "schreibgeschützt" in told["open"]
    assert "lässt sich nicht schreiben" in told["new"]
    assert told["unchanged"]
    assert told["afterwards"] == "", "it goes on when the protection is gone"


@pytest.mark.parametrize("told", ["pulled"], indirect=True)
def test_a_stick_that_is_pulled_out(told: dict[str, Any]) -> None:
    for act in ("write", "undo", "backup"):
        assert "liegt nicht mehr an ihrem Ort" in told[act], act
    assert told["nothing grew there"], "no empty vault appears where the stick was"
    assert told["kept"], "what can still be read was kept elsewhere, whole"
    assert "gibt es hier nicht" in told["opened again"]
