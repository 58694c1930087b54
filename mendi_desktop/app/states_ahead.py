# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes the states of chapters on a worker: the one that somebody waits for, and the others while nobody works.

A jump to a state that is there is a copy of a file; the window answers while one is made.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.task import Task
from mendi_desktop.gui.kit.tasks import Tasks

if TYPE_CHECKING:
    from mendi_desktop.app.state_shelf import StateShelf
    from mendi_desktop.demo.pristine import Pristine

_QUIET_MS: Final = 2000


@dataclass(frozen=True, slots=True)
class _Wish:
    """Somebody waits for ``state``; one of the two is called when it is there, or cannot be."""

    state: str
    done: Callable[[], None]
    refused: Callable[[UserError], None]


class StatesAhead(QObject):
    """One state after the other; ``busy``: whether somebody is at work, so that what nobody waits for has to."""

    def __init__(self, parent: QObject, shelf: "StateShelf", busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._shelf, self._busy = shelf, busy
        self._tasks = Tasks(self)
        self._task: Task[Pristine] | None = None
        self._at = ""
        self._wish: _Wish | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._on_quiet)
        self.start()

    @property
    def awaited(self) -> bool:
        """Whether somebody waits for a state."""
        return self._wish is not None

    @Slot()
    def start(self) -> None:
        """Begin after a while, or go on."""
        self._timer.start()

    def make_now(self, state_id: str, done: Callable[[], None], refused: Callable[[UserError], None]) -> None:
        """Make this state before all others, and call ``done`` then, unless :meth:`give_way` or another wish comes."""
        self._timer.stop()
        self._wish = _Wish(state_id, done, refused)
        if not self._tasks.busy or self._at != state_id:
            self._stop()
            self._make(state_id)

    def give_way(self) -> None:
        """Something is asked for that shall not wait: what is being made here is given up, and made again later."""
        self._timer.stop()
        self._wish = None
        self._stop()

    def close(self) -> None:
        """Nothing is made any more."""
        self._timer.stop()
        self._wish = None
        self._tasks.close()

    def _stop(self) -> None:
        self._at = ""
        if self._task is not None:
            self._task.cancel()

    @Slot()
    def _on_quiet(self) -> None:
        missing = self._shelf.missing()
        if not missing:
            return
        if self._busy() or self._tasks.busy:
            self.start()
            return
        self._make(missing[0])

    def _make(self, state_id: str) -> None:
        def make(task: "Task[Pristine]") -> "Pristine":
            return self._shelf.get(state_id, task.check)

        self._at = state_id
        self._task = self._tasks.run(make, partial(self._on_made, state_id), self._on_refused, stopped=self._on_stopped)

    def _on_made(self, state_id: str, _state: "Pristine") -> None:
        wish = self._wish
        if wish is not None and wish.state == state_id:
            self._wish = None
            wish.done()
        if not self._tasks.busy:
            self.start()

    def _on_refused(self, error: UserError) -> None:
        """What was made for nobody is asked for again by whoever needs it."""
        wish, self._wish = self._wish, None
        if wish is not None:
            wish.refused(error)

    def _on_stopped(self) -> None:
        if not self._tasks.busy:  # else it made way for what is being made now
            self._wish = None
            self.start()
