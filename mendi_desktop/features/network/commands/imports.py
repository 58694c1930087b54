# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes an address book over in one act."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import ClassVar
from uuid import UUID

from sqlalchemy import select

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP, tr
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.commands.contacts import ContactFields, fill_contact
from mendi_desktop.features.network.commands.organisations import OrganisationFields, fill_organisation
from mendi_desktop.features.network.import_entry import MOST_ENTRIES, ImportEntry
from mendi_desktop.features.network.model import Contact, Organisation
from mendi_desktop.storage.command import Command, Work

UNKNOWN_KIND = "other_external"

_OWN_FIELDS = tuple(name for name in ContactFields.__dataclass_fields__ if name != "organisation_id")


@dataclass(frozen=True, slots=True)
class Imported:
    """How many contacts and organisations are new, how many contacts were merged, how many were there word for word."""

    contacts: int
    organisations: int
    merged: int
    same: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportContacts(Command[Imported]):
    """Take over ``entries``, all or none. Who stands there word for word is not added again.

    ``merge``: somebody of the same name in the same organisation is the same person: empty fields are filled, other
    words are added to the note. Without it both stay. ``kind``: of organisations whose kind the file does not say.
    """

    label: ClassVar[str] = QT_TR_NOOP("Adressen übernehmen")
    done: ClassVar[str] = QT_TR_NOOP("Adressen übernommen")

    entries: tuple[ImportEntry, ...]
    merge: bool = False
    kind: str = UNKNOWN_KIND

    def execute(self, work: Work) -> Imported:
        if len(self.entries) > MOST_ENTRIES:
            raise UserError(tr("Mehr als {n} Einträge auf einmal passen nicht. Bitte aufteilen.", n=MOST_ENTRIES))
        rules.side_of(self.kind)
        taking = _Taking(work, self.kind, merge=self.merge)
        for entry in self.entries:
            taking.take(entry)
        work.session.flush()
        return Imported(taking.contacts, taking.organisations, taking.merged, taking.same)


@dataclass
class _Taking:
    """What is known while entries come in, so that no entry asks the database."""

    work: Work
    kind: str
    merge: bool
    contacts: int = 0
    organisations: int = 0
    merged: int = 0
    same: int = 0
    _by_name: dict[str, Organisation] = field(init=False)
    _people: dict[tuple[UUID | None, str, str], list[Contact]] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        session = self.work.session
        self._by_name = {row.name_key: row for row in session.scalars(select(Organisation).order_by(Organisation.id))}
        for contact in session.scalars(select(Contact)):
            self._remember(contact)

    def take(self, entry: ImportEntry) -> None:
        organisation = self._organisation(entry) if entry.organisation.strip() else None
        if not entry.has_contact:
            return
        given = _contact_fields(_dated(entry, self.work.today), organisation.id if organisation else None)
        fresh = Contact()
        fill_contact(self.work, fresh, given)
        known = self._people.get(_person(fresh), [])
        if any(_texts(contact) == _texts(fresh) for contact in known):
            self.same += 1
        elif known and self.merge:
            fill_contact(self.work, known[0], _merged(known[0], fresh))
            self.merged += 1
        else:
            self._add(fresh)

    def _add(self, contact: Contact) -> None:
        contact.active = rules.ACTIVE
        contact.active_checked_on = self.work.today
        contact.ask_active_on = rules.next_question(rules.ACTIVE, self.work.today)
        self.work.session.add(contact)
        self._remember(contact)
        self.contacts += 1

    def _organisation(self, entry: ImportEntry) -> Organisation:
        key = folded_words(entry.organisation)
        if key not in self._by_name:
            organisation = Organisation()
            fill_organisation(self.work, organisation, _organisation_fields(entry, self.kind))
            organisation.active = rules.ACTIVE
            organisation.active_checked_on = self.work.today
            organisation.ask_active_on = rules.next_question(rules.ACTIVE, self.work.today)
            self.work.add(organisation)
            self._by_name[key] = organisation
            self.organisations += 1
        return self._by_name[key]

    def _remember(self, contact: Contact) -> None:
        self._people.setdefault(_person(contact), []).append(contact)


def _person(contact: Contact) -> tuple[UUID | None, str, str]:
    """Who has no name is known by function."""
    return contact.organisation_id, contact.name_key, "" if contact.name_key else folded_words(contact.function)


def _texts(contact: Contact) -> tuple[object, ...]:
    return tuple(getattr(contact, name) for name in _OWN_FIELDS)


def _dated(entry: ImportEntry, today: date) -> ImportEntry:
    """A last contact that lies ahead cannot be one: the day is kept in the note. A day needs its step."""
    day = entry.last_contact_on
    if day is not None and day > today:
        note = "\n".join(part for part in (entry.note, tr("Letzter Kontakt: {day}", day=day.isoformat())) if part)
        entry = replace(entry, last_contact_on=None, note=note)
    return replace(entry, next_step=tr("nachfragen")) if entry.next_step_on and not entry.next_step else entry


def _contact_fields(entry: ImportEntry, organisation_id: UUID | None) -> ContactFields:
    own = {name: getattr(entry, name) for name in _OWN_FIELDS}
    return ContactFields(organisation_id=organisation_id, **own)


def _organisation_fields(entry: ImportEntry, kind: str) -> OrganisationFields:
    """The note is the contact's, if there is one."""
    return OrganisationFields(
        name=entry.organisation,
        kind=entry.kind or kind,
        region=entry.region,
        offers=entry.offers,
        address=entry.address,
        website=entry.website,
        phone=entry.organisation_phone,
        email=entry.organisation_email,
        note="" if entry.has_contact else entry.note,
    )


def _merged(known: Contact, fresh: Contact) -> ContactFields:
    """Nothing of the known contact is lost, and nothing of the new one: what does not fit stands in the note."""
    merged = ContactFields(organisation_id=known.organisation_id, **{n: getattr(known, n) for n in _OWN_FIELDS})
    notes: list[str] = [known.note] if known.note else []
    for name in _OWN_FIELDS:
        old, new = getattr(known, name), getattr(fresh, name)
        if not new or old == new or name == "name":
            continue
        if name == "last_contact_on":
            merged = replace(merged, last_contact_on=max(old or new, new))
        elif not old and name != "next_step_on":
            merged = replace(merged, **{name: new})
        elif name != "next_step_on":
            notes.append(str(new))
    if not known.next_step:
        merged = replace(merged, next_step_on=fresh.next_step_on)
    return replace(merged, note="\n".join(_without_doubles(notes)))


def _without_doubles(notes: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(note for note in notes if note))
