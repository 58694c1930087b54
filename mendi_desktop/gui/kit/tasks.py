# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long work on one thread: key derivation, backup, reports. The thread lives as long as there is work."""

import sys
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock, Thread
from typing import Any, Final, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from mendi_desktop.core.errors import UserError
from mendi_desktop.gui.kit.task import Cancelled, Report, Task

T = TypeVar("T")

_TURN_S: Final = 0.001
"""So long a thread keeps Python while another one wants it. Of Python's own 5 ms three in a row cost a frame."""


@dataclass(frozen=True)
class _Outcome:
    """What came of a task."""

    task: Task[Any]
    result: Any = None
    error: BaseException | None = None


@dataclass(frozen=True)
class _Ways:
    """Where the outcome of a task goes, in the thread that asked."""

    done: Callable[[Any], None]
    failed: Callable[[UserError], None] | None
    progress: Report | None
    stopped: Callable[[], None] | None


class Tasks(QObject):
    """One worker: tasks run one after the other, and their outcome comes back in the thread of this object.

    An error that is not a :class:`UserError` is a bug: it is raised again in this object's thread.
    """

    busy_changed = Signal(bool)
    _progressed = Signal(object, int, int, str)
    _ended = Signal()  # the outcome itself waits in a queue of ours: close() cannot empty the one of Qt

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN_S)  # the window goes on while a worker calculates
        self._lock = Lock()
        self._waiting: deque[Task[Any]] = deque()
        self._ways: dict[Task[Any], _Ways] = {}
        self._outcomes: deque[_Outcome] = deque()
        self._thread: Thread | None = None
        self._beside: list[Tasks] = []
        self._soon = QTimer(self)  # Qt paints before it looks at timers, but not before a queued call
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._begin)
        queued = Qt.ConnectionType.QueuedConnection
        self._progressed.connect(self._on_progressed, queued)
        self._ended.connect(self._on_ended, queued)

    def run(
        self,
        function: Callable[[Task[T]], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
        *,
        progress: Report | None = None,
        stopped: Callable[[], None] | None = None,
        gives_way: bool = False,
    ) -> Task[T]:
        """Let the worker call ``function(task)``. Exactly one of ``done``, ``failed``, ``stopped`` is called after.

        ``stopped``: there is no outcome, because somebody cancelled it or a bug ended it, which is raised after that.
        ``gives_way``: nobody asked for this work; it is stopped as soon as somebody asks for any other.
        """
        task = self._put(function, _Ways(done, failed, progress, stopped), gives_way=gives_way)
        self._begin()
        return task

    def run_when_painted(
        self,
        function: Callable[[Task[T]], T],
        done: Callable[[T], None],
        failed: Callable[[UserError], None] | None = None,
    ) -> Task[T]:
        """As :meth:`run`; the worker begins when the window has painted what is to be seen now.

        Python lets one thread go on at a time: begun at once, both take longer, and nothing is seen meanwhile.
        """
        task = self._put(function, _Ways(done, failed, None, None))
        self._soon.start()
        return task

    def _put(self, function: Callable[[Task[T]], T], ways: _Ways, *, gives_way: bool = False) -> Task[T]:
        """Let it wait for the worker."""
        task = Task(
            function,
            lambda now, total, words: self._progressed.emit(task, now, total, words),
            gives_way=gives_way,
        )
        if not gives_way:
            self._make_way()
        self._ways[task] = ways
        with self._lock:
            self._waiting.append(task)
        if len(self._ways) == 1:
            self.busy_changed.emit(True)
        return task

    @Slot()
    def _begin(self) -> None:
        with self._lock:
            if self._waiting and self._thread is None:
                self._thread = Thread(target=self._work, name="mendi-worker")
                self._thread.start()

    def beside(self) -> "Tasks":
        """One more worker, for what may not wait behind a backup or a report; it closes with this one."""
        other = Tasks(self)
        self._beside.append(other)
        return other

    def _make_way(self) -> None:
        for task in self._ways:
            if task.gives_way:
                task.cancel()

    @property
    def busy(self) -> bool:
        """Whether anything is running, waiting, or on its way back."""
        return bool(self._ways)

    @property
    def busy_beside(self) -> bool:
        """Whether any worker of :meth:`beside` is busy."""
        return any(other.busy for other in self._beside)

    def close(self) -> None:
        """Ask everything to stop and wait for the workers to end. No outcome is delivered after this, and none is kept.

        Workers beside this one are let go; this one can be used again.
        """
        for other in self._beside:
            other.close()
            other.deleteLater()
        self._beside.clear()
        tasks = list(self._ways)
        for task in tasks:
            task.cancel()
        thread = self._thread
        if thread is not None:
            thread.join()
        while self._waiting:
            self._waiting.popleft().end()  # it never began
        for task in tasks:
            task.drop()
        self._outcomes.clear()
        if self._ways:
            self._ways.clear()
            self.busy_changed.emit(False)

    def _work(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._thread = None
                    return
                task = self._waiting.popleft()
            self._outcomes.append(_outcome_of(task))
            self._ended.emit()

    @Slot(object, int, int, str)
    def _on_progressed(self, task: Task[Any], done: int, total: int, words: str) -> None:
        ways = self._ways.get(task)
        if ways and ways.progress and not task.cancelled:
            ways.progress(done, total, words)

    @Slot()
    def _on_ended(self) -> None:
        if self._outcomes:  # or they were given up meanwhile
            self._deliver(self._outcomes.popleft())

    def _deliver(self, outcome: _Outcome) -> None:
        task, error = outcome.task, outcome.error
        ways = self._ways.pop(task, None)
        if ways is None:
            return
        if not self._ways:
            self.busy_changed.emit(False)
        if task.cancelled or isinstance(error, Cancelled):
            task.drop()
            if ways.stopped:
                ways.stopped()
        elif isinstance(error, UserError) and ways.failed:
            ways.failed(error)
        elif error is not None:
            if ways.stopped:
                ways.stopped()
            raise error
        else:
            task.hand_over()
            ways.done(outcome.result)


def _outcome_of(task: Task[Any]) -> _Outcome:
    """In the worker's thread. An error is raised again where it can be seen."""
    try:
        return _Outcome(task, task.run())
    except BaseException as error:
        return _Outcome(task, error=error)
    finally:
        task.end()
