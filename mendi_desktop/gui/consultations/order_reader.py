# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the order of the talks: a short list at once, a long one beside the window; the latest question wins."""

from typing import Final

from PySide6.QtCore import QObject, Signal

from mendi_desktop.features.consultations.queries import (
    ConsultationFilter,
    Sort,
    TalkOrder,
    count_consultations,
    first_talks,
    talk_order,
)
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.tasks import Task

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

    def ask(self, chosen: ConsultationFilter, sort: Sort, *, is_empty: bool) -> None:
        """Have ``read`` emitted. ``is_empty``: nothing is in sight yet, so the beginning is worth a look of its own."""
        vault = self._desk.vault
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
        if is_empty and chosen == ConsultationFilter() and sort == Sort():
            first = vault.read(first_talks, AT_ONCE)
            self.read.emit(first)
            if first.whole:
                return
        elif vault.read(count_consultations) <= AT_ONCE:
            self.read.emit(vault.read(talk_order, chosen, sort))
            return
        self._asked = self._worker.run(
            lambda _task: vault.read(talk_order, chosen, sort),
            self._on_read,
            lambda error: self._desk.dispatcher.said.emit(error.message),
        )

    def _on_read(self, order: TalkOrder) -> None:
        self._asked = None
        self.read.emit(order)
