# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Takes public actors over that come with the program: only what the mentor has chosen, never over own entries."""

from dataclasses import dataclass
from typing import ClassVar

from sqlalchemy import select

from mendi_desktop.core.folding import folded_words
from mendi_desktop.core.i18n import QT_TR_NOOP
from mendi_desktop.features.network import rules
from mendi_desktop.features.network.commands.organisations import OrganisationFields, fill_organisation
from mendi_desktop.features.network.model import Organisation
from mendi_desktop.features.network.starter import PublicActor, public_actor
from mendi_desktop.storage.command import Command, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeStarterSet(Command[int]):
    """Take entries of the starter set over, by their keys. Returns how many were new.

    What was taken before, and organisations that stand under the same name already, are left as they are.
    """

    label: ClassVar[str] = QT_TR_NOOP("Mitgelieferte Organisationen übernehmen")
    done: ClassVar[str] = QT_TR_NOOP("Mitgelieferte Organisationen übernommen")

    keys: tuple[str, ...]

    def execute(self, work: Work) -> int:
        known = work.session.execute(select(Organisation.starter_key, Organisation.name_key)).all()
        keys = {row.starter_key for row in known}
        names = {row.name_key for row in known}
        actors = [public_actor(key) for key in dict.fromkeys(self.keys)]
        new = [actor for actor in actors if actor.key not in keys and folded_words(actor.name) not in names]
        for actor in new:
            _add(work, actor)
        return len(new)


def _add(work: Work, actor: PublicActor) -> None:
    """Whether it is active was looked up on the day of its Stand: a year later the mentor is asked."""
    organisation = Organisation(starter_key=actor.key)
    given = OrganisationFields(
        name=actor.name,
        kind=actor.kind,
        region=actor.region,
        offers=actor.offers,
        website=actor.website,
        note=actor.note,
        source=actor.source,
        checked_on=actor.checked_on,
    )
    fill_organisation(work, organisation, given)
    organisation.active = actor.active
    organisation.active_checked_on = actor.checked_on
    organisation.ask_active_on = rules.next_question(actor.active, actor.checked_on)
    organisation.ended_on = actor.ended_on
    work.add(organisation)
