# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the file and the trees they make: SQLCipher's and SQLite's own checks, in words."""

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.storage.base import Base
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part
from mendi_desktop.vault.checkup.tables import quoted, title_of

REINDEX: Final = "reindex"

# What SQLite says of indexes, which can be made anew, and of single values, which are looked at one by one anyway.
_INDEX: Final = re.compile(r"row \d+ missing from index|wrong # of entries in index|non-unique entry in index")
_VALUE: Final = re.compile(r"\w+ value in \w+\.\w+|malformed inverted index|CHECK constraint failed")


def check_pages(ground: Ground) -> Iterator[Fault]:
    """Pages whose authentication code is wrong. They hide what comes after them: nothing else is worth looking at."""
    pages = _answers(ground.connection, "PRAGMA cipher_integrity_check")
    if pages:
        message = plural(
            len(pages),
            QT_TR_NOOP("Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
            QT_TR_NOOP("{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
        )
        yield Fault(Finding(Part.PAGES, "pages", len(pages), message))


def all_tables(ground: Ground) -> list[str]:
    """Everything that is kept in a tree of its own, also what SQLite and its search make for themselves."""
    found = ground.connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"))
    return sorted(name for (name,) in found)


def check_trees(ground: Ground, table: str) -> Iterator[Fault]:
    """One table and its indexes: broken trees need a backup, indexes that do not match their rows are made anew."""
    said = [line for line in _answers(ground.connection, f"PRAGMA integrity_check({quoted(table)})") if line != "ok"]
    lying = [line for line in said if _INDEX.search(line)]
    broken = [line for line in said if line not in lying and not _VALUE.search(line)]
    known = Base.metadata.tables.get(table)
    title = tr("Verwaltung") if known is None else title_of(known)
    if broken:
        message = tr(
            "Der innere Aufbau der Datei stimmt nicht („{table}“). Bitte eine Sicherung verwenden.", table=title
        )
        yield Fault(Finding(Part.STRUCTURE, f"trees:{table}", len(broken), message))
    if lying:
        message = tr(
            "Ein Verzeichnis zum schnellen Finden stimmt nicht mit den Einträgen überein („{table}“).", table=title
        )
        finding = Finding(Part.INDEX, f"{REINDEX}:{table}", len(lying), message, tr("Es wird neu angelegt."))
        yield Fault(finding, partial(_reindex, table=table))


def check_all_trees(ground: Ground) -> Iterator[Fault]:
    for table in all_tables(ground):
        yield from check_trees(ground, table)


def _reindex(bench: Bench, table: str) -> None:
    bench.ground.connection.execute(text(f"REINDEX {quoted(table)}"))


def _answers(connection: Connection, statement: str) -> list[str]:
    """The first column; a check that cannot even run is an answer, too."""
    try:
        return [str(said) for said in connection.exec_driver_sql(statement).scalars()]
    except (DBAPIError, driver.DatabaseError) as error:
        return [type(error).__name__]
