# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the starter set offers, and what of it is in the vault already."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from mendi_desktop.core.folding import folded_words
from mendi_desktop.features.network.model import Organisation
from mendi_desktop.features.network.starter import PublicActor, public_actors


@dataclass(frozen=True, slots=True)
class StarterActor:
    """One entry of the starter set. ``taken``: it was taken over, or stands under the same name already."""

    actor: PublicActor
    taken: bool


def starter_set(session: Session) -> tuple[StarterActor, ...]:
    """All entries in the order in which they are offered."""
    known = session.execute(select(Organisation.starter_key, Organisation.name_key)).all()
    keys = {row.starter_key for row in known}
    names = {row.name_key for row in known}
    return tuple(
        StarterActor(actor, actor.key in keys or folded_words(actor.name) in names) for actor in public_actors()
    )
