# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first steps of a mentor alone: one note after the other at the real window, while everything goes on working.

A step is behind one by doing it, however it is done. Nothing here waits for a clock, takes the keyboard away or writes
into the vault, except how far somebody is, in the desk's memory. What hides the workbench (curtain, lock, Mitschau)
hides the note with it.
"""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.first_steps import rules
from mendi_desktop.features.first_steps.queries import facts, has_sheet
from mendi_desktop.features.first_steps.rules import Progress, State, Step
from mendi_desktop.gui.first_steps import words
from mendi_desktop.gui.first_steps.note import StepNote
from mendi_desktop.gui.first_steps.pointer import Pointer
from mendi_desktop.gui.kit import explaining, guidance
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import bring_into_sight
from mendi_desktop.gui.kit.tab_order import stops_in
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench

ACT: Final = "first_steps"
"""The act of the help menu."""
_MEMORY: Final = "first_steps"
_TOUCHED: Final = ("colleague", "consultation")
_POINTS_AT: Final = {
    Step.CURTAIN: (guidance.LOCK,),
    Step.ALIAS: (guidance.NEW_ALIAS,),
    Step.WHERE: (guidance.PRIVATE_NOTE, guidance.NEW_TALK),
    Step.TALK: (guidance.NEW_TALK,),
}


class FirstSteps(QObject):
    """Lives as long as ``workbench``."""

    def __init__(self, workbench: Workbench, desk: Desk) -> None:
        super().__init__(workbench)
        self._workbench, self._desk = workbench, desk
        self._progress = rules.unpacked(desk.memory.get(_MEMORY))
        self._facts = rules.Facts()
        self._offering = self._covered = False
        self._curtain: MainWindow | None = None
        self.note = StepNote()
        self.pointer = Pointer(workbench)
        workbench.acts[ACT] = self.ask
        if desk.vault.is_demo:
            return  # what is said of passphrase and own vault is not true there
        workbench.foot.addWidget(self.note)
        self._connect()
        self._open()

    def _connect(self) -> None:
        desk, note = self._desk, self.note
        desk.guidance.asked.connect(self.ask)
        desk.guidance.changed.connect(self._point_soon)
        desk.bridge.changed.connect(self._on_changed)
        self._workbench.seen.connect(self._point_soon)
        self._workbench.locking.connect(self._on_locking)
        self.pointer.lost.connect(self._point_soon)
        explaining.current().answered.connect(self._on_answered)
        note.led.connect(self._on_led)
        note.seconded.connect(self._on_seconded)
        note.left.connect(self.leave)
        self._workbench.installEventFilter(self)

    def _open(self) -> None:
        """The vault has come into sight: go on, or offer it once."""
        self._facts = self._desk.vault.read(facts)
        if rules.may_offer(self._progress, self._facts):
            self._offering = True
            self._keep(Progress(State.OFFERED))
        elif self._progress.state is State.RUNNING and self._step is None:
            self._keep(Progress(State.ENDED))  # the end was seen
        self._show()

    # -- how far it is ----------------------------------------------------------------------------------

    @property
    def _step(self) -> Step | None:
        return rules.step_of(self._progress, self._facts)

    @property
    def _runs(self) -> bool:
        return self._progress.state is State.RUNNING

    def _keep(self, progress: Progress) -> None:
        self._progress = progress
        self._desk.memory.put(_MEMORY, rules.packed(progress))

    def _pass(self, step: Step) -> None:
        """``step`` is behind; nothing happens where another one comes first."""
        if self._runs and self._step is step:
            self._keep(rules.passed(self._progress, step))
            self._show()

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        if isinstance(changes, ChangeSet) and changes.touches(*_TOUCHED):
            before, self._facts = self._facts, self._desk.vault.read(facts)
            if self._offering and self._facts.talks:
                self._offering = False  # somebody has begun alone
            if before != self._facts:
                self._show()
        self._point_soon()

    @Slot(bool)
    def _on_curtain(self, down: bool) -> None:
        if self._covered and not down:
            self._pass(Step.CURTAIN)
        self._covered = down

    @Slot()
    def _on_locking(self) -> None:
        """Whoever sees the note again has come back by the passphrase."""
        self._pass(Step.CURTAIN)

    @Slot(str)
    def _on_answered(self, _column: str) -> None:
        QTimer.singleShot(0, self, partial(self._pass, Step.WHERE))  # whatever closed the answer comes first

    # -- in and out -------------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Somebody wants to be guided, or to come to the note."""
        if self._desk.vault.is_demo:
            self._desk.dispatcher.said.emit(tr("Die ersten Schritte gibt es im eigenen Tresor."))
            return
        if not self._runs:
            self._begin()
        QTimer.singleShot(0, self.note, self.note.take_keyboard)  # a menu gives the keyboard back when it closes

    def _begin(self) -> None:
        self._offering = False
        self._keep(rules.begin(self._progress, self._facts))
        self._show()

    @Slot()
    def leave(self) -> None:
        """Put it off, or close what has ended."""
        ended = self._runs and self._step is None
        held, self._offering = self.note.has_keyboard, False
        if ended:
            self._keep(Progress(State.ENDED))
        elif self._runs:
            self._keep(rules.left(self._progress))
        self._show()
        if held:
            self._workbench.page.focus_start()
        if not ended:
            self._desk.dispatcher.said.emit(words.left())

    # -- what is shown ----------------------------------------------------------------------------------

    def _words(self) -> words.Words | None:
        if self._offering:
            return words.offer()
        if not self._runs:
            return None
        now = self._step
        if now is None:
            return words.end(self._progress, has_sheet=self._desk.vault.read(has_sheet))
        return words.step(now, self._progress)

    def _show(self) -> None:
        shown = self._words()
        if shown is None:
            self.note.hide()
        elif shown != self.note.words:
            self.note.show_words(shown)
            QTimer.singleShot(0, self.note, self.note.read_out)
        self._desk.guidance.call_way(self._way())
        self._point_soon()

    def _way(self) -> str:
        """What the page of a new vault calls the way here; nothing while the note is there or no more is needed."""
        if self._offering or self._progress.state in (State.RUNNING, State.ENDED):
            return ""
        now = self._step
        if self._progress.state is State.LEFT and now is not None:
            return tr("Erste Schritte: weiter mit Schritt {n}", n=rules.number_of(now))
        return tr("Erste Schritte")

    @Slot()
    def _point_soon(self) -> None:
        QTimer.singleShot(0, self, self._point)

    @Slot()
    def _point(self) -> None:
        now = self._step if self._runs else None
        if now is None:
            self.pointer.point_at(None, 0)
        else:
            self.pointer.point_at(self._desk.guidance.in_sight(*_POINTS_AT[now]), rules.number_of(now))

    # -- acts -------------------------------------------------------------------------------------------

    @Slot()
    def _on_led(self) -> None:
        if self._offering:
            self._begin()
            return
        acts: dict[Step | None, Callable[[], object]] = {
            Step.CURTAIN: self._cover,
            Step.ALIAS: partial(self._desk.navigator.go, "colleagues", word="new"),
            Step.WHERE: self._go_to_private_note,
            Step.TALK: partial(self._desk.navigator.go, "today"),
            None: partial(self._desk.navigator.go, "safety"),
        }
        acts[self._step]()

    def _cover(self) -> None:
        if self._curtain is not None:
            self._curtain.curtain.fall()

    def _go_to_private_note(self) -> None:
        if self._desk.guidance.in_sight(guidance.PRIVATE_NOTE) is None:
            self._desk.navigator.go("record")
        drawer = self._desk.guidance.in_sight(guidance.PRIVATE_NOTE)
        if drawer is not None:
            bring_into_sight(drawer)
            stops_in(drawer)[0].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_seconded(self) -> None:
        """Leave the step out, or after the end look at the reports."""
        now = self._step
        if now is None:
            self._desk.navigator.go("reports")
        else:
            self._pass(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.Show:
            self._on_come_into_sight()
        elif isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._is_way_out(event):
            self.leave()
            return True
        return False

    def _is_way_out(self, event: QKeyEvent) -> bool:
        """Esc comes as far as the workbench where nothing in it had a use for it."""
        return event.key() == Qt.Key.Key_Escape and self.note.words is not None

    def _on_come_into_sight(self) -> None:
        window = self._workbench.window()
        if self._curtain is None and isinstance(window, MainWindow):
            self._curtain = window
            window.curtain.moved.connect(self._on_curtain)
            QTimer.singleShot(0, self.note, self.note.read_out)
        self._point_soon()
