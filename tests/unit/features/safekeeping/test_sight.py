# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the page "Was sieht die IT?" says is taken from what lies there."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from mendi_desktop.core.folders import Folders
from mendi_desktop.core.settings import SETTINGS
from mendi_desktop.features.safekeeping.reach import in_power, put_down
from mendi_desktop.features.safekeeping.sight import spots
from mendi_desktop.features.safekeeping.sizes import said_found
from mendi_desktop.features.safekeeping.spot import Found, Group, Spot
from mendi_desktop.vault.session import Vault


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    made = Folders(*(tmp_path / name / "mendi-desktop" for name in ("config", "state", "runtime", "data")))
    for folder in (made.config, made.state, made.runtime, made.data):
        folder.mkdir(parents=True, mode=0o700)
    return made


def owner(told: tuple[Spot, ...], path: Path) -> list[str]:
    return [spot.title for spot in told if spot.covers(path)]


def test_an_open_vault_is_seen_with_its_lock_and_its_size(vault: Vault, folders: Folders) -> None:
    told = {spot.title: spot for spot in spots(folders, vault.path)}
    assert told["Tresor-Datei"].path == vault.path
    assert told["Tresor-Datei"].found().size == vault.path.stat().st_size
    lock = told["Zeichen „ist offen“"]
    assert lock.is_there
    vault.close()
    assert not lock.is_there


def test_names_with_the_letters_of_patterns_mean_themselves(tmp_path: Path, folders: Folders) -> None:
    vault = tmp_path / "Werk [Nord]*.mendi"
    told = spots(folders, vault)
    assert owner(told, vault) == ["Tresor-Datei"]
    assert told[0].path == vault
    assert owner(told, tmp_path / "Werk N.mendi") == []
    assert owner(told, tmp_path / "Werk [Nord]*.mendi-journal") == ["Mitschrift einer Änderung"]


def test_other_files_beside_the_vault_are_none_of_ours(tmp_path: Path, folders: Folders) -> None:
    told = spots(folders, tmp_path / "werk.mendi", (tmp_path / "sicherungen" / "1",))
    for foreign in ("brief.odt", "anders.mendi", "sicherungen/1/foto.jpg", "sicherungen/2/x.mendi"):
        assert owner(told, tmp_path / foreign) == []


def test_every_file_of_a_demo_counts(folders: Folders) -> None:
    (folders.runtime / "demo-1a2b" / "backups").mkdir(parents=True)
    (folders.runtime / "demo-1a2b" / "metall.mendi").write_bytes(b"x" * 10)
    newest = folders.runtime / "demo-1a2b" / "backups" / "manifest.json"
    newest.write_bytes(b"{}")
    os.utime(newest, (4e9, 4e9))
    (demo,) = (spot for spot in spots(folders) if spot.title == "Übungsdaten")
    assert demo.found() == Found(2, 12, datetime.fromtimestamp(4e9, UTC))
    assert demo.covers(newest)


def test_what_is_not_there_is_found_to_be_nothing(folders: Folders, tmp_path: Path) -> None:
    assert {spot.found() for spot in spots(folders, tmp_path / "nirgends" / "x.mendi")} == {Found(0, 0, None)}


def test_the_folders_of_backups_are_told_apart(folders: Folders, tmp_path: Path) -> None:
    told = [spot for spot in spots(folders, None, (tmp_path / "a", tmp_path / "b")) if spot.group is Group.BACKUPS]
    assert [(spot.title, spot.path) for spot in told] == [
        ("Sicherungen", tmp_path / "a"),
        ("Zweiter Sicherungsort", tmp_path / "b"),
    ]
    assert "10 neuesten" in told[0].goes
    assert "184 Tagen" in told[0].goes


@pytest.mark.skipif(os.name != "posix", reason="modes are a thing of POSIX")
def test_a_file_in_a_closed_folder_is_closed(vault: Vault, folders: Folders) -> None:
    vault.path.chmod(0o644)
    vault.path.parent.chmod(0o700)
    assert not spots(folders, vault.path)[0].found().open_to_others


def test_what_others_could_read_is_said() -> None:
    now = datetime(2026, 11, 22, 12, tzinfo=UTC)
    assert "auch für andere Konten lesbar" in said_found(Found(1, 1000, now, open_to_others=True), now)
    assert "lesbar" not in said_found(Found(1, 1000, now), now)
    assert said_found(Found(0, 0, None), now) == "gerade nichts da"


def test_everything_is_said_in_whole_sentences(folders: Folders, tmp_path: Path) -> None:
    told = spots(folders, tmp_path / "x.mendi", (tmp_path,))
    sentences = [text for spot in told for text in (spot.holds, spot.seen, spot.goes)]
    sentences += [text for reach in (*put_down(), *in_power()) for text in (reach.says, reach.helps)]
    assert all(text.endswith(".") and text[0].isupper() for text in sentences)


def test_what_is_handed_to_other_programs_is_named_with_whom_it_tells_of() -> None:
    (contacts,) = (reach for reach in put_down() if "vCard, CSV" in reach.says)
    assert "nennen Ansprechpersonen im Klartext" in contacts.says
    assert "Kalenderdateien nur Tage, Uhrzeiten, neutrale Wörter und Codes" in contacts.says


def test_the_row_about_settings_tells_of_every_setting(folders: Folders) -> None:
    """A new setting needs a word in the sentence, and one here."""
    (row,) = (spot for spot in spots(folders, folders.data / "x.mendi") if spot.title == "Einstellungen")
    words = {
        "theme": "aussieht",
        "text_scale": "aussieht",
        "language": "spricht",
        "gender_style": "gendert",
        "idle_minutes": "sperrt",
        "capture": "Bildschirmaufnahmen",
        "tray": "Symbol in der Leiste",
        "explanations": "Erklärungen",
        "seen_version": "Version",
        "last_vault": "Ort des zuletzt geöffneten Tresors",
        "accepted_place": "Ort des zuletzt geöffneten Tresors",
    }
    assert {setting.name for setting in SETTINGS} == set(words)
    assert [name for name, word in words.items() if word not in row.holds] == []
