# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What this area contributes to the program."""

from typing import Final

from mendi_desktop.features.area import Area, Listing
from mendi_desktop.features.network import commands, queries, reports
from mendi_desktop.features.network.asked import ASKED, PLACES
from mendi_desktop.features.network.due import due
from mendi_desktop.features.network.finds import FINDS
from mendi_desktop.features.network.privacy import COLUMNS

_ACTOR: Final = {"kind": "actor_kind", "side": "actor_side", "active": "active_state"}

AREA: Final = Area(
    name="network",
    commands=(
        commands.AddOrganisation,
        commands.ChangeOrganisation,
        commands.RemoveOrganisation,
        commands.AddContact,
        commands.ChangeContact,
        commands.RemoveContact,
        commands.NoteContactMade,
        commands.CloseContactStep,
        commands.ReopenContactStep,
        commands.PostponeContactStep,
        commands.ConfirmActive,
        commands.AskActiveOn,
        commands.ImportContacts,
        commands.TakeStarterSet,
        commands.AddEvent,
        commands.ChangeEvent,
        commands.RemoveEvent,
        commands.RegisterForEvent,
        commands.WithdrawRegistration,
        commands.PostponeRegistration,
        commands.LinkContact,
        commands.MeetNewContact,
        commands.UnlinkContact,
        commands.AddEventTask,
        commands.ChangeEventTask,
        commands.CloseEventTask,
        commands.ReopenEventTask,
        commands.RemoveEventTask,
    ),
    listings=(
        Listing("organisations", queries.list_organisations, _ACTOR),
        Listing("contacts", queries.list_contacts, _ACTOR),
        Listing("events", queries.list_events, {"kind": "event_kind", "own_role": "event_role"}),
    ),
    reports=(reports.NETWORK_SHEET,),
    columns=COLUMNS,
    due=due,
    chapters=(reports.NETWORK,),
    is_used=queries.network_is_used,
    finds=FINDS,
    asked=ASKED,
    places=PLACES,
)
