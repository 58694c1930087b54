# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Contacts, organisations and events by name and place, for the one line that finds everything."""

from collections.abc import Sequence
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.german_dates import format_day
from mendi_desktop.features.codes import short_label
from mendi_desktop.features.finding import Finds, Found, begins, contains
from mendi_desktop.features.network.model import Contact, Event, Organisation
from mendi_desktop.storage.options import vault_options

_PAGE: Final = "network"


def find_in_network(session: Session, typed: str, limit: int) -> list[Found]:
    """Contacts, then organisations, then events; in each those that begin with what was typed first."""
    contacts = _contacts().where(
        contains(Contact.folded.expression.concat(" ").concat(func.coalesce(Organisation.name_key, "")), typed)
    )
    contacts = contacts.order_by(
        begins(Contact.name_key.expression, typed), Contact.active == "ended", Contact.name_key == "", Contact.name_key
    )
    organisations = _organisations().where(contains(Organisation.folded.expression, typed))
    organisations = organisations.order_by(
        begins(Organisation.name_key.expression, typed), Organisation.active == "ended", Organisation.name_key
    )
    events = _events().where(contains(Event.folded.expression, typed))
    events = events.order_by(begins(func.mendi_fold(Event.title), typed), Event.starts_on.desc(), Event.id.desc())
    return _found(session, contacts.limit(limit), organisations.limit(limit), events.limit(limit))


def known_in_network(session: Session, ids: Sequence[UUID]) -> list[Found]:
    """What these are called; ids of others are passed over."""
    return _found(
        session,
        _contacts().where(Contact.id.in_(ids)),
        _organisations().where(Organisation.id.in_(ids)),
        _events().where(Event.id.in_(ids)),
    )


FINDS: Final = Finds(find_in_network, known_in_network)

_Query = Select[*tuple[Any, ...]]


def _contacts() -> _Query:
    return select(Contact.id, Contact.name, Contact.function, Organisation.name).outerjoin(
        Organisation, Organisation.id == Contact.organisation_id
    )


def _organisations() -> _Query:
    return select(Organisation.id, Organisation.name, Organisation.kind, Organisation.region)


def _events() -> _Query:
    return select(Event.id, Event.title, Event.starts_on, Event.place)


def _found(session: Session, contacts: _Query, organisations: _Query, events: _Query) -> list[Found]:
    workplace_kind = vault_options(session).workplace_kind
    people = [
        Found(_PAGE, entry, name or function, _joined(function if name else "", organisation or ""))
        for entry, name, function, organisation in session.execute(contacts)
    ]
    offices = [
        Found(_PAGE, entry, name, _joined(short_label("actor_kind", kind, workplace_kind), region))
        for entry, name, kind, region in session.execute(organisations)
    ]
    meetings = [
        Found(_PAGE, entry, title, _joined(format_day(starts_on), place))
        for entry, title, starts_on, place in session.execute(events)
    ]
    return [*people, *offices, *meetings]


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
