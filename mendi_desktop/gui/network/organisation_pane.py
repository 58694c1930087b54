# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One organisation to read: what it is, whether it still is, what it offers, whom one knows there."""

from functools import partial
from uuid import UUID

from mendi_desktop.core.german_dates import format_date
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.codes import label as code_label
from mendi_desktop.features.network.commands import ConfirmActive, NoteContactMade, RemoveOrganisation
from mendi_desktop.features.network.queries import ContactRow, EventRow, OrganisationDetail, organisation_detail
from mendi_desktop.gui.kit.desk import Desk
from mendi_desktop.gui.kit.layout import Item, row
from mendi_desktop.gui.kit.text import Line, chip, heading, label
from mendi_desktop.gui.kit.tokens import S1, S3, S4
from mendi_desktop.gui.network import parts
from mendi_desktop.gui.network.entry_pane import MOST_ROWS, EntryPane
from mendi_desktop.gui.network.forms import Forms
from mendi_desktop.gui.network.row_words import (
    ENDED,
    ContactWords,
    DayWords,
    EventWords,
    OrganisationWords,
    is_time_to_ask,
    joined,
)


class OrganisationPane(EntryPane):
    """Goes to contacts and events through the navigator."""

    def __init__(self, desk: Desk, forms: Forms, days: DayWords) -> None:
        super().__init__(desk)
        self._forms, self._days = forms, days
        self._words, self._people, self._events = OrganisationWords(days), ContactWords(days), EventWords(days)

    def items(self, entry: UUID) -> list[Item]:
        detail = self.desk.vault.read(organisation_detail, entry)
        line = detail.row
        kind = code_label("actor_kind", line.kind, self._days.workplace_kind)
        side = code_label("actor_side", line.side)
        edit = parts.edit_button(partial(self._forms.ask_organisation, entry))
        remove = parts.remove_button(tr("Organisation entfernen"), partial(self._on_remove, entry))
        return [
            parts.Head(line.name, edit, remove),
            label(joined(kind, side, line.region), ink="2", wrap=True),
            S3,
            self._still_active(detail),
            S4,
            *parts.fact_line(
                (
                    (tr("Telefon"), detail.phone),
                    (tr("E-Mail"), detail.email),
                    (tr("Internetseite"), detail.website),
                    (tr("Anschrift"), detail.address.replace("\n", ", ")),
                )
            ),
            *parts.bullets(tr("Was dort angeboten wird"), line.offers),
            *self._contacts(detail),
            *self._organised(detail),
            *parts.text_section(tr("Notiz"), detail.note),
            None,
            *self._source(detail),
        ]

    def _still_active(self, detail: OrganisationDetail) -> Item:
        line = detail.row
        fresh = line.active == "yes" and line.active_checked_on == self._days.today()
        return parts.active_line(
            parts.StillActive(
                self._words.active(line), is_time_to_ask(line, self._days.today()), line.active == ENDED, fresh
            ),
            partial(self._on_active, line.id, "yes"),
            partial(self._on_active, line.id, ENDED),
            partial(self._forms.ask_ended, line.id),
        )

    def _contacts(self, detail: OrganisationDetail) -> list[Item]:
        add = parts.link(
            tr("Hinzufügen"), partial(self._on_add_contact, detail.row.id), name=tr("Ansprechperson hinzufügen")
        )
        found: list[Item] = [Line(), S3, heading(tr("Ansprechpersonen"), action=add), S1]
        found += [self._contact(contact) for contact in detail.contacts[:MOST_ROWS]]
        if (n := len(detail.contacts)) > MOST_ROWS:
            every = parts.link(tr("Alle {n} zeigen", n=n), partial(self._on_every, "contacts", detail.row.name))
            found.append(row(every, None))
        return [*found, S4]

    def _contact(self, contact: ContactRow) -> Item:
        name = self._people.first(contact)
        last = self._days.day(contact.last_contact_on)
        said_last = tr("zuletzt {day}", day=last) if last else ""
        below = joined(contact.function if contact.name else "", contact.phone, said_last)
        spoke = parts.link(
            tr("Heute gesprochen"), partial(self._on_spoke, contact.id), name=tr("Heute gesprochen: {who}", who=name)
        )
        state = None
        if contact.is_open:
            tone = self._days.tone(contact.next_step_on)
            state = chip(tr("Schritt {when}", when=self._days.due(contact.next_step_on)), tone)
        go = partial(self.desk.navigator.go, "network", contact.id)
        act = spoke if contact.last_contact_on != self._days.today() else None
        return parts.entry_row(name, below, go, act=act, state=state)

    def _organised(self, detail: OrganisationDetail) -> list[Item]:
        if not detail.events:
            return []
        rows = [self._event(event) for event in detail.events[:MOST_ROWS]]
        if (n := len(detail.events)) > MOST_ROWS:
            every = parts.link(tr("Alle {n} zeigen", n=n), partial(self._on_every, "events", detail.row.name))
            rows.append(row(every, None))
        return [Line(), S3, label(tr("Veranstaltungen"), "section"), S1, *rows, S4]

    def _event(self, event: EventRow) -> Item:
        below = joined(self._days.day(event.starts_on), self._events.second(event))
        return parts.entry_row(event.title, below, partial(self.desk.navigator.go, "network", event.id))

    @staticmethod
    def _source(detail: OrganisationDetail) -> list[Item]:
        checked = detail.row.checked_on
        stand = tr("Stand {day}", day=format_date(checked)) if checked else ""
        words = joined(tr("Quelle: {source}", source=detail.source) if detail.source else "", stand)
        return [label(words, "small", "2", wrap=True)] if words else []

    # -- acts -----------------------------------------------------------------------------------------

    def _on_remove(self, entry: UUID) -> None:
        self.run(RemoveOrganisation(organisation_id=entry))

    def _on_active(self, entry: UUID, active: str) -> None:
        self.run(ConfirmActive(organisation_id=entry, active=active))

    def _on_every(self, view: str, name: str) -> None:
        self.search_asked.emit(view, name)

    def _on_add_contact(self, entry: UUID) -> None:
        self._forms.ask_contact(at=entry)

    def _on_spoke(self, contact_id: UUID) -> None:
        self.run(NoteContactMade(contact_id=contact_id))
