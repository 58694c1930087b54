# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps a vault that is too damaged for a backup, byte by byte, before an older state takes its place."""

from contextlib import suppress
from datetime import date
from pathlib import Path

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.atomic_file import create_file
from mendi_desktop.storage.copying import KeyedFile, NotWholeError, prove
from mendi_desktop.vault.damage import free_name
from mendi_desktop.vault.practice import refuse_real_file


def is_whole(file: KeyedFile) -> bool:
    """Whether a copy of ``file`` could ever pass as a backup."""
    try:
        prove(file)
    except (NotWholeError, driver.DatabaseError):
        return False
    return True


def keep_as_it_is(vault: Path, today: date) -> Path:
    """Copy the file of ``vault`` beside it, under a name that says what it is; returns that. OSError.

    Only while nobody reads or writes: closing a file that SQLite has open takes its locks away.
    https://sqlite.org/howtocorrupt.html (2.2)
    """
    refuse_real_file(vault)
    place = free_name(vault, f"beschaedigt-{today.isoformat()}")
    place.unlink()
    try:
        create_file(place, vault.read_bytes())
    except OSError:
        with suppress(OSError):
            place.unlink()
        raise
    return place
