# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What waits between two people: the mentor's own promises first, then the colleague's, then those of others."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.commands import CloseFollowUp, CloseStep
from mendi_desktop.features.consultations.queries.before import Awaited, BeforeTalk, Promise
from mendi_desktop.gui.consultations.before.wording import promise_said, when_due
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.layout import Item, append, clear, column, row, show_now
from mendi_desktop.gui.kit.text import Heading, heading, label
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S1, S2, S3, TICK
from mendi_desktop.storage.command import Command

MOST: Final = 9
"""So many rows have room without scrolling; the rest is counted and stands on the colleague's page."""


class PromiseRow(QFrame):
    """A tick, the promise, and its day at the right."""

    closed = Signal(object)  # a Command

    def __init__(self, promise: Promise, wording: Wording) -> None:
        super().__init__()
        said, when = promise_said(promise, wording), when_due(promise, wording)
        late = promise.due_on is not None and promise.due_on < wording.today()
        self.tick = Tick(tr("Erledigt: {what}", what=said))
        self.tick.setAccessibleDescription(when)
        self.tick.clicked.connect(partial(self._on_ticked, promise))
        day = label(when, "small", "due" if late else "2")
        self.setLayout(row(self.tick, (label(said, wrap=True), 1), day, gap=S3, margins=(0, S1, 0, S1)))

    def _on_ticked(self, promise: Promise) -> None:
        step = promise.kind == "step"
        self.closed.emit(CloseStep(step_id=promise.id) if step else CloseFollowUp(consultation_id=promise.id))


class Promises(QWidget):
    """``closed`` with the command behind a tick; ``answer_asked`` with a referral that something has come back from.

    ``all_kept`` when the last tick has gone from under the keyboard.
    """

    closed = Signal(object)  # Command[None]
    all_kept = Signal()
    answer_asked = Signal(object)  # ReferralRow

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._heading: Heading = heading(tr("Versprochen"))
        self._column = column(gap=0)
        self.ticks: list[Tick] = []
        self.setLayout(column(self._heading, self._column, gap=0))

    def show_promises(self, found: BeforeTalk) -> None:
        """Show what is open; the keyboard stays at the same place when one has gone."""
        focused = next((at for at, tick in enumerate(self.ticks) if tick.hasFocus()), -1)
        clear(self._column)
        self.ticks = []
        count = len(found.promises) + len(found.awaited)
        self._heading.set_aside(tr("{n} offen", n=count) if count else "")
        room = MOST
        for title, rows in self._groups(found):
            shown, room = rows[:room], room - min(room, len(rows))
            if shown:
                append(self._column, self._group(title, shown))
        if not count:
            append(self._column, label(tr("Nichts offen."), ink="2"))
        if count > MOST:
            more = QT_TR_NOOP("und {n} weiteres auf der Seite der Kolleg*in")
            append(self._column, label(plural(count - MOST, more, more), "small", "2"))
        show_now(self._column)
        if focused >= 0 and self.ticks:
            self.ticks[min(focused, len(self.ticks) - 1)].setFocus()
        elif focused >= 0:
            self.all_kept.emit()

    def _groups(self, found: BeforeTalk) -> list[tuple[str, list[Promise | Awaited]]]:
        def of(*who: str) -> list[Promise | Awaited]:
            return [promise for promise in found.promises if promise.responsible in who]

        mine, theirs = of("mentor"), of("colleague")
        others = [promise for promise in found.promises if promise not in mine and promise not in theirs]
        return [
            (tr("Von mir"), mine),
            (tr("Von {alias}", alias=found.person.row.alias), theirs),
            (tr("Von anderen"), [*others, *found.awaited]),
        ]

    def _group(self, title: str, rows: Sequence[Promise | Awaited]) -> QWidget:
        made: list[Item] = [label(title, "small_strong", "2")]
        for each in rows:
            made.append(self._awaited(each) if isinstance(each, Awaited) else self._promise(each))
        group = QWidget()
        group.setLayout(column(*made, gap=0, margins=(0, S1, 0, S2)))
        return group

    def _promise(self, promise: Promise) -> PromiseRow:
        line = PromiseRow(promise, self._wording)
        line.closed.connect(self._on_closed)
        self.ticks.append(line.tick)
        return line

    def _awaited(self, awaited: Awaited) -> QFrame:
        target = short_label("referral_target", awaited.referral.target, self._wording.workplace_kind)
        since = tr("noch keine Rückmeldung seit {day}", day=self._wording.day(awaited.held_on))
        act = tr("Rückmeldung festhalten")
        note = button(act, Kind.LINK, name=tr("{act}: {target}", act=act, target=target))
        note.clicked.connect(partial(self.answer_asked.emit, awaited.referral))
        line = QFrame()
        words = column(label(target), label(since, "small", "2", wrap=True), gap=0)
        line.setLayout(row((words, 1), note, gap=S3, margins=(TICK + S3, 0, 0, 0)))
        return line

    def _on_closed(self, command: Command[None]) -> None:
        self.closed.emit(command)
