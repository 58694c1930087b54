# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a file's schema is, and whether everything that a migration can lose without a word is still there."""

import importlib

import sqlcipher3.dbapi2 as driver

FIRST = importlib.import_module("mendi_desktop.storage.migrations.versions.r0001_first_schema")


def schema(connection: driver.Connection) -> dict[str, str]:
    """Name to statement of every table, index, trigger and view, without what SQLite makes on its own."""
    rows = connection.execute("SELECT name, sql FROM sqlite_master WHERE name <> 'alembic_version' AND sql IS NOT NULL")
    return dict(rows.fetchall())


def missing_triggers(connection: driver.Connection) -> set[str]:
    """Triggers of the search that a migration has lost (batch operations rebuild a table and drop them silently)."""
    found = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")}
    return set(FIRST.TRIGGERS) - found
