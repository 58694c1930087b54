# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Encrypts a file anew in a process of its own, kills it on the way, again and again, and looks what is left.

As a program (``python -m tests.support.killed_rekey FILE ROUNDS``) it prints the outcomes as JSON: forking is safe
only where no other thread runs.
"""

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

from mendi_desktop.storage.engine import connect, key_fits, open_engine, rekey
from tests.support.vault_files import KEY, SALT

NEW = KEY[::-1]


def killed_rekeys(path: Path, rounds: int) -> Counter[str]:
    """How often the old, the new, both or neither key opened the file afterwards, and how often it was damaged.

    ``interrupted`` counts the kills that hit a half written file. A round is a kill; if none hit, more are tried.
    """
    command = [sys.executable, "-m", "tests.support.killed_rekey", str(path), str(rounds)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return Counter(json.loads(done.stdout))


def _run(path: Path, rounds: int) -> Counter[str]:
    before = path.read_bytes()
    duration = min(_time_of_rekey(path, before) for _ in range(3))
    after = path.read_bytes()
    outcomes: Counter[str] = Counter()
    for number in range(rounds * 10):
        if number >= rounds and outcomes["interrupted"]:
            break
        path.write_bytes(before)
        _kill_after(path, duration * (number % rounds + 0.5) / rounds)
        outcomes["interrupted"] += path.read_bytes() not in (before, after)
        outcomes.update(_left(path))
    return outcomes


def _time_of_rekey(path: Path, before: bytes) -> float:
    path.write_bytes(before)
    started = time.monotonic()
    _rekey(path)
    return time.monotonic() - started


def _rekey(path: Path) -> None:
    rekey(open_engine(path, KEY, SALT), NEW)


def _kill_after(path: Path, seconds: float) -> None:
    child = os.fork()
    if child == 0:
        _rekey(path)
        os._exit(0)
    journal, until = path.with_name(f"{path.name}-journal"), time.monotonic() + 20
    while not journal.exists() and time.monotonic() < until:
        pass  # the child has not yet come to the file; how long that takes is not what is tested
    kill_after(seconds, child)


def kill_after(seconds: float, process: int) -> None:
    """kill -9; back when the process is gone."""
    time.sleep(seconds)
    os.kill(process, signal.SIGKILL)
    os.waitpid(process, 0)


def _left(path: Path) -> list[str]:
    """The first key tried also makes SQLite take the cut off write back, so the wrong one may come first."""
    old, new = key_fits(path, KEY, SALT), key_fits(path, NEW, SALT)
    if old == new:
        return ["both" if old else "neither"]
    connection = connect(path, KEY if old else NEW, SALT)
    damage = connection.execute("PRAGMA cipher_integrity_check").fetchall()
    checked = connection.execute("PRAGMA integrity_check").fetchall()
    connection.close()
    return ["old" if old else "new"] + (["damaged"] if damage or checked != [("ok",)] else [])


if __name__ == "__main__":
    print(json.dumps(_run(Path(sys.argv[1]), int(sys.argv[2]))))  # noqa: T201 - the answer of this program
