# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What both programs, window and console, hand to their parts: made once at the start, never changed."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from mendi_desktop.core.clock import Clock
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.settings import SettingsFile

if TYPE_CHECKING:
    from mendi_desktop.features.area import Area


@dataclass(frozen=True, slots=True)
class AppContext:
    """``language`` is the one in force, which ``--lang`` may have set against the settings."""

    folders: Folders
    settings: SettingsFile
    clock: Clock
    language: str

    def areas(self) -> "tuple[Area, ...]":
        """All subject areas. Imported when first asked for, because SQLAlchemy takes its time."""
        from mendi_desktop.app.areas import areas_on

        return areas_on(self.folders)
