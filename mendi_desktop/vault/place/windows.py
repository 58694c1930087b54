# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Windows: shares by their name, drives by GetDriveTypeW, USB disks by their bus, cloud folders by their attributes.

Constants as in winbase.h, winioctl.h and winnt.h of the Windows SDK.
"""

import os
import stat
import struct
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import PureWindowsPath
from typing import Final

from mendi_desktop.vault.place.volume import Volume

DRIVE_REMOVABLE: Final = 2
DRIVE_REMOTE: Final = 4
DRIVE_CDROM: Final = 5
_PULLED_BUSES: Final = frozenset({0x4, 0x7, 0xC})  # IEEE 1394, USB, SD
_RECALLED: Final = 0x00040000 | 0x00400000  # FILE_ATTRIBUTE_RECALL_ON_OPEN, _ON_DATA_ACCESS: content lies elsewhere
_CLOUD_TAG: Final = 0x9000001A  # IO_REPARSE_TAG_CLOUD; the providers count in the fourth digit from the right
_CLOUD_MASK: Final = 0xFFFF0FFF


@dataclass(frozen=True, slots=True)
class Drives:
    """What Windows says. ``type_of``: GetDriveTypeW of a root. ``bus_of``: number of the bus, -1 if it is not told.

    ``label_of``: name of the volume. ``is_recalled``: whether a folder belongs to a cloud service.
    """

    type_of: Callable[[str], int]
    bus_of: Callable[[str], int]
    label_of: Callable[[str], str]
    is_recalled: Callable[[str], bool]


def volume_of(path: str, drives: Drives | None = None) -> Volume:
    """What the true path ``path`` lies on; a share is known by its name, without asking for it."""
    drives = drives or this_drives()
    plain = without_prefix(path)
    root = PureWindowsPath(plain).anchor
    if root.startswith("\\\\"):
        return Volume(root, root.strip("\\"), is_network=True)
    kind, label = drives.type_of(root), drives.label_of(root)
    name = label or PureWindowsPath(root).drive
    if kind == DRIVE_REMOTE:
        return Volume(root, name, is_network=True)
    if label == "Google Drive":  # its drive letter calls itself a fixed disk
        return Volume(root, label, cloud="Google Drive")
    if any(drives.is_recalled(str(folder)) for folder in (PureWindowsPath(plain), *PureWindowsPath(plain).parents)):
        return Volume(root, name, cloud="Cloud")
    pulled = kind in (DRIVE_REMOVABLE, DRIVE_CDROM) or drives.bus_of(root) in _PULLED_BUSES
    return Volume(root, name, is_removable=pulled)


def without_prefix(path: str) -> str:
    """``path`` without the mark of long paths."""
    for prefix, instead in (("\\\\?\\UNC\\", "\\\\"), ("\\\\?\\", "")):
        if path.upper().startswith(prefix):
            return instead + path[len(prefix) :]
    return path


def is_recalled(path: str) -> bool:
    """Whether the attributes of the folder say that a cloud service fetches its content when it is needed."""
    try:
        found = os.lstat(path)
    except OSError:
        return False
    attributes = getattr(found, "st_file_attributes", 0)
    tag = getattr(found, "st_reparse_tag", 0)
    marked = bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT) and tag & _CLOUD_MASK == _CLOUD_TAG
    return marked or bool(attributes & _RECALLED)


if sys.platform == "win32":
    import ctypes
    from ctypes import wintypes

    _GENERIC_NOTHING, _SHARE_ALL, _OPEN_EXISTING = 0, 0x7, 3
    _QUERY_PROPERTY: Final = 0x002D1400  # IOCTL_STORAGE_QUERY_PROPERTY, asked without any right to read
    _BUS_AT: Final = 28  # BusType in STORAGE_DEVICE_DESCRIPTOR

    def this_drives() -> Drives:
        """The drives of this machine."""
        return Drives(_type_of, _bus_of, _label_of, is_recalled)

    def _type_of(root: str) -> int:
        return int(ctypes.windll.kernel32.GetDriveTypeW(root))

    def _label_of(root: str) -> str:
        label = ctypes.create_unicode_buffer(261)
        done = ctypes.windll.kernel32.GetVolumeInformationW(root, label, 261, None, None, None, None, 0)
        return label.value if done else ""

    def _bus_of(root: str) -> int:
        kernel = ctypes.WinDLL("kernel32")
        kernel.CreateFileW.restype = wintypes.HANDLE
        device = f"\\\\.\\{PureWindowsPath(root).drive}"
        handle = wintypes.HANDLE(
            kernel.CreateFileW(device, _GENERIC_NOTHING, _SHARE_ALL, None, _OPEN_EXISTING, 0, None)
        )
        if handle.value is None or handle.value == wintypes.HANDLE(-1).value:
            return -1
        try:
            asked, answer = struct.pack("<IIB3x", 0, 0, 0), ctypes.create_string_buffer(1024)
            length = wintypes.DWORD()
            done = kernel.DeviceIoControl(
                handle, _QUERY_PROPERTY, asked, len(asked), answer, len(answer), ctypes.byref(length), None
            )
            known = bool(done) and length.value >= _BUS_AT + 4
            return int(struct.unpack_from("<I", answer.raw, _BUS_AT)[0]) if known else -1
        finally:
            kernel.CloseHandle(handle)

else:

    def this_drives() -> Drives:
        """Other systems have no drives: whoever asks here brings them along."""
        raise OSError("this system has no drives")
