# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The safety net of an open vault: what the window and the console ask about backups."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Final

import sqlcipher3.dbapi2 as driver

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.storage import migrate
from mendi_desktop.storage.copying import KeyedFile, NotWholeError, OnStep, prove, quiet
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.before import is_whole, keep_as_it_is
from mendi_desktop.vault.backups.comparing import Comparison, compared
from mendi_desktop.vault.backups.finishing import finish
from mendi_desktop.vault.backups.openers import keyed, known_keys, knows_key
from mendi_desktop.vault.backups.restoring import CARRIED, stage
from mendi_desktop.vault.backups.shelf import Order, Shelf, fingerprint
from mendi_desktop.vault.backups.shelves import FOLDER, first_shelf, shelves
from mendi_desktop.vault.backups.state import NetState, net_state
from mendi_desktop.vault.backups.troubles import DAMAGED, at_place, backup_in_words
from mendi_desktop.vault.exchange import exchange
from mendi_desktop.vault.opened import Vault
from mendi_desktop.vault.safekeeping import ChooseSecondTarget, former_keys, safekeeping

EVERY: Final = timedelta(minutes=30)
RESTORED: Final = QT_TR_NOOP("Sicherung zurückgeholt")


class SafetyNet:
    """One open vault and its shelves. The methods may run on the worker; each says what a disk did as UserError."""

    def __init__(self, vault: Vault, root: Path) -> None:
        self._vault = vault
        self._root = root
        self._saved: dict[str, int] = {}
        self._trouble: dict[str, str] = {}

    # -- making

    def back_up(self, reason: Reason = Reason.MANUAL, on_step: OnStep = quiet) -> Backup | None:
        """A verified backup on every shelf in reach, then the surplus goes.

        None if nothing changed since the last one; only an automatic one is skipped for that. UserError if no shelf
        took it; if only some did not, :meth:`state` says so.
        """
        self._vault.refuse_foreign()  # what lies under the name is not what was entered here
        if self._vault.read(former_keys):
            finish(self._vault, self._root)  # the stick may be back that was away when the passphrase changed
        made: list[Backup] = []
        errors: list[UserError] = []
        with backup_in_words():
            in_reach = self._shelves()
        for shelf in in_reach:
            try:
                with at_place(shelf.target), backup_in_words():
                    wanted = reason is not Reason.AUTOMATIC or self._is_outdated(shelf)
                if not wanted:
                    continue
                made.append(self._make(shelf, reason, on_step, pinned=reason is Reason.BEFORE_REPAIR))
                self._trouble.pop(shelf.target, None)
            except UserError as error:
                self._trouble[shelf.target] = error.message
                errors.append(error)
        if errors and not made:
            raise errors[0]
        return made[0] if made else None

    def _make(self, shelf: Shelf, reason: Reason, on_step: OnStep, *, pinned: bool = False) -> Backup:
        now, commits = self._vault.clock.now(), self._vault.commits
        with at_place(shelf.target), backup_in_words():
            made = shelf.make(self._vault.file, Order(reason, now, migrate.REVISIONS[-1], pinned), on_step)
        self._saved[shelf.target] = commits
        with suppress(OSError):  # the backup is there; the surplus can go another time
            shelf.tidy(now)
            if shelf.target == "second":
                first_shelf(self._root, self._id).note_second(self._vault.clock.today())
        return made

    @property
    def _id(self) -> str:
        return self._vault.read(safekeeping).vault_id

    def _shelves(self) -> tuple[Shelf, ...]:
        return tuple(shelves(self._root, self._vault.read(safekeeping)))

    def _is_outdated(self, shelf: Shelf) -> bool:
        if self._vault.commits != self._saved.get(shelf.target, 0):
            return True
        newest = max(shelf.read().entries, key=lambda entry: entry.number, default=None)
        return newest is None or newest.source != fingerprint(self._vault.path.stat())

    # -- looking

    @property
    def changed(self) -> bool:
        """Whether there is something that the newest backup on this machine does not hold."""
        with backup_in_words():
            return self._is_outdated(first_shelf(self._root, self._id))

    def due(self) -> bool:
        """Whether it is time for an automatic backup: something changed, and the last one is half an hour old."""
        now = self._vault.clock.now()
        with backup_in_words():
            for shelf in self._shelves():
                newest = max(shelf.read().entries, key=lambda entry: entry.number, default=None)
                waited = newest is None or not timedelta(0) <= now - newest.made_at < EVERY
                if waited and self._is_outdated(shelf):
                    return True
        return False

    def backups(self) -> tuple[Backup, ...]:
        """All of both targets, newest first."""
        with backup_in_words():
            found = [backup for shelf in self._shelves() for backup in shelf.backups()]
        return tuple(sorted(found, key=lambda backup: (backup.made_at, backup.number), reverse=True))

    def state(self) -> NetState:
        """For the status line; quick, and never an error: a net that cannot be looked at has a hole."""
        try:
            with backup_in_words():
                return net_state(self._vault, self._root, self.backups(), self.changed, tuple(self._trouble.values()))
        except UserError as error:
            return NetState(hole=error.message, hole_act="back_up")

    def compare(self, backup: Backup) -> Comparison:
        """Open ``backup`` and say what going back to it would change."""
        with backup_in_words(DAMAGED):
            return compared(self._vault.file, self._opened(backup))

    def examine(self, on_step: OnStep = quiet) -> tuple[Backup, ...]:
        """Open all backups and check every page; returns those that do not pass. ``on_step`` counts backups.

        Nothing can be said of one that is under a key of somebody else.
        """
        all_of_them, keys = self.backups(), known_keys(self._vault)
        bad = []
        for number, backup in enumerate(all_of_them):
            on_step(number, len(all_of_them))
            if not backup.intact or not _passes(backup, keys, partial(on_step, number, len(all_of_them))):
                bad.append(backup)
        on_step(len(all_of_them), len(all_of_them))
        return tuple(bad)

    def _opened(self, backup: Backup) -> KeyedFile:
        return keyed(backup.path, backup.key_mark, known_keys(self._vault))

    # -- changing

    def restore(self, backup: Backup, carry: Sequence[str] = CARRIED, on_step: OnStep = quiet) -> Backup | None:
        """Bring the vault to the state of ``backup``; its state before is pinned first and returned, no backup goes.

        None if that state is too damaged for a backup: then its file is kept as it is, beside the vault.

        The vault stays open. ``carry``: tables whose rows are kept if the backup does not know them, because what
        left the house must stay remembered. The journal is empty afterwards, and the views hear that all has changed.
        """
        with backup_in_words(DAMAGED):
            then = self._opened(backup)
        kept = self._go_back(then, carry, on_step)
        return kept if isinstance(kept, Backup) else None

    def restore_from(self, then: KeyedFile, carry: Sequence[str] = CARRIED, on_step: OnStep = quiet) -> Path:
        """As :meth:`restore`, from a file that need not lie on a shelf; returns where the state before lies."""
        kept = self._go_back(then, carry, on_step)
        return kept.path if isinstance(kept, Backup) else kept

    def _go_back(self, then: KeyedFile, carry: Sequence[str], on_step: OnStep) -> Backup | Path:
        vault = self._vault
        kept: list[Backup | Path] = []

        def make(waiting: KeyedFile) -> None:
            vault.refuse_foreign()
            kept.append(self._keep_state(kept))
            with backup_in_words(DAMAGED):
                stage(then, waiting, vault.file, carry, on_step, damaged=isinstance(kept[-1], Path))

        with backup_in_words():
            exchange(vault, vault.key, make, RESTORED)
        return kept[-1]

    def _keep_state(self, earlier: Sequence[Backup | Path]) -> Backup | Path:
        """Pin the present state, or keep its file as it is if it is too damaged for that: once is enough then."""
        try:
            return self._make(self._shelves()[0], Reason.BEFORE_RESTORE, quiet, pinned=True)
        except UserError:
            if is_whole(self._vault.file):
                raise
        for path in earlier:
            if isinstance(path, Path):
                return path
        with self._vault.unit.alone():
            return keep_as_it_is(self._vault.path, self._vault.clock.today())

    def choose_second_target(self, folder: Path | None) -> None:
        """Use ``folder`` (on another disk) for further backups from now on, None for none. UserError if unfit."""
        if folder is not None:
            folder = folder.resolve()
            if not folder.is_dir():
                raise UserError(tr("Den Ordner „{name}“ gibt es nicht. Bitte einen anderen wählen.", name=folder.name))
            found = self._vault.read(safekeeping)
            with backup_in_words():
                if folder.is_relative_to(self._root.resolve()):
                    raise UserError(tr("Dort liegen schon die Sicherungen dieses Rechners. Bitte einen anderen Ort."))
                Shelf(folder / FOLDER / found.vault_id, "second").change(lambda manifest: manifest)
        self._vault.execute(ChooseSecondTarget("" if folder is None else str(folder)))
        finish(self._vault, self._root)

    def strike(self, backup: Backup) -> None:
        """Count no longer on ``backup``, which is missing or cut short. One that is whole stays in the list."""
        with backup_in_words():
            for shelf in self._shelves():
                if shelf.target == backup.target:
                    shelf.strike(backup.number)

    def unpin(self, backup: Backup) -> None:
        """Let time decide about ``backup`` again."""
        with backup_in_words():
            for shelf in self._shelves():
                if shelf.target == backup.target:
                    shelf.pin(backup.number, pinned=False)


def _passes(backup: Backup, keys: Mapping[str, bytes], still: Callable[[], None]) -> bool:
    """``still`` is called now and then and may raise."""
    if not knows_key(backup.key_mark, keys):
        return True
    try:
        prove(keyed(backup.path, backup.key_mark, keys), on_step=lambda _done, _all: still())
    except (NotWholeError, driver.Error, OSError):
        return False
    return True
