# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads organisations as frozen rows, with how many contacts and events hang on each."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, and_, bindparam, case, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.i18n import tr
from mendi_desktop.features.network.model import Contact, Event, Organisation
from mendi_desktop.features.network.queries.contacts import ContactRow, contacts_at
from mendi_desktop.features.network.queries.events import EventRow, events_of
from mendi_desktop.storage.prepared import Prepared, Row
from mendi_desktop.storage.types import Id


@dataclass(frozen=True, slots=True)
class OrganisationRow:
    """One line of the list. ``last_contact_on`` and ``next_step_on`` (open ones): of its contacts.

    ``events``: those it organised. ``from_starter_set``: it came with the program. ``searchable``: see ContactRow.
    """

    id: UUID
    name: str
    kind: str
    side: str
    region: str
    offers: str
    active: str
    active_checked_on: date | None
    ask_active_on: date | None
    ended_on: date | None
    checked_on: date | None
    from_starter_set: bool
    contacts: int
    last_contact_on: date | None
    next_step_on: date | None
    events: int
    searchable: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class OrganisationDetail:
    """Everything about one organisation, with its contacts by name and the events it organised, the newest first."""

    row: OrganisationRow
    address: str
    website: str
    phone: str
    email: str
    note: str
    source: str
    contacts: tuple[ContactRow, ...]
    events: tuple[EventRow, ...]


_COLUMNS = (
    Organisation.id,
    Organisation.name,
    Organisation.kind,
    Organisation.side,
    Organisation.region,
    Organisation.offers,
    Organisation.active,
    Organisation.active_checked_on,
    Organisation.ask_active_on,
    Organisation.ended_on,
    Organisation.checked_on,
    Organisation.starter_key.is_not(None),
)


def list_organisations(session: Session) -> list[OrganisationRow]:
    """All organisations by name."""
    return [_row(row) for row in _ALL.rows(session)]


def organisation_detail(session: Session, organisation_id: UUID) -> OrganisationDetail:
    """Everything about one organisation; UserError if the entry has gone."""
    which = {"organisation": organisation_id}
    rows = _ONE.rows(session, which)
    if not rows:
        raise UserError(tr("Diesen Eintrag gibt es nicht mehr. Bitte die Ansicht neu öffnen."))
    ((address, website, phone, email, note, source),) = _TEXTS.rows(session, which)
    return OrganisationDetail(
        _row(rows[0]),
        address=address,
        website=website,
        phone=phone,
        email=email,
        note=note,
        source=source,
        contacts=tuple(contacts_at(session, organisation_id)),
        events=tuple(events_of(session, organisation_id)),
    )


def _query() -> Select[*tuple[Any, ...]]:
    open_step = and_(Contact.next_step != "", Contact.next_step_done_on.is_(None))
    organised = select(func.count()).where(Event.organiser_id == Organisation.id).correlate(Organisation)
    return (
        select(
            *_COLUMNS,
            func.count(Contact.id),
            func.max(Contact.last_contact_on),
            func.min(case((open_step, Contact.next_step_on))),
            organised.scalar_subquery(),
            Organisation.folded,
        )
        .outerjoin(Contact, Contact.organisation_id == Organisation.id)
        .group_by(Organisation.id)
        .order_by(Organisation.name_key, Organisation.region, Organisation.id)
    )


_ALL: Final = Prepared(_query())
_WHICH: Final = bindparam("organisation", type_=Id)
_ONE: Final = Prepared(_query().where(Organisation.id == _WHICH))
_TEXTS: Final = Prepared(
    select(
        Organisation.address,
        Organisation.website,
        Organisation.phone,
        Organisation.email,
        Organisation.note,
        Organisation.source,
    ).where(Organisation.id == _WHICH)
)


def _row(values: Row) -> OrganisationRow:
    return OrganisationRow(*values)
