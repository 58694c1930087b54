# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether the file has all that the program's tables consist of, and nothing that somebody else has put in."""

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Connection, Table, text
from sqlalchemy.schema import CreateIndex

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import SearchIndex, about_table
from mendi_desktop.vault.checkup.finding import DETAILS, Bench, Fault, Finding, Ground, Part
from mendi_desktop.vault.checkup.tables import present_tables, quoted, title_of

FOREIGN: Final = QT_TR_NOOP("gehörte nicht zum Programm")
_SHADOWS = ("", "_config", "_data", "_docsize", "_idx", "_content")  # what FTS5 makes of one index


def check_schema(ground: Ground) -> Iterator[Fault]:
    yield from _missing_tables(ground)
    yield from _missing_indexes(ground)
    yield from _strangers(ground)


def objects(connection: Connection) -> dict[str, tuple[str, str]]:
    """Name to kind and statement of everything in the file that SQLite does not make by itself."""
    rows = connection.execute(
        text("SELECT name, type, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite!_%' ESCAPE '!'")
    )
    return {name: (kind, sql or "") for name, kind, sql in rows}


def searches(connection: Connection) -> Iterator[tuple[Table, SearchIndex]]:
    """The tables in the file that have a full-text index."""
    for table in present_tables(connection):
        if search := about_table(table).search:
            yield table, search


def _missing_tables(ground: Ground) -> Iterator[Fault]:
    there = {table.name for table in present_tables(ground.connection)}
    for table in Base.metadata.sorted_tables:
        if table.name not in there:
            message = tr(
                "„{table}“ fehlt in der Datei, ganz oder teilweise. Bitte eine Sicherung zurückholen.",
                table=title_of(table),
            )
            yield Fault(Finding(Part.SCHEMA, f"table:{table.name}", 1, message))


def _missing_indexes(ground: Ground) -> Iterator[Fault]:
    there = objects(ground.connection)
    missing = [
        index
        for table in present_tables(ground.connection)
        for index in sorted(table.indexes, key=lambda index: index.name or "")
        if index.name not in there
    ]
    if not missing:
        return
    message = plural(
        len(missing),
        QT_TR_NOOP("Ein Verzeichnis zum schnellen Finden fehlt."),
        QT_TR_NOOP("{n} Verzeichnisse zum schnellen Finden fehlen."),
    )

    def make(bench: Bench) -> None:
        for index in missing:
            bench.ground.connection.execute(CreateIndex(index, if_not_exists=True))

    details = tuple(str(index.name) for index in missing[:DETAILS])
    yield Fault(Finding(Part.SCHEMA, "indexes", len(missing), message, tr("Es wird neu angelegt."), details), make)


def _strangers(ground: Ground) -> Iterator[Fault]:
    own = _own()
    found = {name: kind for name, (kind, _) in objects(ground.connection).items() if name not in own}
    acting = sorted(name for name, kind in found.items() if kind in ("trigger", "view"))
    if acting:
        message = plural(
            len(acting),
            QT_TR_NOOP("In der Datei steht eine Anweisung, die nicht zum Programm gehört."),
            QT_TR_NOOP("In der Datei stehen {n} Anweisungen, die nicht zum Programm gehören."),
        )
        repair = tr("Sie wird herausgenommen; ihr Wortlaut bleibt aufgehoben.")
        finding = Finding(Part.SCHEMA, "strangers", len(acting), message, repair, tuple(acting[:DETAILS]))
        yield Fault(finding, lambda bench: _take_out(bench, acting))
    lying = sorted(name for name, kind in found.items() if kind not in ("trigger", "view"))
    if lying:
        message = tr("In der Datei liegt etwas, das nicht zum Programm gehört. Es bleibt liegen und schadet nicht.")
        yield Fault(Finding(Part.SCHEMA, "extra", len(lying), message, "", tuple(lying[:DETAILS])))


def _own() -> set[str]:
    names = {"alembic_version"}
    for table in Base.metadata.tables.values():
        names |= {table.name, *(str(index.name) for index in table.indexes)}
        if search := about_table(table).search:
            names |= {f"{search.name}{shadow}" for shadow in _SHADOWS} | set(search.triggers(table.name))
    return names


def _take_out(bench: Bench, names: list[str]) -> None:
    there = objects(bench.ground.connection)
    for name in names:
        kind, statement = there[name]
        bench.put_aside(name, FOREIGN, {"sql": statement})
        bench.ground.connection.execute(text(f"DROP {'TRIGGER' if kind == 'trigger' else 'VIEW'} {quoted(name)}"))
