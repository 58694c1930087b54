# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program's few own files lie where the system wants them, closed to everyone else."""

import os
import sys
from pathlib import Path

import pytest

from mendi_desktop.app.paths import user_folders


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def test_all_three_are_made_private(home: Path) -> None:
    folders = user_folders()
    for folder in (folders.config, folders.state, folders.runtime):
        assert folder.is_dir()
        assert "mendi-desktop" in folder.parts
        if os.name == "posix":
            assert folder.stat().st_mode & 0o777 == 0o700
    assert folders.settings_file.parent == folders.config


@pytest.mark.usefixtures("home")
@pytest.mark.skipif(os.name != "posix", reason="modes are a thing of POSIX")
def test_a_folder_that_was_opened_to_others_is_closed_again_at_the_next_start() -> None:
    user_folders().backups.chmod(0o755)
    assert user_folders().backups.stat().st_mode & 0o777 == 0o700


@pytest.mark.usefixtures("home")
def test_without_a_session_the_runtime_folder_is_not_in_a_public_place() -> None:
    folders = user_folders()
    if sys.platform == "linux":
        assert folders.runtime == folders.state / "run"


def test_a_home_that_cannot_be_written_stops_nobody(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "datei").write_text("keine Mappe", "utf-8")
    monkeypatch.setenv("HOME", str(home / "datei"))
    if sys.platform == "linux":
        assert not user_folders().config.exists()
