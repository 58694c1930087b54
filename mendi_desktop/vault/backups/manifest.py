# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The list of the backups in a folder, as a file of its own. What is not listed is not ours and never touched.

The list is plain text, so it holds what a look at the folder shows anyway (times, sizes), hashes, and no counts of
rows: how many talks a mentor had by which day is nobody's business.
"""

import json
import os
import re
from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from mendi_desktop.core.atomic_file import write_atomically
from mendi_desktop.vault.backups.backup import Reason

NAME: Final = "manifest.json"
_FORMAT: Final = 1
_PATHS: Final = 16  # marks that are remembered, two a place: the vault is moved now and then
_SETTLED: Final = (b'"staged": []', b'"unfinished": []')
_FILE: Final = re.compile(r"\d{4}-\d\d-\d\d_\d\d-\d\d-\d\d_\d{6,}_[0-9a-f]{8}\.mendi")


class UnreadableError(Exception):
    """A manifest is damaged, or a newer program wrote it."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One backup: ``file`` is a plain name, ``source`` the fingerprint of the vault in the state that was saved."""

    file: str
    made_at: datetime
    reason: Reason
    pinned: bool
    size: int
    sha256: str
    key_mark: str
    schema: str
    number: int
    source: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """``staged``: the same backups under another key, which count as soon as the vault has that key.

    ``unfinished``: files that were begun or are to go; ``paths``: hashes of the places where the vault lay, newest
    last; ``last_number``: of the newest backup there ever was; ``second_seen``: the last day of the second target.
    """

    entries: tuple[Entry, ...] = ()
    staged: tuple[Entry, ...] = ()
    unfinished: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    last_number: int = 0
    second_seen: str = ""

    def at(self, vault: Path, root: Path) -> "Manifest":
        """With the place of the vault noted; ``root``: where the folders of backups lie."""
        marks = place_marks(vault, root)
        return replace(self, paths=(*(known for known in self.paths if known not in marks), *marks)[-_PATHS:])


def place_marks(vault: Path, root: Path) -> tuple[str, ...]:
    """What may stand for the place of a vault: itself, and the way there from ``root``.

    The way stays the same when vault and backups lie on one stick, whatever letter or mount point it gets today.
    """
    try:
        way = Path(os.path.relpath(vault.resolve(), root.resolve())).as_posix()
    except (OSError, ValueError):  # another drive of Windows
        return (path_mark(vault),)
    return (path_mark(vault), sha256(way.encode("utf-8", "surrogateescape")).hexdigest())


def path_mark(vault: Path) -> str:
    """Stands for the place of a vault: whoever knows the place finds its backups, nobody reads it here."""
    return sha256(vault.resolve().as_posix().encode("utf-8", "surrogateescape")).hexdigest()


def file_name(made_at: datetime, number: int, key_mark: str) -> str:
    """Time and running number for people, eight digits of the key's mark so that each key has files of its own."""
    return f"{made_at.astimezone(UTC):%Y-%m-%d_%H-%M-%S}_{number:06d}_{key_mark[:8]}.mendi"


def read_manifest(folder: Path) -> Manifest:
    """The manifest in ``folder``, an empty one if there is none. Raises :class:`UnreadableError`, OSError."""
    try:
        text = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return Manifest()
    try:
        found = json.loads(text)
        if found["format"] != _FORMAT:
            raise UnreadableError(found["format"])
        return Manifest(
            entries=tuple(map(_entry, found["backups"])),
            staged=tuple(map(_entry, found["staged"])),
            unfinished=tuple(map(_own_name, found["unfinished"])),
            paths=tuple(map(str, found["paths"])),
            last_number=int(found["last_number"]),
            second_seen=_day(found["second_seen"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise UnreadableError(NAME) from error


def is_settled(folder: Path) -> bool:
    """Whether nothing in ``folder`` waits to be finished, without reading the whole manifest. OSError."""
    try:
        text = (folder / NAME).read_bytes()
    except FileNotFoundError:
        return True
    return all(mark in text for mark in _SETTLED)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Whole or not at all. Raises OSError."""
    found = {
        "format": _FORMAT,
        "backups": [_plain(entry) for entry in manifest.entries],
        "staged": [_plain(entry) for entry in manifest.staged],
        "unfinished": manifest.unfinished,
        "paths": manifest.paths,
        "last_number": manifest.last_number,
        "second_seen": manifest.second_seen,
    }
    write_atomically(folder / NAME, json.dumps(found, indent=1).encode())


def _plain(entry: Entry) -> dict[str, Any]:
    return {**asdict(entry), "made_at": entry.made_at.astimezone(UTC).isoformat(), "reason": entry.reason.value}


def _entry(found: dict[str, Any]) -> Entry:
    made_at = datetime.fromisoformat(found["made_at"])
    return Entry(
        file=_own_name(found["file"]),
        made_at=made_at.astimezone(UTC),
        reason=Reason(found["reason"]),
        pinned=bool(found["pinned"]),
        size=int(found["size"]),
        sha256=str(found["sha256"]),
        key_mark=str(found["key_mark"]),
        schema=str(found["schema"]),
        number=int(found["number"]),
        source=str(found["source"]),
    )


def _day(text: str) -> str:
    return date.fromisoformat(text).isoformat() if text else ""


def _own_name(name: str) -> str:
    """A name this program gave: nobody may make the clean-up delete anything else by writing into the manifest."""
    if not _FILE.fullmatch(name):
        raise UnreadableError(name)
    return name
