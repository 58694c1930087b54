# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""The sheet for the data-protection officer tells the settings in force, and nothing about anybody."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from mendi_desktop.app.areas import AREAS, areas_on
from mendi_desktop.core.clock import FixedClock
from mendi_desktop.core.folders import Folders
from mendi_desktop.core.settings import IDLE_MINUTES, SettingsFile
from mendi_desktop.features.area import Leaves
from mendi_desktop.features.issuing import issue_report, prepare_report
from mendi_desktop.features.retention import RETENTION
from mendi_desktop.features.safekeeping.data_protection import data_protection_kind, facts
from mendi_desktop.features.safekeeping.data_protection.facts import all_columns, holdings
from mendi_desktop.features.shared_columns import ROW
from mendi_desktop.reports.options import ReportKind
from mendi_desktop.storage.options import SetVaultOptions, VaultOptions
from mendi_desktop.vault.backups.rotation import DAYS, NEWEST, OLDEST
from mendi_desktop.vault.keys import PARAMETERS
from mendi_desktop.vault.safekeeping import ChooseSecondTarget, NoteRecoverySheet
from mendi_desktop.vault.session import Vault
from tests.support.expected_reading import normal
from tests.support.pdf import assert_archival
from tests.support.printed import handed_out
from tests.support.readback import read
from tests.support.vaults import TODAY, add_colleague, record_talk


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(*(tmp_path / name for name in ("config", "state", "runtime", "data")))
    made.config.mkdir()
    return made


@pytest.fixture
def kind(folders: Folders) -> ReportKind:
    return data_protection_kind(folders, AREAS)


def sheet(vault: Vault, kind: ReportKind) -> str:
    """All words of the sheet as they are read out."""
    made = issue_report(vault, kind, {}, TODAY)
    assert_archival(made.data)
    assert made.pages <= 4
    return normal(" ".join(heard.text for heard in read(made.data)))


def set_options(vault: Vault, **options: Any) -> None:
    vault.execute(SetVaultOptions(VaultOptions(**options)))


def test_it_tells_the_codes_own_numbers(vault: Vault, kind: ReportKind) -> None:
    said, cost = sheet(vault, kind), PARAMETERS[0]
    assert f"Argon2id ({cost.time_cost} Durchgänge, {cost.memory_kib // 1024} MiB, {cost.parallelism} Spuren)" in said
    assert f"die {NEWEST} neuesten und je eine für {DAYS} Tage" in said
    assert f"nach höchstens {OLDEST.days} Tagen" in said
    assert "SQLCipher 4" in said


def test_it_tells_the_idle_time_in_force(vault: Vault, kind: ReportKind, folders: Folders) -> None:
    assert "sperrt sich nach 5 Minuten" in sheet(vault, kind)
    SettingsFile(folders.settings_file, FixedClock.on(TODAY)).set(IDLE_MINUTES, 2)
    assert "sperrt sich nach 2 Minuten" in sheet(vault, kind)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (
            {"controller": "employer", "controller_name": "Musterwerk GmbH"},
            "Musterwerk GmbH (der Arbeitgeber); so § 79a Satz 2 BetrVG",
        ),
        ({"controller": "employer", "workplace_kind": "public_office"}, "die Dienststelle; so § 69 BPersVG"),
        ({"controller": "union"}, "die Gewerkschaft"),
        ({"controller": "unclear"}, "noch nicht angegeben"),
        ({}, "wer verantwortlich ist (bitte mit Gremium, Gewerkschaft oder Datenschutz klären)"),
        ({"mentor": "Erika Muster", "mentor_function": "union_shop_steward"}, "Erika Muster (Vertrauensperson (VL))"),
    ],
)
def test_it_names_who_is_responsible_as_far_as_it_was_said(
    vault: Vault, kind: ReportKind, options: dict[str, str], said: str
) -> None:
    set_options(vault, **options)
    assert said in sheet(vault, kind)


def test_whoever_gets_something_is_told_with_what_is_not_protected(vault: Vault, kind: ReportKind) -> None:
    said = sheet(vault, kind)
    assert "Keine. Der Betriebsrat" not in said
    assert "Der Betriebsrat erhält Zahlen ab 5 verschiedenen Personen, eine Versammlung ab 10" in said
    assert "auch Summen der Gesprächszeit, ohne Kürzel und Namen, aber nicht ab einer Personenzahl geschützt" in said
    assert "Kontakte (vCard, CSV) mit Angaben zu Ansprechpersonen" in said
    assert "Kalenderdateien mit Tagen, Uhrzeiten, neutralen Wörtern und Codes" in said
    assert "ausgegebene Dateien und Ausdrucke erreicht das Programm nicht" in said


def test_a_recovery_sheet_counts_only_for_the_present_key(vault: Vault, kind: ReportKind) -> None:
    assert "Kein Notfallblatt." in sheet(vault, kind)
    vault.execute(NoteRecoverySheet("0" * 16))
    assert "Das letzte Notfallblatt gilt seit der neuen Passphrase nicht mehr" in sheet(vault, kind)
    vault.execute(NoteRecoverySheet(vault.key.mark))
    assert "Notfallblatt vom 23. November 2026" in sheet(vault, kind)


def test_a_second_place_is_told_without_its_path(vault: Vault, kind: ReportKind, tmp_path: Path) -> None:
    assert "Kein zweiter Ort." in sheet(vault, kind)
    vault.execute(ChooseSecondTarget(str(tmp_path / "stick")))
    said = sheet(vault, kind)
    assert "Ein zweiter Sicherungsort ist gewählt." in said
    assert "Am zweiten Sicherungsort gilt dasselbe" in said
    assert "stick" not in said


def test_a_vault_in_a_cloud_is_told_to_be_in_one(
    vault: Vault, kind: ReportKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OneDrive", str(vault.path.parent))
    assert "In einem Ordner, den ein Cloud-Dienst abgleicht" in sheet(vault, kind)


def test_a_file_that_others_may_open_is_not_called_closed(
    vault: Vault, kind: ReportKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Die Datei ist auf das eigene Benutzerkonto beschränkt." in sheet(vault, kind)
    monkeypatch.setattr(facts, "can_others_reach", lambda path: path == vault.path)
    assert "Andere Konten dieses Rechners können die verschlüsselte Datei öffnen." in sheet(vault, kind)


def test_every_column_about_persons_is_told_with_its_period(vault: Vault, kind: ReportKind) -> None:
    said = sheet(vault, kind)
    columns = [
        column
        for area in AREAS
        for table in (area.columns or {}).values()
        for name, column in table.items()
        if name not in ROW and "technische Ordnung" not in column.why and column.kept != "project"
    ]
    assert [column.tells for column in columns if column.tells not in said] == []
    assert "12 Monate nach dem letzten Kontakt" in said
    assert "90 Tage nach dem Gespräch" in said


def test_of_the_mentors_own_work_the_kinds_of_entries_are_told(vault: Vault, kind: ReportKind) -> None:
    said = sheet(vault, kind)
    for entries in ("Projekte", "Meilensteine", "Organisationen", "Tätigkeiten", "Seminare", "Anträge im Gremium"):
        assert entries in said
    assert "Titel des Projekts" not in said


def test_special_categories_have_their_star(vault: Vault, kind: ReportKind) -> None:
    told = [tell for kept in holdings(all_columns(AREAS)) for tell in kept.tells]
    assert {"Zielgruppen*", "Hürden*", "Gesprächsnotiz, die gezeigt werden darf*"} <= set(told)
    assert "Dauer in Minuten" in told


def test_every_rule_of_retention_is_in_the_concept_and_says_what_is_not_automatic(
    vault: Vault, kind: ReportKind
) -> None:
    said = sheet(vault, kind)
    assert [rule.what for rule in RETENTION.values() if rule.what not in said] == []
    assert [rule.how for rule in RETENTION.values() if rule.how not in said] == []
    assert "von selbst geschieht es noch nicht" in said


def test_nothing_of_a_colleague_is_on_it(vault: Vault, kind: ReportKind) -> None:
    person = add_colleague(vault, "Ahorn-7", org_unit="Gießerei Süd")
    record_talk(vault, colleague_id=person, record="Nachtschicht und Schweißkurs", private_note="Familienfeier")
    said = sheet(vault, kind)
    for word in ("Ahorn-7", "Gießerei", "Schweißkurs", "Familienfeier"):
        assert word not in said


def test_the_same_state_gives_the_same_sheet_and_a_change_a_new_number(vault: Vault, kind: ReportKind) -> None:
    first = issue_report(vault, kind, {}, TODAY)
    again = issue_report(vault, kind, {}, TODAY + timedelta(days=3))
    assert (again.number, again.data) == (first.number, first.data)
    set_options(vault, controller="union")
    changed = issue_report(vault, kind, {}, TODAY + timedelta(days=3))
    assert (first.number, changed.number) == ("2026-01", "2026-02")
    assert [(row.kind, row.has_figures) for row in handed_out(vault)] == [("data-protection", False)] * 2


def test_a_look_at_it_spends_no_number(vault: Vault, kind: ReportKind) -> None:
    assert prepare_report(vault, kind, {}, TODAY).number == "2026-01"
    assert handed_out(vault) == []


def test_invented_data_are_marked_on_every_page(vault: Vault, kind: ReportKind) -> None:
    set_options(vault, demo=True)
    assert prepare_report(vault, kind, {}, TODAY).document.exercise


def test_the_program_offers_it_beside_the_other_reports(folders: Folders) -> None:
    kinds = [kind for area in areas_on(folders) for kind in area.reports]
    assert [kind.id for kind in kinds][:2] == ["works-council", "assembly"]
    assert [kind.counts for kind in kinds if kind.id == "data-protection"] == [False]


def test_what_is_counted_and_what_is_not_stand_apart() -> None:
    counted = {
        column.tells for column in all_columns(AREAS)["consultation"].values() if column.leaves is Leaves.COUNTED
    }
    rows = [set(tell.rstrip("*") for tell in kept.tells) for kept in holdings(all_columns(AREAS))]
    assert sum(bool(row & counted) for row in rows) == 1
