# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Organisations and contacts: kept, found, asked about, removed."""

from datetime import timedelta
from typing import Any

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.core.folding import spellings
from mendi_desktop.features.network.commands import (
    AddContact,
    AddOrganisation,
    AskActiveOn,
    ChangeContact,
    ChangeOrganisation,
    CloseContactStep,
    ConfirmActive,
    LinkContact,
    NoteContactMade,
    RemoveContact,
    RemoveOrganisation,
)
from mendi_desktop.features.network.queries import (
    contact_detail,
    event_detail,
    list_contacts,
    list_organisations,
    network_is_used,
    organisation_detail,
)
from mendi_desktop.storage.command import Command
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.network.examples import add_contact, add_event, add_organisation

TOMORROW = TODAY + timedelta(days=1)


def test_name_and_kind_are_enough(vault: Vault) -> None:
    assert not vault.read(network_is_used)
    add_organisation(vault, "  Agentur für   Arbeit ", kind="employment_agency")
    (row,) = vault.read(list_organisations)
    assert (row.name, row.side, row.active, row.active_checked_on) == ("Agentur für Arbeit", "external", "yes", TODAY)
    assert vault.read(network_is_used)


def test_an_office_of_another_house_may_be_outside(vault: Vault) -> None:
    council = add_organisation(vault, "Betriebsrat der Nachbarfirma", kind="works_council", side="external")
    assert vault.read(organisation_detail, council).row.side == "external"


def test_a_second_one_of_the_same_name_needs_another_region(vault: Vault) -> None:
    add_organisation(vault, "Agentur für Arbeit", region="Nord")
    with pytest.raises(UserError, match="Region") as refused:
        add_organisation(vault, "AGENTUR FUR ARBEIT", region="nord")
    assert refused.value.field == "name"
    add_organisation(vault, "Agentur für Arbeit", region="Süd")


REFUSED: tuple[tuple[Command[Any], str], ...] = (
    (AddOrganisation(name=" ", kind="chamber"), "name"),
    (AddOrganisation(name="IHK", kind="chambre"), "kind"),
    (AddOrganisation(name="IHK", kind="chamber", active_checked_on=TOMORROW), "active_checked_on"),
    (AddContact(name=" ", function=""), "name"),
    (AddContact(name="Erna Erfunden", last_contact_on=TOMORROW), "last_contact_on"),
    (AddContact(name="Erna Erfunden", next_step_on=TOMORROW), "next_step"),
    (ConfirmActive(active="yes"), "organisation_id"),
)


def test_what_cannot_be_is_said_at_its_field(vault: Vault) -> None:
    for command, field in REFUSED:
        with pytest.raises(UserError) as refused:
            vault.execute(command)
        assert refused.value.field == field, command


def test_a_contact_without_a_name_is_known_by_function(vault: Vault) -> None:
    add_contact(vault, "Erna Erfunden")
    add_contact(vault, "", function="Sekretariat Prüfungswesen")
    assert [(row.name, row.function) for row in vault.read(list_contacts)] == [
        ("Erna Erfunden", ""),
        ("", "Sekretariat Prüfungswesen"),
    ]


def test_a_contact_is_found_by_own_words_and_by_the_organisation(vault: Vault) -> None:
    organisation = add_organisation(vault, "Weiterbildungsverbund Übersee")
    add_contact(vault, "Jörg Müßig", organisation_id=organisation, topic="Grundbildung", note="mag Kaffee")
    (row,) = vault.read(list_contacts)
    for typed in ("mussig", "Muessig", "ÜBERSEE", "grundbild", "kaffee"):
        assert any(form in row.searchable for form in spellings(typed)), typed
    vault.execute(ChangeOrganisation(organisation_id=organisation, name="Verbund Küste", kind="training_network"))
    (row,) = vault.read(list_contacts)
    assert "kuste" in row.searchable
    assert "ubersee" not in row.searchable


def test_an_organisation_tells_of_its_contacts_and_events(vault: Vault) -> None:
    organisation = add_organisation(vault)
    add_contact(vault, organisation_id=organisation, last_contact_on=YESTERDAY)
    open_step = add_contact(vault, "Moritz Muster", organisation_id=organisation)
    vault.execute(
        ChangeContact(
            contact_id=open_step,
            name="Moritz Muster",
            organisation_id=organisation,
            next_step="anrufen",
            next_step_on=TOMORROW,
        )
    )
    add_event(vault, organiser_id=organisation)
    detail = vault.read(organisation_detail, organisation)
    row = detail.row
    assert (row.contacts, row.events, row.last_contact_on, row.next_step_on) == (2, 1, YESTERDAY, TOMORROW)
    assert [contact.name for contact in detail.contacts] == ["Erna Erfunden", "Moritz Muster"]
    assert [event.title for event in detail.events] == ["Knowledge-Café"]
    vault.execute(CloseContactStep(contact_id=open_step))
    assert vault.read(organisation_detail, organisation).row.next_step_on is None


def test_speaking_with_somebody_moves_the_last_contact_forward_only(vault: Vault) -> None:
    contact = add_contact(vault, last_contact_on=YESTERDAY)
    vault.execute(NoteContactMade(contact_id=contact, on=YESTERDAY - timedelta(days=30)))
    assert vault.read(contact_detail, contact).row.last_contact_on == YESTERDAY
    vault.execute(NoteContactMade(contact_id=contact))
    assert vault.read(contact_detail, contact).row.last_contact_on == TODAY


def test_another_step_is_open_again_and_another_note_is_not(vault: Vault) -> None:
    contact = add_contact(vault, next_step="anrufen", next_step_on=TODAY)
    vault.execute(CloseContactStep(contact_id=contact))
    same: dict[str, Any] = {"contact_id": contact, "name": "Erna Erfunden", "next_step_on": TODAY}
    vault.execute(ChangeContact(**same, next_step="anrufen", note="vormittags"))
    assert not vault.read(contact_detail, contact).row.is_open
    vault.execute(ChangeContact(**same, next_step="hinfahren"))
    assert vault.read(contact_detail, contact).row.is_open


def test_a_contact_without_a_step_has_none_to_close(vault: Vault) -> None:
    with pytest.raises(UserError, match="kein nächster Schritt"):
        vault.execute(CloseContactStep(contact_id=add_contact(vault)))


def test_noch_aktiv_is_answered_put_off_and_over_with_the_end(vault: Vault) -> None:
    organisation = add_organisation(vault, active_checked_on=TODAY - timedelta(days=400))
    row = vault.read(organisation_detail, organisation).row
    assert row.ask_active_on == TODAY - timedelta(days=35)
    vault.execute(AskActiveOn(organisation_id=organisation, ask_on=TOMORROW))
    assert vault.read(organisation_detail, organisation).row.ask_active_on == TOMORROW
    vault.execute(ConfirmActive(organisation_id=organisation, active="ended", ended_on=YESTERDAY))
    row = vault.read(organisation_detail, organisation).row
    assert (row.active, row.active_checked_on, row.ask_active_on, row.ended_on) == ("ended", TODAY, None, YESTERDAY)
    vault.execute(ConfirmActive(organisation_id=organisation))
    row = vault.read(organisation_detail, organisation).row
    assert (row.active, row.ask_active_on, row.ended_on) == ("yes", TODAY + timedelta(days=365), None)


def test_who_belonged_to_a_removed_organisation_stays(vault: Vault) -> None:
    organisation = add_organisation(vault)
    contact = add_contact(vault, organisation_id=organisation)
    event = add_event(vault, organiser_id=organisation)
    vault.execute(RemoveOrganisation(organisation_id=organisation))
    assert vault.read(contact_detail, contact).row.organisation == ""
    assert vault.read(event_detail, event).row.organiser == "Weiterbildungsverbund Musterland"
    with pytest.raises(UserError, match="nicht mehr"):
        vault.read(organisation_detail, organisation)


def test_a_removed_contact_leaves_the_event(vault: Vault) -> None:
    contact, event = add_contact(vault), add_event(vault)
    vault.execute(LinkContact(event_id=event, contact_id=contact))
    assert [row.id for row in vault.read(contact_detail, contact).events] == [event]
    vault.execute(RemoveContact(contact_id=contact))
    assert vault.read(event_detail, event).contacts == ()
