# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""An address book is taken over in one act: nobody twice, nothing overwritten, nothing lost, undone at once."""

from datetime import date, timedelta

import pytest

from mendi_desktop.core.errors import UserError
from mendi_desktop.features.network.commands import ImportContacts, Imported
from mendi_desktop.features.network.exchange import contact_entries, contacts_csv, read_address_book
from mendi_desktop.features.network.import_entry import MOST_ENTRIES, ImportEntry
from mendi_desktop.features.network.queries import (
    contact_detail,
    import_fates,
    list_contacts,
    list_organisations,
    organisation_detail,
)
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, everything
from tests.unit.features.network.examples import add_contact, add_organisation

ERNA = ImportEntry(name="Erna Erfunden", organisation="Verbund Nord", phone="00000 1")
MORITZ = ImportEntry(name="Moritz Muster", organisation="VERBUND NORD", function="Kursplanung")
OFFICE = ImportEntry(organisation="IHK Musterküste", kind="chamber", organisation_phone="00000 7")


def test_people_share_their_organisation(vault: Vault) -> None:
    before = everything(vault)
    assert vault.read(import_fates, (ERNA, MORITZ, OFFICE)) == ["new", "new", "organisation"]
    done = vault.execute(ImportContacts(entries=(ERNA, MORITZ, OFFICE), kind="training_network"))
    assert done == Imported(contacts=2, organisations=2, merged=0, same=0)
    assert [(row.name, row.organisation) for row in vault.read(list_contacts)] == [
        ("Erna Erfunden", "Verbund Nord"),
        ("Moritz Muster", "Verbund Nord"),
    ]
    assert [(row.name, row.kind) for row in vault.read(list_organisations)] == [
        ("IHK Musterküste", "chamber"),
        ("Verbund Nord", "training_network"),
    ]
    vault.unit.undo()
    assert everything(vault) == before


def test_the_same_file_again_changes_nothing(vault: Vault) -> None:
    entries = (ERNA, MORITZ, OFFICE)
    vault.execute(ImportContacts(entries=entries))
    assert vault.read(import_fates, entries) == ["known", "known", "known_organisation"]
    before = everything(vault)
    assert vault.execute(ImportContacts(entries=entries)) == Imported(0, 0, 0, 2)
    assert everything(vault) == before


def test_the_same_name_stays_twice_unless_merging_is_asked_for(vault: Vault) -> None:
    vault.execute(ImportContacts(entries=(ERNA,)))
    other = ImportEntry(name="erna erfunden", organisation="Verbund Nord", phone="00000 2", topic="Grundbildung")
    assert vault.execute(ImportContacts(entries=(other,))).contacts == 1
    vault.unit.undo()
    assert vault.execute(ImportContacts(entries=(other,), merge=True)) == Imported(0, 0, 1, 0)
    (row,) = vault.read(list_contacts)
    assert (row.name, row.phone, row.topic) == ("Erna Erfunden", "00000 1", "Grundbildung")
    assert vault.read(contact_detail, row.id).note == "00000 2"


def test_merging_takes_the_later_contact_and_leaves_the_step(vault: Vault) -> None:
    organisation = add_organisation(vault, "Verbund Nord")
    known = add_contact(vault, organisation_id=organisation, next_step="anrufen", last_contact_on=date(2026, 5, 1))
    entry = ImportEntry(
        name="Erna Erfunden",
        organisation="Verbund Nord",
        last_contact_on=date(2026, 9, 1),
        next_step="hinfahren",
        next_step_on=TODAY,
    )
    vault.execute(ImportContacts(entries=(entry,), merge=True))
    detail = vault.read(contact_detail, known)
    assert (detail.row.last_contact_on, detail.row.next_step, detail.row.next_step_on) == (
        date(2026, 9, 1),
        "anrufen",
        None,
    )
    assert detail.note == "hinfahren"


def test_an_organisation_that_is_there_is_not_overwritten(vault: Vault) -> None:
    own = add_organisation(vault, "IHK Musterküste", kind="chamber", phone="00000 1", note="Hintereingang")
    vault.execute(ImportContacts(entries=(OFFICE,)))
    detail = vault.read(organisation_detail, own)
    assert (detail.phone, detail.note) == ("00000 1", "Hintereingang")


def test_a_day_that_cannot_be_is_kept_in_words(vault: Vault) -> None:
    entry = ImportEntry(name="Erna", last_contact_on=TODAY + timedelta(days=1), next_step_on=TODAY)
    vault.execute(ImportContacts(entries=(entry,)))
    (row,) = vault.read(list_contacts)
    assert (row.last_contact_on, row.next_step) == (None, "nachfragen")
    assert vault.read(contact_detail, row.id).note == "Letzter Kontakt: 2026-11-24"


def test_all_or_none(vault: Vault) -> None:
    wrong = ImportEntry(name="Moritz", organisation="Irgendwo", kind="spaceport")
    with pytest.raises(UserError, match="spaceport"):
        vault.execute(ImportContacts(entries=(ERNA, wrong)))
    assert vault.read(list_contacts) == []
    with pytest.raises(UserError, match="aufteilen"):
        vault.execute(ImportContacts(entries=(ERNA,) * (MOST_ENTRIES + 1)))


def test_a_network_moves_to_another_vault_in_a_table(vault: Vault) -> None:
    """Out, away, and in again: everything that a table holds is as it was."""
    organisation = add_organisation(vault, "Verbund Nord", offers="Kursbörse\nBeratung", region="Nord", note="bleibt")
    add_organisation(vault, "IHK", kind="chamber", note="Eingang im Hof")
    add_contact(vault, organisation_id=organisation, next_step="anrufen", next_step_on=TODAY, note="vormittags")
    table = contacts_csv(vault.read(contact_entries), notes=True)
    written = [read.entry for read in read_address_book(table).entries]
    assert written == vault.read(contact_entries)
    for _ in range(3):
        vault.unit.undo()
    vault.execute(ImportContacts(entries=tuple(written)))
    assert vault.read(contact_entries) == written


def test_thousands_of_entries_are_one_act(vault: Vault) -> None:
    entries = tuple(ImportEntry(name=f"Erna Erfunden {n}", organisation=f"Verbund {n % 40}") for n in range(2000))
    assert vault.execute(ImportContacts(entries=entries)) == Imported(2000, 40, 0, 0)
    assert len(vault.read(list_contacts)) == 2000
