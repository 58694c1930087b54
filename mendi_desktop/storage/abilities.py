# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the database engine that came with this installation can do."""

from dataclasses import dataclass

import sqlcipher3.dbapi2 as driver


@dataclass(frozen=True, slots=True)
class Abilities:
    """``cipher``: version of SQLCipher, empty without encryption. ``trigram``: the search finds parts of words."""

    cipher: str
    sqlite: str
    trigram: bool


def abilities() -> Abilities:
    """Ask the engine itself, in memory."""
    connection = driver.connect(":memory:")
    try:
        cipher = connection.execute("PRAGMA cipher_version").fetchone()
        sqlite = connection.execute("SELECT sqlite_version()").fetchone()[0]
        return Abilities(cipher[0].split()[0] if cipher else "", str(sqlite), _has_trigram(connection))
    finally:
        connection.close()


def _has_trigram(connection: driver.Connection) -> bool:
    try:
        connection.execute("CREATE VIRTUAL TABLE probe USING fts5(body, content='', tokenize='trigram')")
    except driver.OperationalError:
        return False
    return True
