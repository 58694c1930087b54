# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One program per vault: a lock file beside it, held by the operating system, so that a killed program leaves no lock.

The lock file holds who has the vault open (machine, process), never who the person is.
"""

import contextlib
import json
import os
import platform
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    # a byte far behind the text, because Windows forbids others to read a locked one
    _LOCKED_BYTE = 1 << 20

    def _try_lock(file: IO[str]) -> bool:
        file.seek(_LOCKED_BYTE)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        finally:
            file.seek(0)
        return True
else:
    import fcntl

    def _try_lock(file: IO[str]) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False  # any other error is a place that knows no locks: no vault may be opened there
        return True


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a vault open."""

    machine: str
    process: int

    @property
    def is_here(self) -> bool:
        return self.machine == platform.node()


class InUseError(Exception):
    """Another program has the vault open; ``holder`` is None if it did not say who it is."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__("vault in use")
        self.holder = holder


class FileLock:
    """Held from construction to :meth:`release`; raises :class:`InUseError` if another program holds it.

    ``was_left``: the lock file was still there, because the program that held it was killed.
    """

    def __init__(self, vault: Path) -> None:
        self._path = vault.with_name(f".{vault.name}.lock")
        self._file: IO[str] | None = None
        while self._file is None:
            file = open(self._path, "a+", encoding="utf-8", opener=_private)  # noqa: SIM115 - held on
            try:
                if not _try_lock(file):
                    raise InUseError(_read_holder(file))
                if _is_at(self._path, file):
                    self._file = file
            finally:
                if self._file is None:
                    file.close()  # also if the last holder took it away between our opening and locking it
        self.was_left = self._path.stat().st_size > 0
        with contextlib.suppress(OSError):  # on a full disk nobody can say who has it, but the vault opens
            self._file.truncate(0)
            json.dump({"machine": platform.node(), "process": os.getpid()}, self._file)
            self._file.flush()

    def release(self) -> None:
        """Give the vault free and take the lock file away. Twice does no harm."""
        if self._file is None:
            return
        file, self._file = self._file, None
        if sys.platform == "win32":
            _close(file)  # Windows does not remove an open file
        with contextlib.suppress(OSError):  # the stick may be gone; an unlocked lock file harms nobody
            self._path.unlink()
        _close(file)


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _close(file: IO[str]) -> None:
    with contextlib.suppress(OSError):  # the text may still wait for room on a full disk
        file.close()


def _is_at(path: Path, file: IO[str]) -> bool:
    if sys.platform == "win32":
        return True  # nobody removes an open file there, and FAT has no numbers that could be relied on
    try:
        return os.path.samestat(path.stat(), os.fstat(file.fileno()))
    except OSError:
        return False


def _read_holder(file: IO[str]) -> Holder | None:
    try:
        file.seek(0)
        said = json.load(file)
        return Holder(str(said["machine"]), int(said["process"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
