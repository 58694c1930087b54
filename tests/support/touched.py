# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a program wrote, renamed, removed: read from a trace of the kernel's calls, compared with what is told of it."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from mendi_desktop.features.safekeeping.spot import Spot

FILE_CALLS = (
    "open,openat,creat,unlink,unlinkat,rename,renameat,renameat2,mkdir,mkdirat,rmdir,link,linkat,symlink,symlinkat,"
    "truncate,mknod,mknodat"
)
_CALL = re.compile(r"(?:\[pid +\d+\] |\d+ +)?(\w+)\((.*)\) += (-?\d+)")
_QUOTED = re.compile(r'(?:\d+<(?P<at>[^>]*)>, )?"(?P<name>(?:[^"\\]|\\.)*)"')
_WRITES = re.compile(r"O_(WRONLY|RDWR|CREAT|TRUNC)")


def traced(trace: Path, folder: Path) -> Iterator[Path]:
    """Paths that succeeded calls have changed (strace -y); relative ones belong to ``folder`` or to one held open."""
    for line in trace.read_text("utf-8", errors="replace").splitlines():
        call = _CALL.match(line)
        if call is None or int(call[3]) < 0 or (call[1].startswith("open") and not _WRITES.search(call[2])):
            continue
        for found in _QUOTED.finditer(call[2]):
            yield folder / _plain(found["at"] or "") / _plain(found["name"])


def _plain(quoted: str) -> str:
    """strace writes bytes outside ASCII as octal numbers."""
    return quoted.encode("latin-1", "replace").decode("unicode_escape").encode("latin-1").decode("utf-8", "replace")


def unlisted(paths: Iterable[Path], told: Iterable[Spot], asked: Iterable[Path]) -> list[str]:
    """The paths that belong to no spot. ``asked``: what the user wanted written there, with the file made beside it.

    Making the folders in which the spots lie is told with the spots, and an empty folder tells nothing.
    """
    spots, wanted = list(told), list(asked)
    folders = {folder for spot in spots for folder in (spot.folder, *spot.folder.parents)}
    return sorted(
        {
            str(path)
            for path in paths
            if path not in folders
            and not any(spot.covers(path) for spot in spots)
            and not any(path == file or (path.parent == file.parent and path.suffix == ".part") for file in wanted)
            and not path.is_relative_to("/dev")
            and not path.is_relative_to("/proc")
        }
    )
