# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Linux: the mount table (proc(5), ``/proc/PID/mountinfo``) and what sysfs tells about a device."""

import re
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from mendi_desktop.vault.place.volume import Volume, is_network_type

_MOUNTS: Final = Path("/proc/self/mountinfo")
_DEVICES: Final = Path("/sys")
_MEDIA: Final = (PurePosixPath("/media"), PurePosixPath("/run/media"))
_ESCAPED: Final = re.compile(r"\\([0-7]{3})")
_USB: Final = re.compile(r"/usb\d+/")
_CLOUDS_OF_GVFS: Final = {"google-drive": "Google Drive", "onedrive": "OneDrive"}


@dataclass(frozen=True, slots=True)
class Mount:
    """One line of the mount table. ``device``: major and minor number ("8:1")."""

    device: str
    point: str
    type: str
    source: str


def volume_of(path: str, mounts: Path = _MOUNTS, devices: Path = _DEVICES) -> Volume:
    """What the true path ``path`` lies on. Without a mount table everything is on this machine."""
    try:
        table = mounts.read_text("utf-8", errors="surrogateescape")
    except OSError:
        return Volume("/")
    found = _mount_of(path, table)
    if found is None:
        return Volume("/")
    if found.type == "fuse.gvfsd-fuse":
        return _of_gvfs(path, found)
    label = PurePosixPath(found.point).name
    if is_network_type(found.type):
        return Volume(found.point, found.source.lstrip("/") or label, is_network=True)
    return Volume(found.point, label, is_removable=_is_removable(found, devices))


def _mount_of(path: str, table: str) -> Mount | None:
    """The longest mount point above ``path``; of two on the same point the later one covers the earlier."""
    best: Mount | None = None
    for line in table.splitlines():
        mount = _parsed(line)
        if mount is None or (best is not None and len(mount.point) < len(best.point)):
            continue
        if PurePosixPath(path).is_relative_to(mount.point):
            best = mount
    return best


def _parsed(line: str) -> Mount | None:
    before, separator, after = line.partition(" - ")
    fields, more = before.split(), after.split()
    if not separator or len(fields) < 5 or len(more) < 2:
        return None
    return Mount(fields[2], _plain(fields[4]), more[0], _plain(more[1]))


def _plain(text: str) -> str:
    """Blanks and the like stand in the table as octal numbers of bytes."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 8)), text)


def _of_gvfs(path: str, mount: Mount) -> Volume:
    """GNOME shows servers, clouds and telephones as folders of one mount: "smb-share:server=filer,share=team"."""
    rest = PurePosixPath(path).relative_to(mount.point).parts
    scheme, _, facts = (rest[0] if rest else "").partition(":")
    known = dict(part.partition("=")[::2] for part in facts.split(","))
    if scheme in ("mtp", "gphoto2", "afc"):
        return Volume(mount.point, known.get("host", ""), is_removable=True)
    server = known.get("server") or known.get("host", "")
    name = "/".join(part for part in (server, known.get("share", "")) if part)
    return Volume(mount.point, name, is_network=True, cloud=_CLOUDS_OF_GVFS.get(scheme, ""))


def _is_removable(mount: Mount, devices: Path) -> bool:
    """Whether the device can be pulled; one that sysfs does not know is judged by where desktops mount sticks."""
    device = devices / "dev" / "block" / mount.device
    if not device.exists():  # file systems over several devices have a number of their own: ask the source
        device = devices / "class" / "block" / PurePosixPath(mount.source).name
    if device.exists():
        return _can_be_pulled(device.resolve())
    return any(PurePosixPath(mount.point).is_relative_to(folder) for folder in _MEDIA)


def _can_be_pulled(device: Path, depth: int = 0) -> bool:
    """A USB disk does not call itself removable, but stands on the bus; an encrypted one hides its disk in slaves."""
    under = sorted((device / "slaves").glob("*")) if depth < 4 else []
    if under:
        return any(_can_be_pulled(slave.resolve(), depth + 1) for slave in under)
    if _USB.search(device.as_posix()):
        return True
    disks = (device, device.parent)  # a partition lies in its disk
    if any(_said(disk / "removable") == "1" for disk in disks):
        return True
    return any(_said(disk / "device" / "type") == "SD" for disk in disks)


def _said(file: Path) -> str:
    try:
        return file.read_text("ascii", errors="replace").strip()
    except OSError:
        return ""
