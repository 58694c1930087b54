# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was agreed, to be ticked off together: what waits first, then what is done."""

from datetime import date, timedelta
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.consultations.queries.joint import JointRecord, JointStep, JointTalk
from mendi_desktop.gui.consultations.joint.joint_desk import JointDesk
from mendi_desktop.gui.consultations.reading import TickRow
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.layout import append, clear, column, show_now
from mendi_desktop.gui.kit.text import Heading, heading, label
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S1, S2

_FRESH: Final = 14
"""Days for which something done keeps its tick, so that it can be opened again."""


class Agreed(QWidget):
    """Every tick is a command that can be undone."""

    def __init__(self, desk: JointDesk, wording: Wording) -> None:
        super().__init__()
        self._desk, self._wording = desk, wording
        self._alias = ""
        self._heading: Heading = heading(tr("Vereinbart"))
        self._column = column(gap=0)
        self.ticks: list[Tick] = []
        self.setLayout(column(self._heading, self._column, gap=S1))

    def show_record(self, record: JointRecord) -> None:
        """Show what was agreed; the keyboard stays on the same line."""
        focused = next((tick.accessibleName() for tick in self.ticks if tick.hasFocus()), "")
        clear(self._column)
        self.ticks = []
        self._alias = record.person.row.alias
        waiting = [step for step in record.steps if step.done_on is None]
        follow_ups = [talk for talk in record.talks if talk.follow_up_on is not None]
        done = sorted((step for step in record.steps if step.done_on), key=_done_on, reverse=True)
        since = self._desk.today() - timedelta(days=_FRESH)
        fresh = [step for step in done if _done_on(step) >= since]
        for row in (
            *map(self._step, waiting),
            *(self._follow_up(talk) for talk in follow_ups if talk.follow_up_done_on is None),
            *map(self._step, fresh),
        ):
            self.ticks.append(row.tick)
            append(self._column, row)
        count = len(waiting) + sum(talk.follow_up_done_on is None for talk in follow_ups)
        self._heading.set_aside(plural(count, QT_TR_NOOP("{n} offen"), QT_TR_NOOP("{n} offen")) if count else "")
        if older := [self._closed(step) for step in done if step not in fresh]:
            if self.ticks:
                append(self._column, S2)
            append(self._column, label(tr("Erledigt: {steps}", steps="; ".join(older)), "small", "2", wrap=True))
        elif not self.ticks:
            append(self._column, label(tr("Bisher ist nichts vereinbart."), ink="2"))
        show_now(self._column)
        for tick in self.ticks:
            if focused and tick.accessibleName() == focused:
                tick.setFocus()

    def _closed(self, step: JointStep) -> str:
        return f"{step.text} ({self._wording.day(_done_on(step))})"

    def _step(self, step: JointStep) -> TickRow:
        who = self._alias if step.responsible == "colleague" else self._doer(step.responsible)
        if step.done_on is not None:
            when = tr("erledigt am {day}", day=self._wording.day(step.done_on))
        else:
            when = self._wording.due(step.due_on) if step.due_on else tr("bis zum nächsten Gespräch")
        made = TickRow(step.text, f"{who} · {when}", done=step.done_on is not None)
        made.tick.clicked.connect(partial(self._on_step, step))
        return made

    def _doer(self, responsible: str) -> str:
        """ "ich" is unclear where two people look at one screen."""
        if responsible == "mentor":
            return tr("Mentor*in")
        return code_label("step_responsible", responsible, self._wording.workplace_kind)

    def _follow_up(self, talk: JointTalk) -> TickRow:
        about = short_label("concern", talk.concerns[0], self._wording.workplace_kind) if talk.concerns else ""
        title = tr("Wieder sprechen: {about}", about=about) if about else tr("Wieder sprechen")
        when = self._wording.due(talk.follow_up_on) if talk.follow_up_on else ""
        made = TickRow(title, f"{self._doer('mentor')} · {when}", done=False)
        made.tick.clicked.connect(partial(self._on_follow_up, talk))
        return made

    def _on_step(self, step: JointStep) -> None:
        self._desk.tick_step(step.id, done=step.done_on is None)

    def _on_follow_up(self, talk: JointTalk) -> None:
        self._desk.close_follow_up(talk.id)


def _done_on(step: JointStep) -> date:
    return step.done_on or date.min
