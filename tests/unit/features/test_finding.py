# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every area says what its entries are called: by a few letters, and by their ids."""

from datetime import timedelta

import pytest

from mendi_desktop.app.areas import AREAS
from mendi_desktop.features.colleagues.commands import AddColleague
from mendi_desktop.features.consultations import finds as talks
from mendi_desktop.features.consultations.commands import RecordConsultation, WritePrivateNote
from mendi_desktop.features.finding import Found
from mendi_desktop.features.network.commands import AddContact, AddOrganisation
from mendi_desktop.vault.session import Vault
from tests.support.all_areas import EVENT, PROJECT, REQUEST, SEMINAR, fill_areas
from tests.support.vaults import TODAY, record_talk

FINDS = tuple(area.finds for area in AREAS if area.finds)


def found(vault: Vault, typed: str, limit: int = 8) -> list[Found]:
    return [each for area in FINDS for each in vault.read(area.typed, typed, limit)]


def titles(vault: Vault, typed: str, limit: int = 8) -> list[str]:
    return [each.title for each in found(vault, typed, limit)]


def test_an_entry_of_every_area_is_found_and_known_by_its_id(vault: Vault) -> None:
    fill_areas(vault)
    vault.execute(AddOrganisation(name="IHK Musterküste", kind="chamber"))
    for typed, title, page in (
        ("markt", EVENT, "network"),
        ("musterkueste", "IHK Musterküste", "network"),
        ("schicht", PROJECT, "projects"),
        ("mentoring betrieb", SEMINAR, "qualification"),
        ("vereinbaren", REQUEST, "council"),
    ):
        (one,) = (each for each in found(vault, typed) if each.title == title)
        assert one.page == page
        assert [each for area in FINDS for each in vault.read(area.known, [one.id])] == [one]


def test_who_begins_so_stands_before_who_contains_it_and_umlauts_are_folded(vault: Vault) -> None:
    for alias in ("Waldahorn-2", "Ahorn-12", "Ahorn-7", "Süd-Ahorn-1", "Müller-3"):
        vault.execute(AddColleague(alias=alias))
    assert titles(vault, "ahorn") == ["Ahorn-7", "Ahorn-12", "Süd-Ahorn-1", "Waldahorn-2"]
    assert titles(vault, "ahorn", 2) == ["Ahorn-7", "Ahorn-12"]
    assert titles(vault, "MUELLER") == titles(vault, "muller") == ["Müller-3"]
    assert titles(vault, "ahorn müller") == []


def test_contacts_are_found_by_the_organisation_they_are_with(vault: Vault) -> None:
    office = vault.execute(AddOrganisation(name="Agentur für Arbeit", kind="employment_agency"))
    vault.execute(AddContact(name="Paul Platzhalter", organisation_id=office))
    assert titles(vault, "agentur") == ["Paul Platzhalter", "Agentur für Arbeit"]


@pytest.mark.parametrize("newest", [300, 3], ids=["lately", "long ago"])
def test_talks_are_found_whether_a_word_is_rare_or_in_all_of_them(
    vault: Vault, monkeypatch: pytest.MonkeyPatch, newest: int
) -> None:
    monkeypatch.setattr(talks, "_NEWEST", newest)
    linde = vault.execute(AddColleague(alias="Linde-3"))
    for day in range(12):
        record = "Schichtplan mit der Meisterin klären" if day > 5 else "Kurs gesucht"
        record_talk(vault, TODAY - timedelta(days=day), colleague_id=linde if day % 2 else None, record=record)
    vault.execute(
        RecordConsultation(held_on=TODAY, minutes=10, contact_kind="office_hour", record="Fragt nach Ölkännchen")
    )
    assert len(found(vault, "schichtplan", 20)) == 6
    assert len(found(vault, "schichtplan linde", 20)) == 3
    assert len(found(vault, "sprechstunde", 20)) == 1, "by the label of its kind"
    assert len(found(vault, "oelkaennchen", 20)) == 1
    assert [each.title for each in found(vault, "linde-3 kurs", 2) if each.page == "consultations"] == [
        f"Linde-3, {day}" for day in ("So, 22.11.2026", "Fr, 20.11.2026")
    ]


def test_private_notes_and_nothing_typed_find_nothing(vault: Vault) -> None:
    fill_areas(vault)
    vault.execute(AddColleague(alias="Linde-3"))
    talk = record_talk(vault, TODAY)
    vault.execute(WritePrivateNote(consultation_id=talk, text="wirkt bekümmert"))
    assert titles(vault, "bekümmert") == []
    assert titles(vault, "   ") == []
    assert titles(vault, "%_*\"'") == []
