# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The three places outside a vault where the program keeps files of its own."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Folders:
    """``config``: settings. ``state``: log, crash reports. ``runtime``: which window is open; gone after a restart."""

    config: Path
    state: Path
    runtime: Path

    @property
    def settings_file(self) -> Path:
        return self.config / "settings.json"
