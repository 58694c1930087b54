# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The way of a group through the tasks. It outlives the workbench, which is made anew with every state."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from shiboken6 import isValid

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.seminar import progress as rules
from mendi_desktop.features.seminar.checks import findings
from mendi_desktop.features.seminar.found import NOTHING, Finding, done
from mendi_desktop.features.seminar.progress import Progress
from mendi_desktop.features.seminar.summary import Summary, summarise
from mendi_desktop.features.seminar.tasks import Task, tasks
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.seminar.stage_door import StageDoor


class Course(QObject):
    """``moved``: another task, another finding, or the note comes or goes. ``shown``: whether the note is there."""

    moved = Signal()

    def __init__(self, door: StageDoor, parent: QObject) -> None:
        super().__init__(parent)
        self.door = door
        self.shown = False
        self._desk: Desk | None = None
        self._progress = Progress(door.chapter)
        self._findings: dict[str, Finding] = {}
        self._at = tasks()[0].id
        door.changed.connect(self._on_began)

    def take_desk(self, desk: Desk) -> None:
        """Everything in sight was made anew, over the state that is in force now."""
        self._desk = desk
        desk.bridge.changed.connect(self.look)
        QTimer.singleShot(0, self, partial(self._look_at, desk))  # the door says later when its chapter began

    # -- what there is --------------------------------------------------------------------------------

    @property
    def task(self) -> Task:
        """The one that is shown."""
        return next(task for task in tasks() if task.id == self._at)

    @property
    def number(self) -> int:
        """Of the task that is shown, counted from 1."""
        return [task.id for task in tasks()].index(self._at) + 1

    @property
    def finding(self) -> Finding:
        """What was found for the task that is shown; of what was done in another chapter only that."""
        found = self._findings.get(self._at, NOTHING)
        return done("") if self._at in self.tried and not found.done else found

    @property
    def tried(self) -> frozenset[str]:
        """The ids of all tasks that are done."""
        return self._progress.tried

    def is_done(self, task: Task) -> bool:
        return task.id in self.tried

    @property
    def all_done(self) -> bool:
        return len(self.tried) == len(tasks())

    def summary(self) -> Summary:
        return summarise(self.tried)

    # -- going through it -----------------------------------------------------------------------------

    def show_task(self, task_id: str) -> None:
        """This task now, in a note that is there from now on."""
        self._at, self.shown = task_id, True
        self.moved.emit()

    def step(self, by: int) -> None:
        """So many tasks on or back; the ends are ends."""
        order = [task.id for task in tasks()]
        self.show_task(order[max(0, min(order.index(self._at) + by, len(order) - 1))])

    def go_on(self) -> None:
        """To the next task that is open."""
        self.show_task(rules.next_open([task.id for task in tasks()], self.tried, self._at))

    def show_note(self, *, shown: bool) -> None:
        self.shown = shown
        self.moved.emit()

    @Slot()
    def begin_anew(self) -> None:
        """Another group begins at the first task, with the state that is in sight."""
        self._progress = rules.begun_anew(self._progress)
        self._at = tasks()[0].id
        self.look()
        self.moved.emit()

    # -- looking --------------------------------------------------------------------------------------

    @Slot()
    def look(self) -> None:
        """Read what was done in the state in sight; after a lock nothing is."""
        if self._desk is None:
            return
        before = self._findings, self._progress
        try:
            self._findings = self._desk.vault.read(findings, self.door.began)
        except UserError:
            return  # closed meanwhile, or its disk has gone: the pages say so
        there = [task for task, finding in self._findings.items() if finding.done]
        self._progress = rules.seen(self._progress, there)
        if (self._findings, self._progress) != before:
            self.moved.emit()

    def _look_at(self, desk: Desk) -> None:
        if desk is self._desk and isValid(desk.bridge):
            self.look()

    @Slot(str)
    def _on_began(self, chapter: str) -> None:
        self._progress = rules.began(self._progress, chapter)
        self._findings = {}
        self.look()
        self.moved.emit()
