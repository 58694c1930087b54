# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Opening a file that is there, and what follows if it does not open: the recovery sheet, or a backup in its place."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from mendi_desktop.app.context import AppContext
from mendi_desktop.app.entrance import Entrance, workshop
from mendi_desktop.app.judge import LateJudge
from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.file_dialogs import FileDialogs
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks

if TYPE_CHECKING:
    from types import ModuleType

    from mendi_desktop.vault.backups.backup import Backup
    from mendi_desktop.vault.damage import DamagedVaultError
    from mendi_desktop.vault.session import Vault


@dataclass(frozen=True, slots=True)
class Attempt:
    """A file, and what somebody has to open it with: the passphrase, or the key from a recovery sheet."""

    path: Path
    passphrase: str | None = field(default=None, repr=False)
    raw_key: bytes | None = field(default=None, repr=False)


class Recovery(QObject):
    """Whatever way is taken, it ends with a vault that the entrance hands over, or is given up."""

    given_up = Signal(object)
    """The path of the vault: back to its curtain."""

    def __init__(self, context: AppContext, entrance: Entrance, tasks: Tasks, files: FileDialogs) -> None:
        super().__init__()
        self._context, self._entrance, self._tasks, self._files = context, entrance, tasks, files
        self._path = Path()

    # -- opening ------------------------------------------------------------------------------------

    def try_to_open(self, attempt: Attempt) -> None:
        """Open on the worker; a damaged or missing file leads to its backups."""
        context = self._context
        clock, root = context.clock, context.folders.backups

        def open_it() -> "Vault":
            opened: Vault = workshop().open_vault(
                attempt.path, attempt.passphrase, clock, raw_key=attempt.raw_key, root=root
            )
            workshop().read_ahead(opened, context.areas())
            return opened

        def opened(vault: "Vault") -> None:
            self._go_on(vault, attempt)

        def refused(error: UserError) -> None:
            self._on_refused(attempt, error)

        self._entrance.open(open_it, opened, tr("Wird geöffnet …"), refused)

    def _go_on(self, vault: "Vault", attempt: Attempt) -> None:
        """Who came with the sheet has no passphrase any more: it is set before anything else."""
        if attempt.raw_key is None:
            self._entrance.enter(vault)
            return
        self._entrance.hold(vault)
        options = vault.options
        view = workshop().NewPassphraseView(self._tasks, LateJudge(), (options.title, options.mentor))
        view.passphrase_given.connect(self._on_passphrase)
        view.cancelled.connect(self._on_cancelled)
        self._entrance.show(view, vault.path.stem)

    def _on_refused(self, attempt: Attempt, error: UserError) -> None:
        if isinstance(error, workshop().DamagedVaultError):
            self._look_for_backups(attempt, error)
        else:
            self._entrance.show_trouble(error)

    # -- with the recovery sheet --------------------------------------------------------------------

    def show_code(self, path: Path) -> None:
        """Ask for the code of the vault at ``path``."""

        def load(_task: "Task[ModuleType]") -> "ModuleType":
            return workshop()

        def show(loaded: "ModuleType") -> None:
            view = loaded.CodeView(path)
            view.code_given.connect(self._on_code)
            view.back_asked.connect(self._on_back)
            self._entrance.show(view, path.stem)

        self._path = path
        self._entrance.work(load, show, tr("Einen Moment …"))

    def _on_code(self, raw_key: bytes) -> None:
        self.try_to_open(Attempt(self._path, raw_key=raw_key))

    def _on_back(self) -> None:
        self.given_up.emit(self._path)

    def _on_passphrase(self, passphrase: str) -> None:
        vault, root = self._entrance.held, self._context.folders.backups
        assert vault is not None

        def change(task: "Task[None]") -> None:
            def tell(done: int, of_all: int) -> None:
                task.progress(done, of_all, workshop().said_progress(done, of_all))

            workshop().set_new_passphrase(vault, root, passphrase, tell)

        self._entrance.work(change, self._on_passphrase_set, tr("Der Tresor wird neu verschlüsselt …"))

    def _on_passphrase_set(self, _nothing: None) -> None:
        vault = self._entrance.held
        assert vault is not None
        step = workshop().sheet_step(vault, self._tasks, self._files, first=False)
        step.passed.connect(self._entrance.hand_over)
        self._entrance.show(workshop().NewSheetView(step), vault.path.stem)

    def _on_cancelled(self) -> None:
        vault = self._entrance.held
        assert vault is not None
        self._entrance.put_away()
        self.given_up.emit(vault.path)

    # -- from a backup ------------------------------------------------------------------------------

    def _look_for_backups(self, attempt: Attempt, error: "DamagedVaultError") -> None:
        root = self._context.folders.backups

        def look(_task: "Task[tuple[Backup, ...]]") -> "tuple[Backup, ...]":
            found: tuple[Backup, ...] = workshop().backups_for(error.damage, root)
            return found

        def looked(backups: "tuple[Backup, ...]") -> None:
            if backups:
                self._offer(attempt, error, backups)
            else:
                self._entrance.show_trouble(error)

        self._entrance.work(look, looked, tr("Sicherungen werden gesucht …"))

    def _offer(self, attempt: Attempt, error: "DamagedVaultError", backups: "tuple[Backup, ...]") -> None:
        """The view holds what was typed as long as it is in sight: nobody types a code twice."""

        def restore(backup: "Backup") -> None:
            self._restore(attempt, backup)

        view = workshop().BackupsView(error.damage, backups, self._context.clock.now())
        view.chosen.connect(restore)
        view.back_asked.connect(self._on_back)
        self._path = attempt.path
        self._entrance.show(view, attempt.path.stem)

    def _restore(self, attempt: Attempt, backup: "Backup") -> None:
        clock, root = self._context.clock, self._context.folders.backups

        aside: list[Path] = []

        def restore_it() -> "Vault":
            found = workshop().restore_file(
                backup.path, attempt.path, attempt.passphrase, raw_key=attempt.raw_key, clock=clock, root=root
            )
            aside.extend([found] if found is not None else [])
            opened: Vault = workshop().open_vault(
                attempt.path, attempt.passphrase, clock, raw_key=attempt.raw_key, root=root
            )
            return opened

        def restored(vault: "Vault") -> None:
            self._entrance.tell_then(workshop().said_brought_back(backup, aside, clock.now()))
            self._go_on(vault, attempt)

        def refused(error: UserError) -> None:
            fits = error.field not in ("passphrase", "code")
            other = tr("Damit öffnet sich diese Sicherung nicht. Bitte eine andere wählen oder zurückgehen.")
            self._entrance.show_trouble(error if fits else UserError(other))

        self._entrance.open(restore_it, restored, tr("Der Stand wird zurückgeholt …"), refused)
