# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Rows that keep the number of some entry, in whatever table it lies, when that entry is there no more."""

from collections.abc import Iterator
from functools import partial
from typing import Any

from sqlalchemy import Column, Table

from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.declared import about_column
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.links import ORPHAN
from mendi_desktop.vault.checkup.tables import places, present_tables, put_row_aside, quoted, rows_where, title_of


def check_pointers(ground: Ground) -> Iterator[Fault]:
    """Such as a pin of a colleague who has gone."""
    there = {table.name: table for table in present_tables(ground.connection)}
    for table in there.values():
        for column in table.columns:
            rows = _pointless(ground, table, column, there)
            if rows:
                message = worded(
                    len(rows),
                    QT_TR_NOOP("Ein Eintrag in „{table}“ führt zu etwas, das es nicht mehr gibt."),
                    QT_TR_NOOP("{n} Einträge in „{table}“ führen zu etwas, das es nicht mehr gibt."),
                    table=title_of(table),
                )
                repair = tr("Der Eintrag wird herausgenommen und bleibt lesbar aufgehoben.")
                found = places(ground, table, rows)
                finding = Finding(Part.LINKS, f"pointer:{table.name}.{column.name}", len(rows), message, repair, found)
                yield Fault(finding, partial(_clear, table=table, column=column))


def _pointless(ground: Ground, table: Table, column: Column[Any], there: dict[str, Table]) -> list[int]:
    tables = [name for name in about_column(column).one_of if name in there]
    if not tables:
        return []
    name = quoted(column.name)
    missing = (f"{name} NOT IN (SELECT id FROM {quoted(each)} NOT INDEXED WHERE id IS NOT NULL)" for each in tables)  # noqa: S608 - names of the schema
    return rows_where(ground.connection, table, " AND ".join((f"{name} IS NOT NULL", *missing)))


def _clear(bench: Bench, table: Table, column: Column[Any]) -> None:
    there = {each.name: each for each in present_tables(bench.ground.connection)}
    for rowid in _pointless(bench.ground, table, column, there):
        put_row_aside(bench, table, rowid, ORPHAN)
