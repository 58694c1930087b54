# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""SQL that is put together before it is needed, in a rehearsal without data, for all files opened from then on.

SQLAlchemy keeps the SQL of a statement per engine, together with the values it was asked with first: names, search
words. What a vault was asked ends with its engine, therefore; only what a rehearsal asked stays in memory.
https://docs.sqlalchemy.org/en/21/core/connections.html (SQL Compilation Caching)
"""

from typing import Any, Final

from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

DIALECT: Final = "sqlite.mendi"
_MOST: Final = 600
"""SQLAlchemy's own number is 500; a rehearsal brings less than a hundred."""

_ready: dict[Any, Any] = {}


class VaultDialect(SQLiteDialect_pysqlite):
    """All vaults are spoken to in the same way: what was put together for one fits the others."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self)

    def __hash__(self) -> int:
        return hash(type(self))


def statements() -> LRUCache[Any, Any]:
    """For one more engine: all that is ready, and room for what is asked of this one."""
    kept: LRUCache[Any, Any] = LRUCache(_MOST)
    for asked, made in tuple(_ready.items()):
        kept[asked] = made
    return kept


def is_ready() -> bool:
    """Whether there was a rehearsal in this process."""
    return bool(_ready)


def keep_ready(made: LRUCache[Any, Any]) -> None:
    """Hand on what a rehearsal put together; nothing of a vault may be in it."""
    _ready.update(made.items())


registry.register(DIALECT, __name__, VaultDialect.__name__)
