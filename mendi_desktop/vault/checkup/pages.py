# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pages of the file and the trees they make: SQLCipher's and SQLite's own checks, in words."""

import re
from collections.abc import Iterator
from typing import Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part

# What SQLite says of indexes, which can be made anew, and of single values, which are looked at one by one anyway.
_INDEX: Final = re.compile(r"row \d+ missing from index|wrong # of entries in index|non-unique entry in index")
_VALUE: Final = re.compile(r"\w+ value in \w+\.\w+|malformed inverted index|CHECK constraint failed")


def check_pages(ground: Ground) -> Iterator[Fault]:
    """A page that fails hides what comes after it, so nothing else is worth looking at then."""
    pages = _answers(ground.connection, "PRAGMA cipher_integrity_check")
    if pages:
        message = plural(
            len(pages),
            QT_TR_NOOP("Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
            QT_TR_NOOP("{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
        )
        yield Fault(Finding(Part.PAGES, "pages", len(pages), message))
        return
    trees = [said for said in _tree_answers(ground.connection) if not _INDEX.search(said) and not _VALUE.search(said)]
    if trees:
        message = plural(
            len(trees),
            QT_TR_NOOP("Der innere Aufbau der Datei stimmt an einer Stelle nicht. Bitte eine Sicherung verwenden."),
            QT_TR_NOOP("Der innere Aufbau der Datei stimmt an {n} Stellen nicht. Bitte eine Sicherung verwenden."),
        )
        yield Fault(Finding(Part.STRUCTURE, "trees", len(trees), message))


def check_indexes(ground: Ground) -> Iterator[Fault]:
    """Indexes that do not match their rows: they are derived, and made anew."""
    wrong = [said for said in _tree_answers(ground.connection) if _INDEX.search(said)]
    if wrong:
        message = plural(
            len(wrong),
            QT_TR_NOOP("Ein Verzeichnis zum schnellen Finden stimmt nicht mit den Einträgen überein."),
            QT_TR_NOOP("Verzeichnisse zum schnellen Finden stimmen an {n} Stellen nicht mit den Einträgen überein."),
        )
        finding = Finding(Part.INDEX, "reindex", len(wrong), message, tr("Die Verzeichnisse werden neu angelegt."))
        yield Fault(finding, _reindex)


def _reindex(bench: Bench) -> None:
    bench.ground.connection.execute(text("REINDEX"))


def _tree_answers(connection: Connection) -> list[str]:
    return [said for said in _answers(connection, "PRAGMA integrity_check(1000)") if said != "ok"]


def _answers(connection: Connection, statement: str) -> list[str]:
    """The first column; a check that cannot even run is an answer, too."""
    try:
        return [str(said) for said in connection.exec_driver_sql(statement).scalars()]
    except (DBAPIError, driver.DatabaseError) as error:
        return [type(error).__name__]
