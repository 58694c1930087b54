# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the sheet is filled from: the settings of the vault and of the program, the code's own numbers, the columns."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy.orm import Session

from mendi_desktop.core.clock import SystemClock
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.i18n import tr
from mendi_desktop.core.private_files import can_others_reach
from mendi_desktop.core.settings import IDLE_MINUTES, SettingsFile
from mendi_desktop.features import shared_columns
from mendi_desktop.features.area import Area, Column, Leaves
from mendi_desktop.features.retention import RETENTION
from mendi_desktop.features.safekeeping.outlook import Sheet, sheet_of
from mendi_desktop.reports.options import VaultFile
from mendi_desktop.storage.abilities import abilities
from mendi_desktop.storage.base import Base
from mendi_desktop.storage.declared import about_table
from mendi_desktop.storage.options import VaultOptions, vault_options
from mendi_desktop.vault.place import Kind, place_of
from mendi_desktop.vault.safekeeping import safekeeping

Columns = Mapping[str, Mapping[str, Column]]

_OF_THE_VAULT: Final = frozenset({"works_council", "vault"})
"""Rules for what tells nothing of single colleagues."""

_OF_THE_TASK: Final = frozenset({"project"})
"""Rules for the mentor's own work: no persons, and so many columns that the tables are named instead."""


@dataclass(frozen=True, slots=True)
class Holding:
    """What is kept by one rule and goes equally far: purposes and data as the columns are classified, and how long.

    ``of_colleagues``: it tells of people or of the mentor's work, not of the vault or the reports. ``special``: some of
    it may be data of Art. 9 GDPR; these have a star.
    """

    purposes: tuple[str, ...]
    tells: tuple[str, ...]
    until: str
    of_colleagues: bool
    special: bool


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything as it is now.

    ``is_private``: no other account of this machine can open the file; ``cipher``: version of SQLCipher;
    ``idle_minutes``: until the window locks itself.
    """

    options: VaultOptions
    place: Kind
    is_private: bool
    has_second_target: bool
    sheet: Sheet
    sheet_on: date | None
    idle_minutes: int
    cipher: str
    holdings: tuple[Holding, ...]


def collect(session: Session, file: VaultFile, folders: Folders, columns: Columns) -> Facts:
    """Read settings, vault and code; nothing about any colleague."""
    kept = safekeeping(session)
    return Facts(
        options=vault_options(session),
        place=place_of(file.path).kind,
        is_private=not can_others_reach(file.path),
        has_second_target=bool(kept.second_target),
        sheet=sheet_of(kept, file.key_mark),
        sheet_on=kept.recovery_sheet_on,
        idle_minutes=SettingsFile(folders.settings_file, SystemClock()).get(IDLE_MINUTES),
        cipher=abilities().cipher,
        holdings=tuple(holdings(columns)),
    )


def all_columns(areas: Iterable[Area]) -> Columns:
    """The classification of every column of every table."""
    found = dict(shared_columns.COLUMNS)
    for area in areas:
        found.update(area.columns or {})
    return found


def holdings(columns: Columns) -> Iterator[Holding]:
    """In the order of the rules, first what counts in reports; what only keeps the entries in order is left out."""
    told = [
        (table, column)
        for table, its in columns.items()
        for column in its.values()
        if column.why != shared_columns.TECHNICAL
    ]
    for rule in RETENTION:
        members = [(table, column) for table, column in told if column.kept == rule]
        if rule in _OF_THE_TASK:
            yield from _of_the_task(rule, [table for table, _ in members])
            continue
        for counted in (True, False):
            some = [column for _, column in members if (column.leaves is Leaves.COUNTED) == counted]
            yield from _as_classified(rule, some)


def _as_classified(rule: str, members: Sequence[Column]) -> Iterator[Holding]:
    if members:
        yield Holding(
            purposes=tuple(dict.fromkeys(tr(column.why) for column in members)),
            tells=tuple(dict.fromkeys(tr(column.tells) + ("*" if column.special else "") for column in members)),
            until=said_until(rule),
            of_colleagues=rule not in _OF_THE_VAULT,
            special=any(column.special for column in members),
        )


def _of_the_task(rule: str, tables: Sequence[str]) -> Iterator[Holding]:
    """What a mentor calls the rows of these tables, for one purpose."""
    if tables:
        titles = dict.fromkeys(tr(about_table(Base.metadata.tables[table]).title) for table in tables)
        purpose = tr("die eigene Aufgabe planen, zeigen und belegen")
        yield Holding((purpose,), tuple(titles), said_until(rule), of_colleagues=True, special=False)


def said_until(kept: str) -> str:
    """How long, by the rule ``kept``."""
    return tr(RETENTION[kept].until, n=RETENTION[kept].n)
