# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One event to read: when and where, registration, tasks to tick, what came of it, whom one met."""

from functools import partial
from uuid import UUID

from mendi_desktop.core.durations import format_minutes
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.network.commands import (
    CloseEventTask,
    RegisterForEvent,
    RemoveEvent,
    RemoveEventTask,
    ReopenEventTask,
    UnlinkContact,
    WithdrawRegistration,
)
from mendi_desktop.features.network.queries import ContactRow, EventDetail, EventRow, EventTaskRow, event_detail
from mendi_desktop.gui.consultations.reading import TickRow
from mendi_desktop.gui.kit.buttons import button, glyph_button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import Item, box, row
from mendi_desktop.gui.kit.text import Line, heading, label
from mendi_desktop.gui.kit.tokens import S1, S3, S4
from mendi_desktop.gui.network import parts
from mendi_desktop.gui.network.entry_pane import MOST_ROWS, EntryPane
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.row_words import (
    ContactWords,
    DayWords,
    EventWords,
    asks_for_registration,
    joined,
    where,
)


class EventPane(EntryPane):
    """Goes to organiser, contacts and project through the navigator."""

    def __init__(self, desk: Desk, forms: Forms, days: DayWords) -> None:
        super().__init__(desk)
        self._forms, self._days = forms, days
        self._words, self._people = EventWords(days), ContactWords(days)

    def items(self, entry: UUID) -> list[Item]:
        detail = self.desk.vault.read(event_detail, entry)
        line = detail.row
        edit = parts.edit_button(partial(self._forms.ask_event, entry))
        remove = parts.remove_button(tr("Veranstaltung entfernen"), partial(self._on_remove, entry))
        kind = code_label("event_kind", line.kind, self._days.workplace_kind)
        return [
            parts.Head(line.title, edit, remove),
            label(joined(self._words.when(line), where(line)), ink="2", wrap=True),
            S3,
            *self._registration(line),
            *parts.fact_line(
                (
                    (tr("Art"), kind),
                    (tr("Thema"), detail.topic),
                    (tr("Eigene Rolle"), self._words.role(line)),
                    (tr("Teilnahme"), tr("war dabei") if line.attended and not line.minutes else ""),
                    (tr("Eigene Zeit"), format_minutes(line.minutes) if line.minutes else ""),
                )
            ),
            *self._links(line),
            *self._tasks(detail),
            *parts.bullets(tr("Themen je Tisch"), detail.tables),
            *parts.bullets(tr("Ergebnisse"), detail.results),
            *parts.text_section(tr("Nutzen fürs Projekt"), detail.benefit),
            *self._contacts(detail),
            None,
        ]

    def _registration(self, line: EventRow) -> list[Item]:
        if asks_for_registration(line, self._days.today()):
            until = self._days.day(line.registration_until)
            act = button(tr("Angemeldet"), icon="check")
            act.clicked.connect(partial(self._on_registered, line.id))
            words = label(tr("Anmelden bis {day}", day=until), "strong", wrap=True)
            return [box(row((words, 1), act, gap=S3, margins=(S3, S1, S1, S1)), "soft"), S4]
        if line.registered_on is None or line.last_day < self._days.today():
            return []
        words = label(tr("Angemeldet am {day}", day=self._days.day(line.registered_on)), wrap=True)
        undo = parts.link(tr("Doch nicht"), partial(self._on_withdrawn, line.id), name=tr("Doch nicht angemeldet"))
        return [box(row((words, 1), undo, gap=S3, margins=(S3, S1, S3, S1)), "soft"), S4]

    def _links(self, line: EventRow) -> list[Item]:
        found: list[Item] = []
        go = self.desk.navigator.go
        if line.organiser_id is not None:
            found.append(
                parts.named_link(tr("Veranstaltet von"), line.organiser, partial(go, "network", line.organiser_id))
            )
        elif line.organiser:
            found.append(parts.named_words(tr("Veranstaltet von"), line.organiser))
        if line.project_id is not None:
            found.append(
                parts.named_link(tr("Für das Projekt"), line.project, partial(go, "projects", line.project_id))
            )
        return [*found, S3] if found else []

    def _tasks(self, detail: EventDetail) -> list[Item]:
        add = parts.link(tr("Hinzufügen"), partial(self._forms.ask_task, detail.row.id), name=tr("Aufgabe hinzufügen"))
        rows = [self._task(detail.row.id, task) for task in detail.tasks]
        return [Line(), S3, heading(tr("Aufgaben"), action=add), S1, *rows, S4]

    def _task(self, event_id: UUID, task: EventTaskRow) -> Item:
        done = task.done_on is not None
        below = tr("erledigt am {day}", day=self._days.day(task.done_on)) if done else self._days.due(task.due_on)
        line = TickRow(task.text, below or tr("ohne Tag"), done=done)
        line.tick.clicked.connect(partial(self._on_tick, task.id, not done))
        change = glyph_button("pencil-line", tr("Ändern: {what}", what=task.text))
        change.clicked.connect(partial(self._forms.ask_task, event_id, task))
        remove = glyph_button("trash-2", tr("Entfernen: {what}", what=task.text))
        remove.clicked.connect(partial(self._on_remove_task, task.id))
        return row((line, 1), change, remove, gap=S1)

    def _contacts(self, detail: EventDetail) -> list[Item]:
        add = parts.link(
            tr("Hinzufügen"), partial(self._forms.ask_meeting, detail.row.id), name=tr("Begegnung festhalten")
        )
        title = tr("Wem begegnet") if detail.row.starts_on <= self._days.today() else tr("Wer dabei sein wird")
        rows = [self._contact(detail.row.id, contact) for contact in detail.contacts[: 4 * MOST_ROWS]]
        if (more := len(detail.contacts) - 4 * MOST_ROWS) > 0:
            rows.append(label(tr("und {n} weitere", n=more), "small", "2"))
        return [Line(), S3, heading(title, action=add), S1, *rows, S3]

    def _contact(self, event_id: UUID, contact: ContactRow) -> Item:
        name = self._people.first(contact)
        remove = glyph_button("x", tr("Doch nicht begegnet: {who}", who=name))
        remove.clicked.connect(partial(self._on_unlink, event_id, contact.id))
        go = partial(self.desk.navigator.go, "network", contact.id)
        return parts.entry_row(name, self._people.second(contact), go, act=remove)

    # -- acts -----------------------------------------------------------------------------------------

    def _on_remove(self, entry: UUID) -> None:
        self.run(RemoveEvent(event_id=entry))

    def _on_registered(self, entry: UUID) -> None:
        self.run(RegisterForEvent(event_id=entry))

    def _on_withdrawn(self, entry: UUID) -> None:
        self.run(WithdrawRegistration(event_id=entry))

    def _on_tick(self, task_id: UUID, done: bool) -> None:
        self.run(CloseEventTask(task_id=task_id) if done else ReopenEventTask(task_id=task_id))

    def _on_remove_task(self, task_id: UUID) -> None:
        self.run(RemoveEventTask(task_id=task_id))

    def _on_unlink(self, event_id: UUID, contact_id: UUID) -> None:
        self.run(UnlinkContact(event_id=event_id, contact_id=contact_id))
