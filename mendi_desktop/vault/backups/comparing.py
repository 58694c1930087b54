# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What going back to a backup would change, in the things a mentor knows."""

from contextlib import closing
from dataclasses import dataclass
from datetime import date
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.copying import KeyedFile
from mendi_desktop.storage.declared import about_table
from mendi_desktop.vault.safekeeping import SafekeepingRow

_MAIN: Final = {
    "consultation": QT_TR_NOOP("Gespräche"),
    "colleague": QT_TR_NOOP("Kolleg*innen"),
    "agreed_step": QT_TR_NOOP("Vereinbarte Schritte"),
    "referral": QT_TR_NOOP("Verweise an andere Stellen"),
    "private_note": QT_TR_NOOP("Arbeitsnotizen"),
    "report_ledger": QT_TR_NOOP("Herausgegebene Berichte"),
}
"""Told in any case; of the other tables only those that differ, so that what changes is not lost among what stays."""


@dataclass(frozen=True, slots=True)
class Line:
    """How many there are ``now`` (None: it cannot be read) and were ``then``. ``label`` is in the user's language."""

    label: str
    now: int | None
    then: int


@dataclass(frozen=True, slots=True)
class Comparison:
    """``lines``: the main things, then everything else whose number differs.

    ``newest_now`` and ``newest_then``: the day of the latest talk, None without any.
    """

    lines: tuple[Line, ...]
    newest_now: date | None
    newest_then: date | None

    @property
    def same(self) -> bool:
        """Whether no number of any table differs; texts still may."""
        return self.newest_now == self.newest_then and all(line.now == line.then for line in self.lines)


def compared(now: KeyedFile, then: KeyedFile) -> Comparison:
    """Open both read only and count; a table an older schema lacks was empty. Raises ``driver.DatabaseError``."""
    rows_then, day_then = _counts(then)
    rows_now, day_now = _counts_if_readable(now)
    lines = {table: Line(title, rows_now.get(table), rows_then[table]) for table, title in _titles().items()}
    told = (line for table, line in lines.items() if table in _MAIN or line.now != line.then)
    return Comparison(tuple(told), day_now, day_then)


def _titles() -> dict[str, str]:
    """What a mentor calls the rows of every table, the main ones first; a vault's own safety is never exchanged."""
    titles = dict(_MAIN)
    for name, table in Base.metadata.tables.items():
        if name != SafekeepingRow.__tablename__:
            titles.setdefault(name, about_table(table).title)
    return {name: tr(title) for name, title in titles.items()}


def _counts_if_readable(file: KeyedFile) -> tuple[dict[str, int], date | None]:
    """The vault may be what is damaged: then there is nothing to compare with, and all the more reason to go back."""
    try:
        return _counts(file)
    except driver.DatabaseError as error:
        if (error.sqlite_errorname or "").startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_IOERR")):
            return {}, None
        raise


def _counts(file: KeyedFile) -> tuple[dict[str, int], date | None]:
    with closing(file.connect()) as connection:
        connection.execute("PRAGMA query_only=ON")
        rows = {table: _count(connection, table) for table in _titles()}
        newest = None
        if rows["consultation"]:
            newest = connection.execute("SELECT max(held_on) FROM consultation").fetchone()[0]
        return rows, date.fromisoformat(newest) if newest else None


def _count(connection: driver.Connection, table: str) -> int:
    known = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,)).fetchone()
    if not known:
        return 0
    found: int = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - a name of the schema
    return found
