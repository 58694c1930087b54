# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the states of the next chapters on a worker of its own, while nobody works: a jump is a copy of a file then."""

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from mendi_desktop.app.state_shelf import StateShelf
    from mendi_desktop.demo.pristine import Pristine

_QUIET_MS: Final = 2000


class StatesAhead(QObject):
    """One state after the other; ``busy``: whether somebody is at work, so that it has to wait."""

    def __init__(self, parent: QObject, shelf: "StateShelf", busy: "Callable[[], bool]") -> None:
        super().__init__(parent)
        self._shelf, self._busy = shelf, busy
        self._tasks = Tasks(self)
        self._task: Task[Pristine] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._on_quiet)
        self.start()

    @Slot()
    def start(self) -> None:
        """Begin after a while, or go on."""
        self._timer.start()

    def give_way(self) -> None:
        """Something is asked for that shall not wait: what is being made here is given up, and made again later."""
        self._timer.stop()
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Nothing is made any more."""
        self._timer.stop()
        self._tasks.close()

    @Slot()
    def _on_quiet(self) -> None:
        missing = self._shelf.missing()
        if not missing:
            return
        if self._busy() or self._tasks.busy:
            self.start()
            return

        def make(task: "Task[Pristine]") -> "Pristine":
            return self._shelf.get(missing[0], task.check)

        def made(_state: "Pristine") -> None:
            self.start()

        self._task = self._tasks.run(make, made, lambda _error: None, stopped=self.start)
