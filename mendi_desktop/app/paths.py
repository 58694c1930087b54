# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the program keeps its few own files: the platform's places for this user, closed to everyone else."""

import os
import sys
from contextlib import suppress
from pathlib import Path

from platformdirs import PlatformDirs

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.private_files import make_private

_NAME = "mendi-desktop"


def user_folders() -> Folders:
    """The folders, made with mode 0700 where possible. One that cannot be made is found out by whoever writes there."""
    dirs = PlatformDirs(_NAME, appauthor=False)
    state = dirs.user_state_path
    runtime = dirs.user_runtime_path if _has_runtime() else state / "run"
    folders = Folders(dirs.user_config_path, state, runtime, dirs.user_data_path)
    for folder in (folders.config, folders.state, folders.runtime, folders.data, folders.vaults, folders.backups):
        _make_private(folder)
    return folders


def _has_runtime() -> bool:
    """Without a session of its own (SSH, cron) Linux has only a folder in /tmp that anyone could have made first."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("XDG_RUNTIME_DIR"))


def _make_private(folder: Path) -> None:
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_private(folder)
