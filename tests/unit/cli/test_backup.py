# SPDX-FileCopyrightText: 2026 mendi desktop contributors
# SPDX-License-Identifier: EUPL-1.2
"""``mendi backup`` and ``mendi restore``: a copy to take along, and the way back without losing what was there."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest

from mendi_desktop.core.folders import Folders
from mendi_desktop.vault import session
from mendi_desktop.vault.backups.net import SafetyNet
from mendi_desktop.vault.keys import PARAMETERS
from mendi_desktop.vault.session import create_vault, open_vault
from tests.data.vaults import make_vault
from tests.data.vaults.make_vault import place
from tests.support.console import PASSPHRASE
from tests.support.nets import aliases_in, flip
from tests.support.vaults import add_colleague
from tests.unit.cli.conftest import Mendi


def write(vault: Path, alias: str) -> None:
    with closing(open_vault(vault, PASSPHRASE)) as opened:
        add_colleague(opened, alias)


def aliases(vault: Path, passphrase: str = PASSPHRASE) -> list[str]:
    with closing(open_vault(vault, passphrase)) as opened:
        return aliases_in(opened.file)


# -- backup


def test_a_copy_that_opens_with_the_passphrase_of_today(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    write(vault, "Ahorn-7")
    assert "„kopie.mendi“" in mendi("backup", vault, tmp_path / "kopie.mendi").output()
    assert aliases(tmp_path / "kopie.mendi") == ["Ahorn-7"]


def test_into_a_folder_the_day_is_its_name(
    mendi: Mendi, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    monkeypatch.chdir(folder)
    mendi("backup", vault, ".").output()
    (made,) = folder.iterdir()
    assert made.name.startswith("werk.sicherung-20")
    assert "gibt es schon" in mendi("backup", vault, folder).refusal()
    assert list(folder.iterdir()) == [made]


def test_nothing_is_overwritten(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken.mendi"
    taken.write_text("etwas anderes")
    assert "„taken.mendi“ gibt es schon" in mendi("backup", vault, taken).refusal()
    assert taken.read_text() == "etwas anderes"
    assert "gibt es schon" in mendi("backup", vault, vault).refusal()
    assert "Den Ordner „weg“ gibt es nicht" in mendi("backup", vault, tmp_path / "weg" / "x.mendi").refusal()


def test_a_damaged_vault_gives_no_copy(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    flip(vault, page=9)
    mendi("backup", vault, tmp_path / "kopie.mendi").refusal()
    assert not [path for path in tmp_path.iterdir() if "kopie" in path.name]


def test_the_copy_is_on_no_shelf(mendi: Mendi, vault: Path, tmp_path: Path, folders: Folders) -> None:
    mendi("backup", vault, tmp_path / "kopie.mendi").output()
    assert not folders.backups.exists()


# -- restore


def test_the_way_back_pins_what_was_there(mendi: Mendi, vault: Path, tmp_path: Path, folders: Folders) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    write(vault, "Ahorn-7")
    told = mendi("restore", copy, vault).output()
    assert aliases(vault) == []
    (pinned,) = folders.backups.rglob("*.mendi")
    assert str(pinned) in told
    mendi("restore", pinned, vault).output()
    assert aliases(vault) == ["Ahorn-7"]


def test_a_vault_that_is_gone_is_there_again(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    write(vault, "Ahorn-7")
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    vault.unlink()
    assert "liegt hier" not in mendi("restore", copy, vault).output()
    assert aliases(vault) == ["Ahorn-7"]
    assert copy.exists()


def test_a_damaged_vault_is_set_aside_with_its_date(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    data = bytes(range(256)) * 64
    vault.write_bytes(data)
    told = mendi("restore", copy, vault).output()
    (aside,) = [path for path in tmp_path.iterdir() if path.is_file() and path.read_bytes() == data]
    assert str(aside) in told
    assert aliases(vault) == []


def test_a_journal_beside_it_does_not_get_into_the_new_file(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    vault.unlink()
    journal = vault.with_name(f"{vault.name}-journal")
    journal.write_bytes(bytes(range(256)) * 32)
    mendi("restore", copy, vault).output()
    assert aliases(vault) == []
    assert not journal.exists()
    assert [path for path in tmp_path.iterdir() if path.is_file() and path.read_bytes() == bytes(range(256)) * 32]


def test_a_vault_under_another_passphrase_is_set_aside_not_called_damaged(
    mendi: Mendi, vault: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    monkeypatch.setenv("MENDI_NEW_PASSPHRASE", "Morgentau sieben Linden")
    mendi("passphrase", vault).output()
    before = vault.read_bytes()
    mendi("restore", copy, vault).output()
    (aside,) = [path for path in tmp_path.iterdir() if path.is_file() and path.read_bytes() == before]
    assert ".vorher-" in aside.name
    assert aliases(vault) == []


def test_a_backup_of_another_vault_does_not_take_its_place(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    other = tmp_path / "anderer.mendi"
    create_vault(other, PASSPHRASE).close()
    write(vault, "Ahorn-7")
    assert "eines anderen Tresors" in mendi("restore", other, vault).refusal()
    assert aliases(vault) == ["Ahorn-7"]


@pytest.mark.parametrize("bad", ["damaged", "text", "gone", "same", "wrong"])
def test_what_cannot_be_restored_changes_nothing(
    mendi: Mendi, vault: Path, tmp_path: Path, bad: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    write(vault, "Ahorn-7")
    before = vault.read_bytes()
    if bad == "damaged":
        flip(copy, page=9)
    elif bad == "text":
        copy.write_text("nur Text " * 1000)
    elif bad == "gone":
        copy.unlink()
    elif bad == "wrong":
        monkeypatch.setenv("MENDI_PASSPHRASE", "ganz falsch geraten")
    sentence = mendi("restore", vault if bad == "same" else copy, vault).refusal()
    assert str(tmp_path) not in sentence
    assert vault.read_bytes() == before
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_a_vault_in_use_is_left_alone(mendi: Mendi, vault: Path, tmp_path: Path) -> None:
    copy = tmp_path / "kopie.mendi"
    mendi("backup", vault, copy).output()
    with closing(open_vault(vault, PASSPHRASE)):
        for words in (("restore", copy, vault), ("backup", vault, tmp_path / "noch.mendi")):
            assert "schon geöffnet" in mendi(*words).refusal()


def test_exercise_data_need_no_passphrase(mendi: Mendi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    demo = tmp_path / "probe.mendi"
    create_vault(demo, "", demo=True).close()
    monkeypatch.delenv("MENDI_PASSPHRASE")
    assert "braucht sie keine Passphrase" in mendi("backup", demo, tmp_path / "kopie.mendi").output()
    demo.unlink()
    mendi("restore", tmp_path / "kopie.mendi", demo).output()
    open_vault(demo).close()


# -- every verb


def test_an_old_vault_is_saved_before_it_is_migrated(
    mendi: Mendi, tmp_path: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "PARAMETERS", PARAMETERS)
    monkeypatch.setenv("MENDI_PASSPHRASE", make_vault.PASSPHRASE)
    old = Path(shutil.copy(place("0001"), tmp_path / "alt.mendi"))
    mendi("list", old, "colleagues").output()
    (kept,) = folders.backups.rglob("*.mendi")
    with closing(open_vault(old, make_vault.PASSPHRASE)) as opened:
        (listed,) = SafetyNet(opened, folders.backups).backups()
        assert (listed.path, listed.reason.value, listed.intact) == (kept, "before_migration", True)
        assert SafetyNet(opened, folders.backups).compare(listed).same


def test_without_room_for_the_backup_nothing_is_migrated(
    mendi: Mendi, tmp_path: Path, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(session, "PARAMETERS", PARAMETERS)
    monkeypatch.setenv("MENDI_PASSPHRASE", make_vault.PASSPHRASE)
    old = Path(shutil.copy(place("0001"), tmp_path / "alt.mendi"))
    before = old.read_bytes()
    folders.data.mkdir()
    folders.backups.write_text("hier kann kein Ordner sein")
    mendi("list", old, "colleagues").refusal()
    assert old.read_bytes() == before
