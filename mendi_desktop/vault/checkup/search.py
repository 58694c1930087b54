# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The full-text index: it holds nothing of its own, so it can always be made anew from the texts."""

from collections.abc import Iterator

from sqlalchemy import Connection, Table, text
from sqlalchemy.exc import DBAPIError

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.declared import SearchIndex
from mendi_desktop.vault.checkup.columns import IS_TEXT
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.schema import objects, searches
from mendi_desktop.vault.checkup.tables import title_of


def check_search(ground: Ground) -> Iterator[Fault]:
    """Texts the index does not know, entries without a text, words that are not in it, triggers that are missing."""
    for table, search in searches(ground.connection):
        wrong = _mismatches(ground.connection, table, search)
        if wrong:
            message = worded(
                wrong,
                QT_TR_NOOP("Die Suche in „{table}“ passt bei einem Text nicht."),
                QT_TR_NOOP("Die Suche in „{table}“ passt bei {n} Texten nicht."),
                table=title_of(table),
            )
            finding = Finding(Part.SEARCH, f"search:{search.name}", wrong, message, tr("Die Suche wird neu aufgebaut."))
            yield Fault(finding, _nothing)  # every repair ends with building it anew
        missing = _missing_triggers(ground.connection, table, search)
        if missing:
            message = tr("Die Suche in „{table}“ erfährt nichts von neuen Texten.", table=title_of(table))
            repair = tr("Die Verbindung wird neu angelegt und die Suche neu aufgebaut.")
            yield Fault(Finding(Part.SEARCH, f"triggers:{search.name}", len(missing), message, repair), _nothing)


def _nothing(_bench: Bench) -> None:
    """:func:`rebuild` does it."""


def _mismatches(connection: Connection, table: Table, search: SearchIndex) -> int:
    """How many rows are only in the texts or only in the index; every text if the index cannot be asked at all."""
    keys = f"SELECT {search.key} FROM {table.name} NOT INDEXED"  # noqa: S608 - names of the schema
    known = f"SELECT rowid FROM {search.name}"  # noqa: S608
    statement = (
        f"SELECT count(*) FROM (SELECT * FROM ({keys} EXCEPT {known}) UNION ALL SELECT * FROM ({known} EXCEPT {keys}))"  # noqa: S608
    )
    try:
        with connection.begin_nested():
            return int(connection.execute(text(statement)).scalar_one())
    except DBAPIError:
        return max(1, int(connection.execute(text(f"SELECT count(*) FROM {table.name} NOT INDEXED")).scalar_one()))  # noqa: S608


def _missing_triggers(connection: Connection, table: Table, search: SearchIndex) -> list[str]:
    there = objects(connection)
    wanted = search.triggers(table.name)
    return [name for name, statement in wanted.items() if there.get(name) != ("trigger", statement)]


def let_go(connection: Connection) -> None:
    """Take the triggers away while values are mended: they would read the broken ones."""
    for table, search in searches(connection):
        for name in search.triggers(table.name):
            connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))


def rebuild(connection: Connection) -> None:
    """Make every index and its triggers anew. Texts that are none stay out until they are mended."""
    for table, search in searches(connection):
        for name in search.triggers(table.name):
            connection.execute(text(f"DROP TRIGGER IF EXISTS {name}"))
        connection.execute(text(f"DROP TABLE IF EXISTS {search.name}"))
        connection.execute(text(search.statement))
        connection.execute(text(_fill(table, search)))
        for statement in search.triggers(table.name).values():
            connection.execute(text(statement))


def _fill(table: Table, search: SearchIndex) -> str:
    readable = " AND ".join(f"{IS_TEXT}(CAST(t.{column} AS BLOB))" for column in search.columns)
    rows = f"SELECT {search.key}, {search.body('t')} FROM {table.name} AS t WHERE {readable}"  # noqa: S608 - names of the schema
    return f"INSERT INTO {search.name} (rowid, body) {rows}"
