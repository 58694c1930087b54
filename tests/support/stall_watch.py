# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Measures how long the event loop is silent, and names the act in which that happened."""

import time
from collections.abc import Callable, Iterator
from typing import TypeAlias

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

Acts: TypeAlias = Iterator[str | Callable[[], object]]
"""Gives the name of an act before it is done, and after it something to wait for, if there is anything."""

_PULSE_MS = 2


class StallWatch(QObject):
    """``longest``: the longest silence of each act in seconds. Acts are done from within the loop, as keys are.

    ``work``: the most that the window's thread itself worked without looking up, in seconds of the processor: on a
    machine that does other things besides, a silence is longer.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest: dict[str, float] = {}
        self.work: dict[str, float] = {}
        self._act = self._next = "start"
        self._inside = False
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._wanted: Callable[[], object] | None = None
        self._acts: Acts = iter(())
        self._loop = QEventLoop(self)
        self._pulse = QTimer(self)
        self._pulse.setTimerType(Qt.TimerType.PreciseTimer)
        self._pulse.timeout.connect(self._on_pulse)

    def run(self, acts: Acts) -> None:
        """Do ``acts`` one after the other, each when what the one before waits for is there."""
        self._acts = acts
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._pulse.start(_PULSE_MS)
        gone_wrong = self._loop.exec()
        self._pulse.stop()
        assert not gone_wrong, f"could not do: {self._act}"

    def _on_pulse(self) -> None:
        self._note()
        self._act = self._next
        if self._inside:  # an act that waits by itself
            return
        self._inside = True
        try:
            self._go_on()
        finally:
            self._inside = False

    def _go_on(self) -> None:
        if self._wanted is not None and not self._wanted():
            # looking whether it is there is no matter of the program
            self._last, self._worked = time.perf_counter(), time.thread_time()
            return
        self._wanted = None
        try:
            said = next(self._acts, None)
        except BaseException:
            self._loop.exit(1)
            raise
        if said is None:
            self._loop.quit()
        elif callable(said):
            self._wanted = said
        else:
            self._next = said  # what was done on the way to it belongs to the act before

    def _note(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest[self._act] = max(self.longest.get(self._act, 0.0), now - self._last)
        self.work[self._act] = max(self.work.get(self._act, 0.0), worked - self._worked)
        self._last, self._worked = now, worked


def typed(act: str, widget: QWidget, words: str) -> Acts:
    """Key by key, with a return to the event loop after each."""
    for letter in words:
        yield act
        QTest.keyClicks(widget, letter)
