# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a thread's statements name, taken from their text on the way to SQLite: nobody has to say it, or forgets to.

Said rather too much than too little: every word of a statement that reads counts, be it a table, a column or neither.
"""

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from itertools import chain
from typing import Any, Final

from sqlalchemy import Engine, event

from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_table

_WORD: Final = re.compile(r"[^\W\d]\w*")
_WRITES: Final = re.compile(r'\s*(?:INSERT(?: OR \w+)? INTO|UPDATE(?: OR \w+)?|DELETE FROM) "?(\w+)', re.IGNORECASE)
_READS: Final = ("SELECT", "PRAGMA", "BEGIN")

_statements: ContextVar["Statements | None"] = ContextVar("statements", default=None)


class Statements:
    """What a thread asked of the file inside :func:`noting`."""

    def __init__(self) -> None:
        self._texts: set[str] = set()

    def add(self, text: str) -> None:
        self._texts.add(text)

    @property
    def words(self) -> frozenset[str]:
        """Every word in them; the names of all tables they read or write are among these."""
        return frozenset().union(*map(_words, self._texts))

    @property
    def written(self) -> frozenset[str] | None:
        """The tables they write, and their search indexes; None where it is said in a way that is not understood."""
        tables = [_written(text) for text in self._texts if not text.lstrip().upper().startswith(_READS)]
        known = [table for table in tables if table is not None]
        return frozenset(chain(known, _indexes_of(known))) if len(known) == len(tables) else None


@contextmanager
def noting() -> Iterator[Statements]:
    """Note what this thread asks of engines with :func:`listen` inside."""
    noted = Statements()
    token = _statements.set(noted)
    try:
        yield noted
    finally:
        _statements.reset(token)


def listen(engine: Engine) -> None:
    """Let what is asked of ``engine`` be noted. Twice does no harm."""
    if not event.contains(engine, "before_cursor_execute", _note):
        event.listen(engine, "before_cursor_execute", _note)


def _note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
    if (noted := _statements.get()) is not None:
        noted.add(statement)


def _indexes_of(tables: Iterable[str]) -> Iterator[str]:
    """Triggers keep them up, and those are no statements of ours."""
    for name in tables:
        table = Base.metadata.tables.get(name)
        search = about_table(table).search if table is not None else None
        if search is not None:
            yield search.name


@lru_cache(maxsize=1024)
def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


@lru_cache(maxsize=1024)
def _written(text: str) -> str | None:
    found = _WRITES.match(text)
    return found[1].lower() if found else None
