# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every value of every column: is it of its type, in its bounds, and text where text belongs?"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import partial
from typing import Any, Final
from uuid import UUID

from sqlalchemy import BigInteger, Boolean, Column, Float, Integer, Table, text
from sqlalchemy.types import TypeEngine

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.core.ids import new_id
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_column
from mendi_desktop.storage.types import Codes, Day, Json, UtcDateTime
from mendi_desktop.vault.checkup.columns import shape_of
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.tables import (
    places,
    present_tables,
    put_row_aside,
    put_value_aside,
    quoted,
    rows_where,
    set_value,
    stored,
    title_of,
)

EARLIEST: Final = date(1950, 1, 1)
LATEST: Final = date(2200, 1, 1)
BROKEN: Final = QT_TR_NOOP("war nicht lesbar")

_BETTER_A_BACKUP = QT_TR_NOOP("Bitte eine Sicherung verwenden, in der das noch stimmt.")
_KEPT = QT_TR_NOOP("Der bisherige Inhalt bleibt lesbar aufgehoben.")


def check_values(ground: Ground) -> Iterator[Fault]:
    """Values that are not of their column's type, and those that are out of bounds."""
    for table in present_tables(ground.connection):
        yield from check_values_of(ground, table)


def check_values_of(ground: Ground, table: Table) -> Iterator[Fault]:
    for column in table.columns:
        yield from _of_wrong_type(ground, table, column)
        yield from _out_of_bounds(ground, table, column)


def holds(column: Column[Any]) -> str:
    """SQL that says whether a value is whole, empty ones included where they may be."""
    name = quoted(column.name)
    condition = shape_of(column).holds.replace("{c}", name)
    return f"({name} IS NULL OR ({condition}))" if column.nullable else f"({condition})"


def _of_wrong_type(ground: Ground, table: Table, column: Column[Any]) -> Iterator[Fault]:
    if column.foreign_keys:
        return  # it points nowhere then, and is found as such
    rows = rows_where(ground.connection, table, f"{holds(column)} IS NOT 1")
    if not rows:
        return
    finding = Finding(
        Part.DATES if isinstance(column.type, Day | UtcDateTime) else Part.VALUES,
        f"type:{table.name}.{column.name}",
        len(rows),
        worded(
            len(rows),
            QT_TR_NOOP("In „{table}“ ist eine Angabe nicht lesbar: {column}."),
            QT_TR_NOOP("In „{table}“ sind {n} Angaben nicht lesbar: {column}."),
            table=title_of(table),
            column=ground.names(table.name, column.name),
        )
        + (f" {tr(_BETTER_A_BACKUP)}" if about_column(column).irreplaceable else ""),
        _what_will_be_done(column),
        places(ground, table, rows, column if _may_be_shown(column.type) else None),
    )
    yield Fault(finding, None if about_column(column).irreplaceable else partial(_mend, table=table, column=column))


def _may_be_shown(kind: TypeEngine[Any]) -> bool:
    return isinstance(kind, Day | UtcDateTime | Boolean | Integer | Float | Codes)


def _what_will_be_done(column: Column[Any]) -> str:
    if about_column(column).irreplaceable:
        return ""
    if isinstance(column.type, Json):
        return tr("Der Eintrag wird herausgenommen und bleibt lesbar aufgehoben.")
    if column.primary_key:
        return tr("Der Eintrag bekommt eine neue Nummer; was auf ihn verweist, folgt ihm.")
    return f"{_what_will_stand_there(column)} {tr(_KEPT)}"


def _what_will_stand_there(column: Column[Any]) -> str:
    if isinstance(column.type, Day | UtcDateTime) and not column.nullable:
        return tr("Es gilt, was sich davon lesen lässt, sonst der Tag, an dem der Eintrag entstand.")
    return tr("Es gilt, was sich davon lesen lässt, sonst bleibt es leer.")


def _mend(bench: Bench, table: Table, column: Column[Any]) -> None:
    connection = bench.ground.connection
    for rowid in rows_where(connection, table, f"{holds(column)} IS NOT 1"):
        if isinstance(column.type, Json):
            put_row_aside(bench, table, rowid, BROKEN)
            continue
        was = stored(connection, table, column.name, rowid)
        if column.primary_key:
            _renumber(bench, table, column, rowid)
            continue
        put_value_aside(bench, column, rowid, BROKEN)
        read = shape_of(column).read(was)
        set_value(bench, column, rowid, _stand_in(bench, table, column, rowid) if read is None else read)


def _renumber(bench: Bench, table: Table, column: Column[Any], rowid: int) -> None:
    """A row without a whole number gets one, and its children with it."""
    connection = bench.ground.connection
    put_value_aside(bench, column, rowid, BROKEN)
    was = stored(connection, table, column.name, rowid)
    read = shape_of(column).read(was)
    taken = read is not None and bool(rows_where(connection, table, f"{quoted(column.name)} = :value", value=read))
    fresh = new_id().bytes if read is None or taken else read
    for child in Base.metadata.sorted_tables:
        for key in child.columns:
            if any(link.column is column for link in key.foreign_keys):
                statement = f"UPDATE {quoted(child.name)} SET {quoted(key.name)} = :fresh WHERE CAST({quoted(key.name)} AS BLOB) = :was"  # noqa: S608, E501 - names of the schema
                connection.execute(text(statement), {"fresh": fresh, "was": was})
    set_value(bench, column, rowid, fresh)


def _stand_in(bench: Bench, table: Table, column: Column[Any], rowid: int) -> object:
    """What takes the place of a value that nobody can read."""
    if column.nullable:
        return None
    if isinstance(column.type, Codes):
        return "[]"
    if isinstance(column.type, UtcDateTime):
        return _made_at(bench, table, rowid).isoformat(timespec="microseconds")
    if isinstance(column.type, Day):
        return _made_at(bench, table, rowid).date().isoformat()
    if isinstance(column.type, BigInteger):
        return new_id().int & (2**62 - 1)
    return "" if column.type.python_type is str else about_column(column).least or 0


def _made_at(bench: Bench, table: Table, rowid: int) -> datetime:
    """When a row was made, as its number says (a UUIDv7 begins with the milliseconds; RFC 9562, 5.7)."""
    number = stored(bench.ground.connection, table, "id", rowid)
    if isinstance(number, bytes) and len(number) == 16 and UUID(bytes=number).version == 7:
        found = datetime.fromtimestamp(int.from_bytes(number[:6], "big") / 1000, UTC)
        if EARLIEST <= found.date() <= bench.ground.today:
            return found
    today = bench.ground.today
    return datetime(today.year, today.month, today.day, tzinfo=UTC)


def _out_of_bounds(ground: Ground, table: Table, column: Column[Any]) -> Iterator[Fault]:
    bounds = _bounds(ground, column)
    if bounds is None:
        return
    name = quoted(column.name)
    outside = f"{holds(column)} AND ({name} < :least OR {name} > :most)"
    rows = rows_where(ground.connection, table, outside, least=bounds[0], most=bounds[1])
    if rows:
        message = worded(
            len(rows),
            QT_TR_NOOP("In „{table}“ kann eine Angabe so nicht stimmen: {column}. Bitte dort nachsehen und ändern."),
            QT_TR_NOOP("In „{table}“ können {n} Angaben so nicht stimmen: {column}. Bitte dort nachsehen und ändern."),
            table=title_of(table),
            column=ground.names(table.name, column.name),
        )
        part = Part.DATES if isinstance(column.type, Day) else Part.VALUES
        details = places(ground, table, rows, column)
        yield Fault(Finding(part, f"bounds:{table.name}.{column.name}", len(rows), message, "", details))


def _bounds(ground: Ground, column: Column[Any]) -> tuple[object, object] | None:
    """The least and the most that may stand there, as the file has it."""
    about = about_column(column)
    if isinstance(column.type, Day):
        latest = ground.today if about.past and not ground.exercise else LATEST
        return EARLIEST.isoformat(), latest.isoformat()
    return None if about.least is None else (about.least, about.most)
