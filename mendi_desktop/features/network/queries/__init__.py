# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Reads the network as frozen rows; no ORM object leaves this package."""

from mendi_desktop.features.network.queries.contacts import (
    ContactDetail,
    ContactRow,
    contact_detail,
    list_contacts,
)
from mendi_desktop.features.network.queries.event_detail import EventDetail, EventTaskRow, event_detail
from mendi_desktop.features.network.queries.events import EventRow, list_events
from mendi_desktop.features.network.queries.import_preview import Fate, import_fates
from mendi_desktop.features.network.queries.organisations import (
    OrganisationDetail,
    OrganisationRow,
    list_organisations,
    organisation_detail,
)
from mendi_desktop.features.network.queries.sheet import (
    HeldEvent,
    KnownOrganisation,
    held_events,
    known_organisations,
    organisations_in_contact,
)
from mendi_desktop.features.network.queries.starter_set import StarterActor, starter_set
from mendi_desktop.features.network.queries.used import network_is_used

__all__ = [
    "ContactDetail",
    "ContactRow",
    "EventDetail",
    "EventRow",
    "EventTaskRow",
    "Fate",
    "HeldEvent",
    "KnownOrganisation",
    "OrganisationDetail",
    "OrganisationRow",
    "StarterActor",
    "contact_detail",
    "event_detail",
    "held_events",
    "import_fates",
    "known_organisations",
    "list_contacts",
    "list_events",
    "list_organisations",
    "network_is_used",
    "organisation_detail",
    "organisations_in_contact",
    "starter_set",
]
