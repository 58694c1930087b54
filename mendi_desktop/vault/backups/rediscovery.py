# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A damaged manifest does not cost the backups: it is set aside, and the names of the files tell what there is."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.manifest import (
    NAME,
    Entry,
    Manifest,
    UnreadableError,
    read_manifest,
    write_manifest,
)

_NAME: Final = re.compile(r"(\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d)_(\d{6,})_([0-9a-f]{8})\.mendi")


def readable_manifest(folder: Path) -> Manifest:
    """The manifest in ``folder``, made anew if it is damaged. Raises OSError."""
    try:
        return read_manifest(folder)
    except UnreadableError:
        found = Manifest(entries=tuple(_from_names(folder)))
        made = Manifest(entries=found.entries, last_number=max((entry.number for entry in found.entries), default=0))
        (folder / NAME).replace(folder / f"{NAME}.beschaedigt")
        write_manifest(folder, made)
        return made


def _from_names(folder: Path) -> Iterator[Entry]:
    """All are pinned: nobody knows any more which of them somebody wanted to keep."""
    for path in sorted(folder.iterdir()):
        if (match := _NAME.fullmatch(path.name)) and path.is_file():
            made_at, number, mark = match.groups()
            yield Entry(
                file=path.name,
                made_at=datetime.strptime(made_at, "%Y-%m-%d_%H-%M-%S").replace(tzinfo=UTC),
                reason=Reason.MANUAL,
                pinned=True,
                size=path.stat().st_size,
                sha256="",
                key_mark=mark,
                schema="",
                number=int(number),
                source="",
            )
