# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The only door to a database file: every connection is keyed, checked and set up here.

SQLCipher creates a plain-text database without a word when the key is missing, so each connection is asked for
``cipher_status`` before anything else happens.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool, StaticPool

from mendi_desktop.core.folding import fold
from mendi_desktop.storage.admission import require_admitted
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.statements import DIALECT, keep_ready, statements

# DELETE and EXTRA: after every commit the one file is complete and on disk; a mentor who copies it has everything.
# A deleted row is overwritten, because erasure must not leave it in free pages.
_PRAGMAS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "cache_size=-65536",
    "busy_timeout=5000",
)


_URL = f"{DIALECT.replace('.', '+')}://"


def connect(path: Path, key: bytes, salt: bytes) -> driver.Connection:
    """Open ``path`` with the raw 32-byte ``key`` over the file's own 16-byte ``salt``.

    Never creates the file: a pulled stick must not turn into a new, empty vault. An empty file becomes a database with
    the first write.

    Raises ``driver.DatabaseError`` ("file is not a database") if the key does not fit: SQLCipher cannot tell that from
    a file that is no database; ``driver.OperationalError`` if the file cannot be opened; UserError if it may not be
    opened in this process.
    """
    if len(key) != 32 or len(salt) != 16:
        raise ValueError("a raw key has 32 bytes, a salt 16")
    require_admitted(salt)
    connection = driver.connect(
        _uri(path.absolute().as_posix()), uri=True, check_same_thread=False, isolation_level=None
    )
    try:
        connection.execute("PRAGMA cipher_log_level=NONE")  # a wrong key is an everyday event, not a line on stderr
        connection.execute(f"PRAGMA key = \"x'{key.hex()}{salt.hex()}'\"")
        if connection.execute("PRAGMA cipher_status").fetchone() != ("1",):
            raise RuntimeError("this connection would write plain text")
        connection.execute("SELECT count(*) FROM sqlite_master")
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        connection.create_function("mendi_fold", 1, fold, deterministic=True)
    except BaseException:
        connection.close()
        raise
    return connection


def _uri(whole: str) -> str:
    """SQLite knows no server in a URI: a Windows share begins with four slashes there, not with two."""
    return f"file://{'' if whole.startswith('/') else '/'}{quote(os.fsencode(whole), safe='/:')}?mode=rw"


def connect_if_fits(path: Path, key: bytes, salt: bytes) -> driver.Connection | None:
    """Try ``key`` on ``path``; other troubles than a wrong key are raised."""
    try:
        return connect(path, key, salt)
    except driver.DatabaseError as error:
        if error.sqlite_errorname != "SQLITE_NOTADB":
            raise
        return None


def key_fits(path: Path, key: bytes, salt: bytes) -> bool:
    """Like :func:`connect_if_fits`, when only the answer is wanted."""
    connection = connect_if_fits(path, key, salt)
    if connection is not None:
        connection.close()
    return connection is not None


def open_engine(path: Path, key: bytes, salt: bytes) -> Engine:
    """An SQLAlchemy engine over :func:`connect`; transactions begin where they are said to, for DDL too.

    Its errors never quote values: they may end in a log, and values are what people said in confidence.
    """
    engine = create_engine(
        _URL,
        module=driver,
        creator=lambda: connect(path, key, salt),
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,  # what wrote last has its pages in memory; any other connection would decrypt them anew
        hide_parameters=True,
        execution_options={"compiled_cache": statements()},
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


@contextmanager
def rehearsal() -> Iterator[Engine]:
    """An engine over empty tables in memory. What is asked of it is ready in all engines opened from then on."""
    made = statements()
    engine = create_engine(
        _URL,
        module=driver,
        creator=_connect_to_nothing,
        poolclass=StaticPool,
        execution_options={"compiled_cache": made},
    )
    try:
        Base.metadata.create_all(engine)
        yield engine
        keep_ready(made)
    finally:
        engine.dispose()


def _connect_to_nothing() -> driver.Connection:
    connection = driver.connect(":memory:", check_same_thread=False, isolation_level=None)
    connection.create_function("mendi_fold", 1, fold, deterministic=True)
    return connection


@contextmanager
def in_haste(engine: Engine) -> Iterator[None]:
    """Commits inside do not wait for the disk. The first one after it brings everything there.

    Only for a file that nobody relies on yet and that is thrown away if this does not come to its end: the power must
    not fail inside.
    """
    event.listen(engine, "checkout", _hurry)
    try:
        yield
    finally:
        event.remove(engine, "checkout", _hurry)
        engine.dispose()  # the next connections are set up as ever


def _hurry(connection: driver.Connection, *_: object) -> None:
    connection.execute("PRAGMA synchronous=OFF")


def settle(engine: Engine) -> None:
    """Let SQLite take away a rollback journal that a killed program left before it had any use.

    SQLite replays and removes a journal that is needed, but lets one that is not lie until the next write. This is one.
    """
    with engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA user_version=0")
