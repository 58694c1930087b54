# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is ours is closed to other accounts of the machine."""

import os
from pathlib import Path

import pytest

from mendi_desktop.core.private_files import can_others_reach, is_open_to_others, make_private

pytestmark = pytest.mark.skipif(os.name != "posix", reason="modes are a thing of POSIX")


@pytest.mark.parametrize(("mode", "is_open"), [(0o600, False), (0o640, True), (0o604, True), (0o700, False)])
def test_any_right_of_others_counts(tmp_path: Path, mode: int, is_open: bool) -> None:
    file = tmp_path / "x.mendi"
    file.touch()
    file.chmod(mode)
    assert is_open_to_others(file) is is_open
    assert make_private(file) is is_open
    assert file.stat().st_mode & 0o077 == 0
    assert file.stat().st_mode & 0o700 == mode & 0o700


def test_a_closed_folder_closes_what_lies_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o755)
    inner = tmp_path / "mappe"
    inner.mkdir()
    inner.chmod(0o755)
    file = inner / "x.mendi"
    file.touch()
    file.chmod(0o644)
    monkeypatch.setattr(Path, "parents", property(lambda path: [inner, tmp_path] if path == file else []))
    assert can_others_reach(file)
    tmp_path.chmod(0o700)
    assert not can_others_reach(file)


def test_what_is_not_there_is_not_known(tmp_path: Path) -> None:
    assert is_open_to_others(tmp_path / "fehlt") is None
    assert make_private(tmp_path / "fehlt") is False


def test_a_file_that_stays_open_is_not_called_closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "x.mendi"
    file.touch(mode=0o644)
    file.chmod(0o644)

    def refuses(_path: Path, _mode: int) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "chmod", refuses)
    assert make_private(file) is False
    assert is_open_to_others(file) is True
