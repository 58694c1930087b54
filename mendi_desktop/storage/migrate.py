# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Brings a vault's schema to the one this program knows, and refuses one it does not know.

Alembic is slow to import and only needed when there is something to do, so it is imported inside the functions.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, text

if TYPE_CHECKING:
    from alembic.config import Config

REVISIONS: Final = ("0001", "0002", "0003", "0004", "0005")
"""All schema revisions, oldest first; the last one is what this program works with."""


def revision(engine: Engine) -> str | None:
    """The revision a file has; None if it is not a vault at all (a database without a version)."""
    with engine.connect() as connection:
        driver_connection = connection.connection.driver_connection
        assert driver_connection is not None
        return revision_seen_by(driver_connection)


def revision_seen_by(connection: driver.Connection) -> str | None:
    """Like :func:`revision`, of what is open anyway: whoever opens a vault waits for this answer."""
    try:
        found = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except driver.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_ERROR":
            raise
        return None  # no such table
    return None if found is None else str(found[0])


def upgrade(engine: Engine, to: str = "head") -> None:
    """Run all revisions up to ``to`` in one transaction; after a failure the file is as it was.

    Foreign keys are off meanwhile (batch migrations rebuild tables) and checked before the commit; ValueError names the
    tables with dangling rows.
    """
    from alembic import command

    _run(engine, lambda config: command.upgrade(config, to))


def downgrade(engine: Engine, to: str) -> None:
    """Go back to revision ``to`` (``base`` for none); for tests and for bringing a vault to an older program."""
    from alembic import command

    _run(engine, lambda config: command.downgrade(config, to))


def _run(engine: Engine, action: "Callable[[Config], None]") -> None:
    from alembic.config import Config

    with engine.connect() as connection:
        _foreign_keys(connection, on=False)
        try:
            with connection.begin():
                config = Config()
                config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
                config.attributes["connection"] = connection
                action(config)
                dangling = {row[0] for row in connection.execute(text("PRAGMA foreign_key_check"))}
                if dangling:
                    raise ValueError(f"rows without their parent in: {', '.join(sorted(dangling))}")
        finally:
            _foreign_keys(connection, on=True)


def _foreign_keys(connection: Connection, *, on: bool) -> None:
    """SQLite ignores this pragma inside a transaction, so it goes to the driver's connection directly."""
    driver_connection = connection.connection.driver_connection
    assert driver_connection is not None
    driver_connection.execute(f"PRAGMA foreign_keys={'ON' if on else 'OFF'}")
