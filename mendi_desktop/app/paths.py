# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the program keeps its few own files: the platform's places for this user, closed to everyone else.

Beside a program on a stick that is marked as portable, all of them lie in one folder there, and none on the machine.
"""

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from platformdirs import PlatformDirs

from mendi_desktop.core.atomic_file import create_file
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.own_program import program_folder
from mendi_desktop.core.portable import portable_home
from mendi_desktop.core.private_files import make_private

_NAME = "mendi-desktop"
_FULL: Final = (errno.ENOSPC, errno.EDQUOT)


def user_folders() -> Folders:
    """The folders, made with mode 0700 where possible. One that cannot be made is found out by whoever writes there."""
    home = portable_home(program_folder())
    folders = _on_this_machine() if home is None else _on_the_stick(home)
    for folder in _all(folders):
        _make_private(folder)
    return folders


def _on_this_machine() -> Folders:
    dirs = PlatformDirs(_NAME, appauthor=False)
    state = dirs.user_state_path
    runtime = dirs.user_runtime_path if _has_runtime() else state / "run"
    return Folders(dirs.user_config_path, state, runtime, dirs.user_data_path)


def _on_the_stick(home: Path) -> Folders:
    return Folders(home / "config", home / "state", home / "run", home, portable=home)


def require_room(folders: Folders) -> None:
    """UserError if this is a portable program whose folder takes nothing. On a machine every place says so itself.

    A full stick whose folders are there is no reason to stop: reading and tidying up must go on, and saving says it.
    """
    home = folders.portable
    if home is None:
        return
    probe = folders.config / f".{os.urandom(8).hex()}.part"
    try:
        for folder in _all(folders):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        create_file(probe, b"")
    except OSError as error:
        if error.errno in _FULL and folders.config.is_dir():
            return
        raise _refused(home, error) from error
    with suppress(OSError):
        probe.unlink()


def _refused(home: Path, error: OSError) -> UserError:
    if error.errno in _FULL:
        return UserError(
            tr("Der Stick ist voll, in „{folder}“ passt nichts mehr. Bitte Platz schaffen.", folder=home.name)
        )
    return UserError(
        tr(
            "In „{folder}“ neben dem Programm lässt sich nicht schreiben. Bitte den Schreibschutz des Sticks lösen "
            "oder den ganzen Ordner an einen Ort kopieren, der beschreibbar ist.",
            folder=home.name,
        )
    )


def _all(folders: Folders) -> tuple[Path, ...]:
    """Those above first."""
    cache = () if folders.cache is None else (folders.cache,)
    return (folders.config, folders.state, folders.runtime, folders.data, folders.vaults, folders.backups, *cache)


def _has_runtime() -> bool:
    """Without a session of its own (SSH, cron) Linux has only a folder in /tmp that anyone could have made first."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("XDG_RUNTIME_DIR"))


def _make_private(folder: Path) -> None:
    with suppress(OSError):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    make_private(folder)
