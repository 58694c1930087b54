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


def new_demo_folder(runtime: Path) -> Path:
    """A fresh folder for one demo; those of programs that were killed are removed on the way."""
    for left in runtime.glob(f"{_PREFIX}*"):
        if not _is_used(left):
            shutil.rmtree(left, ignore_errors=True)
    folder = runtime / f"{_PREFIX}{secrets.token_hex(4)}"
    folder.mkdir(mode=0o700, parents=True)
    return folder


def _is_used(folder: Path) -> bool:
    """Whether a running program has a vault in ``folder`` open."""
    try:
        for vault in folder.glob("*.mendi"):
            FileLock(vault).release()
    except InUseError:
        return True
    except OSError:
        return False
    return False
