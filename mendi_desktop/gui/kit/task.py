# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""A piece of long work as both threads see it: it can be stopped, tells how far it is, and keeps nothing when over."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any, Generic, TypeVar

T = TypeVar("T")
Report = Callable[[int, int, str], None]  # done so far, all there is to do (0: not known), what is being done


class Cancelled(Exception):  # noqa: N818 - not an error: somebody changed their mind
    """Raised inside the work by :meth:`Task.check` after :meth:`Task.cancel`."""


@dataclass(frozen=True)
class Making(Generic[T]):
    """Work whose result has to be put away if nobody waits for it any more: a file may be open in it."""

    make: Callable[[], T]
    put_away: Callable[[T], None]

    def __call__(self, _task: "Task[T]") -> T:
        return self.make()


class Task(Generic[T]):
    """A piece of work on its way. The work gets it as its only argument.

    Once it has ended it holds neither the work nor whoever asked for it: a dialog may keep its last task for long.
    """

    def __init__(self, function: Callable[["Task[T]"], T], report: Report, *, gives_way: bool = False) -> None:
        self._function, self._report = function, report
        self._put_away = function.put_away if isinstance(function, Making) else None
        self._results: list[T] = []
        self.gives_way = gives_way
        self._cancel, self._over = Event(), Event()

    @property
    def cancelled(self) -> bool:
        """Whether somebody asked to stop."""
        return self._cancel.is_set()

    @property
    def over(self) -> bool:
        """Whether the work has ended, in whatever way."""
        return self._over.is_set()

    def cancel(self) -> None:
        """Ask to stop. The work ends at its next :meth:`check`; what comes back after that is dropped."""
        self._cancel.set()

    def check(self) -> None:
        """To be called between steps that leave everything whole. Raises :class:`Cancelled` when asked to stop."""
        if self.cancelled:
            raise Cancelled

    def progress(self, done: int, total: int = 0, words: str = "") -> None:
        """Say how far it is, from the worker; also a :meth:`check`."""
        self.check()
        self._report(done, total, words)

    def run(self) -> T:
        """Do the work, in the worker's thread."""
        self.check()
        result = self._function(self)
        self._results.append(result)
        return result

    def hand_over(self) -> None:
        """The result belongs to whoever asked for it, from now on."""
        self._results.clear()

    def drop(self) -> None:
        """Nobody waits for the result any more: put it away, if there is one and it needs that."""
        while self._results:
            result = self._results.pop()
            if self._put_away is not None:
                self._put_away(result)

    def end(self) -> None:
        """Nothing more will come."""
        self._function, self._report = _no_more, _unheard
        self._over.set()


def _no_more(_task: Task[Any]) -> Any:
    raise RuntimeError("a task is done once")


def _unheard(_done: int, _total: int, _words: str) -> None:
    """What is over makes no progress."""
