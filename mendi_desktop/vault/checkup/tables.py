# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads and changes rows below the model, because what is broken there the model cannot read."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Column, Connection, Table, text

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_table
from mendi_desktop.vault.checkup.columns import Stored, as_text
from mendi_desktop.vault.checkup.finding import DETAILS, Bench, Ground


def present_tables(connection: Connection) -> Iterator[Table]:
    """The tables of the model that are in the file, with all their columns: parents before their children."""
    there: dict[str, set[str]] = {}
    for name, column in connection.execute(
        text("SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'")
    ):
        there.setdefault(name, set()).add(column)
    for table in Base.metadata.sorted_tables:
        if {column.name for column in table.columns} <= there.get(table.name, set()):
            yield table


def title_of(table: Table) -> str:
    return tr(about_table(table).title)


def quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def rows_where(connection: Connection, table: Table, condition: str, **values: object) -> list[int]:
    """Row numbers, found without any index: an index may be what is broken."""
    found = connection.execute(
        text(f"SELECT rowid FROM {quoted(table.name)} NOT INDEXED WHERE {condition} ORDER BY rowid"),  # noqa: S608 - names of the schema
        values,
    )
    return [int(row[0]) for row in found]


def count_where(connection: Connection, table: Table, condition: str, **values: object) -> int:
    statement = f"SELECT count(*) FROM {quoted(table.name)} NOT INDEXED WHERE {condition}"  # noqa: S608 - names of the schema
    return int(connection.execute(text(statement), values).scalar_one())


def stored(connection: Connection, table: Table, column: str, rowid: int) -> Stored:
    """One value as it lies there; text as its bytes."""
    name = quoted(column)
    found: Stored = connection.execute(
        text(
            f"SELECT CASE typeof({name}) WHEN 'text' THEN CAST({name} AS BLOB) ELSE {name} END"  # noqa: S608 - names of the schema
            f" FROM {quoted(table.name)} WHERE rowid = :rowid"
        ),
        {"rowid": rowid},
    ).scalar_one()
    return found


def set_value(bench: Bench, column: Column[Any], rowid: int, value: object) -> None:
    """Write ``value`` in the form the file has it in."""
    statement = f"UPDATE {quoted(column.table.name)} SET {quoted(column.name)} = :value WHERE rowid = :rowid"  # noqa: S608 - names of the schema
    bench.ground.connection.execute(text(statement), {"value": value, "rowid": rowid})


def put_value_aside(bench: Bench, column: Column[Any], rowid: int, why: str) -> None:
    """Keep one value before something else takes its place, with the id of its row."""
    connection, table = bench.ground.connection, column.table
    assert isinstance(table, Table)
    content = {
        "id": legible(stored(connection, table, "id", rowid)),
        column.name: legible(stored(connection, table, column.name, rowid)),
    }
    bench.put_aside(table.name, why, content)


def put_row_aside(bench: Bench, table: Table, rowid: int, why: str) -> None:
    """Keep a whole row and take it out of its table."""
    connection = bench.ground.connection
    content = {column.name: legible(stored(connection, table, column.name, rowid)) for column in table.columns}
    bench.put_aside(table.name, why, content)
    connection.execute(text(f"DELETE FROM {quoted(table.name)} WHERE rowid = :rowid"), {"rowid": rowid})  # noqa: S608 - names of the schema


def legible(value: Stored) -> Any:
    """As JSON can hold it: what is no text stands there in hexadecimal, and as text if it looks like that."""
    if not isinstance(value, bytes):
        return value
    try:
        whole = value.decode("utf-8")
    except UnicodeDecodeError:
        return {"hex": value.hex(), "text": as_text(value)} if len(value) != 16 else {"hex": value.hex()}
    return whole if whole.isprintable() or "\n" in whole else {"hex": value.hex()}


def places(ground: Ground, table: Table, rowids: list[int], column: Column[Any] | None = None) -> tuple[str, ...]:
    """A line for each of the first rows: when it was made, and what stands there now (never whole texts)."""
    return tuple(_place(ground.connection, table, rowid, column) for rowid in rowids[:DETAILS])


def _place(connection: Connection, table: Table, rowid: int, column: Column[Any] | None) -> str:
    day = _spoken(as_text(stored(connection, table, "created_at", rowid)) or "")
    if column is None:
        return tr("angelegt am {day}", day=day)
    value = (as_text(stored(connection, table, column.name, rowid)) or "")[:40]
    return tr("angelegt am {day}: „{value}“", day=day, value="".join(filter(str.isprintable, value)))


def mapping_of(connection: Connection, table: Table, key: str, value: str) -> Mapping[int, tuple[Stored, Stored]]:
    """Two columns of every row, by row number."""
    statement = (
        f"SELECT rowid, CAST({quoted(key)} AS BLOB), CAST({quoted(value)} AS BLOB)"  # noqa: S608 - names of the schema
        f" FROM {quoted(table.name)} NOT INDEXED ORDER BY rowid"
    )
    return {int(row): (first, second) for row, first, second in connection.execute(text(statement))}


def _spoken(moment: str) -> str:
    try:
        return format_date(date.fromisoformat(moment[:10]))
    except ValueError:
        return "?"
