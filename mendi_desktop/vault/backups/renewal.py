# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings the backups on a shelf under another key, in two steps that a crash may part.

First every backup is copied under the new key beside the old one and listed as staged. Then the vault itself changes
its key, in one renaming: that decides. Staged backups take the place of the old ones if the vault has their key, and
go if it has not, now or at the next opening.
"""

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import replace

import sqlcipher3.dbapi2 as driver

from mendi_desktop.storage.copying import KeyedFile, NotWholeError, OnStep, prove, quiet
from mendi_desktop.vault.backups.manifest import Entry, Manifest, file_name
from mendi_desktop.vault.backups.openers import keyed, knows_key
from mendi_desktop.vault.backups.shelf import Shelf
from mendi_desktop.vault.keys import FileKey

Keys = Mapping[str, bytes]
"""Raw keys by their mark."""

_DAMAGED = ("SQLITE_CORRUPT", "SQLITE_NOTADB")


def stage_backups(shelf: Shelf, key: FileKey, keys: Keys, on_step: OnStep = quiet) -> None:
    """Copy all backups that one of ``keys`` opens under ``key``; ``on_step`` counts backups.

    Those that do not open any more are left out. Raises as :meth:`Shelf.put`; nothing is staged then.
    """
    discard(shelf)
    waiting = [entry for entry in shelf.read().entries if _needs(entry, key, keys)]
    try:
        for number, entry in enumerate(waiting):
            on_step(number, len(waiting))
            _stage(shelf, entry, key, keys)
        on_step(len(waiting), len(waiting))
    except BaseException:
        with suppress(OSError):
            discard(shelf)
        raise


def _stage(shelf: Shelf, entry: Entry, key: FileKey, keys: Keys) -> None:
    path = shelf.folder / entry.file
    if not path.is_file():
        return
    old = keyed(path, entry.key_mark, keys)
    name = file_name(entry.made_at, entry.number, key.mark)
    try:
        size, digest, _ = shelf.put(name, old, KeyedFile(path, key.raw, key.salt), quiet)
    except (NotWholeError, driver.DatabaseError):
        if _is_damaged(old):
            return
        raise  # the copy is bad, not the backup
    renewed = replace(entry, file=name, size=size, sha256=digest, key_mark=key.mark)
    shelf.change(
        lambda manifest: replace(
            manifest,
            staged=(*manifest.staged, renewed),
            unfinished=tuple(left for left in manifest.unfinished if left != name),
        )
    )


def _is_damaged(file: KeyedFile) -> bool:
    try:
        prove(file)
    except NotWholeError:
        return True
    except driver.DatabaseError as error:
        return str(getattr(error, "sqlite_errorname", "")).startswith(_DAMAGED)
    return False


def settle(shelf: Shelf, key: FileKey, keys: Keys) -> bool:
    """Finish what a crash or an absent stick left, for a vault that has ``key`` now.

    Returns whether nothing here is left under another of ``keys``. Raises as :meth:`Shelf.put`.
    """
    staged = shelf.read().staged
    if staged and all(entry.key_mark == key.mark for entry in staged):
        _promote(shelf, key, keys)
    elif staged:
        discard(shelf)
    if any(_needs(entry, key, keys) for entry in shelf.read().entries):
        stage_backups(shelf, key, keys)
        _promote(shelf, key, keys)
    shelf.clear()
    return not shelf.read().unfinished


def discard(shelf: Shelf) -> None:
    """Take the staged backups away again. Raises OSError."""

    def without(manifest: Manifest) -> Manifest:
        files = tuple(entry.file for entry in manifest.staged)
        return replace(manifest, staged=(), unfinished=(*manifest.unfinished, *files))

    if shelf.read().staged:
        shelf.change(without)
        shelf.clear()


def _promote(shelf: Shelf, key: FileKey, keys: Keys) -> None:
    """The staged backups take the place of the old ones; what did not open any more goes with these."""

    def promoted(manifest: Manifest) -> Manifest:
        renewed = {entry.number: entry for entry in manifest.staged}
        stay = {entry.file for entry in manifest.entries if not _needs(entry, key, keys)}
        entries = tuple(
            renewed.get(entry.number, entry)
            for entry in manifest.entries
            if entry.number in renewed or entry.file in stay
        )
        listed = {entry.file for entry in entries}
        gone = tuple(entry.file for entry in manifest.entries if entry.file not in listed)
        return replace(manifest, entries=entries, staged=(), unfinished=(*manifest.unfinished, *gone))

    shelf.change(promoted)
    shelf.clear()


def _needs(entry: Entry, key: FileKey, keys: Keys) -> bool:
    """Whether it is under another key than ``key``, and one that is known; what belongs to others is left alone."""
    return not key.mark.startswith(entry.key_mark) and knows_key(entry.key_mark, keys)
