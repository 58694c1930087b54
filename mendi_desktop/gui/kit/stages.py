# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Long work in the window's own thread, cut into stages: between two of them the window answers."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Slot


class Stages(QObject):
    """Goes through an iterator, one step in each turn of the event loop. One at a time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._stages: Iterator[None] | None = None
        self._failed: Callable[[], None] = _nothing
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def at_it(self) -> bool:
        """Whether there is something left to do."""
        return self._stages is not None

    def run(self, stages: Iterator[None], failed: Callable[[], None]) -> None:
        """Begin with ``stages``, giving up what went on before. ``failed`` is called before an error goes on."""
        self.give_up()
        self._stages, self._failed = stages, failed
        self._timer.start(0)

    def give_up(self) -> None:
        """Nothing more comes. A generator hears of it as GeneratorExit at the place where it stopped."""
        stages, self._stages = self._stages, None
        self._timer.stop()
        self._failed = _nothing
        close = getattr(stages, "close", None)
        if close is not None:
            close()

    @Slot()
    def _go_on(self) -> None:
        stages = self._stages
        if stages is None:
            return
        try:
            over = next(stages, self) is self
        except BaseException:
            failed, self._stages, self._failed = self._failed, None, _nothing
            failed()
            raise
        if stages is not self._stages:
            return  # the stage itself has put everything away
        if over:
            self._stages, self._failed = None, _nothing
        else:
            self._timer.start(0)


def _nothing() -> None:
    """Nobody waits."""
