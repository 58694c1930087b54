# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a machine says about its own places. Tests say something else, so that every system is tried on every system."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath

from mendi_desktop.vault.place.volume import Volume
from mendi_desktop.vault.place.windows import without_prefix

if sys.platform == "win32":
    from mendi_desktop.vault.place.windows import volume_of
elif sys.platform == "darwin":
    from mendi_desktop.vault.place.mac import volume_of
else:
    from mendi_desktop.vault.place.linux import volume_of


@dataclass(frozen=True, slots=True)
class Machine:
    """``system``: as ``sys.platform``. ``resolve``: the true path behind links, also where its end does not exist yet.

    ``volume_of``: what a true path lies on. ``read``: the text of a small file, empty if there is none. ``exists``:
    whether there is anything at a path.
    """

    system: str
    environment: Mapping[str, str]
    home: str
    resolve: Callable[[str], str]
    volume_of: Callable[[str], Volume]
    read: Callable[[str], str]
    exists: Callable[[str], bool]

    def path(self, text: str) -> PurePath:
        """A path as this machine writes them."""
        return PureWindowsPath(without_prefix(text)) if self.system == "win32" else PurePosixPath(text)


@cache
def this_machine() -> Machine:
    """The machine this program runs on."""
    return Machine(
        system=sys.platform,
        environment=os.environ,
        home=str(Path.home()),
        resolve=os.path.realpath,
        volume_of=volume_of,
        read=_read,
        exists=os.path.lexists,
    )


def _read(path: str) -> str:
    try:
        return Path(path).read_text("utf-8", errors="replace")
    except OSError:
        return ""
