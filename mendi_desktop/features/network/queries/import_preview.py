# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What would become of the entries of a file, before anything is taken over."""

from collections.abc import Sequence
from typing import Literal, TypeAlias

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mendi_desktop.core.folding import folded_words
from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.features.network.model import Contact, Organisation

Fate: TypeAlias = Literal["new", "known", "organisation", "known_organisation"]
"""``known``: somebody of this name is in this organisation already, in the vault or further up in the file.

``organisation``, ``known_organisation``: the entry is about an organisation alone."""


def import_fates(session: Session, entries: Sequence[ImportEntry]) -> list[Fate]:
    """For every entry what it is beside the vault and the entries before it."""
    organisations = set(session.scalars(select(Organisation.name_key)))
    people = {
        (organisation, name or folded_words(function))
        for organisation, name, function in session.execute(
            select(func.coalesce(Organisation.name_key, ""), Contact.name_key, Contact.function).outerjoin(
                Organisation, Organisation.id == Contact.organisation_id
            )
        )
    }
    fates: list[Fate] = []
    for entry in entries:
        organisation = folded_words(entry.organisation)
        if entry.has_contact:
            person = (organisation, folded_words(entry.name) or folded_words(entry.function))
            fates.append("known" if person in people else "new")
            people.add(person)
        else:
            fates.append("known_organisation" if organisation in organisations else "organisation")
        organisations.add(organisation)
    return fates
