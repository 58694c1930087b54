# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How long the window does not answer while the mentor's main job is done in a vault with 100,000 talks.

Run it with ``pytest -m bench tests/bench/bench_main_job.py``. The job runs in a process of its own: unlock, Heute, the
quick line, the form, the list to its end and back, a talk taken away and brought back, filters, search as one types,
colleagues, pages of the other areas, the report dialog with its paper, lock. A timer of the event loop tells the
longest silence of each act. The aim is a tenth of a second on a machine that does nothing else (Nielsen, Usability
Engineering, 1993, 5.5); what the window's own thread worked in one go is judged, because that hardly depends on others.
"""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.arch.tree import ROOT

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]
TALKS, AIM_MS = 100_000, 100


def test_no_act_of_the_main_job_silences_the_window(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = [sys.executable, "-m", "tests.support.main_job_session", str(tmp_path), str(TALKS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=600)
    acts: dict[str, tuple[int, int]] = json.loads(done.stdout.splitlines()[-1])
    with capsys.disabled():
        print(f"\nthe main job with {TALKS} talks, silence and own work in ms:")  # noqa: T201 - for the closing note
        for act, (silence, worked) in acts.items():
            print(f"  {act}: {silence}, {worked}")  # noqa: T201
    assert {act: worked for act, (_, worked) in acts.items() if worked > AIM_MS} == {}
