# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""One example of every command about the network, and short ways to fill a vault with invented people and places."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

from mendi_desktop.features.network import commands
from mendi_desktop.features.network.import_entry import ImportEntry
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.command_examples import EXAMPLES, example

__all__ = ["EXAMPLES", "add_contact", "add_event", "add_organisation"]

NEXT_WEEK = TODAY + timedelta(days=7)


def add_organisation(vault: Vault, name: str = "Weiterbildungsverbund Musterland", **fields: Any) -> UUID:
    return vault.execute(commands.AddOrganisation(name=name, **{"kind": "training_network", **fields}))


def add_contact(vault: Vault, name: str = "Erna Erfunden", **fields: Any) -> UUID:
    return vault.execute(commands.AddContact(name=name, **fields))


def add_event(vault: Vault, title: str = "Knowledge-Café", starts_on: date = NEXT_WEEK, **fields: Any) -> UUID:
    return vault.execute(commands.AddEvent(title=title, starts_on=starts_on, **{"kind": "knowledge_cafe", **fields}))


def add_task(vault: Vault, **fields: Any) -> UUID:
    fields = {"text": "Stellwände bestellen", "due_on": TODAY, **fields}
    return vault.execute(commands.AddEventTask(event_id=add_event(vault), **fields))


def with_step(vault: Vault) -> UUID:
    return add_contact(vault, next_step="Termin bestätigen", next_step_on=TODAY)


@example(commands.AddOrganisation)
def _(vault: Vault) -> Command[Any]:
    return commands.AddOrganisation(
        name="IHK Musterküste",
        kind="chamber",
        region="Musterküste",
        offers="Externenprüfung\nFeststellungsverfahren",
        address="Musterweg 1\n00000 Musterhafen",
        website="https://ihk.beispiel.invalid",
        phone="00000 777-0",
        email="info@ihk.beispiel.invalid",
        note="Parkplätze im Hof.",
        source="Kursprogramm",
        checked_on=YESTERDAY,
        active="unknown",
        active_checked_on=YESTERDAY,
    )


@example(commands.ChangeOrganisation)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeOrganisation(organisation_id=add_organisation(vault), name="Verbund Nord", kind="guidance")


@example(commands.RemoveOrganisation)
def _(vault: Vault) -> Command[Any]:
    organisation = add_organisation(vault)
    add_contact(vault, organisation_id=organisation)
    add_event(vault, organiser_id=organisation)
    return commands.RemoveOrganisation(organisation_id=organisation)


@example(commands.AddContact)
def _(vault: Vault) -> Command[Any]:
    return commands.AddContact(
        name="Moritz Muster",
        organisation_id=add_organisation(vault),
        function="Koordination",
        phone="00000 555-1",
        email="muster@verbund.beispiel.invalid",
        topic="Kursbörse",
        last_contact_on=YESTERDAY,
        next_step="Programm schicken lassen",
        next_step_on=NEXT_WEEK,
        note="Am besten vormittags.",
    )


@example(commands.ChangeContact)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeContact(contact_id=add_contact(vault), name="Erna Erfunden-Muster", topic="Grundbildung")


@example(commands.RemoveContact)
def _(vault: Vault) -> Command[Any]:
    contact = add_contact(vault)
    vault.execute(commands.LinkContact(event_id=add_event(vault), contact_id=contact))
    return commands.RemoveContact(contact_id=contact)


@example(commands.NoteContactMade)
def _(vault: Vault) -> Command[Any]:
    return commands.NoteContactMade(contact_id=add_contact(vault))


@example(commands.CloseContactStep)
def _(vault: Vault) -> Command[Any]:
    return commands.CloseContactStep(contact_id=with_step(vault))


@example(commands.ReopenContactStep)
def _(vault: Vault) -> Command[Any]:
    contact = with_step(vault)
    vault.execute(commands.CloseContactStep(contact_id=contact))
    return commands.ReopenContactStep(contact_id=contact)


@example(commands.PostponeContactStep)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeContactStep(contact_id=with_step(vault), next_step_on=NEXT_WEEK)


@example(commands.ConfirmActive)
def _(vault: Vault) -> Command[Any]:
    return commands.ConfirmActive(organisation_id=add_organisation(vault), active="ended", ended_on=YESTERDAY)


@example(commands.AskActiveOn)
def _(vault: Vault) -> Command[Any]:
    return commands.AskActiveOn(contact_id=add_contact(vault), ask_on=NEXT_WEEK)


@example(commands.ImportContacts)
def _(vault: Vault) -> Command[Any]:
    add_contact(vault, organisation_id=add_organisation(vault))
    known = ImportEntry(name="Erna Erfunden", organisation="Weiterbildungsverbund Musterland", phone="00000 555-1")
    return commands.ImportContacts(entries=(known, ImportEntry(name="Moritz Muster", organisation="Neu")), merge=True)


@example(commands.TakeStarterSet)
def _(vault: Vault) -> Command[Any]:
    return commands.TakeStarterSet(keys=("ig_metall", "mendi_net"))


@example(commands.AddEvent)
def _(vault: Vault) -> Command[Any]:
    return commands.AddEvent(
        title="Markt der Möglichkeiten",
        kind="market_of_possibilities",
        starts_on=YESTERDAY,
        ends_on=TODAY,
        starts_at="9.30",
        ends_at="16",
        place="Kantine",
        organiser="Betriebsrat",
        topic="Wer hilft bei Weiterbildung?",
        registration_until=YESTERDAY,
        registered_on=YESTERDAY,
        own_role="organiser",
        tables="Lernzeit\nFörderung",
        results="Vierzehn Fragen notiert",
        benefit="Die Beteiligten kennen sich",
        minutes=300,
    )


@example(commands.ChangeEvent)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeEvent(event_id=add_event(vault), title="Podium", kind="panel", starts_on=TODAY, online=True)


@example(commands.RemoveEvent)
def _(vault: Vault) -> Command[Any]:
    event = add_event(vault)
    vault.execute(commands.AddEventTask(event_id=event, text="Aushang drucken"))
    vault.execute(commands.LinkContact(event_id=event, contact_id=add_contact(vault)))
    return commands.RemoveEvent(event_id=event)


@example(commands.RegisterForEvent)
def _(vault: Vault) -> Command[Any]:
    return commands.RegisterForEvent(event_id=add_event(vault))


@example(commands.WithdrawRegistration)
def _(vault: Vault) -> Command[Any]:
    return commands.WithdrawRegistration(event_id=add_event(vault, registered_on=YESTERDAY))


@example(commands.PostponeRegistration)
def _(vault: Vault) -> Command[Any]:
    return commands.PostponeRegistration(event_id=add_event(vault), registration_until=TODAY)


@example(commands.LinkContact)
def _(vault: Vault) -> Command[Any]:
    return commands.LinkContact(event_id=add_event(vault), contact_id=add_contact(vault))


@example(commands.MeetNewContact)
def _(vault: Vault) -> Command[Any]:
    return commands.MeetNewContact(event_id=add_event(vault), name="Uli Neu", organisation_id=add_organisation(vault))


@example(commands.UnlinkContact)
def _(vault: Vault) -> Command[Any]:
    event, contact = add_event(vault), add_contact(vault)
    vault.execute(commands.LinkContact(event_id=event, contact_id=contact))
    return commands.UnlinkContact(event_id=event, contact_id=contact)


@example(commands.AddEventTask)
def _(vault: Vault) -> Command[Any]:
    return commands.AddEventTask(event_id=add_event(vault), text="Drei Folien", due_on=NEXT_WEEK)


@example(commands.ChangeEventTask)
def _(vault: Vault) -> Command[Any]:
    return commands.ChangeEventTask(task_id=add_task(vault), text="Vier Folien")


@example(commands.CloseEventTask)
def _(vault: Vault) -> Command[Any]:
    return commands.CloseEventTask(task_id=add_task(vault))


@example(commands.ReopenEventTask)
def _(vault: Vault) -> Command[Any]:
    task = add_task(vault)
    vault.execute(commands.CloseEventTask(task_id=task))
    return commands.ReopenEventTask(task_id=task)


@example(commands.RemoveEventTask)
def _(vault: Vault) -> Command[Any]:
    return commands.RemoveEventTask(task_id=add_task(vault))
