# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a path lies on, in the same words for every system, and which file systems reach over a network."""

from dataclasses import dataclass
from typing import Final

NETWORK_TYPES: Final = frozenset(
    {
        "9p", "afpfs", "afs", "beegfs", "ceph", "cifs", "coda", "davfs", "davfs2", "gfs2", "glusterfs", "gvfsd-fuse",
        "kio-fuse", "lustre", "ncpfs", "nfs", "nfs4", "ocfs2", "rclone", "s3fs", "smb3", "smbfs", "smbnetfs", "sshfs",
        "webdav", "curlftpfs", "orangefs", "moosefs", "juicefs",
        "prl_fs", "vboxsf", "virtiofs", "vmhgfs-fuse",  # folders of the machine around a virtual one
    }
)  # fmt: skip
"""File systems without "fuse." in front. Locks and the order of writes on them are another machine's promise."""


@dataclass(frozen=True, slots=True)
class Volume:
    """``root``: where the path's volume begins. ``label``: how people call it, empty if the system does not say.

    ``cloud``: the service it belongs to, where the system knows.
    """

    root: str
    label: str = ""
    is_network: bool = False
    is_removable: bool = False
    cloud: str = ""


def is_network_type(type_: str) -> bool:
    """Whether a file system of this type, as mount tables name it, reaches over a network."""
    return type_.removeprefix("fuse.").lower() in NETWORK_TYPES
