# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The network of a vault as entries of an address book."""

from collections.abc import Collection, Iterator
from typing import Any
from uuid import UUID

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.features.network.model import Contact, Organisation

_OF_ORGANISATION = (
    Organisation.name.label("organisation"),
    Organisation.kind,
    Organisation.region,
    Organisation.offers,
    Organisation.address,
    Organisation.website,
    Organisation.phone.label("organisation_phone"),
    Organisation.email.label("organisation_email"),
)
_OF_CONTACT = (
    Contact.name,
    Contact.function,
    Contact.phone,
    Contact.email,
    Contact.topic,
    Contact.last_contact_on,
    Contact.next_step,
    Contact.next_step_on,
    Contact.note,
)


def contact_entries(session: Session, chosen: Collection[UUID] | None = None) -> list[ImportEntry]:
    """Every contact with its organisation, and every organisation without contacts, by organisation and name.

    ``chosen``: ids of contacts, and of organisations with all their contacts; None for everything.
    """
    wanted = None if chosen is None else list(chosen)
    return [*_contacts(session, wanted), *_alone(session, wanted)]


def _contacts(session: Session, chosen: list[UUID] | None) -> Iterator[ImportEntry]:
    query = (
        select(*_OF_ORGANISATION, *_OF_CONTACT)
        .select_from(Contact)
        .outerjoin(Organisation, Organisation.id == Contact.organisation_id)
        .order_by(Organisation.name_key.nulls_last(), Contact.name_key, Contact.id)
    )
    if chosen is not None:
        query = query.where(or_(Contact.id.in_(chosen), Contact.organisation_id.in_(chosen)))
    for row in session.execute(query):
        yield ImportEntry(**{name: value for name, value in row._asdict().items() if value is not None})


def _alone(session: Session, chosen: list[UUID] | None) -> Iterator[ImportEntry]:
    has_contacts = exists().where(Contact.organisation_id == Organisation.id)
    query = select(*_OF_ORGANISATION, Organisation.note).where(~has_contacts).order_by(Organisation.name_key)
    if chosen is not None:
        query = query.where(Organisation.id.in_(chosen))
    for row in session.execute(query):
        values: dict[str, Any] = dict(row._asdict())
        yield ImportEntry(**values)
