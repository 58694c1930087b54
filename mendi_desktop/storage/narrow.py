# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A query that is held to a few tables by the database itself, whatever it asks for."""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import cast

import sqlcipher3.dbapi2 as driver
from sqlalchemy.orm import Session


@contextmanager
def reading_only(session: Session, tables: Collection[str]) -> Iterator[None]:
    """Inside, SQLite lets ``session`` read these tables and nothing else; any other raises DatabaseError.

    By SQLite's authorizer (https://www.sqlite.org/c3ref/set_authorizer.html), which is asked for every column that a
    statement names, in subqueries and counts, too. Statements prepared before are prepared again.
    """
    allowed = frozenset(tables)

    def may(action: int, table: str | None, _column: str | None, _schema: str | None, _trigger: str | None) -> int:
        refused = action == driver.SQLITE_READ and table not in allowed
        return cast(int, driver.SQLITE_DENY if refused else driver.SQLITE_OK)

    connection = session.connection().connection.dbapi_connection
    assert isinstance(connection, driver.Connection)
    connection.set_authorizer(may)
    try:
        yield
    finally:
        connection.set_authorizer(None)
