# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody does on purpose about the safety of the vault: go back, mend, choose a second place. On the worker."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.gui.kit.task import Report, Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.safekeeping.keeper import Keeper, Names
from mendi_desktop.gui.safekeeping.progress import steps
from mendi_desktop.vault.backups.backup import Backup
from mendi_desktop.vault.backups.comparing import Comparison
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import Finding, repair_vault
from mendi_desktop.vault.opened import Vault

Failed = Callable[[UserError], None]


class SafetyActs(QObject):
    """Everything that is not done by itself. The outcome is told to whoever asked, and the keeper looks again."""

    restoring = Signal()
    """The present state is about to be put aside: half-typed input has to be in it."""
    restored = Signal(object, bool)
    """The vault is in the state of this :class:`Backup` now, every page shows an old one. True: what was before is too
    damaged for a backup, and its file lies beside the vault."""
    place_accepted = Signal()

    def __init__(self, vault: Vault, net: SafetyNet, tasks: Tasks, names: Names) -> None:
        super().__init__()
        self._vault, self._net, self._tasks = vault, net, tasks
        self._names = names
        self.keeper = Keeper(vault, net, tasks, names)

    def compare(self, backup: Backup, done: Callable[[Comparison], None], failed: Failed) -> "Task[Comparison]":
        """What restoring ``backup`` would change."""
        net = self._net
        return self._tasks.run(lambda _task: net.compare(backup), done, failed)

    def restore(self, backup: Backup, done: Callable[[], None], failed: Failed, progress: Report) -> None:
        """Put the vault into the state of ``backup``; the present one is kept as a pinned backup."""
        net = self._net
        self.restoring.emit()

        def go_back(task: "Task[Backup | None]") -> Backup | None:
            return net.restore(backup, on_step=steps(task, tr("Wird wiederhergestellt")))

        def end(kept: Backup | None) -> None:
            done()
            self.restored.emit(backup, kept is None)

        def stopped() -> None:
            failed(UserError(tr("Es wurde nichts verändert.")))

        self._tasks.run(go_back, end, failed, progress=progress, stopped=stopped)

    def repair(self, findings: Sequence[Finding], done: Callable[[], None], failed: Failed) -> None:
        """Mend what can be mended, after a backup; then look through everything again."""
        vault, net, names = self._vault, self._net, self._names

        def end(_nothing: None) -> None:
            done()
            self.keeper.examine()

        def stopped() -> None:
            failed(UserError(tr("Die Reparatur wurde nicht beendet. Bitte die Daten noch einmal prüfen.")))

        self._tasks.run(lambda _task: repair_vault(vault, net, findings, names), end, failed, stopped=stopped)

    def choose_second_target(self, folder: Path | None) -> None:
        """Back up into ``folder``, too, from now on; None for nowhere."""
        net = self._net

        def end(_nothing: None) -> None:
            self.keeper.catch_up()
            self.keeper.look()

        self._tasks.run(lambda _task: net.choose_second_target(folder), end, self._say)

    @Slot(object)
    def strike(self, backup: Backup) -> None:
        """Take ``backup``, which has gone, out of the list."""
        net = self._net
        self._tasks.run(lambda _task: net.strike(backup), lambda _nothing: self.keeper.look(), self._say)

    @Slot(object)
    def unpin(self, backup: Backup) -> None:
        """Let ``backup`` be cleaned up when its time has come."""
        net = self._net
        self._tasks.run(lambda _task: net.unpin(backup), lambda _nothing: self.keeper.look(), self._say)

    @Slot()
    def accept_place(self) -> None:
        """It is known where the vault lies, and it shall lie there."""
        self.keeper.place_accepted = True
        self.place_accepted.emit()
        self.keeper.look()

    def _say(self, error: UserError) -> None:
        self.keeper.failed.emit(error.message)
