# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to an organisation, but the question whether it is still active."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.codes import code_list
from mendi_desktop.features.desk.forgetting import forget_entry
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.model import Contact, Event, Organisation
from mendi_desktop.features.typed_text import clean_line, clean_text
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganisationFields:
    """What is kept about an organisation; name and kind are needed.

    ``kind``: a code of ``actor_kind``. ``side``: of ``actor_side``; empty: as the kind says. ``offers``: one a line.
    """

    name: str
    kind: str
    side: str = ""
    region: str = ""
    offers: str = ""
    address: str = ""
    website: str = ""
    phone: str = ""
    email: str = ""
    note: str = ""
    source: str = ""
    checked_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOrganisation(OrganisationFields, Command[UUID]):
    """Add an organisation. ``active``: a code of ``active_state``, as known on ``active_checked_on`` (None: today)."""

    label: ClassVar[str] = QT_TR_NOOP("Organisation aufnehmen")
    done: ClassVar[str] = QT_TR_NOOP("Organisation aufgenommen")

    active: str = rules.ACTIVE
    active_checked_on: date | None = None
    ended_on: date | None = None

    def execute(self, work: Work) -> UUID:
        organisation = Organisation()
        fill_organisation(work, organisation, self)
        code_list("active_state").code(self.active, field="active")
        asked_on = self.active_checked_on or work.today
        rules.check_not_ahead(asked_on, work.today, "active_checked_on")
        organisation.active = self.active
        organisation.active_checked_on = asked_on
        organisation.ask_active_on = rules.next_question(self.active, asked_on)
        organisation.ended_on = self.ended_on
        return work.add(organisation)


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeOrganisation(OrganisationFields, Command[None]):
    """Replace all fields of an organisation; whether it is active stays (see ConfirmActive)."""

    label: ClassVar[str] = QT_TR_NOOP("Organisation ändern")
    done: ClassVar[str] = QT_TR_NOOP("Organisation geändert")

    organisation_id: UUID

    def execute(self, work: Work) -> None:
        fill_organisation(work, work.get(Organisation, self.organisation_id), self)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveOrganisation(Command[None]):
    """Take an organisation away. Its contacts stay; events it organised keep its name in words."""

    label: ClassVar[str] = QT_TR_NOOP("Organisation entfernen")
    done: ClassVar[str] = QT_TR_NOOP("Organisation entfernt")

    organisation_id: UUID

    def execute(self, work: Work) -> None:
        organisation = work.get(Organisation, self.organisation_id)
        for contact in work.session.scalars(select(Contact).where(Contact.organisation_id == organisation.id)):
            contact.organisation_id = None
        for event in work.session.scalars(select(Event).where(Event.organiser_id == organisation.id)):
            event.organiser_id = None
            event.organiser = event.organiser or organisation.name
        work.session.flush()
        forget_entry(work.session, organisation.id)
        work.session.delete(organisation)


def fill_organisation(work: Work, organisation: Organisation, given: OrganisationFields) -> None:
    """Write ``given`` into ``organisation``; UserError where it breaks a rule."""
    name = clean_line(given.name)
    rules.check_name(name)
    assert name is not None
    side = given.side or rules.side_of(given.kind)
    code_list("actor_kind").code(given.kind, field="kind")
    code_list("actor_side").code(side, field="side")
    region = clean_line(given.region) or ""
    _check_new(work.session, organisation, name, region)
    organisation.name = name
    organisation.name_key = folded_words(name)
    organisation.kind = given.kind
    organisation.side = side
    organisation.region = region
    organisation.offers = clean_text(given.offers)
    organisation.address = clean_text(given.address)
    organisation.website = clean_line(given.website) or ""
    organisation.phone = clean_line(given.phone) or ""
    organisation.email = clean_line(given.email) or ""
    organisation.note = clean_text(given.note)
    organisation.source = clean_line(given.source) or ""
    organisation.checked_on = given.checked_on
    organisation.folded = rules.folded_text(
        name,
        region,
        organisation.offers,
        organisation.address,
        organisation.website,
        organisation.phone,
        organisation.email,
        organisation.note,
    )


def _check_new(session: Session, organisation: Organisation, name: str, region: str) -> None:
    """The same name may stand twice for two regions: there is more than one Agentur für Arbeit."""
    same_name = select(Organisation.id, Organisation.region).where(Organisation.name_key == folded_words(name))
    with session.no_autoflush:
        found = session.execute(same_name).all()
    if any(row.id != organisation.id and folded_words(row.region) == folded_words(region) for row in found):
        raise UserError(
            tr("„{name}“ gibt es schon. Eine zweite mit diesem Namen braucht eine andere Region.", name=name),
            field="name",
        )
