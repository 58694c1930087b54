# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Killing the set-up at any moment costs nothing but the time to do it again."""

import os
import random
import signal
import subprocess
from pathlib import Path

import pytest

from tests.unit.bootstrap.project import base_python, make_project, run

KILLS = 2 if os.environ.get("MENDI_TORTURE") == "short" else 12


def kill_all(process: "subprocess.Popen[bytes]") -> None:
    """Kill the set-up with everything it started, as a power cut would."""
    if hasattr(os, "killpg"):
        os.killpg(process.pid, signal.SIGKILL)
    else:
        process.kill()
    process.communicate()


@pytest.mark.torture
@pytest.mark.timeout(900)
def test_a_killed_set_up_is_completed_by_the_next_start(tmp_path: Path) -> None:
    root = make_project(tmp_path)
    command = [base_python(), str(root / "run.py"), "mendi"]
    moments = random.Random(20261122)  # noqa: S311 - the same moments in every run
    for _ in range(KILLS):
        process = subprocess.Popen(command, start_new_session=True, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            process.communicate(timeout=moments.uniform(0.05, 4.0))
        except subprocess.TimeoutExpired:
            kill_all(process)
        done = run(root, "mendi")
        assert done.returncode == 7, done.stderr
        (root / "packaging" / "requirements.lock").write_text(f"# changed {moments.random()}\n", "utf-8")
