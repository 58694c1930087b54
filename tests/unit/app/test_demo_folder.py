# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented data do not pile up: what a killed program left is removed, what another window shows is not."""

from pathlib import Path

from mendi_desktop.app.demo_folder import new_demo_folder
from mendi_desktop.vault.filelock import FileLock


def test_a_killed_demo_is_swept_away(tmp_path: Path) -> None:
    left = new_demo_folder(tmp_path)
    (left / "metall.mendi").write_bytes(b"erfunden")
    fresh = new_demo_folder(tmp_path)
    assert not left.exists()
    assert fresh.is_dir()


def test_a_demo_in_another_window_stays(tmp_path: Path) -> None:
    shown = new_demo_folder(tmp_path)
    vault = shown / "metall.mendi"
    vault.write_bytes(b"erfunden")
    lock = FileLock(vault)
    try:
        new_demo_folder(tmp_path)
        assert vault.exists()
    finally:
        lock.release()
