# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where invented data live while they are looked at: in the user's own runtime folder, swept at the next start."""

import secrets
import shutil
from pathlib import Path
from typing import Final

from mendi_desktop.vault.filelock import FileLock, InUseError

BACKUPS: Final = "backups"
"""Backups of invented data lie beside them, so that both go together."""

_PREFIX: Final = "demo-"
_HELD: Final = "exercise"


class DemoFolder:
    """A fresh folder for one demo, ours until :meth:`forget`; those of killed programs are removed on the way.

    Held by a lock of its own from the first moment: inventing a workplace takes seconds without any vault in it.
    """

    def __init__(self, runtime: Path) -> None:
        """Raises OSError."""
        for left in runtime.glob(f"{_PREFIX}*"):
            if not _is_used(left):
                shutil.rmtree(left, ignore_errors=True)
        self.path = runtime / f"{_PREFIX}{secrets.token_hex(4)}"
        self.path.mkdir(mode=0o700, parents=True)
        self._lock = FileLock(self.path / _HELD)

    def forget(self) -> None:
        """Remove it with all that is in it. Twice does no harm."""
        self._lock.release()
        shutil.rmtree(self.path, ignore_errors=True)


def _is_used(folder: Path) -> bool:
    """Whether a running program holds ``folder``."""
    try:
        FileLock(folder / _HELD).release()
    except InUseError:
        return True
    except OSError:
        return False
    return False
