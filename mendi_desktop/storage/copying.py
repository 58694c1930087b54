# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Copies a database that is in use into a new file, under the same key or another, and proves that the copy is whole.

Backing up, restoring and encrypting anew are this one act. The source is read in steps of a few milliseconds: whoever
writes in between is not kept waiting, and SQLite begins the copy again. https://sqlite.org/backup.html
"""

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.storage.engine import connect

OnStep = Callable[[int, int], None]
"""Called with pages done and pages of all; it may raise to stop the copying, and nothing is left behind then."""

_STEP: Final = 256  # pages: one MiB, read and encrypted in about 5 ms
_PATIENCE: Final = 5  # beginnings of one copy because somebody wrote; then writers wait until it is done
_TURNS: Final = 2  # copies thrown away because somebody wrote while their rows were counted; then writers wait

_LOOK_EVERY: Final = 10_000  # steps of SQLite's machine: some milliseconds

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

    return _proven(target, fill, on_step)


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

    return _proven(target, fill, on_step).rows


def copy_as_it_is(source: KeyedFile, target: KeyedFile) -> None:
    """Like :func:`copy_database`, without any proof: for a file that cannot pass, before it is mended."""
    with _new(target.path), closing(source.connect()) as reading:
        _fill(reading, target, quiet)
        sync(target.path)


def _proven(target: KeyedFile, fill: Callable[[], Copied], on_step: OnStep) -> Copied:
    with _new(target.path):
        copied = fill()
        sync(target.path)
        prove(target, copied.rows, on_step)
    return copied


@contextmanager
def _new(path: Path) -> Iterator[None]:
    """Take the name with an empty file that only its owner may read; whatever is raised, it goes again."""
    path.touch(mode=0o600, exist_ok=False)
    try:
        yield
    except BaseException:
        with suppress(OSError):
            path.unlink()
        raise


def _fill(reading: driver.Connection, target: KeyedFile, on_step: OnStep) -> Mapping[str, int]:
    """Copy, and count the rows of the very state that was copied, which a transaction keeps until it is ended."""
    with closing(target.connect()) as writing:
        # nothing to roll back: a copy that is not finished is taken away
        writing.execute("PRAGMA journal_mode=OFF")
        writing.execute("PRAGMA synchronous=OFF")
        writing.execute("PRAGMA cache_size=-2048")  # what waits there is written in the last step, and others wait too
        for turn in range(_TURNS + 1):
            alone = turn == _TURNS
            _Copying(reading, on_step, alone=alone).into(writing)
            copied = _version(reading)
            if not alone:
                reading.execute("ROLLBACK")  # counting takes its time in a large vault: others may write meanwhile
            rows = _count(reading)
            _keep_out(reading)
            if _version(reading) == copied:
                break
            reading.execute("ROLLBACK")
        return rows


class _Copying:
    """One copy, step by step; at its end writers are kept out. It begins again when somebody wrote.

    ``alone``: they are kept out from the beginning, as they are after some beginnings: it must come to an end.
    """

    def __init__(self, reading: driver.Connection, on_step: OnStep, *, alone: bool) -> None:
        self._reading = reading
        self._on_step = on_step
        self._alone = alone or reading.execute("PRAGMA page_count").fetchone()[0] <= _STEP
        self._left = self._begun_again = 0

    def into(self, writing: driver.Connection) -> None:
        if self._alone:
            _keep_out(self._reading)
        try:
            self._reading.backup(writing, pages=_STEP, progress=self._on_progress, sleep=0.005)
        except driver.Error as error:
            if str(error) in _NAMES:
                error.sqlite_errorname = _NAMES[str(error)]
            raise

    def _on_progress(self, _status: int, remaining: int, pages: int) -> None:
        self._begun_again += remaining > self._left
        self._left = remaining
        self._alone = self._alone or self._begun_again > _PATIENCE
        if self._alone or remaining <= _STEP:
            _keep_out(self._reading)
        elif self._reading.in_transaction:
            self._reading.execute("ROLLBACK")  # somebody wrote before writers were kept out
        self._on_step(pages - remaining, pages)


def _keep_out(reading: driver.Connection) -> None:
    """Let nobody write until the transaction ends; only a read takes the lock."""
    if not reading.in_transaction:
        reading.execute("BEGIN")
        reading.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _version(reading: driver.Connection) -> int:
    """Differs after every commit of another connection."""
    found: int = reading.execute("PRAGMA data_version").fetchone()[0]
    return found


def _count(connection: driver.Connection) -> dict[str, int]:
    tables = sorted(name for (name,) in connection.execute(_TABLES))
    return {name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in tables}  # noqa: S608 - names from the schema


def prove(file: KeyedFile, rows: Mapping[str, int] | None = None, on_step: OnStep = quiet) -> Mapping[str, int]:
    """Open ``file`` anew and check every page's authentication code, every tree and, if given, the number of rows.

    Returns the rows by table. Raises :class:`NotWholeError`; ``driver.DatabaseError`` if it cannot even be read.
    """
    with closing(file.connect()) as connection:
        if connection.execute("PRAGMA cipher_integrity_check").fetchall():
            raise NotWholeError("pages")
        with _stoppable(connection, on_step):
            if connection.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
                raise NotWholeError("trees")
            found = _count(connection)
    if rows is not None and found != rows:
        raise NotWholeError("rows")
    return found


@contextmanager
def _stoppable(connection: driver.Connection, on_step: OnStep) -> Iterator[None]:
    """Ask ``on_step`` now and then: the proof of a large vault takes seconds, and a lock does not wait for it."""
    pages: int = connection.execute("PRAGMA page_count").fetchone()[0]
    stopped: list[BaseException] = []

    def look() -> int:
        try:
            on_step(pages, pages)
        except BaseException as error:  # it may not come out inside SQLite; it is raised again below
            stopped.append(error)
        return len(stopped)

    connection.set_progress_handler(look, _LOOK_EVERY)
    try:
        yield
    except (driver.OperationalError, NotWholeError):
        if stopped:
            raise stopped[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def sync(path: Path) -> None:
    """Wait until the content of ``path`` is on the disk."""
    descriptor = os.open(path, os.O_RDWR)  # Windows wants a file it may write to
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
