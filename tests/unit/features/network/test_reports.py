# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What leaves of the network: organisations and events, with source and Stand; no person and no note, ever."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.features.issuing import prepare_report, rendered
from mendi_desktop.features.network.commands import AddEventTask, ConfirmActive, LinkContact
from mendi_desktop.features.network.reports import NETWORK, NETWORK_SHEET
from mendi_desktop.reports.options import parse_options
from mendi_desktop.reports.period import Period
from mendi_desktop.vault.session import Vault
from tests.support.vaults import TODAY, YESTERDAY
from tests.unit.features.network.examples import add_contact, add_event, add_organisation

AUTUMN = Period(date(2026, 10, 1), date(2026, 12, 31))
OF_PEOPLE = ("Erfunden", "Prüfungswesen", "00000 1", "erna@beispiel", "Schichtkurse", "nachfragen", "vormittags", "Hof")


def sheet(vault: Vault, **given: str) -> str:
    prepared = prepare_report(vault, NETWORK_SHEET, parse_options(NETWORK_SHEET.options, given), TODAY)
    return rendered(prepared, "html").data.decode()


def told(vault: Vault, period: Period = AUTUMN) -> Any:
    return vault.read(NETWORK.read, period)


@pytest.fixture
def network(vault: Vault) -> UUID:
    """An organisation with a contact full of words about a person, and an event where they met."""
    chamber = add_organisation(
        vault,
        "IHK Musterküste",
        kind="chamber",
        region="Musterküste",
        offers="Externenprüfung\nFeststellungsverfahren",
        website="https://ihk.beispiel.invalid",
        note="Eingang im Hof",
        source="Kursprogramm",
        checked_on=date(2026, 3, 2),
    )
    contact = add_contact(
        vault,
        organisation_id=chamber,
        function="Prüfungswesen",
        phone="00000 1",
        email="erna@beispiel.invalid",
        topic="Schichtkurse",
        next_step="nachfragen",
        next_step_on=TODAY,
        note="vormittags",
    )
    event = add_event(
        vault,
        "Knowledge-Café am Deich",
        YESTERDAY,
        organiser_id=chamber,
        own_role="moderation",
        tables="Lernzeit\nVertretung",
        results="Springerlisten helfen",
        benefit="Vorlage für Halle 2",
        minutes=250,
    )
    vault.execute(LinkContact(event_id=event, contact_id=contact))
    vault.execute(AddEventTask(event_id=event, text="Merkblatt nachfragen"))
    return chamber


def test_the_sheet_tells_who_offers_what_and_what_came_of_the_events(vault: Vault, network: UUID) -> None:
    text = sheet(vault)
    for word in ("IHK Musterküste", "Kammer", "Externenprüfung; Feststellungsverfahren", "03/2026", "Kursprogramm"):
        assert word in text
    for word in ("Knowledge-Café am Deich", "Moderation", "Lernzeit", "Springerlisten helfen", "Vorlage für Halle 2"):
        assert word in text


def test_nobody_is_named_on_the_sheet_or_in_the_chapter(vault: Vault, network: UUID) -> None:
    said = sheet(vault, ended="ja") + str(told(vault)) + str(NETWORK.say(told(vault), "company"))
    assert [word for word in OF_PEOPLE if word in said] == []


def test_what_has_ended_is_told_when_asked_for(vault: Vault, network: UUID) -> None:
    vault.execute(ConfirmActive(organisation_id=network, active="ended", ended_on=date(2026, 6, 30)))
    assert "Externenprüfung;" not in sheet(vault)
    assert "beendet 06/2026" in sheet(vault, ended="ja")


def test_events_are_those_of_the_chosen_time(vault: Vault, network: UUID) -> None:
    add_event(vault, "Früher einmal", date(2024, 5, 6), attended=True)
    add_event(vault, "Noch nicht", TODAY + timedelta(days=9))
    assert "Früher einmal" not in sheet(vault)
    text = sheet(vault, **{"from": "2024-01-01", "to": "2026-12-31"})
    assert "Früher einmal" in text
    assert "Noch nicht" not in text


def test_an_empty_network_says_so(vault: Vault) -> None:
    assert "Noch keine Organisation festgehalten." in sheet(vault)
    assert told(vault) is None


def test_the_chapter_counts_organisations_in_contact_and_lists_events(vault: Vault, network: UUID) -> None:
    add_organisation(vault, "Nur notiert", kind="university")
    add_organisation(vault, "Betriebsrat", kind="works_council")
    add_contact(vault, "Moritz", organisation_id=add_organisation(vault, "IHK Süd", kind="chamber"))
    found = told(vault)
    assert found == {
        "organisations": [["external", "chamber", 2]],
        "events": [["2026-11-22", "Knowledge-Café am Deich", "knowledge_cafe", "moderation", 250]],
    }
    text = str(NETWORK.say(found, "company"))
    assert "Kammer (2)" in text
    assert "4:10" in text
    assert told(vault, Period(date(2026, 1, 1), date(2026, 3, 31))) is None


def test_the_chapter_speaks_the_language_and_the_words_of_the_house(
    vault: Vault, network: UUID, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_contact(vault, "Moritz", organisation_id=add_organisation(vault, "Rat", kind="works_council"))
    found = told(vault)
    assert "PR" in str(NETWORK.say(found, "public_office"))
    assert "BR" in str(NETWORK.say(found, "company"))
    monkeypatch.setattr(i18n._in_force, "language", "en")
    assert "Staff council" in str(NETWORK.say(found, "public_office"))
