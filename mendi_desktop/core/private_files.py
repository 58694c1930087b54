# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Who else may open a file: nobody. POSIX modes; on Windows the profile's own access list keeps others out."""

import os
import stat
from contextlib import suppress
from pathlib import Path

_OTHERS = stat.S_IRWXG | stat.S_IRWXO


def is_open_to_others(path: Path) -> bool | None:
    """Whether other accounts of this machine may open ``path``; None where that cannot be told.

    Windows tells only that the user's own profile is closed. Administrators can open everything everywhere.
    """
    try:
        mode = path.stat().st_mode
    except OSError:
        return None
    if os.name == "posix":
        return bool(mode & _OTHERS)
    return False if _within_profile(path) else None


def can_others_reach(path: Path) -> bool:
    """Whether other accounts may open ``path`` in truth: a closed folder above it closes what lies below."""
    true = path.resolve()
    return bool(is_open_to_others(true)) and all(is_open_to_others(folder) for folder in true.parents)


def make_private(path: Path) -> bool:
    """Close ``path`` to other accounts if it is ours and open; True if that was needed and has worked."""
    if os.name != "posix" or not is_open_to_others(path):
        return False
    with suppress(OSError):  # not ours, or a stick whose file system knows no modes
        path.chmod(stat.S_IMODE(path.stat().st_mode) & ~_OTHERS)
    return is_open_to_others(path) is False


def _within_profile(path: Path) -> bool:
    try:
        return path.resolve().is_relative_to(Path.home())
    except (OSError, RuntimeError):
        return False
