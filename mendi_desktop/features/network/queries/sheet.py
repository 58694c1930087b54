# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a sheet or a report may tell of the network: organisations and events. No query here reads a contact's words."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Select, exists, func, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Contact, Event, Organisation


@dataclass(frozen=True, slots=True)
class KnownOrganisation:
    """One organisation as it may be handed on: without the mentor's own note and without people."""

    name: str
    kind: str
    side: str
    region: str
    offers: str
    website: str
    phone: str
    email: str
    source: str
    checked_on: date | None
    active: str
    active_checked_on: date | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class HeldEvent:
    """One event as it may be handed on. ``organiser``: an organisation, or the words kept instead."""

    title: str
    kind: str
    starts_on: date
    ends_on: date | None
    place: str
    online: bool
    organiser: str
    topic: str
    own_role: str | None
    tables: str
    results: str
    benefit: str
    minutes: int | None


def known_organisations(session: Session) -> list[KnownOrganisation]:
    """All organisations by name."""
    query: Select[*tuple[Any, ...]] = select(
        Organisation.name,
        Organisation.kind,
        Organisation.side,
        Organisation.region,
        Organisation.offers,
        Organisation.website,
        Organisation.phone,
        Organisation.email,
        Organisation.source,
        Organisation.checked_on,
        Organisation.active,
        Organisation.active_checked_on,
        Organisation.ended_on,
    )
    return [KnownOrganisation(*row) for row in session.execute(query.order_by(Organisation.name_key, Organisation.id))]


def held_events(session: Session, first: date, last: date) -> list[HeldEvent]:
    """Events of these days at which the mentor was, the earliest first."""
    query: Select[*tuple[Any, ...]] = (
        select(
            Event.title,
            Event.kind,
            Event.starts_on,
            Event.ends_on,
            Event.place,
            Event.online,
            func.coalesce(Organisation.name, Event.organiser),
            Event.topic,
            Event.own_role,
            Event.tables,
            Event.results,
            Event.benefit,
            Event.minutes,
        )
        .outerjoin(Organisation, Organisation.id == Event.organiser_id)
        .where(Event.attended, Event.starts_on.between(first, last))
        .order_by(Event.starts_on, Event.id)
    )
    return [HeldEvent(*row) for row in session.execute(query)]


def organisations_in_contact(session: Session, last: date) -> list[tuple[str, str, int]]:
    """Side, kind and number of organisations the mentor knew on ``last`` and was in contact with: somebody there is a
    contact, or it has invited to an event. Those that had ended by then are left out."""
    the_day_after = datetime.combine(last + timedelta(days=1), time(), UTC)
    in_contact = or_(
        exists().where(Contact.organisation_id == Organisation.id),
        exists().where(Event.organiser_id == Organisation.id, Event.starts_on <= last),
    )
    still_there = or_(Organisation.active != rules.ENDED, Organisation.ended_on > last)
    query = (
        select(Organisation.side, Organisation.kind, func.count())
        .where(Organisation.created_at < the_day_after, in_contact, still_there)
        .group_by(Organisation.side, Organisation.kind)
    )
    return [(side, kind, number) for side, kind, number in session.execute(query)]
