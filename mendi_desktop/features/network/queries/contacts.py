# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads contacts as frozen rows. Thousands of them are a list to scroll in: one query, no question per row."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, bindparam, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.model import Contact, EventContact, Organisation
from mendi_desktop.features.network.queries.events import EventRow, events_with
from mendi_desktop.storage.prepared import Prepared
from mendi_desktop.storage.types import Id


@dataclass(frozen=True, slots=True)
class ContactRow:
    """One line of the list. ``organisation``: its name, empty without one; ``kind`` and ``side`` are its codes.

    ``searchable``: folded text in which ``core.folding.spellings`` of a typed word are looked for.
    """

    id: UUID
    name: str
    function: str
    organisation_id: UUID | None
    organisation: str
    kind: str | None
    side: str | None
    phone: str
    email: str
    topic: str
    last_contact_on: date | None
    next_step: str
    next_step_on: date | None
    next_step_done_on: date | None
    active: str
    active_checked_on: date | None
    ask_active_on: date | None
    searchable: str = field(repr=False)

    @property
    def is_open(self) -> bool:
        """There is a next step, and it is not done."""
        return bool(self.next_step) and self.next_step_done_on is None


@dataclass(frozen=True, slots=True)
class ContactDetail:
    """Everything about one contact, with the events where the mentor met them, the newest first."""

    row: ContactRow
    note: str
    events: tuple[EventRow, ...]


_COLUMNS = (
    Contact.id,
    Contact.name,
    Contact.function,
    Contact.organisation_id,
    func.coalesce(Organisation.name, ""),
    Organisation.kind,
    Organisation.side,
    Contact.phone,
    Contact.email,
    Contact.topic,
    Contact.last_contact_on,
    Contact.next_step,
    Contact.next_step_on,
    Contact.next_step_done_on,
    Contact.active,
    Contact.active_checked_on,
    Contact.ask_active_on,
    Contact.folded,
    Organisation.name_key,
)


def list_contacts(session: Session) -> list[ContactRow]:
    """All contacts by name; those known by function only come last."""
    return [_row(row) for row in _ALL.rows(session)]


def contacts_at(session: Session, organisation_id: UUID) -> list[ContactRow]:
    """Whom the mentor knows at an organisation, by name."""
    return [_row(row) for row in _AT.rows(session, {"organisation": organisation_id})]


def contacts_met(session: Session, event_id: UUID) -> list[ContactRow]:
    """Whom the mentor met at an event, by name."""
    return [_row(row) for row in _MET.rows(session, {"event": event_id})]


def _query() -> Select[*tuple[Any, ...]]:
    return (
        select(*_COLUMNS)
        .outerjoin(Organisation, Organisation.id == Contact.organisation_id)
        .order_by(Contact.name_key == "", Contact.name_key, Contact.id)
    )


_WHO: Final = bindparam("contact", type_=Id)
_ALL: Final = Prepared(_query())
_ONE: Final = Prepared(_query().where(Contact.id == _WHO))
_AT: Final = Prepared(_query().where(Contact.organisation_id == bindparam("organisation", type_=Id)))
_MET: Final = Prepared(
    _query().where(
        Contact.id.in_(select(EventContact.contact_id).where(EventContact.event_id == bindparam("event", type_=Id)))
    )
)
_NOTE: Final = Prepared(select(Contact.note).where(Contact.id == _WHO))


def contact_detail(session: Session, contact_id: UUID) -> ContactDetail:
    """Everything about one contact; UserError if the entry has gone."""
    who = {"contact": contact_id}
    rows = _ONE.rows(session, who)
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    ((note,),) = _NOTE.rows(session, who)
    return ContactDetail(_row(rows[0]), note, tuple(events_with(session, contact_id)))


def _row(values: Sequence[Any]) -> ContactRow:
    *own, folded, organisation_key = values
    fields = (*own, f"{folded}\n{organisation_key}" if organisation_key else folded)
    return ContactRow(*fields)
