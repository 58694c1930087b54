# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What comes in and goes out: the public offices, address books, days for a calendar, and the way back by code."""

import os
from datetime import timedelta
from pathlib import Path
from uuid import UUID

from mendi_desktop.features.consultations.commands import RecordConsultation
from mendi_desktop.features.entry_code import code_of
from mendi_desktop.features.network.commands import AddContact, AddOrganisation
from mendi_desktop.features.network.queries import list_contacts, list_organisations
from mendi_desktop.vault.session import Vault
from tests.gui.network.conftest import Show
from tests.support.vaults import TODAY, YESTERDAY

CSV = """Name;Firma;Telefon;E-Mail
Kim Beispiel;Agentur für Arbeit Musterstadt;0000 9;kim@agentur.example
Uli Neu;Volkshochschule Musterstadt;0000 1;uli@vhs.example
;;3;
"""


def test_of_the_public_offices_the_active_ones_are_ticked_and_come_with_one_act(show: Show, vault: Vault) -> None:
    view = show()
    dialog = view.press_for("Öffentliche Stellen übernehmen …")
    words, ticked = dialog.words(), dialog.ticked()
    assert "Quelle: " in words
    assert "Stand " in words
    assert "beendet am " in words
    assert [words.index(heading) for heading in ("Aktiv", "Stand unklar", "Beendet")] == sorted(
        words.index(heading) for heading in ("Aktiv", "Stand unklar", "Beendet")
    )
    dialog.tick(ticked[0])
    dialog.press(f"{len(ticked) - 1} Stellen übernehmen")
    taken = vault.read(list_organisations)
    assert sorted(row.name for row in taken) == sorted(ticked[1:])
    assert {row.active for row in taken} == {"yes"}
    dialog = view.exchange("Öffentliche Stellen übernehmen …")
    assert dialog.ticked() == [ticked[0]], "what is there already is not offered again"
    assert "schon da" in dialog.words()
    dialog.press("Abbrechen")
    view.at.undo()
    assert vault.read(list_organisations) == []


def test_a_file_is_shown_before_anything_comes_in_and_one_undo_takes_it_back(
    show: Show, vault: Vault, kim: UUID, tmp_path: Path
) -> None:
    path = tmp_path / "kontakte.csv"
    path.write_text(CSV, "utf-8")
    view = show()
    view.files.to_open = path
    dialog = view.exchange("Kontakte einlesen …")
    dialog.press("Datei wählen …")
    view.wait()
    listed = "Was die Datei bringt"
    assert dialog.headings(listed) == [
        "Neue Ansprechpersonen, 1",
        "Schon da, werden ausgelassen, 1",
        "Bitte ansehen, 1",
    ]
    assert dialog.lines(listed)[2].startswith("Zeile 4, ")
    assert len(vault.read(list_contacts)) == 1
    dialog.press("ergänzen")
    assert "Schon da, werden ergänzt, 1" in dialog.headings(listed)
    dialog.choose("Art neuer Organisationen", "volkshoch")
    dialog.press("2 Einträge übernehmen")
    view.wait()
    assert not dialog.is_open
    assert {row.name: row.phone for row in vault.read(list_contacts)} == {"Kim Beispiel": "0000 9", "Uli Neu": "0000 1"}
    assert vault.read(list_organisations)[1].kind == "adult_education_centre"
    assert view.at.done[-1] == "Adressen übernommen"
    view.at.undo()
    assert len(vault.read(list_contacts)) == 1


def test_a_file_that_is_none_is_a_sentence(show: Show, tmp_path: Path, agency: UUID) -> None:
    (tmp_path / "bild.csv").write_bytes(bytes(range(64)))
    view = show()
    dialog = view.exchange("Kontakte einlesen …")
    for name, says in (("bild.csv", "Das ist keine Textdatei."), ("fehlt.vcf", "„fehlt.vcf“ lässt sich nicht lesen.")):
        view.files.to_open = tmp_path / name
        dialog.press("Datei wählen …")
        view.wait()
        assert says in dialog.words()
    assert not any(words.endswith("übernehmen") for words in dialog.buttons())


def test_the_one_that_is_read_or_all_go_out_readable_for_their_owner_only(
    show: Show, vault: Vault, kim: UUID, tmp_path: Path
) -> None:
    vault.execute(AddContact(name="Robin Muster"))
    view = show()
    view.show("Ansprechpersonen")
    view.choose("Kim Beispiel")
    one, everything = tmp_path / "eine.vcf", tmp_path / "alle.csv"
    dialog = view.exchange("Kontakte ausgeben …")
    assert "nicht verschlüsselt" in dialog.words()
    dialog.press("nur „Kim Beispiel“")
    view.files.to_save = one
    dialog.press("Datei sichern …")
    view.wait()
    assert "Kim Beispiel" in one.read_text("utf-8")
    assert "Robin" not in one.read_text("utf-8")
    dialog = view.exchange("Kontakte ausgeben …")
    dialog.press("CSV für Tabellen")
    view.files.to_save = everything
    dialog.press("Datei sichern …")
    view.wait()
    assert "Robin Muster" in everything.read_text("utf-8-sig")
    assert view.files.suggested == ["Netzwerk.vcf", "Netzwerk.csv"]
    assert os.name == "nt" or one.stat().st_mode & 0o077 == 0


def test_notes_go_out_only_when_ticked_and_the_dialog_says_what_will_be_in_the_file(
    show: Show, vault: Vault, tmp_path: Path
) -> None:
    vault.execute(AddContact(name="Robin Muster", next_step="Anrufen", note="Am besten vormittags"))
    table, card = tmp_path / "alle.csv", tmp_path / "alle.vcf"
    view = show()
    for form, path, choice, private in (
        (
            "CSV für Tabellen",
            table,
            "Notizen, letzten Kontakt und nächste Schritte mitgeben",
            ("vormittags", "Anrufen"),
        ),
        ("vCard für Adressbücher", card, "Notizen mitgeben", ("vormittags",)),
    ):
        view.files.to_save = path
        for asked in (False, True):
            dialog = view.exchange("Kontakte ausgeben …")
            dialog.press(form)
            assert dialog.ticked() == []
            assert "Notizen" not in dialog.words()
            if asked:
                dialog.tick(choice)
                assert "Notizen" in dialog.words()
            dialog.press("Datei sichern …")
            view.wait()
            written = path.read_text("utf-8-sig")
            assert "Robin Muster" in written
            assert [words in written for words in private] == [asked] * len(private)
    assert "Anrufen" not in card.read_text("utf-8")


def test_the_calendar_gets_what_the_dialog_shows_and_nothing_that_was_typed(
    show: Show, vault: Vault, meeting: UUID, tmp_path: Path
) -> None:
    talk = RecordConsultation(
        held_on=YESTERDAY, minutes=15, contact_kind="informal_chat", follow_up_on=TODAY + timedelta(days=4)
    )
    entry = vault.execute(talk)
    step = TODAY + timedelta(days=2)
    vault.execute(AddContact(name="Kim Beispiel", next_step="Geheimes Treffen", next_step_on=step))
    view = show()
    dialog = view.exchange("Termine für den Kalender …")
    shown = dialog.lines("So steht es im Kalender")
    assert f"Wiedervorlage {code_of(entry)}, ganztägig, Fr, 27.11.2026" in shown
    assert "Das lesen alle, die den Kalender sehen dürfen" in dialog.words()
    dialog.tick("Termin (1)")
    left = dialog.lines("So steht es im Kalender")
    assert not any(line.startswith("Termin ") for line in left)
    view.files.to_save = tmp_path / "termine.ics"
    dialog.press("Kalenderdatei sichern …")
    written = (tmp_path / "termine.ics").read_text("utf-8")
    summaries = [line.removeprefix("SUMMARY:") for line in written.splitlines() if line.startswith("SUMMARY:")]
    assert sorted(summaries) == sorted(line.split(",")[0] for line in left)
    assert not any(word in written for word in ("Kim", "Beispiel", "Geheim", "Regionaltreffen"))


def test_a_place_that_takes_nothing_is_a_sentence(show: Show, agency: UUID, meeting: UUID, tmp_path: Path) -> None:
    view = show()
    view.files.to_save = tmp_path / "fehlt" / "x.ics"
    dialog = view.exchange("Termine für den Kalender …")
    dialog.press("Kalenderdatei sichern …")
    assert "lässt sich dort nicht schreiben" in dialog.words()
    dialog.press("Abbrechen")
    dialog = view.exchange("Kontakte ausgeben …")
    dialog.press("Datei sichern …")
    view.wait()
    assert "lässt sich dort nicht schreiben" in dialog.words()


def test_a_code_leads_to_its_entry_and_a_wrong_one_says_why(show: Show, vault: Vault, kim: UUID, meeting: UUID) -> None:
    vault.execute(AddOrganisation(name="Betriebsrat Werk Nord", kind="works_council"))
    view = show()
    dialog = view.exchange("Zu einem Code gehen …")
    dialog.write("Code", "ABC")
    dialog.press("Hingehen")
    assert "Ein Code hat 6 Zeichen" in dialog.words()
    dialog.write("Code", code_of(kim).lower().replace("-", ""))
    dialog.press("Hingehen")
    assert (dialog.is_open, view.chosen()) == (False, "Kim Beispiel")
    assert view.at.places[-1].id == kim


def test_a_refusal_that_comes_after_the_dialog_is_said_below(show: Show, tmp_path: Path) -> None:
    view = show()
    view.files.to_save = tmp_path / "gibt-es-nicht" / "kontakte.vcf"
    dialog = view.exchange("Kontakte ausgeben …")
    dialog.press("Datei sichern …")
    dialog.press("Abbrechen")
    view.wait()
    assert len(view.at.said) == 1
