# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the talks contribute to the page of a colleague: open steps on top, then the whole history as one text."""

from uuid import UUID

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollBar, QWidget

from mendi_desktop.core.i18n import QT_TR_NOOP, plural, tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.consultations.commands import CloseStep
from mendi_desktop.features.consultations.queries import ColleagueHistory, HistoryTalk, OpenStep, colleague_history
from mendi_desktop.gui.consultations.add_step import AddStepDialog
from mendi_desktop.gui.consultations.history_entry import HistoryEntry
from mendi_desktop.gui.consultations.private_notes import PrivateNotes
from mendi_desktop.gui.consultations.reading import TickRow
from mendi_desktop.gui.consultations.wording import Wording
from mendi_desktop.gui.kit.buttons import Kind, button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import clear, column
from mendi_desktop.gui.kit.listening import undisturbed
from mendi_desktop.gui.kit.text import Heading, Label, Line, heading, label
from mendi_desktop.gui.kit.tick import Tick
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4, TICK

_AT_ONCE = 4
"""So many talks are built at a time: the rest of a screen and the next one follow, and a key in between is heard."""


class OpenStepsCard(QFrame):
    """What was agreed and waits; a tick closes it in place."""

    def __init__(self, desk: Desk, wording: Wording) -> None:
        super().__init__()
        self.setProperty("kind", "card")
        self._desk, self._wording = desk, wording
        self._newest: HistoryTalk | None = None
        self.add = button(tr("Schritt hinzufügen"), Kind.LINK, "plus")
        self.add.clicked.connect(self._on_add)
        self._column = column(gap=0)
        self._none = label(tr("Nichts offen."), "small", "2")
        head = heading(tr("Offene Schritte"), action=self.add)
        self.setLayout(column(head, S1, self._none, self._column, gap=0, margins=(S4, S3, S4, S3)))
        self.ticks: list[Tick] = []

    def show_steps(self, history: ColleagueHistory) -> None:
        """Show what is open, and keep the keyboard at the same place."""
        focused = next((at for at, tick in enumerate(self.ticks) if tick.hasFocus()), -1)
        self._newest = history.talks[0] if history.talks else None
        clear(self._column)
        self.ticks = []
        for step in history.open_steps:
            if self.ticks:
                self._column.addLayout(column(Line(TICK), margins=(S3, 0, 0, 0)))
            self._column.addWidget(self._row(step))
        self._none.setVisible(not self.ticks)
        if focused >= 0:
            target = self.ticks[min(focused, len(self.ticks) - 1)] if self.ticks else self.add
            target.setFocus()

    def _row(self, step: OpenStep) -> TickRow:
        who = code_label("step_responsible", step.responsible, self._wording.workplace_kind)
        when = self._wording.due(step.due_on) if step.due_on else tr("bis zum nächsten Gespräch")
        line = TickRow(step.text, f"{who} · {when}", done=False)
        line.tick.setProperty("step", str(step.id))
        line.tick.clicked.connect(self._on_tick)
        self.ticks.append(line.tick)
        return line

    @Slot()
    def _on_tick(self) -> None:
        sender = self.sender()
        if isinstance(sender, Tick):
            self._desk.dispatcher.try_run(CloseStep(step_id=UUID(str(sender.property("step")))))

    @Slot()
    def _on_add(self) -> None:
        if self._newest is not None:
            AddStepDialog(self, self._desk, self._newest).open_it()


class HistoryPanel(QWidget):
    """Implements :class:`mendi_desktop.gui.colleagues.talks_panel.TalksPanel`. Long histories grow while scrolling."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._wording = Wording(desk.vault.options.workplace_kind, desk.vault.clock.today)
        self._history: ColleagueHistory | None = None
        self._of: UUID | None = None
        self._built = 0
        self._bar: QScrollBar | None = None
        self._soon = QTimer(self)  # what is below the screen is no reason to wait
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._build_ahead)
        self.steps = OpenStepsCard(desk, self._wording)
        self._heading: Heading = heading(tr("Verlauf"))
        self._entries = column(gap=0)
        self._nothing: Label = label(
            tr("Noch kein Gespräch festgehalten. Hier steht dann alles in einem Text."), ink="2", wrap=True
        )
        self.notes = PrivateNotes(desk)
        self.setLayout(column(self.steps, S4, self._heading, S2, self._nothing, self._entries, gap=0))

    # -- what the page asks for -----------------------------------------------------------------------

    @property
    def main(self) -> QWidget:
        """What stands in the middle."""
        return self

    @property
    def aside(self) -> QWidget:
        """What stands at the side."""
        return self.notes

    def follow(self, bar: QScrollBar) -> None:
        """Build more of the history as ``bar`` comes near its end."""
        self._bar = bar
        bar.valueChanged.connect(self._on_scrolled)
        bar.rangeChanged.connect(self._on_scrolled)

    def show_colleague(self, colleague_id: UUID) -> None:
        """Read the talks of a colleague. What has not changed stays as it is built, and the place in it too."""
        history = self._desk.vault.read(colleague_history, colleague_id)
        if (colleague_id, history) == (self._of, self._history):
            return
        same_talks = self._history is not None and history.talks == self._history.talks and colleague_id == self._of
        keep = self._built if colleague_id == self._of else _AT_ONCE
        self._of, self._history = colleague_id, history
        self.steps.setVisible(bool(history.talks))
        self.steps.show_steps(history)
        self._heading.set_aside(_count(len(history.talks)) if history.talks else "")
        self._nothing.setVisible(not history.talks)
        if not same_talks:
            self.notes.show_talks(history.talks)
            clear(self._entries)
            self._built = 0
            self._build(max(keep, _AT_ONCE))
            self._soon.start()

    # -- the text -------------------------------------------------------------------------------------

    def entries(self) -> list[HistoryEntry]:
        """The talks built so far, newest first."""
        return self.findChildren(HistoryEntry)

    def build_all(self) -> None:
        """Build the rest at once."""
        self._build(len(self._history.talks) if self._history else 0)

    def _build(self, count: int) -> None:
        talks = self._history.talks if self._history else ()
        for talk in talks[self._built : self._built + count]:
            entry = HistoryEntry(talk, self._wording)
            entry.opened.connect(self._on_opened)
            self._entries.addWidget(entry)
        self._built = min(self._built + count, len(talks))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    @Slot()
    def _on_scrolled(self) -> None:
        if self._ends_soon():
            self._soon.start()

    @Slot()
    def _build_ahead(self) -> None:
        if self._ends_soon():
            with undisturbed():
                self._build(_AT_ONCE)
            self._soon.start()  # when that is laid out it is known whether it was enough

    def _ends_soon(self) -> bool:
        """Whether less than a screen is built below what is in sight, and there is more."""
        bar = self._bar
        if bar is None or self._history is None or self._built == len(self._history.talks) or not self.isVisible():
            return False
        return bar.maximum() - bar.value() < bar.pageStep()

    @Slot(object)
    def _on_opened(self, talk_id: UUID) -> None:
        self._desk.navigator.go("consultations", talk_id)


def _count(talks: int) -> str:
    return plural(talks, QT_TR_NOOP("{n} Gespräch in einem Text"), QT_TR_NOOP("{n} Gespräche in einem Text"))
