# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Whether there is anything of the network in the vault."""

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from mendi_desktop.features.network.model import Contact, Event, Organisation


def network_is_used(session: Session) -> bool:
    """There is an organisation, a contact or an event."""
    anything = or_(exists(select(Organisation.id)), exists(select(Contact.id)), exists(select(Event.id)))
    return bool(session.scalar(select(anything)))
