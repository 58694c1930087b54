# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Asks all areas for entries, beside the window: whoever types goes on typing meanwhile."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.finding import Finds, Found
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.task import Task

MOST = 8
"""Entries of one area; more would not be looked through, but typed for."""


class Asking(QObject):
    """``answered`` with what was typed and what was found; only the last question is answered."""

    answered = Signal(str, object)

    def __init__(self, desk: Desk, finds: Sequence[Finds], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._finds = desk, tuple(finds)
        self._task: Task[list[Found]] | None = None
        self._typed = ""

    @property
    def waits(self) -> bool:
        """Whether an answer is on its way."""
        return self._task is not None

    def ask(self, typed: str) -> None:
        """Look for ``typed``; an earlier question is given up. Nothing typed finds nothing."""
        self.give_up()
        self._typed = typed
        if typed.strip():
            self._task = self._desk.tasks.run(
                lambda task: self._find(task, typed), self._on_found, self._on_failed, stopped=self._on_stopped
            )

    def give_up(self) -> None:
        """Nobody waits for the answer any more."""
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def known(self, ids: Sequence[UUID]) -> list[Found]:
        """What these ids are called, of all areas, at once."""
        return [found for each in self._finds for found in self._desk.vault.read(each.known, ids)]

    def _find(self, task: Task[list[Found]], typed: str) -> list[Found]:
        found: list[Found] = []
        for each in self._finds:
            found += self._desk.vault.read(each.typed, typed, MOST)
            task.check()
        return found

    def _on_found(self, found: list[Found]) -> None:
        self._task = None
        self.answered.emit(self._typed, found)

    def _on_failed(self, _error: UserError) -> None:
        """The disk is in trouble: the next act will say so; here is nothing to be found."""
        self._on_found([])

    def _on_stopped(self) -> None:
        """A question that was given up needs no answer; one that failed is not waited for."""
        if self._task is not None and self._task.over:
            self._task = None
