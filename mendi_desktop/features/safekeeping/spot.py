# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A place where the program leaves something on a machine, and what lies there at the moment."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from fnmatch import fnmatchcase
from glob import escape
from pathlib import Path

from mendi_desktop.core.private_files import can_others_reach


class Group(StrEnum):
    """Whose the files are."""

    VAULT = "vault"
    BACKUPS = "backups"
    PROGRAM = "program"


@dataclass(frozen=True, slots=True)
class Found:
    """What lies at a spot now: number of files, bytes together, time of the last change (UTC; None for no file).

    ``open_to_others``: another account of this machine could open one of them.
    """

    files: int
    size: int
    changed: datetime | None
    open_to_others: bool = False


@dataclass(frozen=True, slots=True)
class Spot:
    """Files of one kind, by the ``names`` (shell patterns) they have in ``folder``; a folder so named counts whole.

    ``holds``: what is in them. ``seen``: what somebody sees who may read every file but has no passphrase. ``goes``:
    when they go away. All three are finished sentences in the language in force.
    """

    group: Group
    title: str
    folder: Path
    names: tuple[str, ...]
    holds: str
    seen: str
    goes: str

    @property
    def path(self) -> Path:
        """The file that the first name means; the folder, if that is a pattern for several."""
        plain = _plain(self.names[0])
        return self.folder / plain if self.names[0] == escape(plain) else self.folder

    @property
    def is_there(self) -> bool:
        """Whether anything of it lies there now."""
        return next(self.files(), None) is not None

    def covers(self, path: Path) -> bool:
        """Whether ``path`` belongs to this spot."""
        if path == self.folder or not path.is_relative_to(self.folder):
            return False
        first = path.relative_to(self.folder).parts[0]
        return any(fnmatchcase(first, name) for name in self.names)

    def files(self) -> Iterator[Path]:
        """All files that lie there now."""
        with suppress(OSError):
            for entry in sorted(self.folder.iterdir()):
                if self.covers(entry):
                    yield from _files_at(entry)

    def found(self) -> Found:
        """Look what lies there; what vanishes meanwhile does not count."""
        sizes, times, reached = [], [], []
        for file in self.files():
            with suppress(OSError):
                facts = file.stat()
                sizes.append(facts.st_size)
                times.append(facts.st_mtime)
                reached.append(can_others_reach(file))
        changed = datetime.fromtimestamp(max(times), UTC) if times else None
        return Found(len(sizes), sum(sizes), changed, any(reached))


def _files_at(entry: Path) -> Iterator[Path]:
    if entry.is_dir() and not entry.is_symlink():
        for inner in sorted(entry.iterdir()):
            yield from _files_at(inner)
    else:
        yield entry


def _plain(pattern: str) -> str:
    """The name that an escaped pattern without wildcards stands for."""
    return pattern.replace("[[]", "[").replace("[?]", "?").replace("[*]", "*")
