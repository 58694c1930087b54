# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looks whether an open vault is whole: every page, every link, the search, every day. Mends only what is derived."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar, Final

import sqlcipher3.dbapi2 as driver
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.storage import migrate
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.vault.session import Vault

EARLIEST: Final = date(1950, 1, 1)
LATEST: Final = date(2200, 1, 1)

_TEXTS: Final = "SELECT search_key FROM consultation_text"
_INDEXED: Final = "SELECT rowid FROM consultation_search"
_TRIGGERS: Final = ("consultation_text_added", "consultation_text_changed", "consultation_text_removed")
_BODY: Final = "mendi_fold(record || ' ' || starting_point || ' ' || strengths || ' ' || goals)"


class Part(StrEnum):
    """What a finding is about."""

    PAGES = "pages"
    STRUCTURE = "structure"
    LINKS = "links"
    SCHEMA = "schema"
    SEARCH = "search"
    DATES = "dates"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is not as it should be. ``count`` places are concerned; ``message`` is a sentence for the user."""

    part: Part
    count: int
    message: str


@dataclass(frozen=True, slots=True)
class RebuildSearch(Command[None]):
    """Make the full-text index anew from the texts; it holds nothing of its own."""

    label: ClassVar[str] = QT_TR_NOOP("Suche neu aufbauen")

    def execute(self, work: Work) -> None:
        work.session.execute(text("INSERT INTO consultation_search (consultation_search) VALUES ('delete-all')"))
        work.session.execute(
            text(f"INSERT INTO consultation_search (rowid, body) SELECT search_key, {_BODY} FROM consultation_text")  # noqa: S608 - constants only
        )


def check_vault(vault: Vault) -> tuple[Finding, ...]:
    """Everything that was found; nothing for a vault that is well. An incomplete search is rebuilt and said.

    A damaged page hides what comes after it, so the later parts are not looked at then.
    """
    broken = vault.read(_broken)
    if broken:
        return broken
    latest_talk = LATEST if vault.is_demo else vault.clock.today()  # exercise data may be told up to any day
    findings = vault.read(_inner, latest_talk)
    if any(finding.part is Part.SEARCH for finding in findings):
        vault.execute(RebuildSearch())
    return findings


def _inner(session: Session, latest_talk: date) -> tuple[Finding, ...]:
    return (*_links(session), *_schema(session), *_search(session), *_dates(session, latest_talk))


def _broken(session: Session) -> tuple[Finding, ...]:
    """SQLCipher's check of every page's authentication code, then SQLite's of the trees inside."""
    pages = _answers(session, "PRAGMA cipher_integrity_check")
    if pages:
        message = plural(
            len(pages),
            QT_TR_NOOP("Ein Stück der Datei ist beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
            QT_TR_NOOP("{n} Stücke der Datei sind beschädigt. Bitte eine Sicherung verwenden und die Datei aufheben."),
        )
        return (Finding(Part.PAGES, len(pages), message),)
    trees = [answer for answer in _answers(session, "PRAGMA integrity_check") if answer != "ok"]
    if not trees:
        return ()
    message = tr(
        "Der innere Aufbau der Datei stimmt an {n} Stellen nicht. Bitte eine Sicherung verwenden.", n=len(trees)
    )
    return (Finding(Part.STRUCTURE, len(trees), message),)


def _links(session: Session) -> Iterator[Finding]:
    dangling = _answers(session, "PRAGMA foreign_key_check")
    if dangling:
        message = plural(
            len(dangling),
            QT_TR_NOOP("Ein Eintrag verweist auf etwas, das es nicht mehr gibt."),
            QT_TR_NOOP("{n} Einträge verweisen auf etwas, das es nicht mehr gibt."),
        )
        yield Finding(Part.LINKS, len(dangling), message)


def _schema(session: Session) -> Iterator[Finding]:
    found = _answers(session, "SELECT version_num FROM alembic_version")
    if found != [migrate.REVISIONS[-1]]:
        yield Finding(Part.SCHEMA, 1, tr("Der Aufbau des Tresors gehört nicht zu dieser Version des Programms."))
    triggers = set(_answers(session, "SELECT name FROM sqlite_master WHERE type = 'trigger'"))
    if missing := [name for name in _TRIGGERS if name not in triggers]:
        yield Finding(
            Part.SCHEMA, len(missing), tr("Die Suche erfährt nichts von neuen Texten. Bitte diesen Befund weitergeben.")
        )


def _search(session: Session) -> Iterator[Finding]:
    unknown = len(_answers(session, f"{_TEXTS} EXCEPT {_INDEXED}"))
    surplus = len(_answers(session, f"{_INDEXED} EXCEPT {_TEXTS}"))
    if unknown + surplus:
        message = tr("Die Suche passte bei {n} Texten nicht. Sie ist jetzt neu aufgebaut.", n=unknown + surplus)
        yield Finding(Part.SEARCH, unknown + surplus, message)


def _dates(session: Session, latest_talk: date) -> Iterator[Finding]:
    for table, column in _date_columns(session):
        latest = latest_talk if column == "held_on" else LATEST
        wrong = session.scalar(
            text(
                f'SELECT count(*) FROM "{table}" WHERE "{column}" IS NOT NULL AND'  # noqa: S608 - names of the schema
                f' ("{column}" IS NOT date("{column}") OR "{column}" < :earliest OR "{column}" > :latest)'
            ),
            {"earliest": EARLIEST.isoformat(), "latest": latest.isoformat()},
        )
        if wrong:
            message = tr(
                "{n} Tage in „{table}“, Feld „{column}“, kann es so nicht geben.", n=wrong, table=table, column=column
            )
            yield Finding(Part.DATES, wrong, message)


def _date_columns(session: Session) -> list[tuple[str, str]]:
    rows = session.execute(
        text(
            "SELECT m.name, c.name FROM sqlite_master m JOIN pragma_table_info(m.name) c"
            " WHERE m.type = 'table' AND c.type = 'DATE' ORDER BY m.name, c.cid"
        )
    )
    return [(str(table), str(column)) for table, column in rows]


def _answers(session: Session, statement: str) -> list[object]:
    """The first column; a check that cannot even run is an answer, too."""
    try:
        return list(session.connection().exec_driver_sql(statement).scalars())
    except (DBAPIError, driver.DatabaseError) as error:
        return [type(error).__name__]
