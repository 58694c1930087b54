# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One contact to read: how to reach, when last, what is next, where one met."""

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QWidget

from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.commands import (
    CloseContactStep,
    ConfirmActive,
    NoteContactMade,
    RemoveContact,
    ReopenContactStep,
)
from mendi_desktop.features.network.queries import ContactDetail, ContactRow, EventRow, contact_detail
from mendi_desktop.gui.consultations.reading import TickRow
from mendi_desktop.gui.kit.buttons import button
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.flow import flow
from mendi_desktop.gui.kit.layout import Item, column
from mendi_desktop.gui.kit.text import Line, heading, label
from mendi_desktop.gui.kit.text_button import TextButton
from mendi_desktop.gui.kit.tokens import S1, S2, S3, S4
from mendi_desktop.gui.network import parts
from mendi_desktop.gui.network.entry_pane import MOST_ROWS, EntryPane
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.row_words import (
    ENDED,
    ContactWords,
    DayWords,
    EventWords,
    is_time_to_ask,
    joined,
    said_active,
)


class ContactPane(EntryPane):
    """Goes to the organisation and to events through the navigator."""

    def __init__(self, desk: Desk, forms: Forms, days: DayWords) -> None:
        super().__init__(desk)
        self._forms, self._days = forms, days
        self._words, self._events = ContactWords(days), EventWords(days)

    def items(self, entry: UUID) -> list[Item]:
        detail = self.desk.vault.read(contact_detail, entry)
        line = detail.row
        edit = parts.edit_button(partial(self._forms.ask_contact, entry))
        remove = parts.remove_button(tr("Ansprechperson entfernen"), partial(self._on_remove, entry))
        return [
            parts.Head(self._words.first(line), edit, remove),
            self._where(line),
            S3,
            self._still_active(line),
            S4,
            *parts.fact_line(
                ((tr("Telefon"), line.phone), (tr("E-Mail"), line.email), (tr("Worum es geht"), line.topic))
            ),
            *self._spoken(line),
            *self._step(line),
            *self._met(detail),
            *parts.text_section(tr("Notiz"), detail.note),
            None,
            label(tr("Ansprechpersonen stehen in keinem Bericht."), "small", "2", wrap=True),
        ]

    def _still_active(self, line: ContactRow) -> Item:
        says = said_active(line.active, line.active_checked_on)
        fresh = line.active == "yes" and line.active_checked_on == self._days.today()
        return parts.active_line(
            parts.StillActive(says, is_time_to_ask(line, self._days.today()), line.active == ENDED, fresh),
            partial(self._on_active, line.id, "yes"),
            partial(self._on_active, line.id, ENDED),
        )

    def _where(self, line: ContactRow) -> Item:
        function = line.function if line.name else ""
        if line.organisation_id is None:
            return label(function or tr("ohne Organisation"), ink="2", wrap=True)
        at = TextButton(line.organisation, ink="accent_text")
        at.clicked.connect(partial(self.desk.navigator.go, "network", line.organisation_id))
        return column(at, *([label(function, ink="2", wrap=True)] if function else []), gap=0)

    def _spoken(self, line: ContactRow) -> list[Item]:
        spoken_today = line.last_contact_on == self._days.today()
        last = tr("heute") if spoken_today else self._days.day(line.last_contact_on) or tr("noch nie")
        title = heading(tr("Zuletzt gesprochen"), last)
        title.setMinimumWidth(title.sizeHint().width() + S2)
        words: list[QWidget] = [title]
        if not spoken_today:
            act = button(tr("Heute gesprochen"), icon="phone")
            act.clicked.connect(partial(self._on_spoke, line.id))
            words.append(act)
        return [Line(), S3, flow(*words, gap=S3), S3]

    def _step(self, line: ContactRow) -> list[Item]:
        words, name = (
            (tr("Ändern"), tr("Anderer Schritt")) if line.is_open else (tr("Vereinbaren"), tr("Schritt vereinbaren"))
        )
        act = parts.link(words, partial(self._forms.ask_step, line.id), name=name)
        found: list[Item] = [Line(), S3, heading(tr("Nächster Schritt"), action=act), S1]
        if not line.next_step:
            return [*found, label(tr("Nichts vereinbart."), ink="2"), S4]
        done = line.next_step_done_on is not None
        below = (
            tr("erledigt am {day}", day=self._days.day(line.next_step_done_on))
            if done
            else self._days.due(line.next_step_on)
        )
        tick = TickRow(line.next_step, below or tr("ohne Tag"), done=done)
        tick.tick.clicked.connect(partial(self._on_tick, line.id, not done))
        return [*found, tick, S4]

    def _met(self, detail: ContactDetail) -> list[Item]:
        if not detail.events:
            return []
        rows = [self._event(event) for event in detail.events[:MOST_ROWS]]
        if (more := len(detail.events) - MOST_ROWS) > 0:
            rows.append(label(tr("und {n} weitere", n=more), "small", "2"))
        return [Line(), S3, label(tr("Begegnet bei"), "section"), S1, *rows, S4]

    def _event(self, event: EventRow) -> Item:
        below = joined(self._days.day(event.starts_on), self._events.second(event))
        return parts.entry_row(event.title, below, partial(self.desk.navigator.go, "network", event.id))

    # -- acts -----------------------------------------------------------------------------------------

    def _on_remove(self, entry: UUID) -> None:
        self.run(RemoveContact(contact_id=entry))

    def _on_active(self, entry: UUID, active: str) -> None:
        self.run(ConfirmActive(contact_id=entry, active=active))

    def _on_spoke(self, entry: UUID) -> None:
        self.run(NoteContactMade(contact_id=entry))

    def _on_tick(self, entry: UUID, done: bool) -> None:
        self.run(CloseContactStep(contact_id=entry) if done else ReopenContactStep(contact_id=entry))
