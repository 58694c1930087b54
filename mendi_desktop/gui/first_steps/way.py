# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""How far somebody is on the first steps: read from the vault, remembered in the desk's memory and nowhere else."""

from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from mendi_desktop.core.changes import ChangeSet
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.consultations.queries import first_talk_on
from mendi_desktop.features.first_steps import rules
from mendi_desktop.features.first_steps.queries import facts
from mendi_desktop.features.first_steps.rules import Facts, Progress, State, Step
from mendi_desktop.gui.kit.desk import Desk

_MEMORY: Final = "first_steps"
_TOUCHED: Final = ("colleague", "consultation")


class Way(QObject):
    """``moved``: another note is due, or none any more."""

    moved = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._progress = rules.unpacked(desk.memory.get(_MEMORY))
        self._facts = Facts()
        self.is_offered = False
        """Somebody is asked just now whether to begin."""
        desk.bridge.changed.connect(self._on_changed)

    def open(self) -> None:
        """The vault comes into sight: go on, or offer it once. Nothing is read where all of this is long past."""
        if self._progress.state in (State.OFFERED, State.ENDED):
            return
        if self._progress.state is State.NEW and self._desk.vault.recall(first_talk_on) is not None:
            self._keep(Progress(State.ENDED))  # somebody has begun alone; to count all talks would take its time
        else:
            self._go_on()
        self._desk.memory.keep()  # at once: asked once, whatever comes, and nothing is left to back up at the end

    def _go_on(self) -> None:
        self._facts = self._desk.vault.read(facts)
        if rules.may_offer(self._progress, self._facts):
            self.is_offered = True
            self._keep(Progress(State.OFFERED))
        elif self.runs and self.step is None:
            self._keep(Progress(State.ENDED))  # somebody has seen the end

    @property
    def runs(self) -> bool:
        return self._progress.state is State.RUNNING

    @property
    def step(self) -> Step | None:
        """The step that comes now, also while it is put off; None at the end."""
        return rules.step_of(self._progress, self._facts)

    @property
    def is_first(self) -> bool:
        """Whether there was no talk at all when it began."""
        return self._progress.is_first

    @property
    def name(self) -> str:
        """What the page of a new vault calls the way here; nothing while it goes on or is not needed any more."""
        if self.is_offered or self._progress.state in (State.RUNNING, State.ENDED):
            return ""
        if self._progress.state is State.LEFT and self.step is not None:
            return tr("Erste Schritte: weiter mit Schritt {n}", n=rules.number_of(self.step))
        return tr("Erste Schritte")

    def begin(self) -> None:
        """Go on where it was put off, else from the first step."""
        self.is_offered = False
        self._facts = self._desk.vault.read(facts)
        self._keep(rules.begin(self._progress, self._facts))
        self.moved.emit()

    def leave(self) -> None:
        """Put it off, or close what has come to its end."""
        self.is_offered = False
        if self.runs:
            self._keep(rules.left(self._progress) if self.step is not None else Progress(State.ENDED))
        self.moved.emit()

    def pass_step(self, step: Step) -> None:
        """``step`` is behind; nothing happens where another one comes first."""
        if self.runs and self.step is step:
            self._keep(rules.passed(self._progress, step))
            self.moved.emit()

    def _keep(self, progress: Progress) -> None:
        self._progress = progress
        self._desk.memory.put(_MEMORY, rules.packed(progress))

    @Slot(object)
    def _on_changed(self, changes: object) -> None:
        goes_on = self.is_offered or self._progress.state in (State.RUNNING, State.LEFT)
        if not goes_on or not isinstance(changes, ChangeSet) or not changes.touches(*_TOUCHED):
            return
        before, self._facts = self._facts, self._desk.vault.read(facts)
        if self._facts.talks:
            self.is_offered = False  # somebody has begun alone
        if before != self._facts:
            self.moved.emit()
