# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What is known of a backup without opening it. Nothing here tells how much a mentor has written, or about whom."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Literal

Target = Literal["first", "second"]


class Reason(StrEnum):
    """Why a backup was made."""

    AUTOMATIC = "automatic"
    MANUAL = "manual"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_RESTORE = "before_restore"
    BEFORE_REPAIR = "before_repair"
    BEFORE_IMPORT = "before_import"
    BEFORE_MERGE = "before_merge"


@dataclass(frozen=True, slots=True)
class Backup:
    """One line of a manifest.

    ``made_at`` in UTC; ``number`` runs on without end, so that the order is known whatever the clock said; ``pinned``
    ones are never cleaned up; ``size`` in bytes; ``key_mark`` says which key opens it; ``intact``: the file is there
    and has its size.
    """

    path: Path
    made_at: datetime
    reason: Reason
    pinned: bool
    size: int
    number: int
    key_mark: str
    target: Target
    intact: bool
