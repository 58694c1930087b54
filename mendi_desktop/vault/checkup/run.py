# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All checks in their order, and the repair: a backup first, then one transaction, then another look."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import ClassVar, Final, TypeVar

from sqlalchemy import Connection, Table
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.copying import KeyedFile, OnStep, copy_as_it_is, quiet
from mendi_desktop.storage.troubles import in_words
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup.aside import SetAside
from mendi_desktop.vault.checkup.columns import IS_TEXT, is_text
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground, Part
from mendi_desktop.vault.checkup.links import check_drafts, check_links
from mendi_desktop.vault.checkup.meaning import check_codes, check_doubles, check_made_values
from mendi_desktop.vault.checkup.pages import REINDEX, all_tables, check_all_trees, check_pages, check_trees
from mendi_desktop.vault.checkup.pointers import check_pointers
from mendi_desktop.vault.checkup.schema import check_schema
from mendi_desktop.vault.checkup.search import check_search, let_go, rebuild
from mendi_desktop.vault.checkup.settings import check_settings
from mendi_desktop.vault.checkup.tables import present_tables
from mendi_desktop.vault.checkup.values import check_values, check_values_of
from mendi_desktop.vault.damage import free_name
from mendi_desktop.vault.opened import Vault

T = TypeVar("T")
Names = Callable[[str, str], str]
"""Table and column to what a mentor calls it."""

Check = Callable[[Ground], Iterator[Fault]]

_AFTER_THE_VALUES: Final[tuple[Check, ...]] = (
    check_links,
    check_doubles,
    check_settings,
    check_made_values,
    check_codes,
    check_drafts,
    check_pointers,
)
_MENDED: Final[tuple[Check, ...]] = (check_all_trees, check_schema, check_values, *_AFTER_THE_VALUES)
_BEFORE_THE_BACKUP: Final = (f"{REINDEX}:", "identity")
_ROUNDS: Final = 6
"""Mending one thing uncovers another (a row that goes leaves its children); more than this would be a bug."""


def plain_names(table: str, column: str) -> str:
    """What columns are called where nobody gives them German names."""
    return f"{table}.{column}"


def check_vault(vault: Vault, on_step: OnStep = quiet, names: Names = plain_names) -> tuple[Finding, ...]:
    """Everything that was found; nothing for a vault that is well. Nothing is changed.

    Whoever writes meanwhile waits for one check at most, not for all. ``on_step`` hears how many of them are done; it
    may raise to stop. The tables of all areas must have been imported. UserError if the file cannot be read any more.
    """

    def ask(check: Callable[[Ground], Iterable[T]]) -> list[T]:
        def query(session: Session) -> list[T]:
            return list(check(_ground(session.connection(), vault.clock.today(), vault.is_demo, names)))

        return vault.read(query)

    first: list[Check] = [check_pages, *(partial(check_trees, table=name) for name in ask(all_tables))]
    then = _rest(ask)
    found: list[Fault] = []
    for done, check in enumerate([*first, *then], start=1):
        found += ask(check)
        on_step(done, len(first) + len(then))
        if any(fault.finding.part is Part.PAGES for fault in found):
            break
        if done == len(first) and any(fault.finding.part is Part.STRUCTURE for fault in found):
            break  # what broken trees say of their rows is worth nothing
    return tuple(fault.finding for fault in found)


def _rest(ask: Callable[[Callable[[Ground], Iterable[Table]]], list[Table]]) -> list[Check]:
    tables = ask(lambda ground: present_tables(ground.connection))
    values = [partial(check_values_of, table=table) for table in tables]
    return [check_schema, *values, *_AFTER_THE_VALUES, check_search]


def repair_vault(
    vault: Vault, net: SafetyNet, findings: Sequence[Finding] | None = None, names: Names = plain_names
) -> None:
    """Back up, then mend ``findings`` (all, if none are given) and whatever their mending uncovers.

    What is taken out of its place is kept (:mod:`mendi_desktop.vault.checkup.aside`). All or nothing; undo is emptied.
    Without a right index no backup passes, and without its number none finds its shelf: these two, which hold nothing
    a person wrote, are mended before. UserError if the backup or the disk fails.
    """
    found = check_vault(vault) if findings is None else findings
    wanted = frozenset(finding.place for finding in found if finding.repair)
    if before := frozenset(place for place in wanted if place.startswith(_BEFORE_THE_BACKUP)):
        vault.execute(Repair(before, names, vault.is_demo))
    _keep_before(vault, net)
    vault.execute(Repair(wanted, names, vault.is_demo))
    vault.tell_all_changed(Repair.label)


def _keep_before(vault: Vault, net: SafetyNet) -> None:
    """A pinned backup. What SQLite itself finds wrong passes no proof: then a copy as it is, beside the vault."""
    try:
        net.back_up(Reason.BEFORE_REPAIR)
    except UserError:
        if vault.read(_passes):
            raise
        try:
            place = free_name(vault.path, f"vor-reparatur-{vault.clock.today().isoformat()}")
            place.unlink()
            with in_words():
                copy_as_it_is(vault.file, KeyedFile(place, vault.key.raw, vault.key.salt))
        except OSError as error:
            raise UserError(tr("Vor der Reparatur ließ sich nicht sichern. Bitte freien Platz prüfen.")) from error


def _passes(session: Session) -> bool:
    return session.connection().exec_driver_sql("PRAGMA integrity_check(1)").scalar() == "ok"


@dataclass(frozen=True, slots=True)
class Repair(Command[None]):
    """Mend what is found at ``places``, round by round until nothing is left that can be."""

    label: ClassVar[str] = QT_TR_NOOP("Daten reparieren")
    undoable: ClassVar[bool] = False

    places: frozenset[str]
    names: Names
    exercise: bool

    def execute(self, work: Work) -> None:
        connection = work.session.connection()
        connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
        ground = _ground(connection, work.today, self.exercise, self.names)
        bench = Bench(ground, lambda origin, why, content: _keep(work, origin, why, dict(content)))
        wrong = [*check_pages(ground), *check_all_trees(ground)]
        if any(fault.finding.part in (Part.PAGES, Part.STRUCTURE) for fault in wrong):
            return  # nothing may be written into a file whose pages or trees are wrong
        let_go(connection)
        unwanted = self._unwanted(ground)
        for _ in range(_ROUNDS):
            if not _mend(bench, unwanted):
                break
        rebuild(connection)

    def _unwanted(self, ground: Ground) -> frozenset[str]:
        """What is broken from the start and was not to be mended; what mending uncovers later, is."""
        return frozenset(fault.finding.place for check in _MENDED for fault in check(ground)) - self.places


def _mend(bench: Bench, unwanted: frozenset[str]) -> bool:
    """One round; whether anything was mended."""
    mended = False
    for check in _MENDED:  # the search is rebuilt at the end anyway
        for fault in list(check(bench.ground)):
            if fault.mend is not None and fault.finding.place not in unwanted:
                fault.mend(bench)
                mended = True
    return mended


def _keep(work: Work, origin: str, why: str, content: dict[str, object]) -> None:
    work.add(SetAside(origin=origin, why=why, content=content, found_on=work.today))


def _ground(connection: Connection, today: date, exercise: bool, names: Names) -> Ground:
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.create_function(IS_TEXT, 1, is_text, deterministic=True)
    return Ground(connection, today, exercise, names)
