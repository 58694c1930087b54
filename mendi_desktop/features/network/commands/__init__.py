# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Everything that can happen to organisations, contacts and events."""

from mendi_desktop.features.network.commands.contacts import (
    AddContact,
    ChangeContact,
    CloseContactStep,
    ContactFields,
    NoteContactMade,
    PostponeContactStep,
    RemoveContact,
    ReopenContactStep,
)
from mendi_desktop.features.network.commands.event_tasks import (
    AddEventTask,
    ChangeEventTask,
    CloseEventTask,
    RemoveEventTask,
    ReopenEventTask,
)
from mendi_desktop.features.network.commands.events import (
    AddEvent,
    ChangeEvent,
    EventFields,
    LinkContact,
    MeetNewContact,
    PostponeRegistration,
    RegisterForEvent,
    RemoveEvent,
    UnlinkContact,
    WithdrawRegistration,
)
from mendi_desktop.features.network.commands.imports import ImportContacts, Imported
from mendi_desktop.features.network.commands.organisations import (
    AddOrganisation,
    ChangeOrganisation,
    OrganisationFields,
    RemoveOrganisation,
)
from mendi_desktop.features.network.commands.starter_set import TakeStarterSet
from mendi_desktop.features.network.commands.still_active import AskActiveOn, ConfirmActive

__all__ = [
    "AddContact",
    "AddEvent",
    "AddEventTask",
    "AddOrganisation",
    "AskActiveOn",
    "ChangeContact",
    "ChangeEvent",
    "ChangeEventTask",
    "ChangeOrganisation",
    "CloseContactStep",
    "CloseEventTask",
    "ConfirmActive",
    "ContactFields",
    "EventFields",
    "ImportContacts",
    "Imported",
    "LinkContact",
    "MeetNewContact",
    "NoteContactMade",
    "OrganisationFields",
    "PostponeContactStep",
    "PostponeRegistration",
    "RegisterForEvent",
    "RemoveContact",
    "RemoveEvent",
    "RemoveEventTask",
    "RemoveOrganisation",
    "ReopenContactStep",
    "ReopenEventTask",
    "TakeStarterSet",
    "UnlinkContact",
    "WithdrawRegistration",
]
