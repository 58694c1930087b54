# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Program and data beside each other on a stick: what marks such a folder, and places as they are seen from it.

A stick is drive D: on one machine and E: on the next. What shall be found again is therefore noted as the way there
from the program's own folder, as long as both lie on the same stick.
"""

import os
from pathlib import Path
from typing import Final

from mendi_desktop.core.i18n import tr
from mendi_desktop.core.own_program import program_folder

MARK: Final = "portabel.txt"
"""Lies beside the program; its content is for people only."""
HOME: Final = "mendi-Daten"
"""The folder beside it that takes everything the program writes by itself."""


def portable_home(program: Path | None) -> Path | None:
    """Where everything lies if the folder ``program`` is a portable one; None for an installed program."""
    if program is None or not (program / MARK).is_file():
        return None
    return program / HOME


def said_kept() -> str:
    """Where the program keeps what it writes by itself, backups above all."""
    return tr("auf diesem Rechner") if portable_home(program_folder()) is None else tr("auf dem Stick beim Programm")


def noted(path: Path, home: Path | None) -> str:
    """``path`` as it is written down: from ``home`` if that lies on the same medium, else absolute."""
    if home is None or not _on_one_medium(path, home):
        return str(path)
    return Path(os.path.relpath(path.resolve(), home.resolve())).as_posix()


def meant(text: str, home: Path | None) -> Path | None:
    """The place that ``text`` notes; None for an empty one."""
    if not text:
        return None
    path = Path(text)
    if home is None or path.is_absolute():
        return path
    return Path(os.path.normpath(home.resolve() / path))


def _on_one_medium(path: Path, home: Path) -> bool:
    """By the disk's own number; where a file is not there any more, nothing is known."""
    try:
        return path.resolve().anchor == home.resolve().anchor and path.stat().st_dev == home.stat().st_dev
    except OSError:
        return False
