# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the order of the talks: a short list at once, a long one beside the window; the latest question wins."""

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    Sort,
    TalkOrder,
    count_consultations,
    first_talks,
    talk_order,
)
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.task import Task

AT_ONCE: Final = 1_500
"""So many talks are in order within a few milliseconds: asking another thread would only make the list flicker."""


class OrderReader(QObject):
    """``read`` with every :class:`TalkOrder`; of a long list first its beginning, where that needs no search."""

    read = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._worker = desk.tasks.beside()
        self._asked: Task[TalkOrder] | None = None
        self._question = (ConsultationFilter(), Sort())
        self._later = QTimer(self)  # the beginning is painted first: two threads at Python would both be slower
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._ask_beside)

    def ask(self, chosen: ConsultationFilter, sort: Sort, *, is_empty: bool) -> None:
        """Have ``read`` emitted. ``is_empty``: nothing is in sight yet, so the beginning is worth a look of its own."""
        vault = self._desk.vault
        self.stop()
        if is_empty and chosen == ConsultationFilter() and sort == Sort():
            first = vault.read(first_talks, AT_ONCE)
            self.read.emit(first)
            if not first.whole:
                self._question = chosen, sort
                self._later.start()
        elif vault.recall(count_consultations) <= AT_ONCE:
            self.read.emit(vault.read(talk_order, chosen, sort))
        else:
            self._question = chosen, sort
            self._ask_beside()

    def stop(self) -> None:
        """Let go of the last question; ``read`` is not emitted for it any more."""
        self._later.stop()
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None

    @Slot()
    def _ask_beside(self) -> None:
        vault, (chosen, sort) = self._desk.vault, self._question
        self._asked = self._worker.run(
            lambda _task: vault.read(talk_order, chosen, sort),
            self._on_read,
            lambda error: self._desk.dispatcher.said.emit(error.message),
        )

    def _on_read(self, order: TalkOrder) -> None:
        self._asked = None
        self.read.emit(order)
