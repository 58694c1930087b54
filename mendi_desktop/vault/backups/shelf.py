# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A folder of backups with its manifest: putting one in, taking the surplus out, finishing what was cut off."""

import os
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date, datetime
from hashlib import file_digest
from pathlib import Path
from threading import RLock
from typing import Final

from mendi_desktop.core.atomic_file import sync_folder
from mendi_desktop.storage.copying import KeyedFile, OnStep, copy_database, quiet
from mendi_desktop.vault.backups.backup import Backup, Reason, Target
from mendi_desktop.vault.backups.manifest import (
    NAME,
    Entry,
    Manifest,
    UnreadableError,
    file_name,
    place_marks,
    read_manifest,
    write_manifest,
)
from mendi_desktop.vault.backups.rediscovery import readable_manifest
from mendi_desktop.vault.backups.rotation import surplus
from mendi_desktop.vault.keys import key_mark

PART: Final = ".part"
_CHANGING: Final = RLock()  # between reading a manifest and writing it nobody else may, on whatever thread
_HALF_A_MANIFEST: Final = f".{'[0-9a-f]' * 16}{PART}"  # what a program killed in write_atomically leaves


@dataclass(frozen=True, slots=True)
class Order:
    """Why and when a backup is made; ``schema``: the revision of what is saved."""

    reason: Reason
    made_at: datetime
    schema: str
    pinned: bool = False


class Shelf:
    """All methods raise OSError for what the disk does, and what :func:`copy_database` raises."""

    def __init__(self, folder: Path, target: Target = "first") -> None:
        self.folder = folder
        self.target = target

    @property
    def is_there(self) -> bool:
        """Whether it was set up before and can be reached now."""
        return (self.folder / NAME).is_file()

    def read(self) -> Manifest:
        """The manifest; a damaged one is set aside, and what the names of the files tell takes its place."""
        return readable_manifest(self.folder)

    def change(self, change: Callable[[Manifest], Manifest]) -> Manifest:
        """Write the manifest anew, unless ``change`` leaves it as it is."""
        with _CHANGING:
            before = self.read()
            after = change(before)
            if after != before or not self.is_there:
                self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_manifest(self.folder, after)
            return after

    def backups(self) -> tuple[Backup, ...]:
        """Newest first."""
        entries = sorted(self.read().entries, key=lambda entry: entry.number, reverse=True)
        return tuple(map(self._backup, entries))

    def _backup(self, entry: Entry) -> Backup:
        path = self.folder / entry.file
        return Backup(
            path=path,
            made_at=entry.made_at,
            reason=entry.reason,
            pinned=entry.pinned,
            size=entry.size,
            number=entry.number,
            key_mark=entry.key_mark,
            target=self.target,
            intact=_has_size(path, entry.size),
        )

    def make(self, source: KeyedFile, order: Order, on_step: OnStep = quiet) -> Backup:
        """A proven copy of ``source`` under its own key, listed only when it is whole and on the disk."""
        mark = key_mark(source.key)
        number = self.read().last_number + 1
        name = file_name(order.made_at, number, mark)
        size, digest, fingerprint = self.put(name, source, source, on_step, number)
        entry = Entry(
            file=name,
            made_at=order.made_at,
            reason=order.reason,
            pinned=order.pinned,
            size=size,
            sha256=digest,
            key_mark=mark,
            schema=order.schema,
            number=number,
            source=fingerprint,
        )
        self.change(
            lambda manifest: replace(
                manifest.at(source.path, self.folder.parent),
                entries=(*manifest.entries, entry),
                unfinished=tuple(left for left in manifest.unfinished if left != name),
            )
        )
        return self._backup(entry)

    def put(
        self, name: str, source: KeyedFile, keyed: KeyedFile, on_step: OnStep, number: int = 0
    ) -> tuple[int, str, str]:
        """Copy ``source`` to the file ``name`` under the key of ``keyed``: size, SHA-256, fingerprint of the source.

        The name stands among the unfinished before the file is there, so that no crash leaves a stranger behind; the
        caller takes it from there together with listing it.
        """
        self.change(
            lambda manifest: replace(
                manifest,
                unfinished=(*manifest.unfinished, name),
                last_number=max(manifest.last_number, number),
            )
        )
        part = self.folder / f"{name}{PART}"
        try:
            copied = copy_database(source, KeyedFile(part, keyed.key, keyed.salt), on_step)
            with part.open("rb") as file:
                digest = file_digest(file, "sha256").hexdigest()
            size = part.stat().st_size
            part.replace(self.folder / name)
            sync_folder(self.folder)
        except BaseException:
            with suppress(OSError):
                self.clear()
            raise
        return size, digest, fingerprint(copied.stat)

    def clear(self) -> None:
        """Delete what was begun or is to go; what cannot be deleted now stays listed for the next time."""
        left = self.read().unfinished
        gone = {name for name in left if all(map(_deleted, (self.folder / name, self.folder / f"{name}{PART}")))}
        if gone:
            self.change(
                lambda manifest: replace(
                    manifest, unfinished=tuple(name for name in manifest.unfinished if name not in gone)
                )
            )

    def tidy(self, now: datetime) -> None:
        """Take out the backups that are not needed any more."""

        def thinned(manifest: Manifest) -> Manifest:
            going = {entry.file for entry in surplus(manifest.entries, now)}
            return replace(
                manifest,
                entries=tuple(entry for entry in manifest.entries if entry.file not in going),
                unfinished=(*manifest.unfinished, *sorted(going)),
            )

        self.change(thinned)
        self.clear()
        with _CHANGING:
            for left in self.folder.glob(_HALF_A_MANIFEST):
                left.unlink(missing_ok=True)

    def note_second(self, day: date) -> None:
        """The second place was reached on ``day``."""
        self.change(lambda manifest: replace(manifest, second_seen=day.isoformat()))

    def strike(self, number: int) -> None:
        """Take a backup out of the list that is missing or cut short; what is left of its file is nobody's then."""

        def struck(manifest: Manifest) -> Manifest:
            kept = (e for e in manifest.entries if e.number != number or _has_size(self.folder / e.file, e.size))
            return replace(manifest, entries=tuple(kept))

        self.change(struck)

    def pin(self, number: int, *, pinned: bool) -> None:
        """Pinned backups stay until somebody lets them go."""

        def changed(entry: Entry) -> Entry:
            return replace(entry, pinned=pinned) if entry.number == number else entry

        self.change(lambda manifest: replace(manifest, entries=tuple(map(changed, manifest.entries))))


def fingerprint(stat: os.stat_result) -> str:
    """Differs after every write that a disk can tell."""
    return f"{stat.st_size}-{stat.st_mtime_ns}"


def _has_size(path: Path, size: int) -> bool:
    try:
        return path.stat().st_size == size
    except OSError:
        return False


def _deleted(path: Path) -> bool:
    try:
        path.unlink(missing_ok=True)
    except OSError:
        return False
    return True


def shelf_of(root: Path, vault: Path) -> tuple[Backup, ...]:
    """The backups of the vault that lies or lay at ``vault``, newest first, without opening it. Raises nothing."""
    found: list[Backup] = []
    with suppress(OSError):
        marks = place_marks(vault, root)
        for folder in sorted(root.iterdir()):
            with suppress(OSError, UnreadableError):
                if not set(marks).isdisjoint(read_manifest(folder).paths):
                    found += Shelf(folder).backups()
    return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.number), reverse=True))
