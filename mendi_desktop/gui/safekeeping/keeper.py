# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Keeps the vault safe while it is open: backs up by itself, looks it through after a crash, tells how things stand."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.safekeeping.outlook import Outlook, look
from mendi_desktop.gui.kit.task import Report, Task
from mendi_desktop.gui.kit.tasks import Tasks
from mendi_desktop.gui.safekeeping.chores import Chore, Chores
from mendi_desktop.gui.safekeeping.progress import said_progress, steps
from mendi_desktop.vault.backups.backup import Backup, Reason
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.checkup import Finding, check_vault
from mendi_desktop.vault.opened import Vault

T = TypeVar("T")
Names: TypeAlias = Callable[[str, str], str]
"""Table and column to what a mentor calls it."""

FIRST_AFTER_MS: Final = 20_000
"""A vault that was locked in the middle of work is backed up soon after it is opened again, but not at once."""
LOOK_EVERY_MS: Final = 60_000
BEGINNINGS: Final = 4
"""Of a backup nobody asked for, one of them for a second place: more, and somebody works so fast that it can wait."""
REST_AFTER_TROUBLE: Final = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class _Labour:
    """What is done on the worker."""

    vault: Vault
    net: SafetyNet
    names: Names

    def examine(self, task: "Task[tuple[Finding, ...]]") -> tuple[Finding, ...]:
        return check_vault(self.vault, steps(task, tr("Daten werden geprüft")), self.names)

    def back_up(self, task: "Task[Backup | None]") -> Backup | None:
        return self.net.back_up(Reason.MANUAL, steps(task, tr("Wird gesichert")))

    def back_up_changes(self, task: "Task[Backup | None]") -> Backup | None:
        return self.net.back_up(Reason.AUTOMATIC, steps(task, tr("Wird gesichert"), BEGINNINGS))

    def back_up_if_due(self, task: "Task[Backup | None]") -> Backup | None:
        return self.back_up_changes(task) if self.net.due() else None


def _unsaid(_error: UserError) -> None:
    """A vault that cannot be read is told by whatever somebody does next with it."""


class Keeper(QObject):
    """One for each time a vault is opened: :meth:`start` it when the window stands, :meth:`stop` it before it goes.

    ``findings``: of the last look through all data, at ``examined_at``. ``place_accepted``: somebody knows where the
    vault lies, and there it shall lie.
    """

    looked = Signal(object)
    """An :class:`Outlook`: how things stand now."""
    working = Signal(str)
    """What is being done, in words; empty when nothing is."""
    examined = Signal(object, bool)
    """``tuple[Finding, ...]``: all data were looked through; whether because the program had ended uncleanly."""
    failed = Signal(str)
    """Why something that was asked for was not done."""

    def __init__(self, vault: Vault, net: SafetyNet, tasks: Tasks, names: Names) -> None:
        super().__init__()
        self.clock = vault.clock
        self._vault, self._tasks, self._labour = vault, tasks, _Labour(vault, net, names)
        self.outlook: Outlook | None = None
        self.findings: tuple[Finding, ...] = ()
        self.examined_at: datetime | None = None
        self.place_accepted = False
        self._trouble, self._tried, self._not_before = "", False, vault.clock.now()
        self._asked_for: Task[Any] | None = None
        self._tell: Report = lambda done, total, words: self.working.emit(said_progress(done, total, words))
        self._chores = Chores(
            tasks,
            {
                Chore.LOOK: self._look,
                Chore.EXAMINE: lambda: self._examine(Chore.EXAMINE),
                Chore.BACK_UP: lambda: self._back_up(self._labour.back_up_changes, Chore.BACK_UP),
                Chore.BACK_UP_IF_DUE: lambda: self._back_up(self._labour.back_up_if_due, Chore.BACK_UP_IF_DUE),
            },
        )
        self._chores.stopped.connect(partial(self.working.emit, ""))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look_after)
        self._first = QTimer(self)
        self._first.setSingleShot(True)
        self._first.timeout.connect(self.catch_up)

    def start(self) -> None:
        self._timer.start(LOOK_EVERY_MS)
        self._first.start(FIRST_AFTER_MS)
        self._chores.want(Chore.LOOK)
        if self._vault.unclean:
            self._chores.want(Chore.EXAMINE)

    def stop(self) -> None:
        """Begin nothing any more. What is running is ended by whoever closes the tasks."""
        self._timer.stop()
        self._first.stop()
        self._chores.stop()

    # -- by itself ------------------------------------------------------------------------------------

    @Slot()
    def catch_up(self) -> None:
        """Back up what the last lock left for later."""
        self._chores.want(Chore.BACK_UP)

    @Slot()
    def look_after(self) -> None:
        """Back up if it is time to, and see how things stand."""
        self._chores.want(Chore.BACK_UP_IF_DUE if self.clock.now() >= self._not_before else Chore.LOOK)

    @Slot()
    def look(self) -> None:
        """Find out how things stand, soon."""
        self._chores.want(Chore.LOOK)

    def _look(self) -> None:
        labour, before = self._labour, self.outlook
        self._chores.run(Chore.LOOK, lambda _task: look(labour.vault, labour.net, before), self._on_looked, _unsaid)

    def _on_looked(self, found: Outlook) -> None:
        self.outlook = replace(
            found,
            trouble=self._trouble,
            tried=self._tried,
            unexamined=self._vault.unclean,
            findings=len(self.findings),
            place_accepted=self.place_accepted,
        )
        self.looked.emit(self.outlook)

    # -- asked for ------------------------------------------------------------------------------------

    @Slot()
    def back_up(self) -> None:
        """Back up now, whether anything has changed or not."""
        self._back_up(self._labour.back_up)

    def back_up_before_the_end(self, done: Callable[[], None], failed: Callable[[UserError], None]) -> None:
        """The program is about to end: back up what has changed. ``done`` is called, too, if it is called off."""
        self._asked_for = self._tasks.run(
            self._labour.back_up_changes, lambda _made: done(), failed, progress=self._tell, stopped=done
        )

    @Slot()
    def examine(self) -> None:
        """Look through all data now."""
        self._examine()

    @Slot()
    def call_off(self) -> None:
        """Stop what is being done, if it can still be stopped; nothing half-made is left behind."""
        self._chores.call_off()
        if self._asked_for is not None:
            self._asked_for.cancel()

    # -- how it is done -------------------------------------------------------------------------------

    def _begin(
        self,
        work: Callable[["Task[T]"], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
        chore: Chore | None = None,
    ) -> None:
        """As a chore, or because somebody asked for it; asked for twice it is done once."""
        if chore is not None:
            self._chores.run(chore, work, done, failed, self._tell)
        elif self._asked_for is None or self._asked_for.over:
            self._asked_for = self._tasks.run(work, done, failed, progress=self._tell, stopped=self._end)

    def _back_up(self, work: Callable[["Task[Backup | None]"], Backup | None], chore: Chore | None = None) -> None:
        self._begin(work, self._on_backed_up, self._on_not_backed_up, chore)

    def _examine(self, chore: Chore | None = None) -> None:
        self._begin(self._labour.examine, self._on_examined, self._on_failed, chore)

    def _on_backed_up(self, _made: Backup | None) -> None:
        self._tried, self._trouble = True, ""
        self._end()

    def _on_not_backed_up(self, error: UserError) -> None:
        self._tried, self._trouble = True, error.message
        self._not_before = self.clock.now() + REST_AFTER_TROUBLE
        self._end()

    def _on_examined(self, findings: tuple[Finding, ...]) -> None:
        self.findings, self.examined_at = findings, self.clock.now()
        after_a_crash, self._vault.unclean = self._vault.unclean, False
        self.examined.emit(findings, after_a_crash)
        self._end()

    def _on_failed(self, error: UserError) -> None:
        self.failed.emit(error.message)
        self._end()

    def _end(self) -> None:
        self.working.emit("")
        self._chores.want(Chore.LOOK)
