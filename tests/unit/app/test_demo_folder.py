# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Invented data do not pile up: what a killed program left is removed, what another window shows is not."""

import subprocess
import sys
from pathlib import Path

from mendi_desktop.app.demo_folder import DemoFolder


def test_a_killed_demo_is_swept_away(tmp_path: Path) -> None:
    script = "import os, sys, pathlib; from mendi_desktop.app.demo_folder import DemoFolder; "
    script += "f = DemoFolder(pathlib.Path(sys.argv[1])); print(f.path, flush=True); os._exit(1)"
    done = subprocess.run([sys.executable, "-c", script, str(tmp_path)], capture_output=True, text=True, check=False)
    left = Path(done.stdout.strip())
    assert left.is_dir(), done.stderr
    fresh = DemoFolder(tmp_path)
    assert not left.exists()
    assert fresh.path.is_dir()
    fresh.forget()
    assert list(tmp_path.iterdir()) == []


def test_a_demo_that_another_window_is_still_inventing_stays(tmp_path: Path) -> None:
    begun = DemoFolder(tmp_path)
    (begun.path / "states").mkdir()
    other = DemoFolder(tmp_path)
    assert (begun.path / "states").is_dir()
    begun.forget()
    other.forget()
