# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Scenes on small file systems, in a process with mounts of its own."""

import json
import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
AS_ROOT: Final = sys.platform == "linux" and os.geteuid() == 0


@cache
def namespace() -> tuple[str, ...]:
    """The command that starts a process with mounts of its own; empty where there is none."""
    wanted = ("unshare", "--mount") if AS_ROOT else ("unshare", "--user", "--map-root-user", "--mount")
    if shutil.which("unshare") is None:
        return ()
    tried = subprocess.run([*wanted, "mount", "-t", "tmpfs", "tmpfs", "/mnt"], capture_output=True, check=False)
    return wanted if tried.returncode == 0 else ()


def told_by(program: str, scene: str, folder: Path) -> dict[str, Any]:
    """What the ``program`` (a module of tests.support) said and found in its ``scene``."""
    medium, elsewhere = folder / "stick", folder / "anderswo"
    for place in (medium, elsewhere):
        place.mkdir()
    done = subprocess.run(
        [*namespace(), sys.executable, "-m", f"tests.support.{program}", scene, str(medium), str(elsewhere)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stderr == ""
    return dict(json.loads(done.stdout))
