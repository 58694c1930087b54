# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""From the start of a process to the first painted window: the program with a last vault against a bare Qt window.

Run it with ``pytest -m bench tests/bench/bench_start.py``. Every start is a process of its own, turn by turn, with the
same interpreter and platform plugin, the same fonts loaded, and with bytecode at hand as in an installed program. The
program shows the view that asks for the passphrase. Both are warm: what the disk costs is left out.

The usable list: the time to that first window and from "Öffnen" to the painted list of 5,000 talks, against the bare
window. What the passphrase costs to type and its key to derive is left out; meanwhile the program loads what it needs.
"""

import json
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.settings import LAST_VAULT, SettingsFile
from mendi_desktop.vault import session
from tests.arch.tree import ROOT
from tests.support.main_job_session import vault_with
from tests.support.vault_files import CHEAP, empty_file

pytestmark = [pytest.mark.bench, pytest.mark.timeout(600)]
TURNS, WARM_UP, AIM = 21, 2, 1.4
LIST_TURNS, AIM_LIST, TALKS = 7, 2.5, 5_000


@pytest.fixture
def surroundings(tmp_path: Path) -> dict[str, str]:
    """Folders of its own, with a vault that was open the last time."""
    vault = empty_file(tmp_path / "tresor.mendi")
    homes = {name: tmp_path / name for name in ("config", "state", "data", "runtime")}
    for folder in homes.values():
        (folder / "mendi-desktop").mkdir(parents=True, mode=0o700)
        folder.chmod(0o700)
    SettingsFile(homes["config"] / "mendi-desktop" / "settings.json", SystemClock()).set(LAST_VAULT, str(vault))
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "COV"))}
    own = {
        "XDG_CONFIG_HOME": str(homes["config"]),
        "XDG_STATE_HOME": str(homes["state"]),
        "XDG_DATA_HOME": str(homes["data"]),
        "XDG_RUNTIME_DIR": str(homes["runtime"]),
        "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode"),
        "PYTHONPATH": str(ROOT),
    }
    return kept | own


def _seconds_to_first_paint(which: str, surroundings: dict[str, str]) -> float:
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.support.first_paint", which]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True, timeout=60)
    return float(done.stdout) - began


def test_the_first_window_is_there_almost_as_soon_as_a_bare_one(
    surroundings: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    times: dict[str, list[float]] = {"bare": [], "program": []}
    for turn in range(TURNS + WARM_UP):
        for which, taken in times.items():
            seconds = _seconds_to_first_paint(which, surroundings)
            if turn >= WARM_UP:
                taken.append(seconds)
    bare, program = (statistics.median(times[which]) for which in ("bare", "program"))
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nfirst window: {program * 1000:.0f} ms, bare {bare * 1000:.0f} ms, ratio {program / bare:.2f};"
            f" fastest {min(times['program']) * 1000:.0f} and {min(times['bare']) * 1000:.0f} ms"
        )
    assert program <= AIM * bare


def _seconds_to_list(surroundings: dict[str, str]) -> tuple[float, float]:
    """With the longest silence while the passphrase was typed."""
    began = time.monotonic()
    command = [sys.executable, "-m", "tests.support.first_list"]
    done = subprocess.run(command, cwd=ROOT, env=surroundings, capture_output=True, text=True, check=True, timeout=60)
    first, opened = done.stdout.split(maxsplit=1)
    took, silence = json.loads(opened)
    return float(first) - began + took, silence


def test_the_list_can_be_used_soon_after_the_passphrase(
    surroundings: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "tresor.mendi").unlink()
    monkeypatch.setattr(session, "PARAMETERS", (CHEAP,))
    vault_with(tmp_path, TALKS)
    bare, listed = list[float](), list[tuple[float, float]]()
    for turn in range(LIST_TURNS + 1):
        taken = _seconds_to_first_paint("bare", surroundings), _seconds_to_list(surroundings)
        if turn:
            bare.append(taken[0])
            listed.append(taken[1])
    plain, own = statistics.median(bare), statistics.median(took for took, _ in listed)
    with capsys.disabled():
        print(  # noqa: T201 - the line for the closing note
            f"\nusable list of {TALKS} talks: {own * 1000:.0f} ms, bare window {plain * 1000:.0f} ms, ratio"
            f" {own / plain:.2f}; longest silence while the passphrase is typed"
            f" {statistics.median(silence for _, silence in listed) * 1000:.0f} ms (median)"
        )
    assert own <= AIM_LIST * plain
