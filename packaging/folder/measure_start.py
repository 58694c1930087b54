# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Start of the frozen window against that of the same program by its Python, to the first painted view.

``python packaging/folder/measure_start.py dist/mendi-desktop`` in the project's environment. Every start is a process
of its own, turn by turn, without a screen, warm, with bytecode at hand, in folders of its own. Fails above 1.2 times.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import parts

TURNS, WARM_UP, AIM = 21, 2, 1.2


def seconds_to_first_paint(command: list[str], surroundings: dict[str, str]) -> float:
    """The program tells the moment by ``time.monotonic``, which all processes share."""
    began = time.monotonic()
    done = subprocess.run(  # noqa: S603 - the program itself
        [*command, "--self-test"], env=surroundings, cwd=parts.ROOT, capture_output=True, text=True, check=True
    )
    return float(done.stdout.split()[0]) - began


def surroundings(home: Path) -> dict[str, str]:
    """Nothing of this account is read, and none of this interpreter's settings."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "QT_"))}
    folders = {f"XDG_{name}": str(home / name) for name in ("CONFIG_HOME", "STATE_HOME", "DATA_HOME", "CACHE_HOME")}
    return {**kept, **folders, "HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": str(home)}


def main() -> int:
    frozen = Path(sys.argv[1]).resolve() / parts.PROGRAM
    commands = {"frozen": [str(frozen)], "python": [sys.executable, "-m", "mendi_desktop.app.gui_main"]}
    times: dict[str, list[float]] = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as home:
        around = surroundings(Path(home))
        for turn in range(WARM_UP + TURNS):
            for name, command in commands.items():
                seconds = seconds_to_first_paint(command, around)
                if turn >= WARM_UP:
                    times[name].append(seconds)
    ours, theirs = statistics.median(times["frozen"]), statistics.median(times["python"])
    sys.stdout.write(
        f"first painted view: frozen {ours * 1000:.0f} ms (fastest {min(times['frozen']) * 1000:.0f}), python"
        f" {theirs * 1000:.0f} ms (fastest {min(times['python']) * 1000:.0f}), ratio {ours / theirs:.2f}\n"
    )
    return 0 if ours <= AIM * theirs else 1


if __name__ == "__main__":
    sys.exit(main())
