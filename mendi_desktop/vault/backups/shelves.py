# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where the backups of an open vault lie: always on this machine, and at a second place if one was chosen."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from mendi_desktop.vault.backups.shelf import Shelf
from mendi_desktop.vault.safekeeping import Safekeeping

FOLDER: Final = "mendi-Sicherungen"


def first_shelf(root: Path, vault_id: str) -> Shelf:
    return Shelf(root / vault_id, "first")


def second_shelf(found: Safekeeping) -> Shelf | None:
    """The shelf at the second place, whether it can be reached or not; None if none was chosen."""
    if not found.second_target:
        return None
    return Shelf(Path(found.second_target) / FOLDER / found.vault_id, "second")


def shelves(root: Path, found: Safekeeping) -> Iterator[Shelf]:
    """All that can be reached now. A second place counts only with its manifest: an empty mount point is none."""
    yield first_shelf(root, found.vault_id)
    second = second_shelf(found)
    if second is not None and second.is_there:
        yield second
