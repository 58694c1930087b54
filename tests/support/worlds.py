# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A world of its own for a process: every place where a program may write lies below one folder."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from tests.arch.tree import ROOT

_HOMES = ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
_XDG = ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")


def run_in_world(
    world: Path,
    module: str,
    *arguments: str,
    said: str,
    before: Sequence[str] = (),
    env: Mapping[str, str] | None = None,
) -> "subprocess.CompletedProcess[str]":
    """Start ``module`` in the folder ``arbeit`` of this world; ``said`` is its standard input, ``before`` a tracer."""
    places = {name: str(world / name.lower()) for name in (*_HOMES, *_XDG)}
    for place in places.values():
        Path(place).mkdir(mode=0o700, exist_ok=True)
    (world / "arbeit").mkdir(exist_ok=True)
    return subprocess.run(
        [*before, sys.executable, "-B", "-m", module, *arguments],
        cwd=world / "arbeit",
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen", **(env or {}), **places},
        input=said,
        capture_output=True,
        text=True,
        check=False,
    )


def as_words(words: Sequence[str]) -> str:
    """For a session that reads what it is to say from its standard input."""
    return json.dumps(list(words))
