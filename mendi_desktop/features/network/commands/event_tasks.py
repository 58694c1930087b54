# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Tasks before and after an event."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Event, EventTask
from mendi_desktop.features.typed_text import clean_line
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class AddEventTask(Command[UUID]):
    """Add a task to an event."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung aufgenommen")

    event_id: UUID
    text: str
    due_on: date | None = None

    def execute(self, work: Work) -> UUID:
        task = EventTask(event_id=work.get(Event, self.event_id).id)
        _fill_task(task, self.text, self.due_on)
        return work.add(task)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeEventTask(Command[None]):
    """Replace text and day of a task; whether it is done stays as it is."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung ändern")
    done: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung geändert")

    task_id: UUID
    text: str
    due_on: date | None = None

    def execute(self, work: Work) -> None:
        _fill_task(work.get(EventTask, self.task_id), self.text, self.due_on)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseEventTask(Command[None]):
    """A task is done, today unless ``done_on`` says otherwise."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung erledigen")
    done: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung erledigt")

    task_id: UUID
    done_on: date | None = None

    def execute(self, work: Work) -> None:
        task = work.get(EventTask, self.task_id)
        day = self.done_on or work.today
        rules.check_not_ahead(day, work.today, "done_on")
        task.done_on = day


@dataclass(frozen=True, slots=True, kw_only=True)
class ReopenEventTask(Command[None]):
    """A task is not done after all."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung wieder öffnen")
    done: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung wieder offen")

    task_id: UUID

    def execute(self, work: Work) -> None:
        work.get(EventTask, self.task_id).done_on = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveEventTask(Command[None]):
    """Take a task away."""

    label: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Aufgabe zur Veranstaltung entfernt")

    task_id: UUID

    def execute(self, work: Work) -> None:
        work.session.delete(work.get(EventTask, self.task_id))


def _fill_task(task: EventTask, text: str, due_on: date | None) -> None:
    line = clean_line(text)
    rules.check_task(line)
    assert line is not None
    task.text = line
    task.due_on = due_on
