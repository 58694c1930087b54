# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The places outside a vault where the program keeps files of its own."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """``config``: settings. ``state``: log, crash reports. ``runtime``: which window is open; gone after a restart.

    ``data``: where vaults lie unless the user says otherwise, and their backups; on this machine only, never roaming.
    """

    config: Path
    state: Path
    runtime: Path
    data: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"

    @property
    def vaults(self) -> Path:
        return self.data / "vaults"

    @property
    def backups(self) -> Path:
        return self.data / "backups"
