# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Work nobody asked for: begun only while the worker has nothing to do, stopped when it has, and taken up again."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.task import Report, Task
from mendi_desktop.gui.kit.tasks import Tasks

T = TypeVar("T")


class Chore(IntEnum):
    """What there is to do, the most urgent first."""

    LOOK = 0
    EXAMINE = 1
    BACK_UP = 2
    BACK_UP_IF_DUE = 3


class Chores(QObject):
    """One at a time. ``starts`` says how each is begun: by :meth:`run`."""

    stopped = Signal()
    """What was being done was not done to its end."""

    def __init__(self, tasks: Tasks, starts: Mapping[Chore, Callable[[], None]]) -> None:
        super().__init__()
        self._tasks, self._starts = tasks, starts
        self._wanted: set[Chore] = set()
        self._task: Task[Any] | None = None
        self._over = False
        # queued: whoever waited for the outcome that left the worker idle hears of it first, and may have more to do
        tasks.busy_changed.connect(self._on_busy_changed, Qt.ConnectionType.QueuedConnection)

    def want(self, chore: Chore) -> None:
        """Do it as soon as nobody else needs the worker; wanted twice it is done once."""
        if not self._over:
            self._wanted.add(chore)
            self._begin_next()

    def stop(self) -> None:
        """Begin nothing any more. Twice does no harm."""
        if self._over:
            return
        self._over = True
        self._wanted.clear()
        self._tasks.busy_changed.disconnect(self._on_busy_changed)

    def call_off(self) -> None:
        """Stop what is being done. It is not taken up again."""
        if self._task is not None:
            task, self._task = self._task, None
            task.cancel()

    def run(
        self,
        chore: Chore,
        work: Callable[["Task[T]"], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None],
        progress: Report | None = None,
    ) -> None:
        """Let the worker do ``chore``; if it has to make way it is wanted again."""

        def on_stopped() -> None:
            self.stopped.emit()
            if self._task is task and task.cancelled:  # a bug may have ended it: then once is enough
                self.want(chore)

        task = self._task = self._tasks.run(work, done, failed, progress=progress, stopped=on_stopped, gives_way=True)

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        if not busy:
            self._begin_next()

    def _begin_next(self) -> None:
        if self._wanted and not self._tasks.busy:
            chore = min(self._wanted)
            self._wanted.remove(chore)
            self._starts[chore]()
