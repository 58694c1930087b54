# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The first steps of a mentor alone: one note after the other at the real window, while everything goes on working.

A step is behind one by doing it, however it is done. Nothing here waits for a clock, takes the keyboard away or writes
into the vault, except how far somebody is, in the desk's memory. What hides the workbench (curtain, lock, Mitschau)
hides the note with it.
"""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.first_steps.queries import has_sheet
from mendi_desktop.features.first_steps.rules import Step, number_of
from mendi_desktop.gui.first_steps import words
from mendi_desktop.gui.first_steps.leads import Leads
from mendi_desktop.gui.first_steps.note import StepNote
from mendi_desktop.gui.first_steps.pointer import Pointer
from mendi_desktop.gui.first_steps.way import Way
from mendi_desktop.gui.kit import explaining
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.soon import Soon
from mendi_desktop.gui.shell.window import MainWindow
from mendi_desktop.gui.shell.workbench import Workbench

ACT: Final = "first_steps"
"""The act of the help menu."""


class FirstSteps(QObject):
    """Lives as long as ``workbench``. Over invented data there are none: what is said of passphrase and lock is not
    true there.
    """

    def __init__(self, workbench: Workbench, desk: Desk) -> None:
        super().__init__(workbench)
        self._workbench, self._desk = workbench, desk
        self._way, self._leads = Way(desk, self), Leads(workbench, desk, self)
        self._covered = self._listens = False
        self._pointing, self._passing = Soon(self, self._point), Soon(self, self._pass_where)
        self._note: StepNote | None = None
        self._pointer = Pointer(workbench)
        workbench.acts[ACT] = self.ask

    def begin(self) -> None:
        """Once the workbench is in sight, and can be pointed at."""
        desk, workbench = self._desk, self._workbench
        if desk.vault.is_demo:
            return
        desk.guidance.asked.connect(self.ask)
        desk.guidance.changed.connect(self._point_soon)
        desk.bridge.changed.connect(self._point_soon)
        self._way.moved.connect(self._show)
        workbench.seen.connect(self._on_seen)
        workbench.locking.connect(self._on_locking)
        workbench.installEventFilter(self)
        self._pointer.lost.connect(self._point_soon)
        explaining.current().answered.connect(self._on_answered)
        self._way.open()
        self._show()
        self._on_come_into_sight()

    def _make_note(self) -> StepNote:
        """Most vaults are opened long after their first steps, and do without."""
        made = self._note = StepNote()
        self._workbench.foot.insertWidget(0, made)
        made.led.connect(self._on_led)
        made.seconded.connect(self._on_seconded)
        made.left.connect(self.leave)
        return made

    @property
    def _said(self) -> words.Words | None:
        """What the note says, while it is there."""
        return self._note.words if self._note is not None else None

    # -- what was done ----------------------------------------------------------------------------------

    @Slot(bool)
    def _on_curtain(self, down: bool) -> None:
        if self._covered and not down:
            self._way.pass_step(Step.CURTAIN)
        self._covered = down

    @Slot()
    def _on_locking(self) -> None:
        """Whoever sees a note again has come back by the passphrase."""
        self._way.pass_step(Step.CURTAIN)

    @Slot(str)
    def _on_answered(self, _column: str) -> None:
        self._passing.start()  # what closed the answer comes first

    @Slot()
    def _pass_where(self) -> None:
        self._way.pass_step(Step.WHERE)

    # -- in and out -------------------------------------------------------------------------------------

    @Slot()
    def ask(self) -> None:
        """Somebody wants to be guided, or to come to the note."""
        if self._desk.vault.is_demo:
            self._workbench.tell(tr("Die ersten Schritte gibt es im eigenen Tresor."))
            return
        if not self._way.runs:
            self._workbench.tell("")
            self._way.begin()
        if self._note is not None:
            self._note.take_keyboard_soon()  # a menu gives the keyboard back when it closes

    @Slot()
    def leave(self) -> None:
        """Put it off, or close what has ended."""
        held = self._note is not None and self._note.has_keyboard
        ended = self._way.runs and self._way.step is None
        self._way.leave()
        if held:
            self._workbench.page.focus_start()
        if not ended:
            self._workbench.tell(words.left())

    # -- what is shown ----------------------------------------------------------------------------------

    def _words(self) -> words.Words | None:
        way = self._way
        if way.is_offered:
            return words.offer()
        if not way.runs:
            return None
        if way.step is None:
            return words.end(is_first=way.is_first, has_sheet=self._desk.vault.read(has_sheet))
        return words.step(way.step, is_first=way.is_first, in_form=self._leads.in_form)

    @Slot()
    def _show(self) -> None:
        shown, before = self._words(), self._said
        if shown is None:
            if self._note is not None:
                self._note.hide()
        elif shown != before:
            note = self._note or self._make_note()
            note.show_words(shown)
            if before is None or before.says != shown.says:
                note.read_out_soon()
        self._desk.guidance.call_way(self._way.name)
        self._point_soon()

    @Slot()
    def _on_seen(self) -> None:
        """Another page: what the step leads to may be called otherwise there."""
        if self._said is not None:
            self._show()
        self._point_soon()

    @Slot()
    def _point_soon(self) -> None:
        self._pointing.start()

    @Slot()
    def _point(self) -> None:
        step = self._way.step if self._way.runs else None
        if step is None:
            self._pointer.point_at(None, 0)
        else:
            self._pointer.point_at(self._leads.control_of(step), number_of(step))

    # -- acts -------------------------------------------------------------------------------------------

    @Slot()
    def _on_led(self) -> None:
        if self._way.is_offered:
            self._way.begin()
        else:
            self._leads.follow(self._way.step)

    @Slot()
    def _on_seconded(self) -> None:
        """Leave the step out; after the end look at the reports."""
        if self._way.step is None:
            self._leads.to_reports()
        else:
            self._way.pass_step(self._way.step)

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
        return event.key() == Qt.Key.Key_Escape and self._said is not None

    def _on_come_into_sight(self) -> None:
        window = self._workbench.window()
        if not self._listens and isinstance(window, MainWindow):
            self._listens = True
            window.curtain.moved.connect(self._on_curtain)
            if self._note is not None:
                self._note.read_out_soon()
        self._point_soon()
