# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes of a backup a file that can take the vault's place: today's schema, and what must not be forgotten."""

from collections.abc import Sequence
from contextlib import closing, suppress
from itertools import count
from typing import Any, Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage import migrate
from mendi_desktop.storage.copying import KeyedFile, OnStep, copy_database, prove, quiet, sync
from mendi_desktop.storage.engine import open_engine

_SAFEKEEPING: Final = "safekeeping"
CARRIED: Final = ("report_ledger",)
"""Tables whose rows outlast a restore: what left the house must stay remembered, or an older state could be used to
subtract one report from another."""

_UNIQUE: Final = (
    "SELECT c.name FROM pragma_index_list(?) i JOIN pragma_index_info(i.name) c WHERE i.origin = 'u'"
    " GROUP BY i.name HAVING count(*) = 1"
)


def stage(
    backup: KeyedFile,
    waiting: KeyedFile,
    vault: KeyedFile | None,
    carry: Sequence[str] = CARRIED,
    on_step: OnStep = quiet,
    *,
    damaged: bool = False,
) -> None:
    """Copy ``backup`` to ``waiting``, bring it to today's schema and take over from ``vault`` what it may not lose.

    That is its identity (the row about its own safety) and the rows of the tables ``carry`` that the backup does not
    know; of a ``damaged`` vault, what can still be read. Raises as :func:`copy_database`; nothing is left then.
    """
    copy_database(backup, waiting, on_step)
    try:
        _bring_up_to_date(waiting)
        if vault is not None:
            _take_over(vault, waiting, carry, damaged=damaged)
        prove(waiting)
        sync(waiting.path)
    except BaseException:
        with suppress(OSError):
            waiting.path.unlink()
        raise


def _bring_up_to_date(file: KeyedFile) -> None:
    engine = open_engine(file.path, file.key, file.salt)
    try:
        found = migrate.revision(engine)
        if found not in migrate.REVISIONS:
            raise UserError(
                tr(
                    "Diese Sicherung stammt aus einer neueren Version. Bitte die neue Version dort erfragen, woher "
                    "dieses Programm kam."
                )
            )
        if found != migrate.REVISIONS[-1]:
            migrate.upgrade(engine)
    finally:
        engine.dispose()


def _take_over(vault: KeyedFile, waiting: KeyedFile, carry: Sequence[str], *, damaged: bool) -> None:
    with closing(vault.connect()) as source, closing(waiting.connect()) as target:
        target.execute("BEGIN")
        for table in (_SAFEKEEPING, *carry):
            rows = _rows(source, table, damaged=damaged)
            if rows and table == _SAFEKEEPING:
                target.execute(f"DELETE FROM {_SAFEKEEPING}")  # noqa: S608 - a constant
            for row in rows:
                _insert(target, table, row)
        target.execute("COMMIT")


def _rows(source: driver.Connection, table: str, *, damaged: bool) -> list[dict[str, Any]]:
    """All rows, or those before the first damaged page."""
    rows: list[dict[str, Any]] = []
    try:
        found = source.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names from the composition
        names = [str(column[0]) for column in found.description]
        rows.extend(dict(zip(names, row, strict=True)) for row in found)
    except driver.DatabaseError:
        if not damaged:
            raise
    return rows


def _insert(target: driver.Connection, table: str, row: dict[str, Any]) -> None:
    """Add ``row`` unless its id is known. A text that must be unique and is taken gets a number behind it."""
    names = ", ".join(f'"{name}"' for name in row)
    places = ", ".join("?" for _ in row)
    statement = f'INSERT INTO "{table}" ({names}) VALUES ({places}) ON CONFLICT (id) DO NOTHING'  # noqa: S608 - names of the schema
    unique = {name for (name,) in target.execute(_UNIQUE, (table,))}
    for turn in count(1):
        mark = f" ({turn})" if turn > 1 else ""
        try:
            target.execute(statement, tuple(f"{row[name]}{mark}" if name in unique else row[name] for name in row))
        except driver.IntegrityError:
            if not unique:
                raise
        else:
            return
