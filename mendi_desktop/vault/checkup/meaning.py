# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Values that are whole, but do not fit: codes that no list knows, values made from others, values given twice."""

import json
from collections import Counter
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Final

from sqlalchemy import BigInteger, Column, Table, text

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.core.ids import new_id
from mendi_desktop.storage.declared import about_column
from mendi_desktop.storage.types import Codes
from mendi_desktop.vault.checkup.columns import as_text
from mendi_desktop.vault.checkup.finding import DETAILS, Bench, Fault, Finding, Ground, Part, worded
from mendi_desktop.vault.checkup.tables import (
    mapping_of,
    places,
    present_tables,
    put_row_aside,
    put_value_aside,
    quoted,
    rows_where,
    set_value,
    title_of,
)
from mendi_desktop.vault.checkup.values import BROKEN, holds

DOUBLE: Final = QT_TR_NOOP("war zweimal da")


def check_codes(ground: Ground) -> Iterator[Fault]:
    """Codes that no pick list knows: perhaps a newer version's, perhaps a mistake. They stay and are named."""
    for table in present_tables(ground.connection):
        for column in table.columns:
            known = about_column(column).codes
            if known is not None:
                yield from _unknown_codes(ground, table, column, known)


def _unknown_codes(ground: Ground, table: Table, column: Column[Any], known: Callable[[], Any]) -> Iterator[Fault]:
    name, codes = quoted(column.name), set(known())
    statement = (
        f"SELECT {name}, count(*) FROM {quoted(table.name)} NOT INDEXED WHERE {name} IS NOT NULL"  # noqa: S608 - names of the schema
        f" AND {holds(column)} GROUP BY 1"
    )
    found: Counter[str] = Counter()
    for value, count in ground.connection.execute(text(statement)):
        for code in json.loads(value) if isinstance(column.type, Codes) else (value,):
            if code not in codes:
                found[code] += count
    if found:
        message = worded(
            found.total(),
            QT_TR_NOOP("In „{table}“ steht etwas, das keine Auswahlliste kennt: {column}. Es bleibt, wie es ist."),
            QT_TR_NOOP(
                "In „{table}“ steht {n}-mal etwas, das keine Auswahlliste kennt: {column}. Es bleibt, wie es ist."
            ),
            table=title_of(table),
            column=ground.names(table.name, column.name),
        )
        details = tuple(f"„{code[:40]}“: {count}" for code, count in sorted(found.items()))[:DETAILS]
        yield Fault(Finding(Part.CODES, f"codes:{table.name}.{column.name}", found.total(), message, "", details))


def check_made_values(ground: Ground) -> Iterator[Fault]:
    """Columns that are made from others and do not match them. Two rows that would become alike need a person."""
    for table in present_tables(ground.connection):
        for column in table.columns:
            if about_column(column).made_from is None:
                continue
            wrong, alike = _mismatches(ground, table, column)
            name = ground.names(table.name, column.name)
            if wrong:
                message = worded(
                    len(wrong),
                    QT_TR_NOOP("In „{table}“ passt eine Angabe nicht zu den anderen: {column}."),
                    QT_TR_NOOP("In „{table}“ passen {n} Angaben nicht zu den anderen: {column}."),
                    table=title_of(table),
                    column=name,
                )
                finding = Finding(
                    Part.VALUES, f"made:{table.name}.{column.name}", len(wrong), message, tr("Es wird neu gebildet.")
                )
                yield Fault(finding, partial(_make_anew, table=table, column=column))
            if alike:
                message = tr(
                    "In „{table}“ sind Einträge nicht zu unterscheiden. Bitte einen davon umbenennen.",
                    table=title_of(table),
                )
                details = places(ground, table, alike, table.columns[_source(column)])
                yield Fault(Finding(Part.DOUBLES, f"alike:{table.name}", len(alike), message, "", details))


def _source(column: Column[Any]) -> str:
    made_from = about_column(column).made_from
    assert made_from is not None
    return made_from[0]


def _mismatches(ground: Ground, table: Table, column: Column[Any]) -> tuple[dict[int, str], list[int]]:
    """What each wrong value should be, by row; and the rows for which that is another row's already."""
    made_from = about_column(column).made_from
    assert made_from is not None
    rows = mapping_of(ground.connection, table, made_from[0], column.name)
    right = {rowid: made_from[1](as_text(source) or "") for rowid, (source, _) in rows.items()}
    often = Counter(right.values())
    wrong = {rowid: value for rowid, value in right.items() if as_text(rows[rowid][1]) != value}
    return (
        {rowid: value for rowid, value in wrong.items() if often[value] == 1},
        [rowid for rowid in wrong if often[right[rowid]] > 1],
    )


def _make_anew(bench: Bench, table: Table, column: Column[Any]) -> None:
    """First every wrong value goes, then every right one comes: two rows may have each other's."""
    wrong, _ = _mismatches(bench.ground, table, column)
    for rowid in wrong:
        set_value(bench, column, rowid, new_id().hex)
    for rowid, value in wrong.items():
        set_value(bench, column, rowid, value)


def check_doubles(ground: Ground) -> Iterator[Fault]:
    """Values that may be there once only, in a file that has lost the rule."""
    for table in present_tables(ground.connection):
        for column in table.columns:
            if not (column.unique or column.primary_key):
                continue
            rows = rows_where(ground.connection, table, _repeated(table, column))
            if rows:
                message = plural(
                    len(rows),
                    QT_TR_NOOP("Ein Eintrag ist doppelt vorhanden."),
                    QT_TR_NOOP("{n} Einträge sind doppelt vorhanden."),
                )
                where = f"{title_of(table)}: {ground.names(table.name, column.name)}"
                finding = Finding(
                    Part.DOUBLES,
                    f"double:{table.name}.{column.name}",
                    len(rows),
                    f"{where}. {message}",
                    tr("Der ältere bleibt, der jüngere wird herausgenommen und bleibt lesbar aufgehoben."),
                    places(ground, table, rows),
                )
                yield Fault(finding, partial(_thin_out, table=table, column=column))


def _repeated(table: Table, column: Column[Any]) -> str:
    name, of = quoted(column.name), quoted(table.name)
    firsts = f"SELECT min(rowid) FROM {of} NOT INDEXED GROUP BY {name}"  # noqa: S608 - names of the schema
    return f"{name} IS NOT NULL AND rowid NOT IN ({firsts})"


def _thin_out(bench: Bench, table: Table, column: Column[Any]) -> None:
    for rowid in rows_where(bench.ground.connection, table, _repeated(table, column)):
        if isinstance(column.type, BigInteger):
            put_value_aside(bench, column, rowid, BROKEN)
            set_value(bench, column, rowid, new_id().int & (2**62 - 1))
        else:
            put_row_aside(bench, table, rowid, DOUBLE)
