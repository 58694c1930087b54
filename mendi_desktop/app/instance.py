# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One window per vault: a second start asks the first window to come forward, without any socket.

The window holds a lock file in the user's own runtime folder; a second start touches a file there which the first one
watches. Names are hashes of the vault's path, so that nothing can be read from them.
"""

import hashlib
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal

from mendi_desktop.vault.filelock import FileLock, InUseError


class Instance(QObject):
    """The right to be the window of one vault; ``called`` when somebody started the program for it once more."""

    called = Signal()

    def __init__(self, folder: Path, vault: Path) -> None:
        """Raises :class:`mendi_desktop.vault.filelock.InUseError` if another window has the vault, and OSError."""
        super().__init__()
        self.vault = vault
        self._call = _call_file(folder, vault)
        self._lock = FileLock(self._call)
        try:
            self._call.touch(mode=0o600)
        except OSError:
            self._lock.release()
            raise
        self._watcher = QFileSystemWatcher([str(self._call)], self)
        self._watcher.fileChanged.connect(self.called)

    def release(self) -> None:
        self._watcher.removePaths(self._watcher.files())
        self._call.unlink(missing_ok=True)
        self._lock.release()


def call_forward(folder: Path, vault: Path) -> bool:
    """Ask the window that has ``vault`` open to come forward; False if there is none, or it cannot be asked."""
    call = _call_file(folder, vault)
    if not call.exists():
        return False
    with suppress(OSError):  # a full stick
        try:
            FileLock(call).release()
        except InUseError:
            call.write_bytes(b"!")
            return True
    return False


def _call_file(folder: Path, vault: Path) -> Path:
    return folder / hashlib.sha256(str(vault.resolve()).encode()).hexdigest()[:24]
