# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The pick lists hold what the handbook lists, in its order, and say it in both languages."""

import pytest

from mendi_desktop.core import i18n
from mendi_desktop.core.errors import UserError
from mendi_desktop.features.codes import COMPANY, PUBLIC_OFFICE, code_list, code_lists, label, short_label

# One telling word of each entry, in the handbook's order (sections 1.6, 2.4 to 2.7; BR and PR are one entry here).
HANDBOOK = {
    "contact_kind": "Tür-und-Angel Arbeitsplatz Sprechstunde Erstberatung Folgeberatung Bilanzgespräch Begleitung"
    " Gruppe Infoveranstaltung Kurzauskunft",
    "channel": "persönlich Telefon Video E-Mail Chat schriftlich Messe Betriebsversammlung",
    "initiative": "sich mir Betriebsrat Vertrauensleuten Vorgesetzten Personalabteilung Veranstaltung Aushang Kolleg"
    " sonstiges",
    "participant": "Betriebsrat Jugend Schwerbehinderten Vertrauensleute Personalabteilung Führungskraft Ausbildung"
    " Gleichstellung BEM Weiterbildungsmentor",
    "concern": "Orientierung Anpassung Aufstieg Berufsabschluss Teilqualifikation Umschulung Interne Studium"
    " Schulabschluss Grundbildung Deutsch Digitale Schein Anerkennung Validierung Förderung Freistellung"
    " Wiedereinstieg Konflikt Lernbegleitung Bewerbung Rechte Politische Sonstiges",
    "target_group": "Berufsabschluss ungelernt 45 Ältere Teilzeit befristet Leiharbeit Minijob Schichtarbeit Eltern"
    " Elternzeit Pflegende schwerbehindert gesundheitlich Migration Erstsprache Grundbildung Bildungserfahrungen"
    " Strukturwandel Frauen Auszubildende Fachkraft Führungskraft akademisch",
    "barrier": "Entgelt Aufstieg alt Bedarf Nutzen Scheitern lernungewohnt Schulerfahrung"
    " unübersichtlich Angebot Förderung Zuständigkeit Sprache"
    " Arbeit Familie Schichtplan Kosten Einkommen Kinderbetreuung Nähe Technik Zulassung Gesundheit"
    " Vorgesetzte Vertretung Privatsache Budget Auswahl Freistellung antwortet Angst",
    "referral_target": "Betriebsrat Jugend Schwerbehinderten Personalabteilung Führungskraft Gewerkschaft"
    " Berufsberatung Arbeitgeber-Service Jobcenter Industrie Handwerk Anerkennung Kommune Volkshochschule"
    " Bildungsträger Hochschule Grundbildung Schuldner Stipendien AFBG Integrationsamt sonstige",
    "outcome": "offen informiert Schritt Antrag bewilligt abgelehnt zugestimmt Arbeitgeber Anmeldung begonnen"
    " abgeschlossen Zertifikat abgebrochen Tätigkeit verwiesen zurückgestellt Kontakt",
    "duration_class": "15 30 60 über",
    "mentor_function": "Betriebsrat Ersatzmitglied freigestelltes Vertrauensperson Jugend Schwerbehinderten Personal"
    " Ausbilder Beschäftigte überbetrieblich",
    "actor_kind": "Betriebsrat Gesamt Ausschuss Jugend Schwerbehinderten Vertrauensleute Weiterbildungsmentor"
    " Personalabteilung Weiterbildung Führungskraft Geschäftsleitung Gleichstellung BEM Datenschutz sonstige"
    " Gewerkschaft Coach Agentur Jobcenter Kammer Bildungsträger Volkshochschule Hochschule Weiterbildungsverbund"
    " Weiterbildungsberatung Zukunftszentrum IQ Grundbildung Integrationsamt Arbeitgeberverband Kommune Ministerium"
    " Wissenschaft Stiftung Betrieb sonstige",
    "event_kind": "Vernetzungstreffen Netzwerktagung Abschlusstagung Regionaltreffen Markt World-Café Podium Pitch"
    " Online-Impuls Seminar Fallberatung Infostand Betriebsversammlung Ausschusssitzung Arbeitstreffen Plattform"
    " sonstige",
    "event_role": "Teilnahme Beitrag Stand Moderation Veranstalter",
    "consent_scope": "nichts Anzahl Anliegen Namen",
    "mentor_role": "Motivator Berater Initiator Netzwerker",
    "time_basis": "37 38 Personalrat Betriebsvereinbarung Tarifvertrag Vorgesetzten Freizeit",
}

CONCERNS = (
    "orientation adaptation promotion vocational_degree partial_qualification retraining internal_move study"
    " school_leaving basic_skills language digital certificate recognition validation funding time_off return"
    " conflict_refusal learning_support application rights civic other"
)

FUNDING = (
    "sgb3_82 sgb3_82a sgb3_81 sgb3_81_2 sgb3_81_3 sgb3_81_3a sgb3_87a sgb3_111a afbg weiterbildungsstipendium"
    " aufstiegsstipendium tq external_exam validation recognition"
)


@pytest.mark.parametrize("name", HANDBOOK)
def test_every_entry_of_the_handbook_is_there_in_its_order(name: str) -> None:
    words, codes = HANDBOOK[name].split(), code_list(name).codes
    assert len(words) == len(codes)
    assert [(word, code.full.de) for word, code in zip(words, codes, strict=True) if word not in code.full.de] == []


def test_codes_named_in_the_handbook_are_kept() -> None:
    assert [code.code for code in code_list("concern").codes] == CONCERNS.split()
    assert set(FUNDING.split()) <= {code.code for code in code_list("funding").codes}


@pytest.mark.parametrize("name", code_lists())
def test_a_list_is_whole(name: str) -> None:
    found = code_list(name)
    codes = [code.code for code in found.codes]
    assert found.title
    assert found.source
    assert found.checked.year >= 2026
    assert len(set(codes)) == len(codes)
    assert all(code.replace("_", "").isalnum() and code == code.lower() and code.isascii() for code in codes)
    assert all(code.full.de and code.full.en for code in found.codes)
    assert len({code.label() for code in found.codes}) == len(codes)
    assert len({code.short() for code in found.codes}) == len(codes)
    assert {code.group for code in found.codes} - {""} == {group.code for group in found.groups}
    assert all(code.in_office.en for code in found.codes if code.in_office.de)


@pytest.mark.parametrize("name", code_lists())
def test_chips_stay_short(name: str) -> None:
    offered = [code.short() for code in code_list(name).codes if code.frequent]
    assert [text for text in offered if len(text) > 26] == []


@pytest.mark.parametrize("name", code_lists())
def test_public_offices_read_nothing_of_works_councils(name: str) -> None:
    codes = [code for code in code_list(name).codes if code.group != COMPANY]  # those are never offered to offices
    texts = [text for code in codes for text in (code.label(PUBLIC_OFFICE), code.short(PUBLIC_OFFICE))]
    of_companies = ("Betriebsrat", "BetrVG", "Betriebsvereinbarung", "Betriebsversammlung", "BR-", "Tarif/BV")
    assert [text for text in texts if any(word in text for word in of_companies)] == []


def test_words_of_public_offices() -> None:
    assert label("channel", "works_meeting") == "Betriebsversammlung"
    assert label("channel", "works_meeting", PUBLIC_OFFICE) == "Personalversammlung"
    assert short_label("barrier", "shift_schedule") == "Schichtplan"
    assert short_label("barrier", "shift_schedule", PUBLIC_OFFICE) == "Dienstplan"
    assert short_label("concern", "rights", PUBLIC_OFFICE) == "Rechte"


def test_labels_follow_the_language(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(i18n._in_force, "language", "en")
    assert label("concern", "language") == "German, language course"
    assert short_label("contact_kind", "informal_chat") == "Corridor"
    assert code_list("barrier").groups[2].label == "Implementation"


def test_health_disability_origin_and_union_are_marked_as_special() -> None:
    special = {code.code for name in code_lists() for code in code_list(name).codes if code.special}
    assert special >= {"severely_disabled", "health_limited", "migration", "health", "disability_representation"}
    assert special >= {"rehabilitation", "trade_union", "union_shop_steward"}


def test_an_unknown_code_names_its_neighbours() -> None:
    with pytest.raises(UserError, match="vocational_degree") as refused:
        code_list("concern").code("vocationaldegree", field="concerns")
    assert refused.value.field == "concerns"
    with pytest.raises(UserError, match="concern"):
        code_list("concerns")


def test_an_unknown_code_without_neighbours_still_helps() -> None:
    with pytest.raises(UserError, match="informal_chat"):
        code_list("contact_kind").code("x" * 10_000)


def test_a_code_of_a_newer_version_is_shown_as_it_is() -> None:
    assert label("concern", "space_travel") == "space_travel"
