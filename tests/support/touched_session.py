# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The hour of :mod:`tests.support.window_session`, told by what Python writes, renames and removes meanwhile.

As a program (``python -m tests.support.touched_session FOLDER``) it takes its words from standard input and prints the
paths as a JSON list. What libraries in C touch by themselves (SQLite, Qt) is seen by strace only.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

from tests.support.window_session import work

_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.rename": 2,
    "os.remove": 1,
    "os.mkdir": 1,
    "os.rmdir": 1,
    "os.link": 2,
    "os.symlink": 2,
    "os.truncate": 1,
}
"""Events that change a folder, and how many of their arguments are paths (library reference, "Audit events table")."""

touched: set[str] = set()


def hear(event: str, args: tuple[Any, ...]) -> None:
    if event == "open" and (args[2] or 0) & _WRITING:
        note(args[0])
    for path in args[: _CHANGES.get(event, 0)]:
        note(path)


def note(path: Any) -> None:
    if isinstance(path, str | bytes | os.PathLike):
        touched.add(os.path.abspath(os.fsdecode(path)))  # noqa: PTH100 - resolving links would itself be an event


if __name__ == "__main__":
    sys.addaudithook(hear)
    work(Path(sys.argv[1]), json.load(sys.stdin), killed=False)
    print(json.dumps(sorted(touched)))  # noqa: T201 - the answer of this program
