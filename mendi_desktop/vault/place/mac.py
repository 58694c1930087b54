# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""macOS: what statfs(2) says about the volume below a path. Layout and flags as in ``sys/mount.h``."""

import ctypes
import os
import platform
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import ClassVar, Final

from mendi_desktop.vault.place.volume import Volume, is_network_type

_REMOVABLE: Final = 0x00000200
_LOCAL: Final = 0x00001000
_VOLUMES: Final = PurePosixPath("/Volumes")


@dataclass(frozen=True, slots=True)
class Mounted:
    """The volume below a path: mount point, type of file system, where it comes from, flags."""

    point: str
    type: str
    source: str
    flags: int


def volume_of(path: str, mounted: Callable[[str], Mounted | None] | None = None) -> Volume:
    """What the true path ``path`` lies on. What the system does not tell counts as this machine."""
    found = (mounted or _statfs)(path)
    if found is None:
        return Volume("/")
    label = PurePosixPath(found.point).name
    if is_network_type(found.type) or not found.flags & _LOCAL:
        return Volume(found.point, found.source.rpartition("@")[2].lstrip("/") or label, is_network=True)
    beside = PurePosixPath(found.point).is_relative_to(_VOLUMES)
    return Volume(found.point, label, is_removable=beside or bool(found.flags & _REMOVABLE))


class _Statfs(ctypes.Structure):
    _fields_: ClassVar = [
        ("bsize", ctypes.c_uint32),
        ("iosize", ctypes.c_int32),
        ("counts", ctypes.c_uint64 * 5),
        ("fsid", ctypes.c_int32 * 2),
        ("owner", ctypes.c_uint32),
        ("type", ctypes.c_uint32),
        ("flags", ctypes.c_uint32),
        ("subtype", ctypes.c_uint32),
        ("type_name", ctypes.c_char * 16),
        ("point", ctypes.c_char * 1024),
        ("source", ctypes.c_char * 1024),
        ("flags_ext", ctypes.c_uint32),
        ("reserved", ctypes.c_uint32 * 7),
    ]


def _statfs(path: str) -> Mounted | None:
    """Ask the nearest folder that exists; the older processors know the present layout by a longer name."""
    there = PurePosixPath(path)
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    library = ctypes.CDLL(None)
    ask = getattr(library, "statfs" if platform.machine() == "arm64" else "statfs$INODE64")
    answer = _Statfs()
    if ask(os.fsencode(there), ctypes.byref(answer)) != 0:
        return None
    return Mounted(os.fsdecode(answer.point), os.fsdecode(answer.type_name), os.fsdecode(answer.source), answer.flags)
