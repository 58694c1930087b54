# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""All checks in their order, and the repair: a backup first, then one transaction, then another look."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import ClassVar, Final

from sqlalchemy import Connection
from sqlalchemy.orm import Session

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.storage.command import Command, Work
from mendi_desktop.storage.copying import OnStep, quiet
from mendi_desktop.vault.backups.backup import Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup.aside import SetAside
from mendi_desktop.vault.checkup.columns import IS_TEXT, is_text
from mendi_desktop.vault.checkup.finding import Bench, Fault, Finding, Ground
from mendi_desktop.vault.checkup.links import check_drafts, check_links
from mendi_desktop.vault.checkup.meaning import check_codes, check_doubles, check_made_values
from mendi_desktop.vault.checkup.pages import check_indexes, check_pages
from mendi_desktop.vault.checkup.schema import check_schema
from mendi_desktop.vault.checkup.search import check_search, let_go, rebuild
from mendi_desktop.vault.checkup.settings import check_settings
from mendi_desktop.vault.checkup.values import check_values
from mendi_desktop.vault.opened import Vault

Names = Callable[[str, str], str]
"""Table and column to what a mentor calls it."""

_CHECKS: Final[tuple[Callable[[Ground], Iterator[Fault]], ...]] = (
    check_indexes,
    check_schema,
    check_values,
    check_links,
    check_doubles,
    check_settings,
    check_made_values,
    check_codes,
    check_drafts,
    check_search,
)
_BEFORE_THE_BACKUP: Final = frozenset({"reindex", "identity"})
_ROUNDS: Final = 6
"""Mending one thing uncovers another (a row that goes leaves its children); more than this would be a bug."""


def plain_names(table: str, column: str) -> str:
    """What columns are called where nobody gives them German names."""
    return f"{table}.{column}"


def check_vault(vault: Vault, on_step: OnStep = quiet, names: Names = plain_names) -> tuple[Finding, ...]:
    """Everything that was found; nothing for a vault that is well. Nothing is changed.

    ``on_step`` hears how many of the checks are done; it may raise to stop. The tables of all areas must have been
    imported. UserError if the file cannot be read any more.
    """
    return vault.read(_findings, vault.clock.today(), vault.is_demo, names, on_step)


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
    if before := wanted & _BEFORE_THE_BACKUP:
        vault.execute(Repair(before, names, vault.is_demo))
    net.back_up(Reason.BEFORE_REPAIR)
    vault.execute(Repair(wanted, names, vault.is_demo))
    vault.tell_all_changed(Repair.label)


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
        if any(check_pages(ground)):
            return  # nothing may be written into a file whose pages or trees are wrong
        let_go(connection)
        unwanted = self._unwanted(ground)
        for _ in range(_ROUNDS):
            if not _mend(bench, unwanted):
                break
        rebuild(connection)

    def _unwanted(self, ground: Ground) -> frozenset[str]:
        """What is broken from the start and was not to be mended; what mending uncovers later, is."""
        return frozenset(fault.finding.place for check in _CHECKS for fault in check(ground)) - self.places


def _mend(bench: Bench, unwanted: frozenset[str]) -> bool:
    """One round; whether anything was mended."""
    mended = False
    for check in _CHECKS[:-1]:  # the search is rebuilt at the end anyway
        for fault in list(check(bench.ground)):
            if fault.mend is not None and fault.finding.place not in unwanted:
                fault.mend(bench)
                mended = True
    return mended


def _keep(work: Work, origin: str, why: str, content: dict[str, object]) -> None:
    work.add(SetAside(origin=origin, why=why, content=content, found_on=work.today))


def _findings(session: Session, today: date, exercise: bool, names: Names, on_step: OnStep) -> tuple[Finding, ...]:
    ground = _ground(session.connection(), today, exercise, names)
    return tuple(fault.finding for fault in _faults(ground, on_step))


def _faults(ground: Ground, on_step: OnStep) -> Iterable[Fault]:
    broken = list(check_pages(ground))
    on_step(1, len(_CHECKS) + 1)
    if broken:
        return broken
    found: list[Fault] = []
    for done, check in enumerate(_CHECKS, start=2):
        found += check(ground)
        on_step(done, len(_CHECKS) + 1)
    return found


def _ground(connection: Connection, today: date, exercise: bool, names: Names) -> Ground:
    raw = connection.connection.driver_connection
    assert raw is not None
    raw.create_function(IS_TEXT, 1, is_text, deterministic=True)
    return Ground(connection, today, exercise, names)
