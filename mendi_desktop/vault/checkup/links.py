# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows that point at something that is not there: to another row, or by the name of a half-typed form."""

from collections.abc import Iterator
from functools import partial
from typing import Any, Final

from sqlalchemy import Column, Table

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.storage.declared import about_column
from mendi_desktop.vault.checkup.columns import as_text, shape_of
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.tables import (
    count_where,
    mapping_of,
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

ORPHAN: Final = QT_TR_NOOP("gehörte zu etwas, das es nicht mehr gibt")


def check_links(ground: Ground) -> Iterator[Fault]:
    """Foreign keys without their parent. Asked without an index, which may be broken itself."""
    there = {table.name: table for table in present_tables(ground.connection)}
    for table in there.values():
        for column in table.columns:
            parents = [link.column.table for link in column.foreign_keys]
            if parents and parents[0].name in there:
                yield from _dangling(ground, table, column, there[parents[0].name])


def _orphans(column: Column[Any], parent: Table) -> str:
    name = quoted(column.name)
    missing = f"{name} NOT IN (SELECT id FROM {quoted(parent.name)} NOT INDEXED WHERE id IS NOT NULL)"  # noqa: S608 - names of the schema
    return f"{name} IS NOT NULL AND {missing}"


def _dangling(ground: Ground, table: Table, column: Column[Any], parent: Table) -> Iterator[Fault]:
    rows = rows_where(ground.connection, table, _orphans(column, parent))
    if not rows:
        return
    message = worded(
        len(rows),
        QT_TR_NOOP("Ein Eintrag in „{table}“ gehört zu etwas, das es nicht mehr gibt („{parent}“)."),
        QT_TR_NOOP("{n} Einträge in „{table}“ gehören zu etwas, das es nicht mehr gibt („{parent}“)."),
        table=title_of(table),
        parent=title_of(parent),
    )
    repair = (
        tr("Der Verweis wird gelöst, der Eintrag bleibt. Der alte Verweis bleibt aufgehoben.")
        if column.nullable
        else tr("Der Eintrag wird herausgenommen und bleibt lesbar aufgehoben.")
    )
    finding = Finding(
        Part.LINKS, f"link:{table.name}.{column.name}", len(rows), message, repair, places(ground, table, rows)
    )
    yield Fault(finding, partial(_untie, table=table, column=column, parent=parent))


def _untie(bench: Bench, table: Table, column: Column[Any], parent: Table) -> None:
    connection = bench.ground.connection
    for rowid in rows_where(connection, table, _orphans(column, parent)):
        meant = shape_of(column).read(stored(connection, table, column.name, rowid))
        if meant is not None and count_where(connection, parent, "id = :id", id=meant):
            set_value(bench, column, rowid, meant)  # the right number, only written as text
        elif column.nullable:
            put_value_aside(bench, column, rowid, ORPHAN)
            set_value(bench, column, rowid, None)
        else:
            put_row_aside(bench, table, rowid, ORPHAN)


def check_drafts(ground: Ground) -> Iterator[Fault]:
    """Half-typed forms about something that has been removed."""
    there = {table.name: table for table in present_tables(ground.connection)}
    for table in there.values():
        for column in table.columns:
            rows = list(_pointless(ground, column, there))
            if rows:
                message = plural(
                    len(rows),
                    QT_TR_NOOP("Ein angefangenes Formular gehört zu etwas, das es nicht mehr gibt."),
                    QT_TR_NOOP("{n} angefangene Formulare gehören zu etwas, das es nicht mehr gibt."),
                )
                repair = tr("Die Eingaben werden herausgenommen und bleiben lesbar aufgehoben.")
                finding = Finding(
                    Part.DRAFTS, f"draft:{table.name}", len(rows), message, repair, places(ground, table, rows)
                )
                yield Fault(finding, partial(_clear, column=column))


def _pointless(ground: Ground, column: Column[Any], there: dict[str, Table]) -> Iterator[int]:
    points_at = about_column(column).points_at
    if points_at is None:
        return
    table = there[column.table.name]
    for rowid, (_, value) in mapping_of(ground.connection, table, "id", column.name).items():
        target = points_at(as_text(value) or "")
        parent = there.get(target[0]) if target else None
        if target and parent is not None and not count_where(ground.connection, parent, "id = :id", id=target[1].bytes):
            yield rowid


def _clear(bench: Bench, column: Column[Any]) -> None:
    there = {table.name: table for table in present_tables(bench.ground.connection)}
    for rowid in list(_pointless(bench.ground, column, there)):
        put_row_aside(bench, there[column.table.name], rowid, ORPHAN)
