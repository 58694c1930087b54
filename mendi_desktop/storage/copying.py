# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies a database that is in use into a new file, under the same key or another, and proves that the copy is whole.

Backing up, restoring and encrypting anew are this one act. The source is read in steps of a few milliseconds: whoever
writes in between is not kept waiting, and SQLite begins the copy again. https://sqlite.org/backup.html
"""

import os
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.storage.engine import connect

OnStep = Callable[[int, int], None]
"""Called with pages done and pages of all; it may raise to stop the copying, and nothing is left behind then."""

_STEP: Final = 256  # pages: one MiB, read and encrypted in about 5 ms
_PATIENCE: Final = 3  # copies begun again because somebody wrote; then writers wait until the copy is done

_TABLES: Final = (
    "SELECT name FROM pragma_table_list"
    " WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
)

# The driver names the errors of statements, but not those of a backup. https://sqlite.org/c3ref/errcode.html
_NAMES: Final = {
    "database or disk is full": "SQLITE_FULL",
    "disk I/O error": "SQLITE_IOERR",
    "attempt to write a readonly database": "SQLITE_READONLY",
    "unable to open database file": "SQLITE_CANTOPEN",
    "database is locked": "SQLITE_BUSY",
    "database table is locked": "SQLITE_LOCKED",
    "database disk image is malformed": "SQLITE_CORRUPT",
    "file is not a database": "SQLITE_NOTADB",
}


class NotWholeError(Exception):
    """A file is not what it ought to be: a page, a tree or the number of rows is wrong."""


@dataclass(frozen=True, slots=True)
class KeyedFile:
    """A database file and what opens it: the raw 32-byte key over the file's own 16-byte salt."""

    path: Path
    key: bytes = field(repr=False)
    salt: bytes

    def connect(self) -> driver.Connection:
        """See :func:`mendi_desktop.storage.engine.connect`."""
        return connect(self.path, self.key, self.salt)


@dataclass(frozen=True, slots=True)
class Copied:
    """``rows`` by table; ``stat``: of the source in the very state that was copied."""

    rows: Mapping[str, int]
    stat: os.stat_result


def quiet(_done: int, _all: int) -> None:
    """Tells nobody how far it is."""


def copy_database(source: KeyedFile, target: KeyedFile, on_step: OnStep = quiet) -> Copied:
    """Make ``target`` (which must not exist) a proven copy of ``source``, on disk when this returns.

    Raises ``driver.DatabaseError`` and OSError for what the disks do, FileExistsError, :class:`NotWholeError` if the
    copy does not pass. Whatever is raised, no target is left.
    """

    def fill() -> Copied:
        with closing(source.connect()) as reading:
            return Copied(_fill(reading, target, on_step), source.path.stat())

    return _proven(target, fill)


def copy_open(reading: driver.Connection, target: KeyedFile, on_step: OnStep = quiet) -> Mapping[str, int]:
    """Like :func:`copy_database`, of what a connection has open, even if its name belongs to another file by now.

    Returns the rows by table.
    """

    def fill() -> Copied:
        try:
            return Copied(_fill(reading, target, on_step), target.path.stat())
        finally:
            if reading.in_transaction:
                reading.execute("ROLLBACK")

    return _proven(target, fill).rows


def _proven(target: KeyedFile, fill: Callable[[], Copied]) -> Copied:
    target.path.touch(mode=0o600, exist_ok=False)
    try:
        copied = fill()
        sync(target.path)
        prove(target, copied.rows)
    except BaseException:
        with suppress(OSError):
            target.path.unlink()
        raise
    return copied


def _fill(reading: driver.Connection, target: KeyedFile, on_step: OnStep) -> Mapping[str, int]:
    with closing(target.connect()) as writing:
        # nothing to roll back: a copy that is not finished is taken away
        writing.execute("PRAGMA journal_mode=OFF")
        writing.execute("PRAGMA synchronous=OFF")
        standstill = _Standstill(reading, on_step)
        try:
            reading.backup(writing, pages=_STEP, progress=standstill.on_step, sleep=0.005)
        except driver.Error as error:
            if str(error) in _NAMES:
                error.sqlite_errorname = _NAMES[str(error)]
            raise
        return _count(reading)


class _Standstill:
    """Keeps writers out from the last step of a copy until its rows are counted: both must see the same state.

    Whoever writes so often that the copy never comes to an end is kept out for the whole of it.
    """

    def __init__(self, reading: driver.Connection, on_step: OnStep) -> None:
        self._reading = reading
        self._on_step = on_step
        self._left = self._begun_again = 0
        pages: int = reading.execute("PRAGMA page_count").fetchone()[0]
        if pages <= _STEP:
            self._begin()

    def on_step(self, _status: int, remaining: int, pages: int) -> None:
        self._begun_again += remaining > self._left
        self._left = remaining
        if remaining <= _STEP or self._begun_again > _PATIENCE:
            self._begin()
        elif self._reading.in_transaction:
            self._reading.execute("ROLLBACK")  # somebody wrote before we began
        self._on_step(pages - remaining, pages)

    def _begin(self) -> None:
        if not self._reading.in_transaction:
            self._reading.execute("BEGIN")
            self._reading.execute("SELECT count(*) FROM sqlite_master").fetchone()  # only a read takes the lock


def _count(connection: driver.Connection) -> dict[str, int]:
    tables = sorted(name for (name,) in connection.execute(_TABLES))
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608 - names from the schema


def prove(file: KeyedFile, rows: Mapping[str, int] | None = None) -> Mapping[str, int]:
    """Open ``file`` anew and check every page's authentication code, every tree and, if given, the number of rows.

    Returns the rows by table. Raises :class:`NotWholeError`; ``driver.DatabaseError`` if it cannot even be read.
    """
    with closing(file.connect()) as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise NotWholeError("pages")
        if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise NotWholeError("trees")
        found = _count(connection)
    if rows is not None and found != rows:
        raise NotWholeError("rows")
    return found


def sync(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    descriptor = os.open(path, os.O_RDWR)  # Windows wants a file it may write to
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
