# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places outside a vault where the program keeps files of its own."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """``config``: settings. ``state``: log, crash reports. ``runtime``: which window is open; gone after a restart.

    ``data``: where vaults lie unless the user says otherwise, and their backups; on this machine only, never roaming.
    ``portable``: the folder on a stick that all of them lie in, None for an installed program.
    """

    config: Path
    state: Path
    runtime: Path
    data: Path
    portable: Path | None = None

    @property
    def stick(self) -> Path | None:
        """The folder that holds a portable program and its data beside each other."""
        return self.portable.parent if self.portable is not None else None

    @property
    def cache(self) -> Path | None:
        """What libraries keep for themselves on a stick; elsewhere it is the system's own place."""
        return self.portable / "cache" if self.portable is not None else None

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def vaults(self) -> Path:
        return self.data / "vaults"

    @property
    def backups(self) -> Path:
        return self.data / "backups"
